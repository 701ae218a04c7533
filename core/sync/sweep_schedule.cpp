// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/sweep_schedule.h"

#include "core/base/logging.h"
#include "core/sync/erasure.h"
#include "core/sync/reads.h"
#include "core/sync/removals.h"

#include <algorithm>
#include <utility>

namespace OrgDesk {

namespace {

/// Doubled with each failure.
std::chrono::milliseconds backOff(std::chrono::milliseconds first,
                                  std::chrono::milliseconds ceiling, int failures)
{
    return std::min(ceiling, first * (1 << std::min(failures, 10)));
}

} // namespace

SweepSchedule::SweepSchedule(SharedContext context, Removals &removals, Erasure &erasure,
                             QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_removals(removals)
    , m_erasure(erasure)
{
    for (QTimer *timer : {&m_channelTimer, &m_retryTimer, &m_storeTimer, &m_progressTimer})
        timer->setSingleShot(true);
    connect(&m_channelTimer, &QTimer::timeout, this, &SweepSchedule::begin);
    connect(&m_retryTimer, &QTimer::timeout, this, &SweepSchedule::request);
    connect(&m_compareTimer, &QTimer::timeout, this, &SweepSchedule::compareByItself);
    connect(&m_storeTimer, &QTimer::timeout, this, &SweepSchedule::compareByItself);
    connect(&m_progressTimer, &QTimer::timeout, this, &SweepSchedule::tellProgress);
    connect(&m_context->writer, &MirrorWriter::failed, this, &SweepSchedule::onStoreFailed);
    m_context->progressed = [this] { tellProgressSoon(); };
}

void SweepSchedule::setChannel(EventChannel *channel)
{
    if (m_channel)
        m_channel->disconnect(this);
    m_channel = channel;
    if (m_channel)
        connect(m_channel, &EventChannel::stateChanged, this, &SweepSchedule::onChannelState);
}

// -- Beginning ------------------------------------------------------------------------------------

void SweepSchedule::start()
{
    if (!m_context->reading)
        return;
    if (!m_channel) {
        begin();
        return;
    }
    // Events that arrive during a read are not lost, so the channel is opened first.
    m_channelTimer.start(m_context->settings.channelWait);
    m_channel->start();
    // A channel that was connected or had failed before has nothing to tell.
    if (!m_begun)
        onChannelState(m_channel->state());
}

void SweepSchedule::stop()
{
    for (QTimer *timer :
         {&m_channelTimer, &m_retryTimer, &m_compareTimer, &m_storeTimer, &m_progressTimer})
        timer->stop();
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel->stop();
    }
}

void SweepSchedule::onChannelState(ChannelState state)
{
    if (m_context->stopping)
        return;
    const bool connected = state == ChannelState::Connected;
    if (!m_begun) {
        if (connected || state == ChannelState::Failed)
            begin();
    } else if (connected) {
        // What was missed meanwhile is found by a comparison that begins now.
        m_again = m_again || m_sweep;
        request();
    }
}

void SweepSchedule::begin()
{
    if (m_begun || m_context->stopping)
        return;
    becomeBegun();
    request();
}

void SweepSchedule::becomeBegun()
{
    if (std::exchange(m_begun, true))
        return;
    m_channelTimer.stop();
    if (m_context->settings.compareEvery.count() > 0)
        m_compareTimer.start(m_context->settings.compareEvery);
}

void SweepSchedule::compare()
{
    m_storeTimer.stop();
    const bool hadFailed = m_context->writer.failure().has_value();
    m_context->writer.retry();
    if (hadFailed)
        m_erasure.resume();
    if (m_context->reading)
        becomeBegun();
    // Whoever asks may have mended what ended it: the app was switched on, a connection is free.
    if (m_channel && m_begun && m_channel->state() == ChannelState::Failed)
        m_channel->start();
    // One under way, or one that waits for its next try, began before this was asked.
    m_again = m_again || m_sweeping || m_sweep;
    request();
}

// One under way is not followed by another one only because time has passed.
void SweepSchedule::compareByItself()
{
    if (!m_sweeping && !m_scopeMoves)
        compare();
    else if (m_context->writer.failure())
        m_storeTimer.start(m_context->settings.storeRetryFirst);
}

void SweepSchedule::scopeFollowed()
{
    m_scopeMoves = false;
    becomeBegun();
    m_again = m_again || m_sweeping;
    request();
}

void SweepSchedule::readLater()
{
    if (m_sweep)
        m_again = true;
    else if (!m_retryTimer.isActive())
        m_retryTimer.start(m_context->settings.retryFirst);
}

// -- Sweeps ---------------------------------------------------------------------------------------

void SweepSchedule::request()
{
    const bool possible = m_begun && m_context->running() && m_context->reading && !m_sweeping
        && !m_scopeMoves && !m_context->writer.failure();
    if (possible)
        run();
}

QCoro::Task<void> SweepSchedule::run()
{
    const SharedContext context = m_context;
    m_sweeping = true;
    m_retryTimer.stop();
    if (!m_sweep) {
        m_again = false;
        ++m_number;
        m_sweep = std::make_shared<Sweep>(context, m_erasure, !context->writer.state().complete);
    }
    const std::shared_ptr<Sweep> sweep = m_sweep;
    const Result<void> result = co_await sweep->run();
    if (!context->alive)
        co_return;
    if (result)
        co_await conclude(sweep);
    if (!context->alive)
        co_return;
    m_sweeping = false;
    if (!context->stopping)
        ended(result);
}

QCoro::Task<void> SweepSchedule::conclude(std::shared_ptr<Sweep> sweep)
{
    const SharedContext context = m_context;
    const bool held =
        co_await m_removals.takeAll(sweep->absent(), sweep->startedAt(), sweep->startedTouch());
    if (!context->running())
        co_return;
    m_removals.tidySharedPeople();
    if (sweep->isFirst())
        sweep->forgetNotes();
    context->touches.setCompared(sweep->startedAt());
    // What an earlier run of the program read may be old: compare it.
    m_again = m_again || sweep->wasResumed();
    MirrorState state = context->writer.state();
    state.complete = true;
    state.wholeCompany = context->scope.wholeCompany;
    if (!held)
        state.asOf = sweep->startedAt();
    context->writer.setState(state);
}

void SweepSchedule::ended(const Result<void> &result)
{
    if (!result && !isScopeMoved(result.error())) {
        sweepFailed(result.error());
        return;
    }
    m_sweep.reset();
    if (result) {
        m_failures = 0;
        Q_EMIT progressed(SyncProgress());
        // What could not be written is not done.
        if (m_context->writer.failure())
            return;
        m_storeFailures = 0;
        Q_EMIT finished();
    } else {
        m_again = true;
    }
    if (m_again)
        request();
}

void SweepSchedule::sweepFailed(const Error &error)
{
    // The writer has told a failure of the store; it ends the sync until compare().
    if (m_context->writer.failure()) {
        m_sweep.reset();
        return;
    }
    qCInfo(logSync) << "Reading failed:" << error.detail << error.code << error.requestId;
    Error told = error;
    const bool passing = isPassing(error);
    if (passing) {
        const auto &settings = m_context->settings;
        const auto wait = backOff(settings.retryFirst, settings.retryCeiling, m_failures++);
        m_retryTimer.start(std::max(wait, error.retryAfter.value_or(wait)));
        if (told.retry == Retry::Never)
            told.retry = Retry::Later;
    } else {
        m_sweep.reset();
        Q_EMIT progressed(SyncProgress());
    }
    Q_EMIT failed(told);
}

// Nothing is taken in without a store, so it is tried again where that can help.
void SweepSchedule::onStoreFailed(const Error &error)
{
    Error told = error;
    const bool passing = error.retry != Retry::Never || error.kind == ErrorKind::StoreFull
        || error.kind == ErrorKind::StoreInUse;
    if (passing && !m_context->stopping) {
        const auto &settings = m_context->settings;
        m_storeTimer.start(
            backOff(settings.storeRetryFirst, settings.storeRetryCeiling, m_storeFailures++));
        if (told.retry == Retry::Never)
            told.retry = Retry::Later;
    }
    Q_EMIT failed(told);
}

// -- Progress -------------------------------------------------------------------------------------

void SweepSchedule::tellProgress()
{
    if (m_sweep)
        Q_EMIT progressed(m_sweep->progress());
}

void SweepSchedule::tellProgressSoon()
{
    if (m_progressTimer.isActive() || !m_sweep)
        return;
    tellProgress();
    m_progressTimer.start(m_context->settings.progressEvery);
}

} // namespace OrgDesk
