// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/plan_json.h"

#include <QJsonArray>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// Both ends are one version of one program, because the greeting tells it; so enums travel as
// numbers, checked against their last value.
template <typename Enum> Enum enumFrom(const QJsonValue &value, Enum last, Enum otherwise)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : otherwise;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject json{
        {u"number"_s, entry.number},
        {u"run"_s, entry.run.value()},
        {u"change"_s, OrgDesk::toJson(entry.change)},
        {u"key"_s, entry.key},
        {u"state"_s, static_cast<int>(entry.state)},
        {u"plannedAt"_s, timeText(entry.plannedAt)},
        {u"endedAt"_s, timeText(entry.endedAt)},
        {u"createdDepartment"_s, entry.created.department.value()},
        {u"createdPerson"_s, entry.created.person.value()},
        {u"requestId"_s, entry.requestId},
        {u"name"_s, entry.name},
        {u"from"_s, entry.from},
        {u"to"_s, entry.to},
        {u"undoes"_s, entry.undoes.value()},
    };
    if (entry.error)
        json.insert(u"error"_s, OrgDesk::toJson(*entry.error));
    return json;
}

Result<JournalEntry> entryFromJson(const QJsonObject &json)
{
    Result<Change> change = changeFromJson(json[u"change"_s].toObject());
    if (!change)
        return failure(change.error());
    JournalEntry entry;
    entry.number = json[u"number"_s].toInteger();
    entry.run = PlanId(json[u"run"_s].toString());
    entry.change = std::move(*change);
    entry.key = json[u"key"_s].toString();
    entry.state = enumFrom(json[u"state"_s], RunState::Unverifiable, RunState::Unknown);
    entry.plannedAt = timeFrom(json[u"plannedAt"_s]);
    entry.endedAt = timeFrom(json[u"endedAt"_s]);
    entry.created = {DepartmentId(json[u"createdDepartment"_s].toString()),
                     PersonId(json[u"createdPerson"_s].toString())};
    entry.requestId = json[u"requestId"_s].toString();
    entry.name = json[u"name"_s].toString();
    entry.from = json[u"from"_s].toString();
    entry.to = json[u"to"_s].toString();
    entry.undoes = PlanId(json[u"undoes"_s].toString());
    if (json.contains(u"error"_s))
        entry.error = errorFromJson(json[u"error"_s].toObject());
    return entry;
}

QJsonObject toJson(const Problem &problem)
{
    return {{u"kind"_s, static_cast<int>(problem.kind)},
            {u"field"_s, problem.field},
            {u"other"_s, problem.other.value()},
            {u"count"_s, problem.count},
            {u"limit"_s, problem.limit},
            {u"person"_s, problem.person.value()}};
}

Problem problemFromJson(const QJsonObject &json)
{
    Problem problem;
    problem.kind =
        enumFrom(json[u"kind"_s], ProblemKind::NothingChanges, ProblemKind::TargetUnknown);
    problem.field = json[u"field"_s].toString();
    problem.other = DepartmentId(json[u"other"_s].toString());
    problem.count = json[u"count"_s].toInt();
    problem.limit = json[u"limit"_s].toString();
    problem.person = PersonId(json[u"person"_s].toString());
    return problem;
}

} // namespace

QJsonObject toJson(const ChangePlan &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes)
        changes.append(toJson(change));
    return {{u"id"_s, plan.id.value()},
            {u"name"_s, plan.name},
            {u"undoes"_s, plan.undoes.value()},
            {u"goesOn"_s, plan.onRefusal == OnRefusal::GoOn},
            {u"changes"_s, changes}};
}

Result<ChangePlan> planFromJson(const QJsonObject &json)
{
    ChangePlan plan;
    plan.id = PlanId(json[u"id"_s].toString());
    plan.name = json[u"name"_s].toString();
    plan.undoes = PlanId(json[u"undoes"_s].toString());
    plan.onRefusal = json[u"goesOn"_s].toBool() ? OnRefusal::GoOn : OnRefusal::Stop;
    const QJsonArray changes = json[u"changes"_s].toArray();
    for (const QJsonValue &value : changes) {
        Result<Change> change = changeFromJson(value.toObject());
        if (!change)
            return failure(change.error());
        plan.changes.append(std::move(*change));
    }
    if (plan.id.isEmpty() || plan.changes.isEmpty())
        return failure(ErrorKind::BadAnswer, u"a plan needs an ID and at least one change"_s);
    return plan;
}

QJsonObject toJson(const RunReport &report)
{
    QJsonArray entries;
    for (const JournalEntry &entry : report.entries)
        entries.append(toJson(entry));
    QJsonArray problems;
    for (const Problem &problem : report.problems)
        problems.append(toJson(problem));
    QJsonObject json{
        {u"run"_s, report.run.value()}, {u"entries"_s, entries}, {u"problems"_s, problems}};
    if (report.error)
        json.insert(u"error"_s, toJson(*report.error));
    return json;
}

Result<RunReport> reportFromJson(const QJsonObject &json)
{
    RunReport report;
    report.run = PlanId(json[u"run"_s].toString());
    if (report.run.isEmpty())
        return failure(ErrorKind::BadAnswer, u"a report without its run"_s);
    const QJsonArray entries = json[u"entries"_s].toArray();
    for (const QJsonValue &value : entries) {
        Result<JournalEntry> entry = entryFromJson(value.toObject());
        if (!entry)
            return failure(entry.error());
        report.entries.append(std::move(*entry));
    }
    const QJsonArray problems = json[u"problems"_s].toArray();
    for (const QJsonValue &value : problems)
        report.problems.append(problemFromJson(value.toObject()));
    if (json.contains(u"error"_s))
        report.error = errorFromJson(json[u"error"_s].toObject());
    return report;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{u"kind"_s, static_cast<int>(error.kind)},
                     {u"detail"_s, error.detail},
                     {u"code"_s, error.code},
                     {u"requestId"_s, error.requestId},
                     {u"retry"_s, static_cast<int>(error.retry)},
                     {u"permissions"_s, QJsonArray::fromStringList(error.permissions)},
                     {u"help"_s, error.help.toString()},
                     {u"field"_s, error.field}};
    if (error.retryAfter)
        json.insert(u"retryAfter"_s, qint64(error.retryAfter->count()));
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    error.kind = enumFrom(json[u"kind"_s], ErrorKind::Internal, ErrorKind::Internal);
    error.detail = json[u"detail"_s].toString();
    error.code = json[u"code"_s].toString();
    error.requestId = json[u"requestId"_s].toString();
    error.retry = enumFrom(json[u"retry"_s], Retry::AtOnce, Retry::Never);
    const QJsonArray permissions = json[u"permissions"_s].toArray();
    for (const QJsonValue &permission : permissions)
        error.permissions.append(permission.toString());
    error.help = QUrl(json[u"help"_s].toString());
    error.field = json[u"field"_s].toString();
    if (json.contains(u"retryAfter"_s))
        error.retryAfter = std::chrono::milliseconds(json[u"retryAfter"_s].toInteger());
    return error;
}

} // namespace OrgDesk
