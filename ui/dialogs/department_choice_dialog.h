// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/department_picker.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace OrgDesk {

/// Asks for one department. OK is possible only for one that can be chosen; why another cannot
/// be is told beside the button.
class DepartmentChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    DepartmentChoiceDialog(const Directory &tree, DepartmentJudge judge, QWidget *parent = nullptr);

    /// A live update: what was typed and chosen stays.
    virtual void setTree(const Directory &tree);
    [[nodiscard]] DepartmentId chosen() const;
    void setChosen(const DepartmentId &id);

    void accept() override;

protected:
    /// The text above the field.
    void setQuestion(const QString &text);
    void setAcceptText(const QString &text);
    /// Between the list and the buttons.
    [[nodiscard]] QVBoxLayout *extraLayout() const { return m_extra; }
    [[nodiscard]] DepartmentPicker *picker() const { return m_picker; }
    /// Why the choice as a whole is not possible; empty: it is.
    [[nodiscard]] virtual QString objection() const;
    void showObjection();

private:
    QLabel *m_question;
    DepartmentPicker *m_picker;
    QVBoxLayout *m_extra;
    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
};

} // namespace OrgDesk
