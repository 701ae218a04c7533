// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/plan_runner.h"
#include "core/sync/sync_engine.h"
#include "tests/integration/feishu/sandbox_fixture.h"

#include <QTemporaryDir>

#include <memory>

namespace OrgDesk::Test {

/// Stores, engine, runner and back-end on one sandbox, on this thread; killed and opened again on
/// the same folder as often as wanted.
class EngineOnSandbox
{
public:
    explicit EngineOnSandbox(Sandbox::Options options = {});
    ~EngineOnSandbox() { kill(); }

    /// After kill(): what the process would find at its next start.
    void open();
    /// As kill -9 does: nothing is ended in order.
    void kill();
    [[nodiscard]] bool waitForSync();
    [[nodiscard]] QString
    waitUntilEqual(std::chrono::milliseconds limit = std::chrono::seconds(30));

    SandboxFixture sandbox;
    QTemporaryDir folder;
    SyncSettings settings;
    std::unique_ptr<MirrorStore> mirror;
    std::unique_ptr<JournalStore> journal;
    std::unique_ptr<SyncEngine> engine;
    std::unique_ptr<PlanRunner> runner;
    std::unique_ptr<Platform> platform;
    int finished = 0;
    QList<HeldRemovals> held;

private:
    [[nodiscard]] QString difference();
};

} // namespace OrgDesk::Test
