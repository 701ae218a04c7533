// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/status_board.h"

namespace OrgDesk {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenTwo = 100ms;
constexpr auto quotaRhythm = 1s;

Liveness livenessOf(ChannelState state)
{
    switch (state) {
    case ChannelState::Connected:
        return Liveness::Live;
    case ChannelState::Connecting:
        return Liveness::Connecting;
    case ChannelState::Reconnecting:
        return Liveness::Reconnecting;
    case ChannelState::Idle:
    case ChannelState::Failed:
        break;
    }
    return Liveness::Offline;
}

SyncPhase phaseOf(SyncProgress::Phase phase)
{
    switch (phase) {
    case SyncProgress::Phase::Scope:
        return SyncPhase::Scope;
    case SyncProgress::Phase::Departments:
        return SyncPhase::Departments;
    case SyncProgress::Phase::People:
        return SyncPhase::People;
    case SyncProgress::Phase::Comparing:
        return SyncPhase::Comparing;
    case SyncProgress::Phase::Idle:
        break;
    }
    return SyncPhase::Idle;
}

bool sameUse(const QuotaUse &a, const QuotaUse &b)
{
    return a.waiting == b.waiting && qFuzzyCompare(1.0 + a.used, 1.0 + b.used) && a.wait == b.wait
        && a.callsInLastMinute == b.callsInLastMinute && a.limitedAnswers == b.limitedAnswers;
}

} // namespace

HeldRemovalsCount countOf(const HeldRemovals &removals)
{
    return {removals.departments, removals.departmentsTotal, removals.people, removals.peopleTotal};
}

StatusBoard::StatusBoard(QObject *parent)
    : QObject(parent)
{
    m_due.setSingleShot(true);
    m_due.setInterval(betweenTwo);
    connect(&m_due, &QTimer::timeout, this, &StatusBoard::flush);
    m_quota.setInterval(quotaRhythm);
    connect(&m_quota, &QTimer::timeout, this, [this] {
        if (m_platform && !sameUse(m_platform->quotaUse(), m_status.quota))
            touch();
    });
    m_quota.start();
}

void StatusBoard::touch()
{
    if (!m_due.isActive())
        m_due.start();
}

void StatusBoard::flush()
{
    m_due.stop();
    if (m_platform)
        m_status.quota = m_platform->quotaUse();
    emit changed(m_status);
}

void StatusBoard::renewTrouble()
{
    m_status.trouble = m_syncTrouble ? m_syncTrouble : m_status.channelTrouble;
    touch();
}

void StatusBoard::channelIs(ChannelState state)
{
    m_status.liveness = livenessOf(state);
    if (state == ChannelState::Connected) {
        m_status.refusedAttempts = 0;
        m_status.channelTrouble.reset();
        m_status.channelFailed = false;
    }
    renewTrouble();
}

void StatusBoard::channelTroubled(const Error &error, int attemptsInARow)
{
    m_status.refusedAttempts = attemptsInARow;
    m_status.channelTrouble = error;
    // Where nothing answers, "reconnecting" would promise too much.
    if (error.kind == ErrorKind::Offline)
        m_status.liveness = Liveness::Offline;
    renewTrouble();
}

void StatusBoard::channelFailed(const Error &error)
{
    m_status.channelTrouble = error;
    m_status.channelFailed = true;
    m_status.liveness = Liveness::Offline;
    renewTrouble();
}

void StatusBoard::eventArrived(const QDateTime &at)
{
    m_status.lastEvent = at;
    touch();
}

void StatusBoard::clientsCounted(int online)
{
    m_status.clientsOnline = online;
    touch();
}

void StatusBoard::syncIs(const SyncProgress &progress)
{
    SyncStatus &sync = m_status.sync;
    sync.phase = phaseOf(progress.phase);
    sync.first = progress.first;
    sync.departmentsRead = progress.departmentsRead;
    sync.departmentsDone = progress.departmentsDone;
    sync.departmentsTotal = progress.departmentsTotal;
    sync.peopleRead = progress.peopleRead;
    sync.remaining.reset();
    if (progress.remaining)
        sync.remaining = std::chrono::ceil<std::chrono::seconds>(*progress.remaining);
    touch();
}

void StatusBoard::syncFailed(const Error &error)
{
    m_syncTrouble = error;
    renewTrouble();
}

void StatusBoard::syncEnded()
{
    m_status.withheld = m_platform ? m_platform->withheld() : std::nullopt;
    m_syncTrouble.reset();
    m_status.sync.phase = SyncPhase::Idle;
    renewTrouble();
}

void StatusBoard::mirrorIs(const QDateTime &asOf, bool complete, bool wholeCompany)
{
    m_status.asOf = asOf;
    m_status.complete = complete;
    m_status.wholeCompany = wholeCompany;
    touch();
}

void StatusBoard::held(const std::optional<HeldRemovalsCount> &removals)
{
    m_status.heldRemovals = removals;
    touch();
}

void StatusBoard::keepsCopyIs(bool keeps)
{
    m_status.keepsCopy = keeps;
    touch();
}

void StatusBoard::readOnlyIs(bool readOnly)
{
    m_status.readOnly = readOnly;
    touch();
}

} // namespace OrgDesk
