// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/post.h"
#include "core/workspace/engine.h"
#include "core/workspace/mailbox.h"
#include "core/workspace/mirror_snapshot.h"
#include "core/workspace/query_worker.h"
#include "core/workspace/workspace.h"

#include <QThread>
#include <QTimer>

namespace OrgDesk {

/// The window's side of an open organization: its copy of the tree, built from the commits, the
/// overlay on it, and the two threads that answer questions.
class Workspace::Private
{
public:
    Private(Workspace *workspace, OpenOptions openOptions, PlatformFactory platforms);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void openEngine();
    void openSnapshot();
    void countSoon();
    /// Brings an export's progress from its thread to this one.
    [[nodiscard]] std::function<void(int, int)>
    progressTeller(std::function<void(int, int)> progress) const;

    /// Calls a function of the engine on its thread. False: there is none, or it is closing.
    template <typename Function> bool onEngine(Function function)
    {
        if (!engine || !engineThread.isRunning())
            return false;
        post(engine.get(),
             [raw = engine.get(), function = std::move(function)] { function(*raw); });
        return true;
    }

    Workspace *q;
    OpenOptions options;
    PlatformFactory factory;
    bool isOpen = false;
    bool wasAsked = false;
    Capabilities capabilities;
    Directory mirror;
    /// Only used while the overlay is not empty.
    Directory projected;
    QList<Change> overlay;
    QHash<DepartmentId, int> counts;
    CompanyLists lists;
    ExternalRecords externals;
    std::optional<ConnectionReport> lastReport;
    WorkspaceStatus status;

    /// What a person waits for, and what may take long.
    QueryWorker views;
    QueryWorker background;
    /// Searches alone: it keeps in memory what they look through.
    QueryWorker finder;

private:
    void connectEngine();
    void connectFacts();
    void takeOpened(const Directory &tree, const Capabilities &known);
    void takeCommit(const Commit &commit);
    void prepareSearch();
    void takeLists(const CompanyLists &now);
    void takeOverlay(const QList<Change> &changes);
    void takeStatus(const WorkspaceStatus &now);
    void takeSnapshot(const Result<MirrorSnapshot> &snapshot);
    void count();
    void takeCounts(const Result<QHash<DepartmentId, int>> &fresh);

    std::shared_ptr<Mailbox> mailbox;
    QThread engineThread;
    std::unique_ptr<Engine> engine;
    QTimer countsDue;
    QTimer searchDue;
    bool counting = false;
    bool countAgain = false;
};

} // namespace OrgDesk
