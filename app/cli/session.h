// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/waits.h"
#include "core/workspace/workspace.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <memory>

namespace OrgDesk {

/// The organization as one command needs it: read from the mirror, opened with an engine of its
/// own, or, where a window has it open already, handed over to that window. Outlives its
/// coroutines.
class Session
{
public:
    Session(ConnectionOptions connection, QString folder, PlatformFactory factory);

    /// The mirror; synced first when it has never been complete.
    [[nodiscard]] QCoro::Task<Result<void>> openToRead();
    /// The tree is as the platform has it now.
    [[nodiscard]] QCoro::Task<Result<void>> openToWrite();
    [[nodiscard]] QCoro::Task<Result<void>> sync(OnRemovals onRemovals);
    /// Takes a line of commitJson(); false: no more are wanted.
    using TakeLine = std::function<bool(const QJsonObject &)>;
    /// Hands out lines until no more are wanted or something fails for good. Where a window has the
    /// organization open, that window tells the troubles of its live connection.
    [[nodiscard]] QCoro::Task<Result<void>> watch(TakeLine take);
    /// Tries the credentials without opening anything.
    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> examine();
    /// The platform itself, for what is not in the mirror; beside a window too. It lives as long as
    /// the session.
    [[nodiscard]] Result<Platform *> platform();
    /// Runs it here or in the window; afterwards workspace() knows what it did.
    [[nodiscard]] QCoro::Task<Result<RunReport>> run(ChangePlan plan);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] bool hasWorkspace() const { return m_workspace != nullptr; }
    /// Ends the engine, if there is one. The last thing that is called.
    void close()
    {
        m_platform.reset();
        m_workspace.reset();
    }

private:
    enum class Mode { MirrorOnly, ForOneCommand, ForLong };
    /// Who has the engine of the folder.
    enum class Engine { Here, InAnotherProcess };

    [[nodiscard]] Result<void> takeSecretOnce();
    void make(Mode mode);
    [[nodiscard]] QCoro::Task<Result<void>> openMirror();
    /// Opens the engine, or finds the window that has it. Another command that holds the folder
    /// for a moment is waited for.
    [[nodiscard]] QCoro::Task<Result<Engine>> openEngine(Mode mode, OnRemovals onRemovals);
    [[nodiscard]] QCoro::Task<Result<void>> follow(TakeLine take);
    [[nodiscard]] QCoro::Task<Result<void>> followWindow(TakeLine take);
    void printProgress(const WorkspaceStatus &status) const;

    ConnectionOptions m_connection;
    QString m_folder;
    PlatformFactory m_factory;
    std::unique_ptr<Workspace> m_workspace;
    /// Asked for before the engine was opened, so that nothing is missed.
    QFuture<Result<void>> m_synced;
    QFuture<Result<void>> m_compared;
    QFuture<Result<void>> m_listsRead;
    bool m_handsOver = false;
    std::unique_ptr<DeltaSink> m_noSink;
    std::unique_ptr<Platform> m_platform;
};

} // namespace OrgDesk
