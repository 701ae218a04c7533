// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/capabilities.h"
#include "core/platform/reading.h"
#include "core/store/journal_store.h"
#include "core/sync/mirror_writer.h"
#include "core/sync/sync_settings.h"
#include "core/sync/touch_book.h"

#include <functional>
#include <memory>

namespace OrgDesk {

/// When a read was sent: before which touches, and under which scope.
struct ReadStamp
{
    quint64 sequence = 0;
    int epoch = 0;
};

/// What the parts of the sync share. Coroutines hold it by shared pointer and look at `usable()`
/// after every wait, because the engine may be gone when they resume.
struct SyncContext
{
    SyncContext(MirrorStore &mirror, JournalStore *journalStore, const Clock &time,
                SyncSettings chosen)
        : store(mirror)
        , journal(journalStore)
        , clock(time)
        , settings(std::move(chosen))
        , writer(mirror, time, settings)
        , touches(time, settings)
    {
    }

    MirrorStore &store;
    JournalStore *journal;
    const Clock &clock;
    const SyncSettings settings;
    MirrorWriter writer;
    TouchBook touches;
    DirectoryReading *reading = nullptr;
    Capabilities capabilities;
    /// As last read.
    VisibleScope scope;
    /// Grows with every change of the scope: what was asked before it is not believed.
    int epoch = 0;
    /// What a person looks at.
    DepartmentId looking;
    bool alive = true;
    bool stopping = false;
    int callsUnderWay = 0;

    // Set by the engine, which connects the parts. To be called only while `alive`.
    std::function<void(const DepartmentId &)> confirmDepartment;
    std::function<void(const PersonId &)> confirmPerson;
    std::function<void(const DepartmentId &)> refreshCounts;
    std::function<void(const DepartmentId &)> departmentAppeared;
    std::function<void(int departments, int people)> rowsRead;
    std::function<void()> progressed;
    std::function<void()> callEnded;

    [[nodiscard]] ReadStamp stamp() const { return {touches.sequence(), epoch}; }
    [[nodiscard]] bool running() const { return alive && !stopping; }
    /// Whether an answer to a call of that stamp may be looked at. Nothing else of this object may
    /// be touched when it is false and `alive` is too.
    [[nodiscard]] bool usable(const ReadStamp &sent) const
    {
        return running() && epoch == sent.epoch && !writer.failure();
    }
    [[nodiscard]] const Directory &tree() const { return writer.tree(); }
};

using SharedContext = std::shared_ptr<SyncContext>;

/// Counts a call as long as it lives, so that stopping can wait for the last one.
class CallUnderWay
{
public:
    explicit CallUnderWay(SharedContext context)
        : m_context(std::move(context))
    {
        ++m_context->callsUnderWay;
    }
    ~CallUnderWay()
    {
        --m_context->callsUnderWay;
        if (m_context->alive && m_context->callEnded)
            m_context->callEnded();
    }
    Q_DISABLE_COPY_MOVE(CallUnderWay)

private:
    SharedContext m_context;
};

} // namespace OrgDesk
