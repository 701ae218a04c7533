// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/workspace_private.h"

#include "core/directory/overlay.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto countsDelay = 400ms;
// While a company is read for the first time the log of what changed is long after seconds.
constexpr auto searchDelay = 500ms;

// Which departments may look otherwise in the projection.
QSet<DepartmentId> touchedByEither(const QList<Change> &before, const QList<Change> &now)
{
    return touchedBy(before) + touchedBy(now);
}

} // namespace

Workspace::Private::Private(Workspace *workspace, OpenOptions openOptions,
                            PlatformFactory platforms)
    : q(workspace)
    , options(std::move(openOptions))
    , factory(std::move(platforms))
    , views(options.folder)
    , background(options.folder)
    , finder(options.folder)
    , mailbox(std::make_shared<Mailbox>())
{
    status.readOnly = options.readOnly;
    countsDue.setSingleShot(true);
    countsDue.setInterval(countsDelay);
    QObject::connect(&countsDue, &QTimer::timeout, q, [this] { count(); });
    searchDue.setSingleShot(true);
    searchDue.setInterval(searchDelay);
    QObject::connect(&searchDue, &QTimer::timeout, q, [this] { prepareSearch(); });
    engineThread.setObjectName(u"orgdesk-engine"_s);
}

Workspace::Private::~Private()
{
    mailbox->close();
    views.stop();
    background.stop();
    finder.stop();
    // Before the engine ends: some systems delete no mirror that somebody still reads.
    views.join();
    background.join();
    finder.join();
    if (engine) {
        // The engine ends its thread itself, when everything on it is taken down.
        post(engine.get(), [raw = engine.get()] { raw->close(); });
        engineThread.wait();
    }
}

void Workspace::Private::openEngine()
{
    engine = std::make_unique<Engine>(options, factory);
    connectEngine();
    connectFacts();
    engine->moveToThread(&engineThread);
    QObject::connect(engine.get(), &Engine::closed, &engineThread, &QThread::quit,
                     Qt::DirectConnection);
    engineThread.start();
    post(engine.get(), [raw = engine.get()] { raw->open(); });
}

// Everything goes through the one mailbox, so that an answer never overtakes the facts before it.
void Workspace::Private::connectEngine()
{
    const Engine *from = engine.get();
    const auto box = mailbox;
    const auto onError = [&](auto signal, auto take) {
        QObject::connect(from, signal, from, [box, take](const Error &error) {
            box->post([take, error] { take(error); });
        });
    };
    onError(&Engine::openFailed, [this](const Error &error) {
        views.stop();
        background.stop();
        finder.stop();
        emit q->openFailed(error);
    });
    onError(&Engine::mirrorRebuilt, [this](const Error &error) { emit q->mirrorRebuilt(error); });
    onError(&Engine::troubled, [this](const Error &error) { emit q->troubled(error); });
    QObject::connect(from, &Engine::opened, from,
                     [this, box](const Directory &tree, const Capabilities &known) {
                         box->post([this, tree, known] { takeOpened(tree, known); });
                     });
    QObject::connect(from, &Engine::statusChanged, from, [this, box](const WorkspaceStatus &now) {
        box->post([this, now] { takeStatus(now); });
    });
    QObject::connect(from, &Engine::synced, from,
                     [this, box] { box->post([this] { emit q->synced(); }); });
    QObject::connect(from, &Engine::raiseRequested, from,
                     [this, box] { box->post([this] { emit q->raiseRequested(); }); });
    QObject::connect(from, &Engine::ran, from,
                     [box](const Answer<RunReport> &answer, const RunReport &report) {
                         box->post([answer, report] { answer.deliver(report); });
                     });
}

void Workspace::Private::connectFacts()
{
    const Engine *from = engine.get();
    const auto box = mailbox;
    QObject::connect(from, &Engine::committed, from, [this, box](const Commit &commit) {
        box->post([this, commit] { takeCommit(commit); });
    });
    QObject::connect(from, &Engine::overlayChanged, from,
                     [this, box](const QList<Change> &changes) {
                         box->post([this, changes] { takeOverlay(changes); });
                     });
    QObject::connect(from, &Engine::activityChanged, from, [this, box](const ActivityEntry &entry) {
        box->post([this, entry] { emit q->activityChanged(entry); });
    });
    QObject::connect(from, &Engine::listsChanged, from, [this, box](const CompanyLists &now) {
        box->post([this, now] { takeLists(now); });
    });
    QObject::connect(from, &Engine::externalsChanged, from,
                     [this, box](const ExternalRecords &now) {
                         box->post([this, now] {
                             externals = now;
                             emit q->externalsChanged();
                         });
                     });
    QObject::connect(from, &Engine::listsRead, from,
                     [this, box] { box->post([this] { emit q->listsRead(); }); });
    QObject::connect(from, &Engine::valuesErased, from, [this, box] {
        box->post([this] {
            prepareSearch();
            emit q->valuesErased();
        });
    });
    QObject::connect(from, &Engine::removalsHeld, from, [this, box](const HeldRemovalsCount &held) {
        box->post([this, held] { emit q->removalsHeld(held); });
    });
    QObject::connect(from, &Engine::recovered, from,
                     [this, box](const QList<JournalEntry> &entries) {
                         box->post([this, entries] { emit q->recovered(entries); });
                     });
}

void Workspace::Private::takeOpened(const Directory &tree, const Capabilities &known)
{
    mirror = tree;
    capabilities = known;
    isOpen = true;
    views.start();
    background.start();
    finder.start();
    // A command that searches once is sooner done with the file.
    if (!options.mirrorOnly)
        prepareSearch();
    if (status.complete)
        count();
    emit q->opened();
}

void Workspace::Private::takeCommit(const Commit &commit)
{
    mirror.apply(commit);
    if (!overlay.isEmpty())
        projected = project(mirror, overlay);
    if (!commit.membersChanged.isEmpty() || !commit.removedPeople.isEmpty()
        || !commit.departments.isEmpty() || !commit.removedDepartments.isEmpty())
        countSoon();
    if (!searchDue.isActive())
        searchDue.start();
    emit q->committed(commit);
}

void Workspace::Private::prepareSearch()
{
    // Where it fails, searches read the file and tell the error themselves.
    (void)finder.ask<void>([](MirrorReader &reader) { return reader.prepareSearch(); });
}

void Workspace::Private::takeLists(const CompanyLists &now)
{
    lists = now;
    emit q->listsChanged();
}

void Workspace::Private::takeOverlay(const QList<Change> &changes)
{
    const QSet<DepartmentId> touched = touchedByEither(overlay, changes);
    overlay = changes;
    projected = overlay.isEmpty() ? Directory() : project(mirror, overlay);
    emit q->projectionChanged(touched);
}

void Workspace::Private::takeStatus(const WorkspaceStatus &now)
{
    const bool becameComplete = now.complete && !status.complete;
    status = now;
    // The switch is the window's; the engine's word about it may be older.
    status.readOnly = options.readOnly;
    if (becameComplete)
        countSoon();
    emit q->statusChanged(status);
}

void Workspace::Private::openSnapshot()
{
    background.start();
    const QString folder = options.folder;
    const auto box = mailbox;
    background.perform([this, folder, box] {
        box->post([this, snapshot = readSnapshot(folder)] { takeSnapshot(snapshot); });
    });
}

void Workspace::Private::takeSnapshot(const Result<MirrorSnapshot> &snapshot)
{
    if (!snapshot) {
        views.stop();
        finder.stop();
        emit q->openFailed(snapshot.error());
        return;
    }
    status.asOf = snapshot->state.asOf;
    status.complete = snapshot->state.complete;
    status.wholeCompany = snapshot->state.wholeCompany;
    lists = snapshot->lists;
    externals = snapshot->externals;
    takeOpened(snapshot->tree, {});
}

std::function<void(int, int)>
Workspace::Private::progressTeller(std::function<void(int, int)> progress) const
{
    return [box = mailbox, progress = std::move(progress)](int done, int total) {
        if (progress)
            box->post([progress, done, total] { progress(done, total); });
    };
}

void Workspace::Private::countSoon()
{
    // Until everybody has been read, the platform's own numbers are nearer to the truth.
    if (status.complete && !countsDue.isActive())
        countsDue.start();
}

void Workspace::Private::count()
{
    if (counting) {
        countAgain = true;
        return;
    }
    counting = true;
    background
        .ask<QHash<DepartmentId, int>>([](MirrorReader &reader) { return reader.countsBelow(); })
        .then(q, [this](const Result<QHash<DepartmentId, int>> &fresh) { takeCounts(fresh); });
}

void Workspace::Private::takeCounts(const Result<QHash<DepartmentId, int>> &fresh)
{
    counting = false;
    if (std::exchange(countAgain, false))
        countSoon();
    if (!fresh || counts == *fresh)
        return;
    counts = *fresh;
    emit q->countsChanged();
}

} // namespace OrgDesk
