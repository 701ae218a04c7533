// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of MemberTableModel that keeps the ordered keys of the view true.
#include "ui/models/member_columns.h"
#include "ui/models/member_table_model.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace OrgDesk {

namespace {

constexpr int staleAfterMs = 150;
// Asking again must stay a small share of the reader's time, however large the view is.
constexpr qint64 pausePerCost = 4;
constexpr qint64 shortestPauseMs = 10;
constexpr qint64 longestPauseMs = 2000;
// More keys than these are compared on another thread.
constexpr qsizetype comparedAtOnce = 5000;
constexpr qsizetype rangesOneByOne = 40;

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
    if (std::max(keys.size(), m_keys.size()) > comparedAtOnce)
        compareElsewhere(keys, newView);
    else
        settle(keys, diffKeys(m_keys, keys), newView);
}

void MemberTableModel::settle(const QList<PersonId> &keys, const KeyDiff &diff, bool newView)
{
    follow(diff, keys);
    setState(State::Ready);
    if (newView)
        Q_EMIT viewArrived();
    if (m_wantedRevision > m_revision)
        scheduleKeys();
}

void MemberTableModel::compareElsewhere(const QList<PersonId> &keys, bool newView)
{
    // A hundred thousand keys take longer to compare than the window may stand still.
    m_askingKeys = true;
    const int serial = m_serial;
    const QList<PersonId> before = m_keys;
    const auto promise = std::make_shared<QPromise<KeyDiff>>();
    promise->start();
    promise->future().then(this, [=, this](const KeyDiff &diff) {
        if (serial != m_serial) {
            // Somebody asked anew meanwhile; what was new about this view is so still.
            m_newView = m_newView || newView;
            return;
        }
        m_askingKeys = false;
        // Somebody left meanwhile: the steps do not fit any more.
        if (before != m_keys) {
            m_newView = newView;
            requestKeys();
            return;
        }
        settle(keys, diff, newView);
    });
    QThreadPool::globalInstance()->start([promise, before, keys] {
        promise->addResult(diffKeys(before, keys));
        promise->finish();
    });
}

void MemberTableModel::become(const QList<PersonId> &keys)
{
    follow(diffKeys(m_keys, keys), keys);
}

void MemberTableModel::follow(const KeyDiff &diff, const QList<PersonId> &keys)
{
    if (diff.isEmpty())
        return;
    Q_EMIT aboutToUpdate();
    removeRanges(diff.removed);
    if (diff.moved) {
        const auto [from, to] = *diff.moved;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_keys.move(from, to);
        endMoveRows();
    } else if (diff.permuted && diff.inserted.size() <= rangesOneByOne) {
        permute(*diff.permuted);
    }
    insertRanges(diff.inserted, keys);
    Q_EMIT updated();
}

void MemberTableModel::removeRanges(const QList<KeyDiff::Range> &ranges)
{
    if (ranges.size() <= rangesOneByOne) {
        for (const KeyDiff::Range &range : ranges) {
            beginRemoveRows({}, range.first, range.first + range.count - 1);
            m_keys.remove(range.first, range.count);
            endRemoveRows();
        }
        return;
    }
    // Each removal shifts everything behind it: many of them are put last and go together.
    QList<PersonId> kept;
    QList<PersonId> going;
    qsizetype at = 0;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        kept.append(m_keys.sliced(at, range->first - at));
        going.append(m_keys.sliced(range->first, range->count));
        at = range->first + range->count;
    }
    kept.append(m_keys.sliced(at));
    const auto first = int(kept.size());
    permute(kept + going);
    beginRemoveRows({}, first, rowCount() - 1);
    m_keys = kept;
    endRemoveRows();
}

void MemberTableModel::insertRanges(const QList<KeyDiff::Range> &ranges,
                                    const QList<PersonId> &keys)
{
    if (ranges.size() <= rangesOneByOne) {
        for (const KeyDiff::Range &range : ranges) {
            beginInsertRows({}, range.first, range.first + range.count - 1);
            m_keys.insert(range.first, range.count, PersonId());
            std::copy_n(keys.cbegin() + range.first, range.count, m_keys.begin() + range.first);
            endInsertRows();
        }
        return;
    }
    // As with removals: they come together at the end, then everything takes its place.
    QList<PersonId> coming;
    for (const KeyDiff::Range &range : ranges)
        coming.append(keys.sliced(range.first, range.count));
    beginInsertRows({}, rowCount(), rowCount() + int(coming.size()) - 1);
    m_keys.append(coming);
    endInsertRows();
    permute(keys);
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
