// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of the journal that keeps who has left (see JournalStore::departed()).

#include "core/directory/person_fields.h"
#include "core/directory/person_json.h"
#include "core/store/mirror_rows.h"
#include "core/store/sqlite_journal_store.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString personText(const Person &person)
{
    const QJsonObject json = toJson(person, everyPersonField());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> SqliteJournalStore::rememberDeparted(const QList<Person> &people, const QDateTime &at)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    const QDateTime tooLong = m_clock.now().addDays(-restorableFor.count());
    ORGDESK_TRY(
        m_database->execute(u"DELETE FROM departed WHERE left_at < ?"_s, {timeValue(tooLong)}));
    for (const Person &person : people)
        ORGDESK_TRY(m_database->execute(u"REPLACE INTO departed VALUES (?, ?, ?)"_s,
                                        {person.id.value(), timeValue(at), personText(person)}));
    return transaction->commit();
}

Result<void> SqliteJournalStore::forgetDeparted(const QList<PersonId> &people)
{
    return m_database->execute(
        u"DELETE FROM departed WHERE id IN (SELECT value FROM json_each(?))"_s,
        {jsonArray(people)});
}

Result<QList<DepartedPerson>> SqliteJournalStore::departed()
{
    const QDateTime tooLong = m_clock.now().addDays(-restorableFor.count());
    auto rows = m_database->query(u"SELECT left_at, person FROM departed WHERE left_at >= ?"
                                  " ORDER BY left_at DESC, id"_s,
                                  {timeValue(tooLong)});
    if (!rows)
        return failure(rows.error());
    QList<DepartedPerson> departed;
    while (rows->next()) {
        QString problem;
        const QJsonValue json = QJsonDocument::fromJson(rows->text(1).toUtf8()).object();
        DepartedPerson one{readPerson(json, problem).first, readTime(*rows, 0)};
        if (!problem.isEmpty())
            return failure(ErrorKind::StoreCorrupt, u"a departed person: "_s + problem);
        departed.append(std::move(one));
    }
    ORGDESK_TRY(rows->end());
    return departed;
}

} // namespace OrgDesk
