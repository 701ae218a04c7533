// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/confirmer.h"

#include "core/base/logging.h"
#include "core/sync/batches.h"
#include "core/sync/intake.h"
#include "core/sync/reads.h"

#include <algorithm>

namespace OrgDesk {

Confirmer::Confirmer(SharedContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_timer.setSingleShot(true);
    m_countsTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Confirmer::flush);
    connect(&m_countsTimer, &QTimer::timeout, this, &Confirmer::flushCounts);
}

bool Confirmer::isCovered(const QString &key) const
{
    const auto repetition = m_repetitions.constFind(key);
    return repetition != m_repetitions.cend()
        && repetition->touch == m_context->touches.touched(key);
}

void Confirmer::add(const DepartmentId &department)
{
    const bool exists = !department.isEmpty() && department != rootDepartment()
        && department != sharedPeopleDepartment();
    if (!exists || isCovered(keyOf(department)))
        return;
    m_departments.insert(department);
    wake();
}

void Confirmer::add(const PersonId &person)
{
    if (person.isEmpty() || isCovered(keyOf(person)))
        return;
    m_people.insert(person);
    wake();
}

void Confirmer::addCounts(const DepartmentId &department)
{
    m_counts.insert(department);
    if (!m_countsTimer.isActive())
        m_countsTimer.start(m_context->settings.countsDebounce);
}

void Confirmer::clear()
{
    m_timer.stop();
    m_countsTimer.stop();
    m_departments.clear();
    m_people.clear();
    m_counts.clear();
    m_repetitions.clear();
}

bool Confirmer::isIdle() const
{
    return m_departments.isEmpty() && m_people.isEmpty() && m_counts.isEmpty()
        && m_repetitions.isEmpty();
}

void Confirmer::wake()
{
    const auto now = m_context->clock.monotonic();
    if (!m_timer.isActive())
        m_firstAt = now;
    const auto latest = m_firstAt + m_context->settings.confirmDebounceLimit - now;
    m_timer.start(std::max(std::chrono::milliseconds(0),
                           std::min(m_context->settings.confirmDebounce, latest)));
}

void Confirmer::flush()
{
    if (!m_context->running() || !m_context->reading)
        return;
    const QSet<DepartmentId> departments = std::exchange(m_departments, {});
    const QSet<PersonId> people = std::exchange(m_people, {});
    m_counts -= departments;
    launch(departments, 0, Priority::Looking);
    launch(people, 0, Priority::Looking);
}

void Confirmer::flushCounts()
{
    if (!m_context->running() || !m_context->reading)
        return;
    // Only what the mirror knows: a count is no reason to look for something.
    QSet<DepartmentId> counts = std::exchange(m_counts, {});
    counts.removeIf([this](const DepartmentId &id) { return !m_context->tree().contains(id); });
    launch(counts, 0, Priority::Background);
}

template <typename Id> void Confirmer::launch(const QSet<Id> &ids, int attempt, Priority priority)
{
    const QList<Id> all(ids.cbegin(), ids.cend());
    const int batch = m_context->capabilities.idsPerBatch;
    for (qsizetype from = 0; from < all.size(); from += batch)
        confirm(batchOf(all, from, batch), attempt, priority);
}

QCoro::Task<void> Confirmer::confirm(QList<DepartmentId> ids, int attempt, Priority priority)
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    const ReadStamp sent = context->stamp();
    const auto answer = co_await context->reading->departments(ids, priority);
    if (!context->running())
        co_return;
    if (!answer || !context->usable(sent))
        again(ids, attempt, answer ? whyUnusable(*context, sent) : answer.error(), sent);
    else
        conclude(ids, *answer, attempt, sent);
}

QCoro::Task<void> Confirmer::confirm(QList<PersonId> ids, int attempt, Priority priority)
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    const ReadStamp sent = context->stamp();
    const auto answer = co_await context->reading->people(ids, priority);
    if (!context->running())
        co_return;
    if (!answer || !context->usable(sent))
        again(ids, attempt, answer ? whyUnusable(*context, sent) : answer.error(), sent);
    else
        conclude(ids, *answer, attempt, sent);
}

namespace {

const DepartmentId &idOf(const DepartmentUpserted &row)
{
    return row.department.id;
}

const PersonId &idOf(const PersonUpserted &row)
{
    return row.person.id;
}

Fact absenceOf(const DepartmentId &id)
{
    return DepartmentRemoved{id};
}

Fact absenceOf(const PersonId &id)
{
    return PersonRemoved{id};
}

} // namespace

template <typename Id, typename Row>
void Confirmer::conclude(const QList<Id> &ids, const QList<Row> &rows, int attempt,
                         const ReadStamp &sent)
{
    m_failures = 0;
    Judged judged;
    QSet<Id> missing(ids.cbegin(), ids.cend());
    for (const Row &row : rows) {
        missing.remove(idOf(row));
        judge(idOf(row), row, attempt, sent, judged);
    }
    for (const Id &id : std::as_const(missing))
        judge(id, absenceOf(id), attempt, sent, judged);
    apply(judged);
}

template <typename Id>
void Confirmer::judge(const Id &id, const Fact &fact, int attempt, const ReadStamp &sent,
                      Judged &judged)
{
    const QString key = keyOf(id);
    if (m_context->touches.judgeRead(fact, sent.sequence) == TouchBook::Verdict::Confirm) {
        const bool overtaken = m_context->touches.touched(key) > sent.sequence;
        if (overtaken) {
            // The touch has asked for a read of its own.
            m_repetitions.remove(key);
            return;
        }
        if (attempt < m_context->settings.confirmRetries.size()) {
            repeat(id, attempt);
            return;
        }
        m_context->touches.settle(key);
    }
    m_repetitions.remove(key);
    if (std::holds_alternative<DepartmentRemoved>(fact))
        judged.absent.departments.append(std::get<DepartmentRemoved>(fact).id);
    else if (std::holds_alternative<PersonRemoved>(fact))
        judged.absent.people.append(std::get<PersonRemoved>(fact).id);
    else
        judged.facts.append(fact);
}

template <typename Id> void Confirmer::repeat(const Id &id, int attempt)
{
    const QString key = keyOf(id);
    const quint64 touch = m_context->touches.touched(key);
    m_repetitions.insert(key, {attempt + 1, touch});
    QTimer::singleShot(m_context->settings.confirmRetries.at(attempt), this,
                       [this, id, key, touch, attempt] {
                           // A later touch has started over.
                           const auto repetition = m_repetitions.constFind(key);
                           const bool current = repetition != m_repetitions.cend()
                               && repetition->touch == touch && repetition->attempt == attempt + 1;
                           if (current && m_context->running() && m_context->reading)
                               confirm(QList<Id>{id}, attempt + 1, Priority::Looking);
                       });
}

template <typename Id>
void Confirmer::again(const QList<Id> &ids, int attempt, const Error &error, const ReadStamp &sent)
{
    if (m_context->writer.failure()) {
        giveUp(ids);
        return;
    }
    const bool overtaken = m_context->epoch != sent.epoch;
    if (!overtaken && !isPassing(error)) {
        qCWarning(logSync) << "A confirming read failed:" << error.detail;
        giveUp(ids);
        Q_EMIT failed(error);
        return;
    }
    const auto &settings = m_context->settings;
    std::chrono::milliseconds wait{0};
    if (!overtaken) {
        wait =
            std::min(settings.retryCeiling, settings.retryFirst * (1 << std::min(m_failures, 10)));
        ++m_failures;
    }
    QTimer::singleShot(wait, this, [this, ids, attempt] {
        if (m_context->running() && m_context->reading)
            confirm(ids, attempt, Priority::Looking);
    });
}

// The next touch, or the next comparison, looks at them anew.
template <typename Id> void Confirmer::giveUp(const QList<Id> &ids)
{
    for (const Id &id : ids)
        m_repetitions.remove(keyOf(id));
}

void Confirmer::apply(const Judged &judged)
{
    if (!judged.facts.isEmpty())
        followUp(*m_context, takeFacts(*m_context, judged.facts, Origin::Read));
    Absent missing = judged.absent;
    missing.departments.removeIf(
        [this](const auto &id) { return !m_context->tree().contains(id); });
    missing.people.removeIf([this](const PersonId &id) {
        const auto person = m_context->writer.checked(m_context->store.person(id));
        return !person || !*person;
    });
    if (!missing.departments.isEmpty() || !missing.people.isEmpty())
        Q_EMIT absent(missing);
}

} // namespace OrgDesk
