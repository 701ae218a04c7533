// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;

namespace OrgDesk {

enum class ActionId {
    NewDepartment,
    EditDepartment,
    MoveDepartment,
    DeleteDepartment,
    UndoLastChange,
    NewPerson,
    EditPerson,
    EditPeople,
    MovePeople,
    FreezePeople,
    UnfreezePeople,
    OffboardPerson,
    RestorePerson,
    Refresh,
    Export,
    ReadOnly,
    Doctor,
    EmployeeTypes,
    Search,
    CommandPalette,
    Everyone,
    IncludeBelow,
    ExpandAll,
    CollapseAll,
    CopyPeople,
    CopyDepartmentId,
    NextPane,
    PreviousPane,
    Settings,
    SwitchOrganization,
    About,
    Quit,
};

/// Every action of the window in one place: stable names, texts, shortcuts, icons. What an action
/// does is connected by whoever does it.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const;
    /// The stable name, also the action's objectName.
    [[nodiscard]] static QString name(ActionId id);
    [[nodiscard]] static const QList<ActionId> &all();
    /// Shortcuts that more than one action has in the same window; those of one list do not count.
    [[nodiscard]] QList<QKeySequence> clashes() const;
    /// Enables it, or disables it and says why in its tooltip.
    void setPossible(ActionId id, const QString &whyNot);
    void retranslate();

private:
    void refreshToolTip(ActionId id);

    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, QString> m_whyNot;
};

} // namespace OrgDesk
