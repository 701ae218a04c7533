// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "ui/models/palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace OrgDesk {

class Workspace;

/// Finds actions, departments and people by a few letters and goes there; all by the keyboard.
/// Closes itself when something was chosen.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    CommandPalette(Workspace &workspace, const QList<PaletteAction> &actions, QWidget *parent);

    [[nodiscard]] PaletteModel *model() const { return m_model; }

Q_SIGNALS:
    void departmentChosen(const OrgDesk::DepartmentId &department);
    void personChosen(const OrgDesk::PersonId &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &typed);
    void takeHits(const Result<QList<SearchHit>> &answer);
    void moveCurrent(int by);
    void choose(int row);
    void refreshNote(const QString &trouble);

    Workspace &m_workspace;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_note;
    int m_serial = 0;
    /// Enter came before the search had answered, and no action was offered.
    bool m_chooseFirst = false;
};

} // namespace OrgDesk
