// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/multi_edit_model.h"

#include <QSet>

#include <algorithm>

namespace OrgDesk {

MultiEditModel::MultiEditModel(QList<PersonId> people, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const PersonId &id : std::as_const(people)) {
        if (m_rowOf.contains(id))
            continue;
        m_rowOf.insert(id, m_rows.size());
        Row row;
        row.id = id;
        m_rows.append(row);
    }
}

// -- What is known --------------------------------------------------------------------------------

void MultiEditModel::setDepartmentName(std::function<QString(const DepartmentId &)> nameOf)
{
    m_departmentName = std::move(nameOf);
    previewAll();
}

void MultiEditModel::setLists(const CompanyLists &lists)
{
    m_lists = lists;
    previewAll();
}

void MultiEditModel::addNames(const QHash<PersonId, QString> &names)
{
    m_names.insert(names);
    previewAll();
}

void MultiEditModel::setFacts(const MultiEditFacts &facts)
{
    m_facts = facts;
    previewAll();
}

void MultiEditModel::setValue(PersonField field, const QString &ownField,
                              const std::optional<ValueForMany> &value)
{
    const ValueForMany about{field, ownField, {}};
    if (value == m_value && about == m_field)
        return;
    m_field = about;
    m_value = value;
    m_sent.clear();
    for (Row &row : m_rows) {
        row.sent = {};
        row.error = {};
        row.state = RunState::Planned;
    }
    previewAll();
}

void MultiEditModel::takePeople(const QList<PersonId> &asked, const QList<Person> &read)
{
    QSet<PersonId> missing(asked.cbegin(), asked.cend());
    QList<qsizetype> rows;
    for (const Person &person : read) {
        missing.remove(person.id);
        m_names.insert(person.id, person.name);
        const qsizetype row = m_rowOf.value(person.id, -1);
        if (row < 0)
            continue;
        m_rows[row].person = person;
        m_rows[row].gone = false;
        rows.append(row);
    }
    refresh(rows);
    if (!missing.isEmpty())
        forget(missing.values());
}

void MultiEditModel::forget(const QList<PersonId> &people)
{
    for (const PersonId &person : people) {
        m_names.remove(person);
        const qsizetype row = m_rowOf.value(person, -1);
        if (row < 0)
            continue;
        m_rows[row].gone = true;
        m_rows[row].person.reset();
        m_rows[row].before.reset();
    }
    // Their names may stand in anybody's row.
    previewAll();
}

void MultiEditModel::preview(Row &row) const
{
    row.preview =
        m_value && row.person ? previewFor(*row.person, *m_value, m_facts) : MultiEditPreview();
}

void MultiEditModel::previewAll()
{
    for (Row &row : m_rows)
        preview(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, NowColumn, ThenColumn);
    Q_EMIT outcomesChanged();
}

void MultiEditModel::refresh(const QList<qsizetype> &rows)
{
    if (rows.isEmpty())
        return;
    for (const qsizetype row : rows)
        preview(m_rows[row]);
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    Q_EMIT dataChanged(index(int(*first), 0), index(int(*last), ColumnCount - 1));
    Q_EMIT outcomesChanged();
}

// -- What is chosen -------------------------------------------------------------------------------

bool MultiEditModel::isTicked(const Row &row)
{
    return row.ticked.value_or(row.preview.kind == MultiEditPreview::Kind::Changes);
}

MultiEditModel::Outcome MultiEditModel::outcomeOf(const Row &row) const
{
    if (!row.sent.isEmpty()) {
        if (row.state == RunState::Planned || row.state == RunState::Sent)
            return Outcome::Waiting;
        if (tookEffect(row.state))
            return Outcome::Done;
        const bool isNotMade = row.state == RunState::Failed || row.state == RunState::NotMade
            || row.state == RunState::Differs;
        return isNotMade ? Outcome::Refused : Outcome::Unclear;
    }
    if (row.gone)
        return Outcome::Gone;
    if (!row.person)
        return Outcome::Reading;
    if (!m_value)
        return Outcome::Undecided;
    switch (row.preview.kind) {
    case MultiEditPreview::Kind::Same:
        return Outcome::Same;
    case MultiEditPreview::Kind::Impossible:
        return Outcome::Impossible;
    case MultiEditPreview::Kind::Changes:
    case MultiEditPreview::Kind::Doubtful:
        break;
    }
    return isTicked(row) ? Outcome::Changes : Outcome::LeftOut;
}

bool MultiEditModel::isTickable(const Row &row) const
{
    const Outcome outcome = outcomeOf(row);
    const bool isOpen =
        outcome == Outcome::Changes || outcome == Outcome::LeftOut || outcome == Outcome::Refused;
    return isOpen && row.preview.isPossible() && !row.gone;
}

void MultiEditModel::setTicked(const QModelIndexList &rows, bool ticked)
{
    QList<qsizetype> changed;
    for (const QModelIndex &index : rows) {
        Row &row = m_rows[index.row()];
        if (!isTickable(row))
            continue;
        row.ticked = ticked;
        changed.append(index.row());
    }
    refresh(changed);
}

int MultiEditModel::changeCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [this](const Row &row) { return isTickable(row) && isTicked(row); }));
}

QList<Change> MultiEditModel::changes() const
{
    QList<Change> changes;
    for (const Row &row : m_rows) {
        if (!isTickable(row) || !isTicked(row))
            continue;
        if (const auto change = changeFor(*row.person, *m_value))
            changes.append(*change);
    }
    return changes;
}

// -- What becomes of it ---------------------------------------------------------------------------

void MultiEditModel::begin(const QList<Change> &changes)
{
    QList<qsizetype> rows;
    for (const Change &change : changes) {
        const qsizetype row = m_rowOf.value(targetPerson(change), -1);
        if (row < 0)
            continue;
        m_rows[row].sent = change.id;
        m_rows[row].before = m_rows.at(row).person;
        m_rows[row].state = RunState::Planned;
        m_rows[row].error = {};
        m_sent.insert(change.id, row);
        rows.append(row);
    }
    refresh(rows);
}

void MultiEditModel::take(const ChangeId &change, RunState state, const std::optional<Error> &error)
{
    const qsizetype row = m_sent.value(change, -1);
    // A row that was tried again is not told by what is left of the first attempt.
    if (row < 0 || m_rows.at(row).sent != change)
        return;
    m_rows[row].state = state;
    m_rows[row].error = error;
    refresh({row});
}

void MultiEditModel::end(const std::optional<Error> &error)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (outcomeOf(m_rows.at(row)) != Outcome::Waiting)
            continue;
        const bool isUnknown = m_rows.at(row).state == RunState::Sent
            || (error && error->kind == ErrorKind::OutcomeUnknown);
        m_rows[row].state = isUnknown ? RunState::Unknown : RunState::NotMade;
        m_rows[row].error = error;
        rows.append(row);
    }
    refresh(rows);
}

int MultiEditModel::count(Outcome outcome) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [&](const Row &row) { return outcomeOf(row) == outcome; }));
}

QList<PersonId> MultiEditModel::people(Outcome outcome) const
{
    QList<PersonId> people;
    for (const Row &row : m_rows) {
        if (outcomeOf(row) == outcome)
            people.append(row.id);
    }
    return people;
}

} // namespace OrgDesk
