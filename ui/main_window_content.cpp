// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of MainWindow that shows what the organization tells.
#include "core/directory/overlay.h"
#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/actions/action_registry.h"
#include "ui/main_window.h"
#include "ui/models/department_tree_model.h"
#include "ui/models/live_marks.h"
#include "ui/models/member_table_model.h"
#include "ui/settings/settings.h"
#include "ui/views/activity_pane.h"
#include "ui/views/department_tree_view.h"
#include "ui/views/details_pane.h"
#include "ui/views/members_pane.h"
#include "ui/views/status_panel.h"

#include <QAction>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

MarkKind kindOf(const DepartmentChange &change)
{
    if (!change.before)
        return MarkKind::Added;
    if (change.before->parent != change.now.parent)
        return MarkKind::Moved;
    // A member count follows from what is marked elsewhere.
    Department before = *change.before;
    before.memberCount = change.now.memberCount;
    return before == change.now ? MarkKind::None : MarkKind::Changed;
}

MarkKind kindOf(const PersonChange &change)
{
    if (!change.before)
        return MarkKind::Added;
    return change.before->memberships == change.now.memberships ? MarkKind::Changed
                                                                : MarkKind::Moved;
}

} // namespace

void MainWindow::openTree()
{
    m_opened = true;
    m_marks->clear();
    m_treeModel->open(m_workspace.projection());
    m_treeModel->setPending(touchedBy(m_workspace.overlay()));
    m_treeModel->setCounts(m_workspace.counts());
    m_tree->expandDepartments(
        m_settings.text(u"expanded/"_s + organizationKey()).split(u' ', Qt::SkipEmptyParts));
    refreshShared();
    m_activity->load();
    m_members->showDepartment({});
    refreshActions();
}

void MainWindow::takeCommit(const Commit &commit)
{
    if (!m_opened)
        return;
    markCommit(commit);
    QSet<DepartmentId> touched;
    for (const DepartmentChange &change : commit.departments)
        touched.insert(change.now.id);
    for (const Department &department : commit.removedDepartments)
        touched.insert(department.id);
    if (!touched.isEmpty())
        takeProjection(touched);
    if (commit.membersChanged.contains(sharedPeopleDepartment()))
        refreshShared();
}

void MainWindow::takeProjection(const QSet<DepartmentId> &touched)
{
    if (!m_opened)
        return;
    m_treeModel->update(m_workspace.projection(), touched);
    m_treeModel->setPending(touchedBy(m_workspace.overlay()));
    if (!m_awaited.isEmpty() && m_treeModel->indexOf(m_awaited).isValid())
        leadToDepartment(std::exchange(m_awaited, DepartmentId()));
    refreshActions();
}

void MainWindow::markCommit(const Commit &commit)
{
    // While the organization is read for the first time everything is new.
    if (!m_workspace.status().complete)
        return;
    const bool own = commit.origin == Origin::Answer;
    for (const DepartmentChange &change : commit.departments) {
        const MarkKind kind = kindOf(change);
        if (kind != MarkKind::None)
            m_marks->mark(change.now.id.value(), own ? MarkKind::Own : kind);
    }
    for (const PersonChange &change : commit.people)
        m_marks->mark(change.now.id.value(), kindOf(change));
}

void MainWindow::refreshShared()
{
    if (!m_opened || m_workspace.projection().contains(sharedPeopleDepartment()))
        return;
    MemberQuery query;
    query.departments = {sharedPeopleDepartment()};
    m_workspace.memberKeys(query).then(this, [this](const Result<MemberKeys> &answer) {
        if (answer && !m_workspace.projection().contains(sharedPeopleDepartment()))
            m_treeModel->setSharedVisible(!answer->keys.isEmpty());
    });
}

void MainWindow::showStatus(const WorkspaceStatus &status)
{
    m_statusPanel->show(status);
    if (status.liveness != m_toldLiveness) {
        m_toldLiveness = status.liveness;
        tell(livenessText(status.liveness));
    }
    refreshActions();
    callBackWhenReady();
}

// Once after connecting; later the person asks for it.
void MainWindow::examineOnce()
{
    if (std::exchange(m_examined, true) || m_workspace.report())
        return;
    m_workspace.doctor(Priority::Background)
        .then(this, [this](const Result<ConnectionReport> &answer) {
            const std::optional<Error> failed =
                answer ? answer->failure : std::optional<Error>(answer.error());
            if (failed && failed->kind != ErrorKind::Cancelled)
                tell(describe(*failed).what);
            else if (!failed && anyMissing(answer->findings))
                tell(tr("The app lacks permissions: see Organization > Scope and Permissions."));
        });
}

void MainWindow::showWithheld()
{
    m_details->refresh();
    m_members->model()->refreshCells();
}

void MainWindow::selectDepartment(const DepartmentId &department)
{
    m_members->showDepartment(department);
    if (department.isEmpty())
        m_details->showNothing();
    else
        m_details->showDepartment(department);
    refreshActions();
}

void MainWindow::leadToDepartment(const DepartmentId &department)
{
    if (!m_treeModel->indexOf(department).isValid()) {
        tell(tr("This department does not exist any more."));
        return;
    }
    m_tree->selectDepartment(department);
    m_details->showDepartment(department);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leadToPerson(const PersonId &person)
{
    m_workspace.people({person}).then(this, [this, person](const Result<QList<Person>> &answer) {
        if (!answer || answer->isEmpty()) {
            tell(answer ? tr("This person is not visible any more.")
                        : describe(answer.error()).what);
            return;
        }
        const DepartmentId home = answer->constFirst().mainDepartment();
        if (m_treeModel->indexOf(home).isValid())
            m_tree->selectDepartment(home);
        else
            m_tree->selectionModel()->clear();
        m_members->selectPerson(person);
        m_details->showPerson(person);
    });
}

void MainWindow::showDetails(const PersonId &person)
{
    m_actions->setPossible(ActionId::CopyPeople,
                           m_members->selectedPeople().isEmpty() ? tr("Nobody is selected.")
                                                                 : QString());
    if (!person.isEmpty())
        m_details->showPerson(person);
    else if (const DepartmentId department = m_tree->selectedDepartment(); !department.isEmpty())
        m_details->showDepartment(department);
    else
        m_details->showNothing();
}

bool MainWindow::isReady() const
{
    return m_opened && isVisible() && m_workspace.status().complete && m_members->isSettled();
}

void MainWindow::whenReady(std::function<void()> callback)
{
    m_whenReady.append(std::move(callback));
    callBackWhenReady();
}

void MainWindow::callBackWhenReady()
{
    if (m_whenReady.isEmpty() || !isReady())
        return;
    // One more turn of the event loop, so that rows which the painting asks for are there too.
    update();
    QTimer::singleShot(0, this, [this] {
        QTimer::singleShot(100, this, [this] {
            if (!isReady())
                return;
            const auto callbacks = std::exchange(m_whenReady, {});
            for (const auto &callback : callbacks)
                callback();
        });
    });
}

} // namespace OrgDesk
