// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of MemberTableModel that keeps the ordered keys of the view true.
#include "ui/models/key_diff.h"
#include "ui/models/member_columns.h"
#include "ui/models/member_table_model.h"

#include <algorithm>

namespace OrgDesk {

namespace {

constexpr int staleAfterMs = 150;
// Asking again must stay a small share of the reader's time, however large the view is.
constexpr qint64 pausePerCost = 4;
constexpr qint64 shortestPauseMs = 10;
constexpr qint64 longestPauseMs = 2000;

} // namespace

void MemberTableModel::setView(const QList<DepartmentId> &departments, const QString &filter)
{
    if (m_serial > 0 && departments == m_departments && filter == m_filter)
        return;
    m_departments = departments;
    m_departmentSet = QSet<DepartmentId>(departments.cbegin(), departments.cend());
    m_filter = filter;
    m_left.clear();
    m_revision = -1;
    m_wantedRevision = -1;
    m_newView = true;
    if (m_state == State::Ready)
        m_staleTimer.start(staleAfterMs);
    else
        setState(State::Reading);
    requestKeys();
}

void MemberTableModel::requery()
{
    requestKeys();
}

void MemberTableModel::requestKeys()
{
    if (!m_source.keys)
        return;
    m_keyTimer.stop();
    m_askingKeys = true;
    m_askedSince.start();
    const int serial = ++m_serial;
    m_source.keys(query()).then(this, [this, serial](const Result<MemberKeys> &answer) {
        // An older question's answer is of no interest.
        if (serial == m_serial)
            takeKeys(answer, std::exchange(m_newView, false));
    });
}

void MemberTableModel::scheduleKeys()
{
    if (m_askingKeys || m_keyTimer.isActive())
        return;
    const qint64 pause = std::clamp(m_lastCost * pausePerCost, shortestPauseMs, longestPauseMs);
    m_keyTimer.start(int(pause));
}

void MemberTableModel::takeKeys(const Result<MemberKeys> &answer, bool newView)
{
    m_askingKeys = false;
    m_lastCost = m_askedSince.elapsed();
    m_staleTimer.stop();
    if (!answer) {
        // The organization closes: nothing to tell.
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    m_error.reset();
    QList<PersonId> keys = answer->keys;
    m_revision = answer->revision;
    m_left.removeIf([this](const QHash<PersonId, qint64>::iterator &left) {
        return left.value() <= m_revision;
    });
    // Who left after the answer was read is not brought back.
    if (!m_left.isEmpty())
        keys.removeIf([this](const PersonId &id) { return m_left.contains(id); });
    become(keys);
    setState(State::Ready);
    if (newView)
        Q_EMIT viewArrived();
    if (m_wantedRevision > m_revision)
        scheduleKeys();
}

void MemberTableModel::become(const QList<PersonId> &keys)
{
    const KeyDiff diff = diffKeys(m_keys, keys);
    if (diff.isEmpty())
        return;
    Q_EMIT aboutToUpdate();
    for (const KeyDiff::Range &range : diff.removed) {
        beginRemoveRows({}, range.first, range.first + range.count - 1);
        m_keys.remove(range.first, range.count);
        endRemoveRows();
    }
    if (diff.moved) {
        const auto [from, to] = *diff.moved;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_keys.move(from, to);
        endMoveRows();
    } else if (diff.permuted) {
        permute(*diff.permuted);
    }
    for (const KeyDiff::Range &range : diff.inserted) {
        beginInsertRows({}, range.first, range.first + range.count - 1);
        m_keys.insert(range.first, range.count, PersonId());
        std::copy_n(keys.cbegin() + range.first, range.count, m_keys.begin() + range.first);
        endInsertRows();
    }
    Q_EMIT updated();
}

void MemberTableModel::permute(const QList<PersonId> &keys)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<PersonId, int> rows;
    QList<PersonId> held;
    for (const QModelIndex &index : before) {
        held.append(m_keys.at(index.row()));
        rows.insert(held.constLast(), -1);
    }
    m_keys = keys;
    for (int row = 0; row < m_keys.size() && !rows.isEmpty(); ++row) {
        if (const auto wanted = rows.find(m_keys.at(row)); wanted != rows.end())
            *wanted = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(held.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool MemberTableModel::isInView(const Person &person) const
{
    if (m_departments.isEmpty())
        return true;
    return std::any_of(person.memberships.cbegin(), person.memberships.cend(),
                       [this](const Membership &membership) {
                           return m_departmentSet.contains(membership.department);
                       });
}

bool MemberTableModel::mayMove(const Person &before, const Person &now) const
{
    if (!m_filter.isEmpty())
        return true;
    const PersonColumn by = query().sortBy;
    switch (by) {
    case PersonColumn::PlatformOrder:
        return before.memberships != now.memberships || before.name != now.name;
    case PersonColumn::Department:
        return before.memberships != now.memberships;
    case PersonColumn::Leader:
        return before.leader != now.leader || before.name != now.name;
    default:
        return memberColumnText(before, by) != memberColumnText(now, by);
    }
}

void MemberTableModel::apply(const Commit &commit)
{
    for (const PersonChange &change : commit.people)
        noteChange(change, commit.revision);
    for (const Person &person : commit.removedPeople) {
        if (isInView(person))
            noteDeparture(person.id, commit.revision);
    }
    if (m_wantedRevision > m_revision)
        scheduleKeys();
}

void MemberTableModel::noteChange(const PersonChange &change, qint64 revision)
{
    refreshRow(change.now);
    const bool isIn = isInView(change.now);
    const bool wasIn = change.before && isInView(*change.before);
    if (revision <= m_revision || (!isIn && !wasIn))
        return;
    if (!isIn)
        noteDeparture(change.now.id, revision);
    else if (!wasIn || mayMove(*change.before, change.now))
        m_wantedRevision = revision;
    if (isIn)
        m_left.remove(change.now.id);
}

void MemberTableModel::noteDeparture(const PersonId &id, qint64 revision)
{
    if (revision <= m_revision)
        return;
    m_left.insert(id, revision);
    const int row = rowOf(id);
    if (row < 0)
        return;
    Q_EMIT aboutToUpdate();
    beginRemoveRows({}, row, row);
    m_keys.removeAt(row);
    endRemoveRows();
    Q_EMIT updated();
    Q_EMIT stateChanged();
}

} // namespace OrgDesk
