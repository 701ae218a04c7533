// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/waits.h"

#include "core/workspace/answer.h"

#include <QPointer>

#include <memory>

namespace OrgDesk {

namespace {

// Owns the connections of one wait and goes when the answer is there.
struct Wait
{
    explicit Wait(Workspace &workspace)
        : context(new QObject(&workspace))
    {
    }

    void end(const Result<void> &result) const
    {
        // The answer may bring the workspace, and with it this object, to its end.
        const QPointer<QObject> connections(context);
        answer.deliver(result);
        if (connections)
            connections->deleteLater();
    }

    QPointer<QObject> context;
    Answer<void> answer;
};

Error heldError(const HeldRemovalsCount &held)
{
    return makeError(ErrorKind::RemovalsHeld,
                     QStringLiteral("%1/%2 departments, %3/%4 people")
                         .arg(held.departments)
                         .arg(held.departmentsTotal)
                         .arg(held.people)
                         .arg(held.peopleTotal));
}

bool hasReadTree(const WorkspaceStatus &status)
{
    return status.sync.phase == SyncPhase::People
        || (status.sync.phase == SyncPhase::Comparing && status.sync.departmentsRead > 0);
}

} // namespace

QFuture<Result<void>> whenOpened(Workspace &workspace)
{
    const Wait wait(workspace);
    QObject::connect(&workspace, &Workspace::opened, wait.context, [wait] { wait.end({}); });
    QObject::connect(&workspace, &Workspace::openFailed, wait.context,
                     [wait](const Error &error) { wait.end(failure(error)); });
    return wait.answer.future();
}

QFuture<Result<void>> whenSynced(Workspace &workspace, OnRemovals onRemovals)
{
    const Wait wait(workspace);
    // The end of the sync is told before accepted removals are carried out.
    const auto accepted = std::make_shared<bool>(false);
    QObject::connect(&workspace, &Workspace::synced, wait.context, [wait, accepted] {
        if (!*accepted)
            wait.end({});
    });
    QObject::connect(&workspace, &Workspace::statusChanged, wait.context,
                     [wait, accepted](const WorkspaceStatus &status) {
                         if (*accepted && !status.heldRemovals)
                             wait.end({});
                     });
    QObject::connect(&workspace, &Workspace::troubled, wait.context,
                     [wait](const Error &error) { wait.end(failure(error)); });
    QObject::connect(&workspace, &Workspace::removalsHeld, wait.context,
                     [=, &workspace](const HeldRemovalsCount &held) {
                         if (onRemovals == OnRemovals::Fail) {
                             wait.end(failure(heldError(held)));
                             return;
                         }
                         *accepted = true;
                         workspace.acceptRemovals();
                     });
    return wait.answer.future();
}

QFuture<Result<void>> whenListsRead(Workspace &workspace)
{
    const Wait wait(workspace);
    QObject::connect(&workspace, &Workspace::listsRead, wait.context, [wait] { wait.end({}); });
    return wait.answer.future();
}

QFuture<Result<void>> whenTreeCompared(Workspace &workspace)
{
    const Wait wait(workspace);
    QObject::connect(&workspace, &Workspace::statusChanged, wait.context,
                     [wait](const WorkspaceStatus &status) {
                         if (hasReadTree(status))
                             wait.end({});
                     });
    QObject::connect(&workspace, &Workspace::synced, wait.context, [wait] { wait.end({}); });
    QObject::connect(&workspace, &Workspace::removalsHeld, wait.context, [wait] { wait.end({}); });
    QObject::connect(&workspace, &Workspace::troubled, wait.context,
                     [wait](const Error &error) { wait.end(failure(error)); });
    return wait.answer.future();
}

} // namespace OrgDesk
