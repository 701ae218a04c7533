// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_engine.h"
#include "tests/testlib/fake_clock.h"
#include "tests/unit/sync/fake_organization.h"

#include <QTemporaryDir>

#include <memory>

namespace OrgDesk::Test {

/// Real stores in a folder of their own, a fake platform, and an engine that can be killed and
/// started again on the same folder.
class SyncFixture
{
public:
    SyncFixture();
    ~SyncFixture();

    /// Makes an engine on the folder; the one before is destroyed as by a crash.
    void open();
    void crash();
    /// open(), start() and wait for the end of the first sweep.
    [[nodiscard]] bool sync();
    [[nodiscard]] bool startAndFinish();
    [[nodiscard]] bool compareAndFinish();
    /// Waits until nothing is read and nothing waits to be.
    [[nodiscard]] bool settle();

    /// An event that tells the truth about a thing now.
    [[nodiscard]] Delta eventAbout(const QString &department);
    [[nodiscard]] Delta eventAboutPerson(const QString &person);
    [[nodiscard]] static Delta event(const Fact &fact, const QDateTime &at);

    /// Empty when mirror and truth are equal, else the first difference.
    [[nodiscard]] QString difference(bool counts = true);
    /// Whether the text stands in any file of the folder.
    [[nodiscard]] bool isInFolder(const QByteArray &text) const;
    [[nodiscard]] std::optional<Person> person(const QString &id);
    [[nodiscard]] const Department *department(const QString &id) const;

    QTemporaryDir folder;
    FakeClock clock;
    FakeReading reading;
    FakeChannel channel;
    SyncSettings settings;
    /// While true, nothing can be written into the mirror.
    bool diskIsFull = false;
    /// While true, nothing can be erased from the journal.
    bool journalFails = false;
    std::unique_ptr<MirrorStore> mirror;
    std::unique_ptr<JournalStore> journal;
    std::unique_ptr<SyncEngine> engine;
    int finished = 0;
    int erased = 0;
    QList<Error> failures;
    QList<ActivityEntry> activities;
    QList<Commit> commits;
    QList<HeldRemovals> held;
};

} // namespace OrgDesk::Test
