// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"
#include "core/workspace/workspace_status.h"

#include <QMainWindow>

#include <functional>

class QSplitter;

namespace OrgDesk {

class ActionRegistry;
class ActivityPane;
class DepartmentActions;
class DepartmentTreeModel;
class DepartmentTreeView;
class DetailsPane;
class LiveMarks;
class MembersPane;
class MessageBar;
class OrganizationMenu;
class PersonActions;
class SearchBox;
class Settings;
class StatusPanel;
class Workspace;
class WorkspaceBars;
struct BarMessage;
struct OrganizationProfile;

/// The window on one open organization. It shows the projection and asks for Changes; it never
/// waits for the network or the disk. The workspace and the settings outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Calls back once the first sync is done and what is shown has been painted.
    void whenReady(std::function<void()> callback);
    /// What the title bar calls the organization.
    void setOrganizationTitle(const QString &title);
    /// A bar of the caller's own, for example "there is no keychain".
    void setNotice(const QString &key, const BarMessage &message);
    [[nodiscard]] ActionRegistry &actions() const { return *m_actions; }
    /// Also when it is minimized.
    void comeToFront();
    /// Whichever way it is left without being closed: asks about what is under way, then keeps its
    /// layout and calls `leave`, which lets the window go.
    void leaveFor(const std::function<void()> &leave);

Q_SIGNALS:
    /// Back to the start page; nothing is under way, or the person wants it all the same.
    void switchOrganizationRequested();
    /// This known organization is to be opened instead; asked as above.
    void organizationChosen(const OrganizationProfile &profile);
    /// The App Secret was refused and is to be typed anew.
    void secretRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // main_window.cpp: parts and their connections
    void createPanes();
    void connectPanes();
    void connectWorkspace();
    void retranslate();
    void restoreLayout();
    void saveLayout() const;
    [[nodiscard]] QString organizationKey() const;
    // main_window_leaving.cpp: closing, another organization
    [[nodiscard]] bool asksBeforeLeaving() const;
    void askBeforeLeaving(const std::function<void()> &leave);
    // main_window_menus.cpp: actions, menus, toolbar
    void createMenus();
    void createToolBar();
    void connectActions();
    void retranslateMenus();
    void refreshActions();
    void refreshPersonActions();
    void showTreeMenu(const QPoint &position);
    void showMemberMenu(const QPoint &globalPosition);
    void showAbout();
    void showDoctor();
    void showEmployeeTypes();
    void examineOnce();
    void showWithheld();
    void showCommandPalette();
    void exportMembers();
    void cyclePane(int by);
    // main_window_content.cpp: what is shown
    void openTree();
    void takeCommit(const Commit &commit);
    void takeProjection(const QSet<DepartmentId> &touched);
    void markCommit(const Commit &commit);
    void refreshShared();
    void showStatus(const WorkspaceStatus &status);
    void selectDepartment(const DepartmentId &department);
    void leadToDepartment(const DepartmentId &department);
    void leadToPerson(const PersonId &person);
    void showDetails(const PersonId &person);
    void tell(const QString &sentence);
    void callBackWhenReady();
    [[nodiscard]] bool isReady() const;

    Workspace &m_workspace;
    Settings &m_settings;
    LiveMarks *m_marks;
    ActionRegistry *m_actions;
    DepartmentActions *m_departmentActions;
    PersonActions *m_personActions;
    DepartmentTreeModel *m_treeModel;
    OrganizationMenu *m_organizations = nullptr;
    MessageBar *m_bar = nullptr;
    WorkspaceBars *m_bars = nullptr;
    DepartmentTreeView *m_tree = nullptr;
    MembersPane *m_members = nullptr;
    DetailsPane *m_details = nullptr;
    ActivityPane *m_activity = nullptr;
    SearchBox *m_search = nullptr;
    StatusPanel *m_statusPanel = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QToolBar *m_toolBar = nullptr;
    QHash<QString, QMenu *> m_menus;
    QString m_title;
    /// Wanted as soon as the tree has it, after a creation.
    DepartmentId m_awaited;
    Liveness m_toldLiveness = Liveness::Connecting;
    QList<std::function<void()>> m_whenReady;
    bool m_opened = false;
    bool m_examined = false;
    bool m_wasShown = false;
    bool m_closesAnyway = false;
};

} // namespace OrgDesk
