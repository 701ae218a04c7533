// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of MainWindow with actions, menus and the toolbar.
#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/department_actions.h"
#include "ui/actions/organization_menu.h"
#include "ui/actions/person_actions.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/doctor/doctor_dialog.h"
#include "ui/lists/employee_types_dialog.h"
#include "ui/main_window.h"
#include "ui/models/department_tree_model.h"
#include "ui/models/member_table_model.h"
#include "ui/settings/settings.h"
#include "ui/views/activity_pane.h"
#include "ui/views/command_palette.h"
#include "ui/views/department_tree_view.h"
#include "ui/views/details_pane.h"
#include "ui/views/member_table_view.h"
#include "ui/views/members_pane.h"
#include "ui/views/search_box.h"
#include "ui/views/workspace_bars.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

/// Of more people it takes too long to look at each one's status whenever the selection changes.
constexpr qsizetype statusLooks = 200;

struct MenuEntry
{
    const char *name;
    QList<ActionId> actions;
};

/// The first action after a group that this menu separates; kept beside the list of actions.
bool startsGroup(ActionId id)
{
    using enum ActionId;
    switch (id) {
    case SwitchOrganization:
    case Settings:
    case Quit:
    case MoveDepartment:
    case UndoLastChange:
    case CopyDepartmentId:
    case MovePeople:
    case FreezePeople:
    case OffboardPerson:
    case CopyPeople:
    case IncludeBelow:
    case ExpandAll:
    case NextPane:
    case ReadOnly:
        return true;
    default:
        return false;
    }
}

const QList<MenuEntry> &menuEntries()
{
    using enum ActionId;
    static const QList<MenuEntry> entries{
        {"file",
         {Refresh, Export, ReadOnly, Doctor, EmployeeTypes, SwitchOrganization, Settings, Quit}},
        {"departments",
         {NewDepartment, EditDepartment, MoveDepartment, DeleteDepartment, UndoLastChange,
          CopyDepartmentId}},
        {"people",
         {NewPerson, EditPerson, EditPeople, MovePeople, FreezePeople, UnfreezePeople,
          OffboardPerson, RestorePerson, CopyPeople}},
        {"view",
         {Search, CommandPalette, Everyone, IncludeBelow, ExpandAll, CollapseAll, NextPane,
          PreviousPane}},
        {"help", {About}},
    };
    return entries;
}

QString menuTitle(const QString &name)
{
    if (name == u"file")
        return MainWindow::tr("&Organization");
    if (name == u"departments")
        return MainWindow::tr("&Departments");
    if (name == u"people")
        return MainWindow::tr("&People");
    return name == u"view" ? MainWindow::tr("&View") : MainWindow::tr("&Help");
}

} // namespace

void MainWindow::createMenus()
{
    m_organizations = new OrganizationMenu(m_settings, organizationKey(), this);
    for (const MenuEntry &entry : menuEntries()) {
        auto *menu = new QMenu(this);
        menu->setToolTipsVisible(true);
        for (const ActionId id : entry.actions) {
            if (startsGroup(id) && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(m_actions->action(id));
            if (id == ActionId::SwitchOrganization)
                menu->addMenu(m_organizations);
        }
        menuBar()->addMenu(menu);
        m_menus.insert(QLatin1StringView(entry.name), menu);
    }
    // "Columns" is filled when it opens: it depends on what is shown.
    QMenu *columns = m_menus.value(u"view"_s)->addMenu(QString());
    columns->setObjectName(u"columnsMenu"_s);
    m_menus.insert(u"columns"_s, columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        QMenu *fresh = m_members->table()->makeColumnMenu(columns);
        columns->addActions(fresh->actions());
    });
}

void MainWindow::createToolBar()
{
    using enum ActionId;
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const ActionId id : {NewDepartment, EditDepartment, MoveDepartment, DeleteDepartment})
        m_toolBar->addAction(m_actions->action(id));
    m_toolBar->addSeparator();
    for (const ActionId id : {UndoLastChange, Refresh, Everyone, Export, ReadOnly})
        m_toolBar->addAction(m_actions->action(id));
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search->setMaximumWidth(44 * fontMetrics().averageCharWidth());
    m_toolBar->addWidget(m_search);
    // Every button can be reached and named without the mouse.
    for (const ActionId id : ActionRegistry::all()) {
        if (auto *button =
                qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_actions->action(id))))
            button->setFocusPolicy(Qt::TabFocus);
    }
    // A newcomer reads what the main ones do; the others are known from every program.
    for (const ActionId id : {NewDepartment, EditDepartment, MoveDepartment}) {
        if (auto *button =
                qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_actions->action(id))))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    addAction(m_actions->action(NextPane));
    addAction(m_actions->action(PreviousPane));
}

void MainWindow::connectActions()
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto handler) {
        connect(m_actions->action(id), &QAction::triggered, this, handler);
    };
    on(NewDepartment, [this] { m_departmentActions->create(m_tree->selectedDepartment()); });
    on(EditDepartment, [this] { m_departmentActions->edit(m_tree->selectedDepartment()); });
    on(MoveDepartment, [this] { m_departmentActions->moveTo(m_tree->selectedDepartment()); });
    on(DeleteDepartment, [this] { m_departmentActions->remove(m_tree->selectedDepartment()); });
    on(UndoLastChange, [this] { m_departmentActions->undo(); });
    on(NewPerson, [this] { m_personActions->create(m_members->department()); });
    on(EditPerson, [this] { m_personActions->edit(m_members->selectedPeople().value(0)); });
    on(EditPeople, [this] { m_personActions->editMany(m_members->selectedPeople()); });
    on(MovePeople,
       [this] { m_personActions->moveTo(m_members->selectedPeople(), m_members->department()); });
    on(FreezePeople, [this] { m_personActions->setFrozen(m_members->selectedPeople(), true); });
    on(UnfreezePeople, [this] { m_personActions->setFrozen(m_members->selectedPeople(), false); });
    on(ActionId::OffboardPerson,
       [this] { m_personActions->offboard(m_members->selectedPeople().value(0)); });
    on(ActionId::RestorePerson, [this] { m_personActions->restore(); });
    on(Refresh, [this] {
        m_members->retry();
        m_workspace.refresh();
    });
    on(Export, [this] { exportMembers(); });
    on(ReadOnly, [this](bool checked) { m_workspace.setReadOnly(checked); });
    on(Doctor, [this] { showDoctor(); });
    on(EmployeeTypes, [this] { showEmployeeTypes(); });
    on(ActionId::CommandPalette, [this] { showCommandPalette(); });
    on(Search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Everyone, [this] {
        m_tree->selectionModel()->clear();
        selectDepartment({});
    });
    on(IncludeBelow, [this](bool checked) { m_members->setIncludeBelow(checked); });
    on(ExpandAll, [this] { m_tree->expandAll(); });
    on(CollapseAll, [this] { m_tree->collapseAll(); });
    on(CopyPeople, [this] { m_members->copySelection(); });
    on(CopyDepartmentId,
       [this] { QGuiApplication::clipboard()->setText(m_tree->selectedDepartment().value()); });
    on(NextPane, [this] { cyclePane(1); });
    on(PreviousPane, [this] { cyclePane(-1); });
    on(ActionId::Settings, [this] { Q_EMIT settingsRequested(); });
    on(SwitchOrganization, [this] { leaveFor([this] { Q_EMIT switchOrganizationRequested(); }); });
    connect(m_organizations, &OrganizationMenu::organizationChosen, this,
            [this](const OrganizationProfile &profile) {
                leaveFor([this, profile] { Q_EMIT organizationChosen(profile); });
            });
    on(About, [this] { showAbout(); });
    on(Quit, [this] { close(); });
    for (const ActionId id : {CopyPeople, ActionId::OffboardPerson})
        m_members->table()->addAction(m_actions->action(id));
    m_actions->action(IncludeBelow)->setChecked(m_members->includesBelow());
    connect(m_members, &MembersPane::includeBelowChanged, m_actions->action(IncludeBelow),
            &QAction::setChecked);
}

void MainWindow::retranslateMenus()
{
    for (const MenuEntry &entry : menuEntries()) {
        const QString name = QLatin1StringView(entry.name);
        m_menus.value(name)->setTitle(menuTitle(name));
    }
    m_menus.value(u"columns"_s)->setTitle(tr("Co&lumns"));
    m_organizations->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
}

void MainWindow::refreshActions()
{
    using enum ActionId;
    const QString locked = m_departmentActions->whyNotWritable();
    const DepartmentId selected = m_tree->selectedDepartment();
    QString needsOne = locked;
    if (needsOne.isEmpty() && selected.isEmpty())
        needsOne = tr("Select a department first.");
    else if (needsOne.isEmpty() && selected == sharedPeopleDepartment())
        needsOne = tr("This place is not a department of the platform.");
    else if (needsOne.isEmpty() && !m_workspace.directory().contains(selected))
        needsOne = tr("This department is still being created.");
    m_actions->setPossible(NewDepartment, locked);
    m_actions->setPossible(UndoLastChange, locked);
    m_actions->setPossible(EditDepartment, needsOne);
    // The form still opens, to read; what cannot be done is not offered.
    if (needsOne.isEmpty() && m_workspace.externals().departments.contains(selected))
        needsOne = externalReason();
    for (const ActionId id : {MoveDepartment, DeleteDepartment})
        m_actions->setPossible(id, needsOne);
    m_actions->setPossible(CopyDepartmentId,
                           selected.isEmpty() ? tr("Select a department first.") : QString());
    const QString closed = m_opened ? QString() : tr("The organization is not open.");
    for (const ActionId id : {Refresh, Export, ReadOnly, Doctor, EmployeeTypes})
        m_actions->setPossible(id, closed);
    m_actions->action(ReadOnly)->setChecked(m_workspace.status().readOnly);
    m_actions->setPossible(IncludeBelow, m_members->whyNotBelow());
    m_treeModel->setWritable(locked.isEmpty());
    refreshPersonActions();
}

void MainWindow::refreshPersonActions()
{
    using enum ActionId;
    const QString locked = m_personActions->whyNotWritable();
    const qsizetype selected = m_members->table()->selectedCount();
    QString needsAny = locked;
    if (needsAny.isEmpty() && selected == 0)
        needsAny = tr("Nobody is selected.");
    QString needsOne = needsAny;
    if (needsOne.isEmpty() && selected > 1)
        needsOne = tr("Select one person only.");
    for (const ActionId id : {NewPerson, ActionId::RestorePerson})
        m_actions->setPossible(id, locked);
    m_actions->setPossible(EditPerson, needsOne);
    // Which of them belong to another system, the dialog tells of each.
    m_actions->setPossible(EditPeople, needsAny);
    const bool many = selected > statusLooks;
    const QList<PersonId> people = many ? QList<PersonId>() : m_members->selectedPeople();
    const bool anyExternal =
        std::any_of(people.cbegin(), people.cend(), [this](const PersonId &id) {
            return m_workspace.externals().people.contains(id);
        });
    if (needsAny.isEmpty() && anyExternal)
        needsAny = externalReason();
    if (needsOne.isEmpty() && anyExternal)
        needsOne = externalReason();
    m_actions->setPossible(MovePeople, needsAny);
    const MemberTableModel *model = m_members->model();
    const auto isFrozen = [&](const PersonId &id) {
        const Person *person = model->personAt(model->rowOf(id));
        return person && person->status == PersonStatus::Frozen;
    };
    // Rows that have not arrived yet count as not frozen.
    const bool anyFrozen = many || std::any_of(people.cbegin(), people.cend(), isFrozen);
    const bool anyOther = many || !std::all_of(people.cbegin(), people.cend(), isFrozen);
    const auto frozenReason = [&](bool any, const QString &why) {
        return needsAny.isEmpty() && !any ? why : needsAny;
    };
    m_actions->setPossible(FreezePeople, frozenReason(anyOther, tr("They are frozen already.")));
    m_actions->setPossible(UnfreezePeople,
                           frozenReason(anyFrozen, tr("Nobody of them is frozen.")));
    m_actions->setPossible(ActionId::OffboardPerson, needsOne);
    m_actions->setPossible(CopyPeople, selected == 0 ? tr("Nobody is selected.") : QString());
    m_treeModel->setPeopleWritable(locked.isEmpty());
    m_members->model()->setDragSource(locked.isEmpty() ? organizationKey() : QString());
}

void MainWindow::showTreeMenu(const QPoint &position)
{
    using enum ActionId;
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const ActionId id : {NewDepartment, EditDepartment, MoveDepartment, DeleteDepartment})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    menu->addAction(m_actions->action(CopyDepartmentId));
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid() && m_treeModel->rowCount(index.siblingAtColumn(0)) > 0) {
        menu->addSeparator();
        connect(menu->addAction(tr("Expand Everything Below")), &QAction::triggered, m_tree,
                [this, held = QPersistentModelIndex(index)] { m_tree->expandRecursively(held); });
    }
    menu->addSeparator();
    menu->addAction(m_actions->action(Export));
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void MainWindow::showMemberMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_members);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const ActionId id :
         {ActionId::EditPerson, ActionId::EditPeople, ActionId::MovePeople, ActionId::FreezePeople,
          ActionId::UnfreezePeople, ActionId::OffboardPerson})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    menu->addAction(m_actions->action(ActionId::CopyPeople));
    const QList<PersonId> people = m_members->selectedPeople();
    if (people.size() == 1) {
        connect(menu->addAction(tr("Show Main Department")), &QAction::triggered, this,
                [this, person = people.constFirst()] { leadToPerson(person); });
    }
    menu->addSeparator();
    menu->addAction(m_actions->action(ActionId::Export));
    menu->popup(globalPosition);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("About OrgDesk"),
                                tr("OrgDesk %1").arg(QStringLiteral(ORGDESK_VERSION)),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The organization desk for HR administrators.\n\n© 2026 The OrgDesk "
                               "authors. MIT license.\nBuilt with Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showEmployeeTypes()
{
    auto *dialog = new EmployeeTypesDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EmployeeTypesDialog::told, this, &MainWindow::tell);
    dialog->open();
}

void MainWindow::showDoctor()
{
    auto *dialog = new DoctorDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::exportMembers()
{
    auto *dialog = new ExportDialog(m_workspace, m_members->query(), m_members->visibleColumns(),
                                    m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, m_bars, &WorkspaceBars::showExported);
    dialog->open();
}

void MainWindow::showCommandPalette()
{
    QList<PaletteAction> actions;
    for (const MenuEntry &entry : menuEntries()) {
        const QString menu = withoutMnemonic(menuTitle(QLatin1StringView(entry.name)));
        for (const ActionId id : entry.actions) {
            if (id != ActionId::CommandPalette)
                actions.append({m_actions->action(id), menu});
        }
    }
    for (QAction *other : m_organizations->others())
        actions.append({other, withoutMnemonic(m_organizations->title())});
    auto *palette = new OrgDesk::CommandPalette(m_workspace, actions, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &OrgDesk::CommandPalette::departmentChosen, this,
            &MainWindow::leadToDepartment);
    connect(palette, &OrgDesk::CommandPalette::personChosen, this, &MainWindow::leadToPerson);
    palette->open();
}

void MainWindow::cyclePane(int by)
{
    const QList<QWidget *> panes{m_search, m_tree, m_members->table(), m_details,
                                 m_activity->list()};
    int now = 0;
    for (int i = 0; i < panes.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            now = i;
    }
    const auto next = (now + by + panes.size()) % panes.size();
    panes.at(next)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace OrgDesk
