// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/main_window.h"

#include "core/workspace/workspace.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/department_actions.h"
#include "ui/actions/person_actions.h"
#include "ui/models/department_tree_model.h"
#include "ui/models/live_marks.h"
#include "ui/models/member_table_model.h"
#include "ui/settings/settings.h"
#include "ui/views/activity_pane.h"
#include "ui/views/department_tree_view.h"
#include "ui/views/details_pane.h"
#include "ui/views/member_table_view.h"
#include "ui/views/members_pane.h"
#include "ui/views/search_box.h"
#include "ui/views/status_panel.h"
#include "ui/views/workspace_bars.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(720, 480);
constexpr int tellMs = 10000;

} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_marks(new LiveMarks(this))
    , m_actions(new ActionRegistry(this))
    , m_departmentActions(new DepartmentActions(workspace, settings, this))
    , m_personActions(new PersonActions(workspace, settings, this))
    , m_treeModel(new DepartmentTreeModel(this))
{
    setObjectName(u"mainWindow"_s);
    createPanes();
    createMenus();
    createToolBar();
    connectActions();
    connectPanes();
    connectWorkspace();
    setMinimumSize(smallestSize);
    // The frame needs some room too.
    resize(firstSize.boundedTo(screen()->availableSize() * 0.95));
    restoreLayout();
    retranslate();
    if (workspace.isOpen())
        openTree();
    showStatus(workspace.status());
}

MainWindow::~MainWindow()
{
    if (m_wasShown)
        saveLayout();
}

void MainWindow::createPanes()
{
    m_bar = new MessageBar(this);
    m_bars = new WorkspaceBars(m_workspace, *m_bar, this);
    m_tree = new DepartmentTreeView(this);
    m_treeModel->setMarks(m_marks);
    m_treeModel->setOrganization(organizationKey());
    m_treeModel->setDropCheck(
        [this](const QList<DepartmentId> &dragged, const DepartmentId &parent) {
            return m_departmentActions->whyNotBelow(dragged, parent);
        });
    m_tree->setDepartments(m_treeModel);
    m_members = new MembersPane(m_workspace, m_settings, *m_marks, this);
    m_details = new DetailsPane(m_workspace, this);
    m_activity = new ActivityPane(m_workspace, this);
    m_search = new SearchBox(m_workspace, this);
    m_statusPanel = new StatusPanel(this);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(u"columns"_s);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_tree, m_members, m_details})
        m_columns->addWidget(pane);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setCollapsible(2, true);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName(u"rows"_s);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_activity);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_rows, 1);
    setCentralWidget(content);
    statusBar()->addPermanentWidget(m_statusPanel);
    m_tree->addAction(m_actions->action(ActionId::DeleteDepartment));
}

void MainWindow::connectPanes()
{
    connect(m_tree, &DepartmentTreeView::departmentSelected, this, &MainWindow::selectDepartment);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &MainWindow::showTreeMenu);
    connect(m_tree, &DepartmentTreeView::dropRefused, this, &MainWindow::tell);
    connect(m_tree, &DepartmentTreeView::dropAllowed, statusBar(), &QStatusBar::clearMessage);
    connect(m_marks, &LiveMarks::faded, m_tree->viewport(), qOverload<>(&QWidget::update));
    // Queued: the drag's own event loop ends before anything is asked.
    connect(m_treeModel, &DepartmentTreeModel::moveRequested, m_departmentActions,
            &DepartmentActions::drop, Qt::QueuedConnection);
    connect(m_treeModel, &DepartmentTreeModel::peopleDropped, m_personActions, &PersonActions::drop,
            Qt::QueuedConnection);
    connect(m_departmentActions, &DepartmentActions::told, this, &MainWindow::tell);
    connect(m_personActions, &PersonActions::told, this, &MainWindow::tell);
    connect(m_personActions, &PersonActions::refused, m_members, &MembersPane::keepSelected);
    connect(m_departmentActions, &DepartmentActions::created, this, [this](const DepartmentId &id) {
        m_awaited = id;
        takeProjection({});
    });
    connect(m_bars, &WorkspaceBars::switchOrganizationRequested,
            m_actions->action(ActionId::SwitchOrganization), &QAction::trigger);
    connect(m_bars, &WorkspaceBars::secretRequested, this, &MainWindow::secretRequested);
    connect(m_members, &MembersPane::personSelected, this, &MainWindow::showDetails);
    connect(m_members->table(), &MemberTableView::selectionMoved, this,
            &MainWindow::refreshPersonActions);
    // Somebody's status may have changed.
    connect(m_members->model(), &QAbstractItemModel::dataChanged, this,
            &MainWindow::refreshPersonActions);
    connect(m_members->table(), &MemberTableView::editRequested, this,
            [this] { m_actions->action(ActionId::EditPerson)->trigger(); });
    connect(m_members, &MembersPane::contextMenuRequested, this, &MainWindow::showMemberMenu);
    connect(m_members, &MembersPane::stateChanged, this, &MainWindow::callBackWhenReady);
    connect(m_details, &DetailsPane::departmentChosen, this, &MainWindow::leadToDepartment);
    connect(m_details, &DetailsPane::personChosen, this, &MainWindow::leadToPerson);
    connect(m_activity, &ActivityPane::departmentChosen, this, &MainWindow::leadToDepartment);
    connect(m_activity, &ActivityPane::personChosen, this, &MainWindow::leadToPerson);
    connect(m_search, &SearchBox::departmentChosen, this, &MainWindow::leadToDepartment);
    connect(m_search, &SearchBox::personChosen, this, &MainWindow::leadToPerson);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::openTree);
    connect(&m_workspace, &Workspace::committed, this, &MainWindow::takeCommit);
    connect(&m_workspace, &Workspace::projectionChanged, this, &MainWindow::takeProjection);
    connect(&m_workspace, &Workspace::countsChanged, this, [this] {
        m_treeModel->setCounts(m_workspace.counts());
        refreshShared();
    });
    connect(&m_workspace, &Workspace::statusChanged, this, &MainWindow::showStatus);
    connect(&m_workspace, &Workspace::synced, this, [this] {
        tell(tr("The organization is up to date."));
        refreshShared();
        examineOnce();
        callBackWhenReady();
    });
    connect(&m_workspace, &Workspace::externalsChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::examined, this, &MainWindow::showWithheld);
    connect(&m_workspace, &Workspace::raiseRequested, this, &MainWindow::comeToFront);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QString MainWindow::organizationKey() const
{
    const Credentials &credentials = m_workspace.options().credentials;
    OrganizationProfile profile;
    profile.platform = credentials.platform;
    profile.baseUrl = credentials.baseUrl;
    profile.appId = credentials.appId;
    return profile.key();
}

void MainWindow::setOrganizationTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void MainWindow::setNotice(const QString &key, const BarMessage &message)
{
    m_bar->setMessage(key, message);
}

void MainWindow::retranslate()
{
    QString title = m_title;
    const QString key = organizationKey();
    for (const OrganizationProfile &profile : m_settings.profiles()) {
        if (title.isEmpty() && profile.key() == key)
            title = profile.title();
    }
    if (title.isEmpty())
        title = m_workspace.options().credentials.appId;
    setWindowTitle(title.isEmpty() ? tr("OrgDesk") : tr("%1 – OrgDesk").arg(title));
    m_actions->retranslate();
    retranslateMenus();
    m_tree->retranslate();
    m_treeModel->retranslate();
    m_members->retranslate();
    m_details->retranslate();
    m_activity->retranslate();
    m_search->retranslate();
    m_statusPanel->retranslate();
    m_bars->retranslate();
    refreshActions();
}

void MainWindow::tell(const QString &sentence)
{
    // The status bar is what a screen reader hears.
    statusBar()->showMessage(sentence, tellMs);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_settings.layout(u"window/geometry"_s));
    restoreState(m_settings.layout(u"window/state"_s));
    if (!m_columns->restoreState(m_settings.layout(u"window/columns"_s)))
        m_columns->setSizes({270, 740, 260});
    if (!m_rows->restoreState(m_settings.layout(u"window/rows"_s)))
        m_rows->setSizes({560, 150});
}

void MainWindow::saveLayout() const
{
    m_settings.setLayout(u"window/geometry"_s, saveGeometry());
    m_settings.setLayout(u"window/state"_s, saveState());
    m_settings.setLayout(u"window/columns"_s, m_columns->saveState());
    m_settings.setLayout(u"window/rows"_s, m_rows->saveState());
    if (m_opened)
        m_settings.setText(u"expanded/"_s + organizationKey(),
                           m_tree->expandedDepartments().join(u' '));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_wasShown = true;
    callBackWhenReady();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_statusPanel->fitInto(width());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace OrgDesk
