// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/external_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString noteName = u"external_records"_s;

template <typename Id> QJsonArray toJson(const QSet<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.value());
    return array;
}

template <typename Id> QSet<Id> idsFrom(const QJsonArray &array)
{
    QSet<Id> ids;
    for (const QJsonValue &value : array)
        ids.insert(Id(value.toString()));
    return ids;
}

// The program's own switch for reading only has no code of the platform's.
bool isForeign(const Error &error)
{
    return error.kind == ErrorKind::ReadOnly && !error.code.isEmpty();
}

template <typename Id> void learn(QSet<Id> &ids, const Id &id, const JournalEntry &entry)
{
    if (id.isEmpty())
        return;
    if (tookEffect(entry.state))
        ids.remove(id);
    else if (entry.state == RunState::Failed && entry.error && isForeign(*entry.error))
        ids.insert(id);
}

} // namespace

void learn(ExternalRecords &records, const JournalEntry &entry)
{
    // Who is in a group says nothing of the person's own data, and a list has no owner.
    if (std::holds_alternative<ChangeGroup>(entry.change.what)
        || std::holds_alternative<ChangeListEntry>(entry.change.what))
        return;
    const PersonId person = targetPerson(entry.change);
    if (person.isEmpty())
        learn(records.departments, targetDepartment(entry.change), entry);
    else
        learn(records.people, person, entry);
}

void forget(ExternalRecords &records, const Commit &commit)
{
    for (const Department &department : commit.removedDepartments)
        records.departments.remove(department.id);
    for (const Person &person : commit.removedPeople)
        records.people.remove(person.id);
}

std::optional<Finding> findingOf(const ExternalRecords &records)
{
    if (records.isEmpty())
        return std::nullopt;
    Finding finding;
    finding.kind = FindingKind::ExternalRecords;
    finding.severity = Severity::Hint;
    finding.feature = u"external"_s;
    finding.departments = static_cast<int>(records.departments.size());
    finding.people = static_cast<int>(records.people.size());
    return finding;
}

Result<ExternalRecords> notedExternals(MirrorStore &store)
{
    const Result<QString> note = store.note(noteName);
    if (!note)
        return failure(note.error());
    const QJsonObject json = QJsonDocument::fromJson(note->toUtf8()).object();
    return ExternalRecords{idsFrom<DepartmentId>(json.value(u"departments"_s).toArray()),
                           idsFrom<PersonId>(json.value(u"people"_s).toArray())};
}

Result<void> noteExternals(MirrorStore &store, const ExternalRecords &records)
{
    const QJsonObject json{{u"departments"_s, toJson(records.departments)},
                           {u"people"_s, toJson(records.people)}};
    return store.setNote(noteName,
                         QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace OrgDesk
