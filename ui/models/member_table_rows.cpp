// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of MemberTableModel that fetches rows when they are looked at.
#include "ui/models/member_table_model.h"

#include <algorithm>

namespace OrgDesk {

namespace {

// A screen and its surroundings; what was passed in fast scrolling is not worth a question.
constexpr qsizetype rowsPerFetch = 200;
constexpr qsizetype keptNames = 20000;
constexpr int pauseAfterFailureMs = 1000;

} // namespace

MemberTableModel::Row *MemberTableModel::rowFor(int row) const
{
    Row *cached = m_rows.object(m_keys.at(row));
    if (cached)
        cached->hint = row;
    return cached;
}

void MemberTableModel::want(int row) const
{
    const PersonId &id = m_keys.at(row);
    // The cells of a row ask one after the other.
    if (!m_wanted.isEmpty() && m_wanted.constLast() == id)
        return;
    m_wanted.append(id);
    // A pause after a failure is not cut short by painting.
    if (!m_fetching && !m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void MemberTableModel::fetch()
{
    if (m_fetching || m_wanted.isEmpty() || !m_source.people)
        return;
    // The last asked for are what is on the screen now.
    QList<PersonId> asked;
    QSet<PersonId> seen;
    for (auto id = m_wanted.crbegin(); id != m_wanted.crend() && asked.size() < rowsPerFetch;
         ++id) {
        if (!seen.contains(*id) && !m_rows.contains(*id)) {
            seen.insert(*id);
            asked.append(*id);
        }
    }
    m_wanted.clear();
    if (asked.isEmpty())
        return;
    m_fetching = true;
    m_source.people(asked).then(
        this, [this, asked](const Result<QList<Person>> &answer) { takePeople(asked, answer); });
}

void MemberTableModel::takePeople(const QList<PersonId> &asked, const Result<QList<Person>> &answer)
{
    m_fetching = false;
    if (!answer) {
        m_overtaken.clear();
        if (answer.error().kind != ErrorKind::Cancelled)
            askLater(asked);
        return;
    }
    m_fetchTimer.setInterval(0);
    QList<Person> people = *answer;
    QSet<PersonId> missing(asked.cbegin(), asked.cend());
    for (Person &person : people) {
        person = m_overtaken.value(person.id, person);
        missing.remove(person.id);
        m_rows.insert(person.id, new Row{person, 0});
    }
    // Who is not there (any more) must not be asked for at every painting; a commit corrects it.
    for (const PersonId &id : std::as_const(missing)) {
        Person unknown = m_overtaken.value(id);
        unknown.id = id;
        m_rows.insert(id, new Row{unknown, 0});
    }
    m_overtaken.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    fetchNames(people);
    if (!m_wanted.isEmpty())
        m_fetchTimer.start();
    else if (isSettled())
        Q_EMIT stateChanged();
}

// What could not be read is not known to be empty: the rows stay as "loading".
void MemberTableModel::askLater(const QList<PersonId> &asked)
{
    m_wanted = asked + m_wanted;
    m_fetchTimer.start(pauseAfterFailureMs);
}

void MemberTableModel::fetchNames(const QList<Person> &people)
{
    QSet<PersonId> unknown;
    for (const Person &person : people) {
        if (!person.leader.isEmpty() && !m_names.contains(person.leader))
            unknown.insert(person.leader);
    }
    if (unknown.isEmpty() || !m_source.names)
        return;
    m_source.names(unknown.values())
        .then(this, [this](const Result<QHash<PersonId, QString>> &answer) { takeNames(answer); });
}

void MemberTableModel::takeNames(const Result<QHash<PersonId, QString>> &answer)
{
    if (!answer)
        return;
    if (m_names.size() > keptNames)
        m_names.clear();
    m_names.insert(*answer);
    const int column = columnOf(PersonColumn::Leader);
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void MemberTableModel::refreshRow(const Person &person)
{
    if (m_fetching)
        m_overtaken.insert(person.id, person);
    if (const auto name = m_names.find(person.id); name != m_names.end() && *name != person.name) {
        *name = person.name;
        takeNames(QHash<PersonId, QString>());
    }
    Row *cached = m_rows.object(person.id);
    if (!cached)
        return;
    const int row = rowOf(person.id);
    cached->person = person;
    fetchNames({person});
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace OrgDesk
