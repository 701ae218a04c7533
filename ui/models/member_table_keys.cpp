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

void MemberTableModel::setView(const QList<DepartmentId> &departments, const QString &filter,
                               const PersonConditions &conditions)
{
    QSet<DepartmentId> set(departments.cbegin(), departments.cend());
    if (m_serial > 0 && set == m_departmentSet && filter == m_filter && conditions == m_conditions)
        return;
    m_departments = departments;
    m_departmentSet = std::move(set);
    m_filter = filter;
    m_conditions = conditions;
    m_left.clear();
    m_revision = -1;
    m_wantedRevision = -1;
    m_newView = true;
    if (m_state == State::Ready || !m_keys.isEmpty())
        m_staleTimer.start(staleAfterMs);
    else
        setState(State::Reading);
    requestKeys();
}

void MemberTableModel::followDepartments(const QList<DepartmentId> &departments)
{
    QSet<DepartmentId> set(departments.cbegin(), departments.cend());
    if (set == m_departmentSet)
        return;
    m_departments = departments;
    m_departmentSet = std::move(set);
    // Departments come in quick succession while an organization is read. An answer under way is
    // taken all the same, or the table would wait until they have all come.
    m_askAgain = true;
    scheduleKeys();
}

void MemberTableModel::requery()
{
    requestKeys();
}

void MemberTableModel::retry()
{
    if (m_state == State::Failed)
        requery();
    m_fetchTimer.setInterval(0);
    if (!m_wanted.isEmpty() && !m_fetching)
        m_fetchTimer.start();
}

void MemberTableModel::requestKeys()
{
    if (!m_source.keys)
        return;
    m_keyTimer.stop();
    m_askingKeys = true;
    m_askAgain = false;
    m_askedSince.start();
    const int serial = ++m_serial;
    m_source.keys(query()).then(this, [this, serial](const Result<MemberKeys> &answer) {
        // An older question's answer is of no interest.
        if (serial == m_serial)
            takeKeys(answer);
    });
}

void MemberTableModel::scheduleKeys()
{
    if (m_askingKeys || m_keyTimer.isActive())
        return;
    const qint64 pause = std::clamp(m_lastCost * pausePerCost, shortestPauseMs, longestPauseMs);
    m_keyTimer.start(int(pause));
}

void MemberTableModel::takeKeys(const Result<MemberKeys> &answer)
{
    m_askingKeys = false;
    m_lastCost = m_askedSince.elapsed();
    m_staleTimer.stop();
    if (!answer) {
        takeFailure(answer.error());
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
        compareElsewhere(keys);
    else
        settle(keys, diffKeys(m_keys, keys));
}

void MemberTableModel::takeFailure(const Error &error)
{
    // The organization closes: nothing to tell.
    if (error.kind == ErrorKind::Cancelled)
        return;
    // The people of the view before must not stand under the new one's name.
    if (m_newView)
        become({});
    m_error = error;
    setState(State::Failed);
}

void MemberTableModel::settle(const QList<PersonId> &keys, const KeyDiff &diff)
{
    follow(diff, keys);
    setState(State::Ready);
    if (std::exchange(m_newView, false))
        Q_EMIT viewArrived();
    if (m_askAgain || m_wantedRevision > m_revision)
        scheduleKeys();
}

void MemberTableModel::compareElsewhere(const QList<PersonId> &keys)
{
    // A hundred thousand keys take longer to compare than the window may stand still.
    m_askingKeys = true;
    const int serial = m_serial;
    const QList<PersonId> before = m_keys;
    const auto promise = std::make_shared<QPromise<KeyDiff>>();
    promise->start();
    promise->future().then(this, [=, this](const KeyDiff &diff) {
        // Somebody asked anew meanwhile.
        if (serial != m_serial)
            return;
        m_askingKeys = false;
        // Somebody left meanwhile: the steps do not fit any more.
        if (before != m_keys) {
            requestKeys();
            return;
        }
        settle(keys, diff);
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
    if (!m_filter.isEmpty() || !m_conditions.isEmpty())
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
    QSet<PersonId> gone;
    for (const PersonChange &change : commit.people)
        noteChange(change, commit.revision, gone);
    if (commit.revision > m_revision) {
        for (const Person &person : commit.removedPeople) {
            if (isInView(person))
                gone.insert(person.id);
        }
    }
    for (const PersonId &id : std::as_const(gone))
        m_left.insert(id, commit.revision);
    removeGone(gone);
    if (m_wantedRevision > m_revision)
        scheduleKeys();
}

void MemberTableModel::noteChange(const PersonChange &change, qint64 revision, QSet<PersonId> &gone)
{
    refreshRow(change.now);
    const bool isIn = isInView(change.now);
    const bool wasIn = change.before && isInView(*change.before);
    if (revision <= m_revision || (!isIn && !wasIn))
        return;
    if (!isIn) {
        gone.insert(change.now.id);
        return;
    }
    gone.remove(change.now.id);
    m_left.remove(change.now.id);
    if (!wasIn || mayMove(*change.before, change.now))
        m_wantedRevision = revision;
}

// Together, however many they are: each step costs the view a layout.
void MemberTableModel::removeGone(const QSet<PersonId> &gone)
{
    if (gone.isEmpty())
        return;
    KeyDiff diff;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!gone.contains(m_keys.at(row)))
            continue;
        if (!diff.removed.isEmpty() && diff.removed.constLast().first == row + 1)
            diff.removed.last() = {row, diff.removed.constLast().count + 1};
        else
            diff.removed.append({row, 1});
    }
    if (diff.isEmpty())
        return;
    follow(diff, {});
    Q_EMIT stateChanged();
}

} // namespace OrgDesk
