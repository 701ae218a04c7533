// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace OrgDesk {

/// Asks for the name of a filter that is to be kept. That a name is taken is said beforehand: the
/// new filter takes the place of the old one then.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` tells the filter; `isTaken` whether a name is in use.
    SaveFilterDialog(const QString &what, std::function<bool(const QString &)> isTaken,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    void accept() override;

private:
    void showNote();

    std::function<bool(const QString &)> m_isTaken;
    QLineEdit *m_name;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace OrgDesk
