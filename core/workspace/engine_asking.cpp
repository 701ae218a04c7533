// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the engine asks the platform itself, because the mirror does not have it.

#include "core/workspace/engine.h"

#include "core/base/logging.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> QCoro::Task<void> answerWith(Answer<T> answer, QCoro::Task<Result<T>> asked)
{
    answer.deliver(co_await asked);
}

// A larger one is fetched again when it is wanted again.
constexpr qsizetype largestKeptPicture = 256 * 1024;

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

void Engine::readPicture(const PersonId &person, const QString &key,
                         const Answer<QByteArray> &answer)
{
    if (m_mirror && !key.isEmpty()) {
        const Result<QByteArray> kept = m_mirror->picture(person, key);
        if (kept && !kept->isEmpty()) {
            answer.deliver(*kept);
            return;
        }
    }
    if (m_platform && m_platform->capabilities().has(Capability::Pictures))
        fetchPicture(person, key, answer);
    else
        answer.deliver(failure(noPlatform()));
}

QCoro::Task<void> Engine::fetchPicture(PersonId person, QString key, Answer<QByteArray> answer)
{
    Result<QByteArray> fetched =
        co_await m_platform->reading()->pictureOf(person, Priority::Looking);
    const bool keeps = fetched && !key.isEmpty() && fetched->size() <= largestKeptPicture;
    if (keeps && m_mirror && !m_closing) {
        if (const Result<void> kept = m_mirror->keepPicture(person, key, *fetched); !kept)
            qCInfo(logSync) << "A picture could not be kept:" << kept.error().detail;
    }
    answer.deliver(fetched);
}

void Engine::uploadPicture(const QByteArray &image, const Answer<QString> &answer)
{
    if (m_options.readOnly)
        answer.deliver(failure(ErrorKind::ReadOnly, u"the read-only switch is on"_s));
    else if (m_platform && m_platform->capabilities().has(Capability::Pictures))
        answerWith(answer, m_platform->writing()->uploadPicture(image));
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
