// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the engine asks the platform itself, because the mirror does not have it.

#include "core/workspace/engine.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> QCoro::Task<void> answerWith(Answer<T> answer, QCoro::Task<Result<T>> asked)
{
    answer.deliver(co_await asked);
}

Error noPlatform()
{
    return makeError(ErrorKind::Unsupported, u"there is no connection to a platform"_s);
}

} // namespace

void Engine::readGroups(const Answer<QList<UserGroup>> &answer)
{
    if (m_platform)
        answerWith(answer, m_platform->reading()->groups(Priority::Waiting));
    else
        answer.deliver(failure(noPlatform()));
}

void Engine::readGroupMembers(const GroupId &group, const Answer<GroupMembers> &answer)
{
    if (m_platform)
        answerWith(answer, m_platform->reading()->groupMembers(group, Priority::Waiting));
    else
        answer.deliver(failure(noPlatform()));
}

void Engine::readGroupsOf(const PersonId &person, const Answer<QList<GroupId>> &answer)
{
    if (m_platform)
        answerWith(answer, m_platform->reading()->groupsOf(person, Priority::Looking));
    else
        answer.deliver(failure(noPlatform()));
}

void Engine::readSeatsOf(const PersonId &person, const Answer<QList<Seat>> &answer)
{
    if (m_platform)
        answerWith(answer, m_platform->reading()->seatsOf(person, Priority::Looking));
    else
        answer.deliver(failure(noPlatform()));
}

void Engine::examine(Priority priority, const CancelFlag &cancelled,
                     const Answer<ConnectionReport> &answer)
{
    if (m_platform && !m_closing)
        examineNow(priority, cancelled, answer);
    else
        answer.deliver(failure(m_toldFailure.value_or(
            makeError(ErrorKind::Unsupported, u"there is no platform to examine"_s))));
}

// Closing takes the platform away meanwhile; its last word is then that it was cancelled.
QCoro::Task<void> Engine::examineNow(Priority priority, CancelFlag cancelled,
                                     Answer<ConnectionReport> answer)
{
    ConnectionReport report = co_await m_platform->examine(priority, std::move(cancelled));
    if (report.failure && report.failure->kind == ErrorKind::Cancelled) {
        answer.deliver(failure(*report.failure));
        co_return;
    }
    if (const std::optional<Finding> externals = findingOf(m_externals))
        report.findings.append(*externals);
    answer.deliver(report);
}

} // namespace OrgDesk
