// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/action_registry.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct Entry
{
    ActionId id;
    const char *name;
    const char *icon;
    QList<QKeySequence> shortcuts;
    /// Where the shortcut works. Keys of a list must not act while another list has the focus.
    Qt::ShortcutContext context = Qt::WindowShortcut;
    bool checkable = false;
};

const QList<Entry> &entries()
{
    using enum ActionId;
    static const QList<Entry> list{
        {NewDepartment, "department.new", "department-add", {QKeySequence(Qt::CTRL | Qt::Key_N)}},
        {EditDepartment, "department.edit", "department-edit", {QKeySequence(Qt::Key_F2)}},
        {MoveDepartment,
         "department.move",
         "department-move",
         {QKeySequence(Qt::CTRL | Qt::Key_M)}},
        {DeleteDepartment,
         "department.delete",
         "department-delete",
         {QKeySequence(Qt::Key_Delete)},
         Qt::WidgetShortcut},
        {UndoLastChange, "edit.undo", "undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {NewPerson, "person.new", "person-add", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
        {EditPerson, "person.edit", "person-edit", {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
        {EditPeople, "person.editMany", "edit", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}},
        {MovePeople, "person.move", "move", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}},
        {FreezePeople, "person.freeze", "person-frozen", {}},
        {UnfreezePeople, "person.unfreeze", "person", {}},
        {OffboardPerson,
         "person.offboard",
         "person-remove",
         {QKeySequence(Qt::Key_Delete)},
         Qt::WidgetShortcut},
        {RestorePerson, "person.restore", "undo", {}},
        {Refresh, "view.refresh", "refresh", {QKeySequence(Qt::Key_F5)}},
        {Export, "file.export", "export", {QKeySequence(Qt::CTRL | Qt::Key_E)}},
        {ReadOnly, "organization.readOnly", "read-only", {}, Qt::WindowShortcut, true},
        {Doctor, "organization.doctor", "key", {}},
        {EmployeeTypes, "organization.employeeTypes", "", {}},
        {Search,
         "view.search",
         "search",
         {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_L)}},
        {CommandPalette, "view.commandPalette", "", {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        {Everyone, "view.everyone", "people", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        {IncludeBelow,
         "view.includeBelow",
         "include-below",
         {QKeySequence(Qt::CTRL | Qt::Key_B)},
         Qt::WindowShortcut,
         true},
        {ExpandAll, "view.expandAll", "expand-all", {}},
        {CollapseAll, "view.collapseAll", "collapse-all", {}},
        {CopyPeople,
         "edit.copyPeople",
         "copy",
         {QKeySequence(Qt::CTRL | Qt::Key_C)},
         Qt::WidgetShortcut},
        {CopyDepartmentId, "edit.copyDepartmentId", "copy", {}},
        {NextPane, "view.nextPane", "", {QKeySequence(Qt::Key_F6)}},
        {PreviousPane, "view.previousPane", "", {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        {Settings, "file.settings", "settings", {QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        {SwitchOrganization, "file.switch", "organization", {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {About, "help.about", "about", {}},
        {Quit, "file.quit", "quit", {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
    };
    return list;
}

const Entry &entryOf(ActionId id)
{
    return *std::find_if(entries().cbegin(), entries().cend(),
                         [id](const Entry &entry) { return entry.id == id; });
}

QString textOf(ActionId id)
{
    switch (id) {
    case ActionId::NewDepartment:
        return ActionRegistry::tr("&New Department…");
    case ActionId::EditDepartment:
        return ActionRegistry::tr("&Edit…");
    case ActionId::MoveDepartment:
        return ActionRegistry::tr("&Move To…");
    case ActionId::DeleteDepartment:
        return ActionRegistry::tr("&Delete…");
    case ActionId::UndoLastChange:
        return ActionRegistry::tr("&Undo Last Change…");
    case ActionId::NewPerson:
        return ActionRegistry::tr("&Add Person…");
    case ActionId::EditPerson:
        return ActionRegistry::tr("&Edit Person…");
    case ActionId::EditPeople:
        return ActionRegistry::tr("Edit &People…");
    case ActionId::MovePeople:
        return ActionRegistry::tr("&Move People To…");
    case ActionId::FreezePeople:
        return ActionRegistry::tr("&Freeze");
    case ActionId::UnfreezePeople:
        return ActionRegistry::tr("&Unfreeze");
    case ActionId::OffboardPerson:
        return ActionRegistry::tr("&Offboard…");
    case ActionId::RestorePerson:
        return ActionRegistry::tr("&Restore Person…");
    case ActionId::Refresh:
        return ActionRegistry::tr("&Refresh");
    case ActionId::Export:
        return ActionRegistry::tr("E&xport…");
    case ActionId::ReadOnly:
        return ActionRegistry::tr("Read-&only");
    case ActionId::Doctor:
        return ActionRegistry::tr("Sco&pe and Permissions…");
    case ActionId::EmployeeTypes:
        return ActionRegistry::tr("Emplo&yee Types…");
    case ActionId::Search:
        return ActionRegistry::tr("&Search");
    case ActionId::CommandPalette:
        return ActionRegistry::tr("Co&mmand Palette…");
    case ActionId::Everyone:
        return ActionRegistry::tr("E&veryone");
    case ActionId::IncludeBelow:
        return ActionRegistry::tr("Include Su&b-departments");
    case ActionId::ExpandAll:
        return ActionRegistry::tr("Ex&pand All");
    case ActionId::CollapseAll:
        return ActionRegistry::tr("&Collapse All");
    case ActionId::CopyPeople:
        return ActionRegistry::tr("&Copy Rows");
    case ActionId::CopyDepartmentId:
        return ActionRegistry::tr("Copy &ID");
    case ActionId::NextPane:
        return ActionRegistry::tr("Next Pa&ne");
    case ActionId::PreviousPane:
        return ActionRegistry::tr("P&revious Pane");
    case ActionId::Settings:
        return ActionRegistry::tr("Se&ttings…");
    case ActionId::SwitchOrganization:
        return ActionRegistry::tr("S&witch Organization…");
    case ActionId::About:
        return ActionRegistry::tr("&About OrgDesk");
    case ActionId::Quit:
        return ActionRegistry::tr("&Quit");
    }
    return {};
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    for (const Entry &entry : entries()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.name));
        if (entry.icon[0] != '\0')
            action->setIcon(themedIcon(QLatin1StringView(entry.icon)));
        action->setShortcuts(entry.shortcuts);
        action->setShortcutContext(entry.context);
        action->setCheckable(entry.checkable);
        m_actions.insert(entry.id, action);
    }
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
    action(ActionId::Settings)->setMenuRole(QAction::PreferencesRole);
    retranslate();
}

QAction *ActionRegistry::action(ActionId id) const
{
    return m_actions.value(id);
}

QString ActionRegistry::name(ActionId id)
{
    return QLatin1StringView(entryOf(id).name);
}

const QList<ActionId> &ActionRegistry::all()
{
    static const QList<ActionId> ids = [] {
        QList<ActionId> list;
        for (const Entry &entry : entries())
            list.append(entry.id);
        return list;
    }();
    return ids;
}

QList<QKeySequence> ActionRegistry::clashes() const
{
    QList<QKeySequence> seen;
    QList<QKeySequence> twice;
    for (const Entry &entry : entries()) {
        // Each list has its own Delete key.
        if (entry.context == Qt::WidgetShortcut)
            continue;
        for (const QKeySequence &shortcut : entry.shortcuts) {
            if (seen.contains(shortcut))
                twice.append(shortcut);
            seen.append(shortcut);
        }
    }
    return twice;
}

void ActionRegistry::setPossible(ActionId id, const QString &whyNot)
{
    action(id)->setEnabled(whyNot.isEmpty());
    if (m_whyNot.value(id) == whyNot)
        return;
    m_whyNot.insert(id, whyNot);
    refreshToolTip(id);
}

void ActionRegistry::refreshToolTip(ActionId id)
{
    QString text = withoutMnemonic(textOf(id));
    const QString shortcut = action(id)->shortcut().toString(QKeySequence::NativeText);
    if (!shortcut.isEmpty())
        text = tr("%1 (%2)", "action and its shortcut").arg(text, shortcut);
    const QString whyNot = m_whyNot.value(id);
    if (!whyNot.isEmpty())
        text += u'\n' + whyNot;
    action(id)->setToolTip(plainToolTip(text));
    action(id)->setStatusTip(whyNot);
}

void ActionRegistry::retranslate()
{
    for (const ActionId id : all()) {
        action(id)->setText(textOf(id));
        action(id)->setIconText(withoutMnemonic(textOf(id)));
        refreshToolTip(id);
    }
}

} // namespace OrgDesk
