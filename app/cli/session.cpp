// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/session.h"

#include "app/cli/output.h"
#include "core/wording/wording.h"
#include "core/workspace/answer.h"
#include "core/workspace/directory_json.h"
#include "core/workspace/instance_client.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTimer>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <set>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Nothing of what it reads is kept.
class NoSink : public DeltaSink
{
public:
    void receive(Delta) override { }
    void scopeChanged(Delta) override { }
    void listChanged(const ListChange &) override { }
};

// Another command that is at work on the folder ends within this time, or this one gives up.
constexpr auto folderPatience = 5min;
constexpr auto folderRetry = 250ms;

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Trying again does not help before a person has mended something.
bool isFinal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongCredentials:
    case ErrorKind::AppUnusable:
    case ErrorKind::PermissionMissing:
    case ErrorKind::InsecureUrl:
    case ErrorKind::Unsupported:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreFailed:
        return true;
    default:
        return false;
    }
}

void sayRecovered(const QList<JournalEntry> &entries)
{
    Output::say(
        Cli::tr("OrgDesk ended while changes were under way. This is what became of them:"));
    for (const JournalEntry &entry : entries)
        Output::say(describe(entry));
}

} // namespace

Session::Session(ConnectionOptions connection, QString folder, PlatformFactory factory)
    : m_connection(std::move(connection))
    , m_folder(std::move(folder))
    , m_factory(std::move(factory))
{
}

Result<void> Session::takeSecretOnce()
{
    if (!m_connection.credentials.secret.isEmpty())
        return {};
    const Result<void> taken = takeSecret(m_connection);
    if (taken && m_connection.secretReadableByOthers)
        Output::say(Cli::tr("Warning: the file with the App Secret can be read by others on this "
                            "computer."));
    return taken;
}

void Session::make(Mode mode)
{
    OpenOptions options;
    options.credentials = m_connection.credentials;
    options.folder = m_folder;
    options.mirrorOnly = mode == Mode::MirrorOnly;
    options.window = false;
    options.serves = mode == Mode::ForLong;
    m_workspace = std::make_unique<Workspace>(std::move(options), m_factory);
    QObject::connect(m_workspace.get(), &Workspace::statusChanged, m_workspace.get(),
                     [this](const WorkspaceStatus &status) { printProgress(status); });
    QObject::connect(m_workspace.get(), &Workspace::mirrorRebuilt, m_workspace.get(),
                     [](const Error &error) {
                         ErrorText text = describe(error);
                         text.next = Cli::tr("The stored copy of the organization has been removed "
                                             "and is read anew; your own changes and their history "
                                             "are kept.");
                         Output::sayError(text);
                     });
    QObject::connect(
        m_workspace.get(), &Workspace::synced, m_workspace.get(),
        [workspace = m_workspace.get()] {
            if (const std::optional<Error> withheld = workspace->status().withheld)
                Output::fail(*withheld);
        },
        Qt::SingleShotConnection);
    QObject::connect(m_workspace.get(), &Workspace::recovered, m_workspace.get(), sayRecovered);
}

QCoro::Task<Result<void>> Session::openMirror()
{
    make(Mode::MirrorOnly);
    const QFuture<Result<void>> opened = whenOpened(*m_workspace);
    m_workspace->open();
    co_return co_await opened;
}

QCoro::Task<Result<void>> Session::openToRead()
{
    const Result<void> opened = co_await openMirror();
    if (opened && m_workspace->status().complete)
        co_return opened;
    // Without a mirror, with an unfinished or a damaged one, the platform is asked.
    if (!opened && opened.error().kind != ErrorKind::NotFound
        && opened.error().kind != ErrorKind::StoreCorrupt)
        co_return opened;
    co_return co_await sync(OnRemovals::Fail);
}

QCoro::Task<Result<Session::Engine>> Session::openEngine(Mode mode, OnRemovals onRemovals)
{
    if (const Result<void> secret = takeSecretOnce(); !secret)
        co_return failure(secret.error());
    const QDeadlineTimer patience(folderPatience);
    for (;;) {
        make(mode);
        const QFuture<Result<void>> opened = whenOpened(*m_workspace);
        m_synced = whenSynced(*m_workspace, onRemovals);
        m_compared = whenTreeCompared(*m_workspace);
        m_listsRead = whenListsRead(*m_workspace);
        m_workspace->open();
        const Result<void> result = co_await opened;
        if (result)
            co_return Engine::Here;
        if (result.error().kind != ErrorKind::StoreInUse)
            co_return failure(result.error());
        m_workspace.reset();
        InstanceClient client(m_folder);
        const Result<void> greeted = co_await client.greet();
        m_handsOver = greeted.has_value();
        if (m_handsOver)
            co_return Engine::InAnotherProcess;
        if (patience.hasExpired() || greeted.error().kind != ErrorKind::StoreInUse)
            co_return failure(greeted.error());
        QTimer pause;
        pause.start(folderRetry);
        co_await pause;
    }
}

QCoro::Task<Result<void>> Session::sync(OnRemovals onRemovals)
{
    const Result<Engine> engine = co_await openEngine(Mode::ForOneCommand, onRemovals);
    if (!engine)
        co_return failure(engine.error());
    if (*engine == Engine::Here) {
        const Result<void> synced = co_await m_synced;
        if (!synced)
            co_return synced;
        co_return co_await m_listsRead;
    }
    InstanceClient client(m_folder);
    const Result<void> synced = co_await client.sync(onRemovals == OnRemovals::Accept);
    if (!synced)
        co_return synced;
    co_return co_await openMirror();
}

QCoro::Task<Result<void>> Session::openToWrite()
{
    const Result<Engine> engine = co_await openEngine(Mode::ForOneCommand, OnRemovals::Fail);
    if (!engine)
        co_return failure(engine.error());
    if (*engine == Engine::InAnotherProcess)
        co_return co_await openMirror();
    // A mirror that was never complete is read whole first, so that it is worth something.
    const QFuture<Result<void>> enough = m_workspace->status().complete ? m_compared : m_synced;
    co_return co_await enough;
}

QCoro::Task<Result<ConnectionReport>> Session::examine()
{
    if (const Result<void> secret = takeSecretOnce(); !secret)
        co_return failure(secret.error());
    co_return co_await Workspace::examine(m_connection.credentials, m_factory, m_folder);
}

Result<Platform *> Session::platform()
{
    if (m_platform)
        return m_platform.get();
    if (const Result<void> secret = takeSecretOnce(); !secret)
        return failure(secret.error());
    m_noSink = std::make_unique<NoSink>();
    auto made = m_factory(m_connection.credentials, *m_noSink);
    if (!made)
        return failure(made.error());
    m_platform = std::move(*made);
    return m_platform.get();
}

QCoro::Task<Result<RunReport>> Session::run(ChangePlan plan)
{
    if (!m_handsOver)
        co_return co_await m_workspace->run(std::move(plan));
    InstanceClient client(m_folder);
    Result<RunReport> report = co_await client.run(plan);
    const Result<void> reread = co_await openMirror();
    if (report && !reread)
        co_return failure(reread.error());
    co_return report;
}

QCoro::Task<Result<void>> Session::watch(TakeLine take)
{
    const Result<Engine> engine = co_await openEngine(Mode::ForLong, OnRemovals::Fail);
    if (!engine)
        co_return failure(engine.error());
    if (*engine == Engine::InAnotherProcess)
        co_return co_await followWindow(std::move(take));
    if (!m_workspace->status().complete) {
        const Result<void> first = co_await m_synced;
        if (!first)
            co_return first;
    }
    co_return co_await follow(std::move(take));
}

QCoro::Task<Result<void>> Session::followWindow(TakeLine take)
{
    InstanceClient client(m_folder);
    const Answer<void> ended;
    client
        .watch([take, ended](const QJsonObject &line) {
            if (!take(line))
                ended.deliver({});
        })
        .then(&client, [ended](const Result<void> &result) { ended.deliver(result); });
    co_return co_await ended.future();
}

QCoro::Task<Result<void>> Session::follow(TakeLine take)
{
    Workspace *workspace = m_workspace.get();
    const Answer<void> ended;
    QObject::connect(workspace, &Workspace::committed, workspace,
                     [workspace, take, ended](const Commit &commit) {
                         const QList<QJsonObject> lines =
                             commitJson(commit, workspace->directory());
                         if (!std::all_of(lines.begin(), lines.end(), take))
                             ended.deliver({});
                     });
    const auto told = std::make_shared<std::set<ErrorKind>>();
    QObject::connect(workspace, &Workspace::troubled, workspace, [ended, told](const Error &error) {
        told->insert(error.kind);
        if (isFinal(error))
            ended.deliver(failure(error));
        else
            Output::fail(error);
    });
    const auto look = [ended, told](const WorkspaceStatus &status) {
        if (status.channelFailed)
            ended.deliver(failure(*status.channelTrouble));
        else if (status.trouble && isFinal(*status.trouble))
            ended.deliver(failure(*status.trouble));
        else if (status.channelTrouble && told->insert(status.channelTrouble->kind).second)
            Output::fail(*status.channelTrouble);
    };
    QObject::connect(workspace, &Workspace::statusChanged, workspace, look);
    // What happened before this began is not told again.
    look(workspace->status());
    co_return co_await ended.future();
}

void Session::printProgress(const WorkspaceStatus &status) const
{
    const SyncStatus &sync = status.sync;
    switch (sync.phase) {
    case SyncPhase::Idle:
        Output::endProgress();
        return;
    case SyncPhase::Scope:
    case SyncPhase::Departments:
        Output::progress(Cli::tr("Reading departments: %1").arg(sync.departmentsRead));
        return;
    case SyncPhase::People:
    case SyncPhase::Comparing:
        Output::progress(Cli::tr("Reading people: %1 (departments: %2 of %3)")
                             .arg(sync.peopleRead)
                             .arg(sync.departmentsDone)
                             .arg(sync.departmentsTotal));
        return;
    }
}

} // namespace OrgDesk
