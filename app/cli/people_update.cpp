// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/people_update.h"

#include "app/cli/output.h"
#include "app/cli/person_changes.h"
#include "core/workspace/directory_json.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QFile>
#include <QHash>
#include <QSet>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One of the people, and what became of the change.
struct Row
{
    QString given;
    PersonId id = {};
    QString name = {};
    ChangeId change = {};
    QString result = {};
    std::optional<Error> error = {};
};

/// The IDs that are named and those of the file, each once; else a sentence for a person.
Result<QStringList> idsIn(const CliOptions &options)
{
    QStringList ids = options.ids;
    if (options.has(u"ids-from"_s)) {
        QFile file(options.value(u"ids-from"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Invalid,
                           //: %1 is a file, %2 the system's words
                           Cli::tr("--ids-from: \"%1\" cannot be read: %2")
                               .arg(file.fileName(), file.errorString()));
        QString text = QString::fromUtf8(file.readAll());
        // Editors of another system put it in front.
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            ids.append(line.trimmed());
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (ids.isEmpty())
        return failure(ErrorKind::Invalid, Cli::tr("--ids-from: there is no ID in the file."));
    return ids;
}

QString resultText(RunState state)
{
    switch (state) {
    case RunState::Done:
        return u"done"_s;
    case RunState::DonePartly:
        return u"done_in_part"_s;
    case RunState::Failed:
        return u"refused"_s;
    case RunState::NotMade:
        return u"not_made"_s;
    case RunState::Differs:
        return u"changed_meanwhile"_s;
    case RunState::Unverifiable:
        return u"unverifiable"_s;
    case RunState::Planned:
    case RunState::Sent:
    case RunState::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// The Changes of everybody who is there, in the order of the rows. The same settings for all, so
/// that a wrong one ends it before anything is sent.
QCoro::Task<Result<QList<Change>>> composeRows(Workspace &workspace, CliOptions options,
                                               QStringList ids, QList<Row> *rows)
{
    QList<Change> changes;
    QSet<PersonId> seen;
    for (const QString &id : ids) {
        Row row{id};
        const Result<Person> person = co_await readPerson(workspace, id);
        if (!person && person.error().kind != ErrorKind::NotFound)
            co_return failure(person.error());
        if (!person) {
            row.result = u"not_found"_s;
            row.error = person.error();
            rows->append(row);
            continue;
        }
        // Somebody may be named by either kind of ID.
        if (seen.contains(person->id))
            continue;
        seen.insert(person->id);
        row.id = person->id;
        row.name = person->name;
        options.id = id;
        const auto change = co_await composeForPerson(workspace, options);
        if (!change)
            co_return failure(change.error());
        row.result = *change ? u"not_made"_s : u"unchanged"_s;
        if (*change) {
            row.change = (*change)->id;
            changes.append(**change);
        }
        rows->append(row);
    }
    co_return changes;
}

void takeReport(QList<Row> &rows, const RunReport &report)
{
    QHash<ChangeId, const JournalEntry *> entries;
    for (const JournalEntry &entry : report.entries)
        entries.insert(entry.change.id, &entry);
    for (Row &row : rows) {
        if (row.change.isEmpty())
            continue;
        const JournalEntry *entry = entries.value(row.change);
        if (entry)
            row.result = resultText(entry->state);
        // Without entries it was refused as a whole, before anything was sent.
        row.error = entry ? entry->error : report.error;
    }
}

bool isSo(const Row &row)
{
    return row.result == u"done"_s || row.result == u"done_in_part"_s
        || row.result == u"unchanged"_s;
}

QJsonObject rowJson(const Row &row)
{
    QJsonObject json{{u"given"_s, row.given},
                     {u"open_id"_s, orNull(row.id.value())},
                     {u"name"_s, orNull(row.name)},
                     {u"result"_s, row.result},
                     {u"error"_s, QJsonValue::Null}};
    if (row.error)
        json.insert(u"error"_s,
                    QJsonObject{{u"message"_s, describe(*row.error).line()},
                                {u"code"_s, orNull(row.error->code)},
                                {u"log_id"_s, orNull(row.error->requestId)}});
    return json;
}

bool isUnclear(const Row &row)
{
    return row.result == resultText(RunState::Unknown)
        || row.result == resultText(RunState::Unverifiable);
}

int printRows(const QList<Row> &rows)
{
    QJsonArray array;
    int failed = 0;
    int unclear = 0;
    for (const Row &row : rows) {
        array.append(rowJson(row));
        if (row.error) {
            const ErrorText text = describe(*row.error);
            const QString who = row.name.isEmpty() ? row.given : row.name;
            //: %1 is a person, %2 why he or she could not be changed.
            Output::say(Cli::tr("%1: %2").arg(who, text.line() + u' ' + text.reference));
        }
        if (isUnclear(row))
            ++unclear;
        else if (!isSo(row))
            ++failed;
    }
    Output::json(array);
    if (failed > 0)
        Output::say(Cli::tr("%Ln people could not be changed.", nullptr, failed));
    if (unclear > 0)
        Output::say(
            Cli::tr("Whether %Ln people have been changed is not known yet.", nullptr, unclear));
    return failed + unclear == 0 ? Output::Done : Output::Failed;
}

} // namespace

bool isForSeveral(const CliOptions &options)
{
    return options.ids.size() != 1 || options.has(u"ids-from"_s);
}

QCoro::Task<int> updatePeople(Session &session, CliOptions options)
{
    const Result<QStringList> ids = idsIn(options);
    if (!ids)
        co_return Output::wrongUsage(ids.error().detail);
    const Result<void> opened = co_await session.openToWrite();
    if (!opened)
        co_return Output::fail(opened.error());
    QList<Row> rows;
    const auto changes = co_await composeRows(session.workspace(), options, *ids, &rows);
    if (!changes)
        co_return Output::fail(changes.error());
    if (!changes->isEmpty()) {
        const Result<RunReport> report = co_await session.run(makeIndependentPlan(*changes));
        if (!report)
            co_return Output::fail(report.error());
        takeReport(rows, *report);
    }
    co_return printRows(rows);
}

} // namespace OrgDesk
