// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/session.h"

#include "app/cli/output.h"
#include "core/workspace/answer.h"
#include "core/workspace/directory_json.h"
#include "core/workspace/instance_client.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli {
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
    m_workspace = std::make_unique<Workspace>(std::move(options), m_factory);
    QObject::connect(m_workspace.get(), &Workspace::statusChanged, m_workspace.get(),
                     [this](const WorkspaceStatus &status) { printProgress(status); });
    QObject::connect(m_workspace.get(), &Workspace::mirrorRebuilt, m_workspace.get(),
                     [](const Error &error) { Output::fail(error); });
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
    const Result<void> synced = co_await sync(OnRemovals::Fail);
    if (!synced || !m_handsOver)
        co_return synced;
    co_return co_await openMirror();
}

QCoro::Task<Result<void>> Session::sync(OnRemovals onRemovals)
{
    if (const Result<void> secret = takeSecretOnce(); !secret)
        co_return secret;
    Result<void> synced = co_await syncHere(onRemovals);
    if (synced || synced.error().kind != ErrorKind::StoreInUse)
        co_return synced;
    m_handsOver = true;
    m_workspace.reset();
    InstanceClient client(m_folder);
    synced = co_await client.sync(onRemovals == OnRemovals::Accept);
    if (synced)
        synced = co_await openMirror();
    co_return synced;
}

QCoro::Task<Result<void>> Session::syncHere(OnRemovals onRemovals)
{
    make(Mode::WithEngine);
    const QFuture<Result<void>> opened = whenOpened(*m_workspace);
    const QFuture<Result<void>> synced = whenSynced(*m_workspace, onRemovals);
    m_workspace->open();
    const Result<void> result = co_await opened;
    if (!result)
        co_return result;
    co_return co_await synced;
}

QCoro::Task<Result<void>> Session::openToWrite()
{
    if (const Result<void> secret = takeSecretOnce(); !secret)
        co_return secret;
    make(Mode::WithEngine);
    const QFuture<Result<void>> opened = whenOpened(*m_workspace);
    const QFuture<Result<void>> compared = whenTreeCompared(*m_workspace);
    const QFuture<Result<void>> synced = whenSynced(*m_workspace, OnRemovals::Fail);
    m_workspace->open();
    const Result<void> result = co_await opened;
    if (!result && result.error().kind == ErrorKind::StoreInUse) {
        m_handsOver = true;
        co_return co_await openMirror();
    }
    if (!result)
        co_return result;
    // A mirror that was never complete is read whole first, so that it is worth something.
    const QFuture<Result<void>> enough = m_workspace->status().complete ? compared : synced;
    co_return co_await enough;
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

QCoro::Task<Result<void>> Session::watch(std::function<void(const QJsonObject &)> take)
{
    if (const Result<void> secret = takeSecretOnce(); !secret)
        co_return secret;
    make(Mode::WithEngine);
    const QFuture<Result<void>> opened = whenOpened(*m_workspace);
    const QFuture<Result<void>> synced = whenSynced(*m_workspace, OnRemovals::Fail);
    m_workspace->open();
    const Result<void> result = co_await opened;
    if (!result && result.error().kind == ErrorKind::StoreInUse) {
        m_workspace.reset();
        InstanceClient client(m_folder);
        co_return co_await client.watch(std::move(take));
    }
    if (!result)
        co_return result;
    if (!m_workspace->status().complete) {
        const Result<void> first = co_await synced;
        if (!first)
            co_return first;
    }
    co_return co_await follow(std::move(take));
}

QCoro::Task<Result<void>> Session::follow(std::function<void(const QJsonObject &)> take)
{
    Workspace *workspace = m_workspace.get();
    QObject::connect(workspace, &Workspace::committed, workspace,
                     [workspace, take](const Commit &commit) {
                         const QList<QJsonObject> lines = commitJson(commit, workspace->directory());
                         for (const QJsonObject &line : lines)
                             take(line);
                     });
    const Answer<void> ended;
    QObject::connect(workspace, &Workspace::troubled, workspace, [ended](const Error &error) {
        if (isFinal(error))
            ended.deliver(failure(error));
        else
            Output::fail(error);
    });
    QObject::connect(workspace, &Workspace::statusChanged, workspace,
                     [ended](const WorkspaceStatus &status) {
                         if (status.trouble && isFinal(*status.trouble))
                             ended.deliver(failure(*status.trouble));
                     });
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
