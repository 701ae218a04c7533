// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/member_table_model.h"

#include <QPromise>

#include <deque>
#include <memory>

namespace OrgDesk::Test {

/// A mirror of people in memory that answers when it is told to: at once, or held back, so that
/// a test can put a commit between the question and the answer.
class FakePeople
{
public:
    PeopleSource source()
    {
        return {[this](MemberQuery query) { return keys(std::move(query)); },
                [this](QList<PersonId> ids) { return people(std::move(ids)); },
                [this](QList<PersonId> ids) { return names(std::move(ids)); },
                [](const DepartmentId &id) { return id.value(); }};
    }

    static Person person(const QString &id, const QString &name, const QString &department)
    {
        Person values;
        values.id = PersonId(id);
        values.name = name;
        values.memberships = {{DepartmentId(department), 0, 0, true}};
        return values;
    }

    /// Puts it into the mirror and gives the commit that tells so.
    Commit put(const Person &values)
    {
        Commit commit = next();
        PersonChange change{std::nullopt, values};
        if (const auto known = m_people.constFind(values.id); known != m_people.cend())
            change.before = *known;
        commit.people.append(change);
        m_people.insert(values.id, values);
        return commit;
    }

    Commit remove(const PersonId &id) { return remove(QList{id}); }

    /// All of them in one commit.
    Commit remove(const QList<PersonId> &ids)
    {
        Commit commit = next();
        for (const PersonId &id : ids)
            commit.removedPeople.append(m_people.take(id));
        return commit;
    }

    /// From now on questions for keys wait for release().
    void hold() { m_holding = true; }

    /// Answers what was asked, as things stood when it was asked.
    void release()
    {
        m_holding = false;
        while (!m_held.empty()) {
            auto [promise, answer] = m_held.front();
            m_held.pop_front();
            promise->addResult(answer);
            promise->finish();
        }
    }

    int keyQuestions = 0;
    int peopleQuestions = 0;
    MemberQuery lastQuery;
    std::optional<Error> failure;
    /// Of the questions for rows.
    std::optional<Error> rowFailure;

private:
    using KeyPromise = QPromise<Result<MemberKeys>>;

    Commit next()
    {
        Commit commit;
        commit.revision = ++m_revision;
        commit.origin = Origin::Event;
        return commit;
    }

    static bool isIn(const Person &person, const MemberQuery &query)
    {
        const bool there = query.departments.isEmpty()
            || std::any_of(query.departments.cbegin(), query.departments.cend(),
                           [&](const DepartmentId &id) { return person.isMemberOf(id); });
        return there && person.name.contains(query.filter, Qt::CaseInsensitive);
    }

    Result<MemberKeys> answer(const MemberQuery &query) const
    {
        if (failure)
            return tl::unexpected<Error>(*failure);
        QList<Person> found;
        for (const Person &person : m_people) {
            if (isIn(person, query))
                found.append(person);
        }
        std::sort(found.begin(), found.end(), [&](const Person &a, const Person &b) {
            const bool less = std::pair(a.name, a.id.value()) < std::pair(b.name, b.id.value());
            return query.order == Qt::AscendingOrder ? less : !less && a.id != b.id;
        });
        MemberKeys keys;
        keys.revision = m_revision;
        for (const Person &person : std::as_const(found))
            keys.keys.append(person.id);
        return keys;
    }

    QFuture<Result<MemberKeys>> keys(MemberQuery query)
    {
        ++keyQuestions;
        lastQuery = query;
        auto promise = std::make_shared<KeyPromise>();
        promise->start();
        m_held.emplace_back(promise, answer(query));
        const QFuture<Result<MemberKeys>> future = promise->future();
        if (!m_holding)
            release();
        return future;
    }

    QFuture<Result<QList<Person>>> people(const QList<PersonId> &ids)
    {
        ++peopleQuestions;
        if (rowFailure)
            return QtFuture::makeReadyFuture(
                Result<QList<Person>>(tl::unexpected<Error>(*rowFailure)));
        QList<Person> found;
        for (const PersonId &id : ids) {
            if (m_people.contains(id))
                found.append(m_people.value(id));
        }
        return QtFuture::makeReadyFuture(Result<QList<Person>>(found));
    }

    QFuture<Result<QHash<PersonId, QString>>> names(const QList<PersonId> &ids)
    {
        QHash<PersonId, QString> found;
        for (const PersonId &id : ids)
            found.insert(id, m_people.value(id).name);
        return QtFuture::makeReadyFuture(Result<QHash<PersonId, QString>>(found));
    }

    QHash<PersonId, Person> m_people;
    qint64 m_revision = 0;
    bool m_holding = false;
    std::deque<std::pair<std::shared_ptr<KeyPromise>, Result<MemberKeys>>> m_held;
};

} // namespace OrgDesk::Test
