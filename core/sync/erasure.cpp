// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/erasure.h"

#include "core/sync/intake.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString peopleNote()
{
    return u"leaving.people"_s;
}

QString departmentsNote()
{
    return u"leaving.departments"_s;
}

QString textOf(const auto &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const auto &id : ids)
        texts.append(id.value());
    return texts.join(u'\n');
}

template <typename Id> QSet<Id> idsOf(const QString &text)
{
    QSet<Id> ids;
    const QStringList texts = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : texts)
        ids.insert(Id(id));
    return ids;
}

} // namespace

Erasure::Erasure(SharedContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Erasure::erase);
}

Result<void> Erasure::load()
{
    const auto people = m_context->store.note(peopleNote());
    if (!people)
        return failure(people.error());
    const auto departments = m_context->store.note(departmentsNote());
    if (!departments)
        return failure(departments.error());
    m_people = idsOf<PersonId>(*people);
    m_departments = idsOf<DepartmentId>(*departments);
    m_noted = !leaving().isEmpty();
    if (m_noted)
        QTimer::singleShot(0, this, &Erasure::resume);
    return {};
}

void Erasure::resume()
{
    if (leaving().isEmpty())
        soon();
    else
        takeOut(leaving(), Origin::Scope, m_context->touches.sequence());
}

QCoro::Task<void> Erasure::takeOut(Absent leaving, Origin origin, quint64 since,
                                   QMap<QString, QString> notes)
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    if (!remember(leaving, notes) || leaving.isEmpty())
        co_return;
    ++m_removing;
    const Absent stayed = co_await removeInTurns(context, std::move(leaving), origin, since);
    if (!context->alive)
        co_return;
    --m_removing;
    spare(stayed);
    if (origin == Origin::Scope)
        erase();
    else
        soon();
}

void Erasure::add(const Absent &removed)
{
    if (!removed.isEmpty() && remember(removed, {}))
        soon();
}

void Erasure::follow(const Commit &commit)
{
    for (const PersonChange &change : commit.people) {
        if (!change.before)
            m_people.remove(change.now.id);
    }
    for (const DepartmentChange &change : commit.departments) {
        if (!change.before)
            m_departments.remove(change.now.id);
    }
    if (!commit.removedPeople.isEmpty() || !commit.removedDepartments.isEmpty())
        soon();
}

// Where this fails, the IDs are still remembered here, for resume().
bool Erasure::remember(const Absent &leaving, const QMap<QString, QString> &notes)
{
    m_people += QSet<PersonId>(leaving.people.cbegin(), leaving.people.cend());
    m_departments += QSet<DepartmentId>(leaving.departments.cbegin(), leaving.departments.cend());
    return write(notes);
}

bool Erasure::write(QMap<QString, QString> notes)
{
    if (m_context->writer.failure())
        return false;
    notes.insert(peopleNote(), textOf(m_people));
    notes.insert(departmentsNote(), textOf(m_departments));
    if (const Result<void> written = m_context->store.setNotes(notes); !written) {
        m_context->writer.fail(written.error());
        return false;
    }
    m_noted = !leaving().isEmpty();
    return true;
}

void Erasure::spare(const Absent &stayed)
{
    for (const PersonId &person : stayed.people)
        m_people.remove(person);
    for (const DepartmentId &department : stayed.departments)
        m_departments.remove(department);
}

Absent Erasure::leaving() const
{
    return {m_departments.values(), m_people.values()};
}

void Erasure::soon()
{
    if (!m_timer.isActive() && !m_context->stopping)
        m_timer.start(m_context->settings.scrubDelay);
}

void Erasure::erase()
{
    m_timer.stop();
    if (!m_context->running() || m_context->writer.failure())
        return;
    if (m_removing > 0) {
        soon();
        return;
    }
    const Absent all = leaving();
    if (all.isEmpty()) {
        if (!m_noted || write({}))
            scrub();
        return;
    }
    if (!eraseEverywhere(all))
        return;
    m_people.clear();
    m_departments.clear();
    if (write({}))
        Q_EMIT valuesErased();
}

bool Erasure::eraseEverywhere(const Absent &leaving)
{
    if (!isCleaned(m_context->store.purge(leaving.people, leaving.departments)))
        return false;
    return !m_context->journal
        || isCleaned(m_context->journal->eraseValues(leaving.people, leaving.departments));
}

void Erasure::scrub()
{
    if (isCleaned(m_context->store.scrub()) && m_context->journal)
        static_cast<void>(isCleaned(m_context->journal->scrub()));
}

// A reader in the log is no failure: the log is cut when it has gone.
bool Erasure::isCleaned(const Result<void> &result)
{
    if (result)
        return true;
    if (isLogHeld(result.error())) {
        m_timer.start(m_context->settings.scrubRetry);
        return true;
    }
    m_context->writer.fail(result.error());
    return false;
}

} // namespace OrgDesk
