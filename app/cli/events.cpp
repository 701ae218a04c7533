// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The command events.

#include "app/cli/output.h"
#include "app/cli/read_commands.h"
#include "core/wording/wording.h"
#include "core/workspace/directory_json.h"

#include <QCoro/QCoroFuture>

#include <algorithm>
#include <limits>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// Part of the command line's promise: they do not change with the names in the code.
QString kindKey(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::DepartmentCreated:
        return u"department_created"_s;
    case ActivityKind::DepartmentRenamed:
        return u"department_renamed"_s;
    case ActivityKind::DepartmentMoved:
        return u"department_moved"_s;
    case ActivityKind::DepartmentEdited:
        return u"department_edited"_s;
    case ActivityKind::DepartmentRemoved:
        return u"department_removed"_s;
    case ActivityKind::PersonJoined:
        return u"person_joined"_s;
    case ActivityKind::PersonMoved:
        return u"person_moved"_s;
    case ActivityKind::PersonEdited:
        return u"person_edited"_s;
    case ActivityKind::PersonLeft:
        return u"person_left"_s;
    case ActivityKind::ScopeChanged:
        return u"scope_changed"_s;
    case ActivityKind::PersonFrozen:
        return u"person_frozen"_s;
    case ActivityKind::PersonUnfrozen:
        return u"person_unfrozen"_s;
    case ActivityKind::PersonRestored:
        return u"person_restored"_s;
    case ActivityKind::EmployeeTypeAdded:
        return u"employee_type_added"_s;
    case ActivityKind::EmployeeTypeRenamed:
        return u"employee_type_renamed"_s;
    case ActivityKind::EmployeeTypeEnabled:
        return u"employee_type_enabled"_s;
    case ActivityKind::EmployeeTypeDisabled:
        return u"employee_type_disabled"_s;
    case ActivityKind::EmployeeTypeRemoved:
        return u"employee_type_removed"_s;
    case ActivityKind::OwnFieldsChanged:
        return u"own_fields_changed"_s;
    case ActivityKind::GroupJoined:
        return u"group_joined"_s;
    case ActivityKind::GroupLeft:
        return u"group_left"_s;
    }
    return {};
}

QString outcomeKey(RunState state)
{
    switch (state) {
    case RunState::Planned:
        return u"planned"_s;
    case RunState::Sent:
        return u"sent"_s;
    case RunState::Done:
        return u"done"_s;
    case RunState::DonePartly:
        return u"done_partly"_s;
    case RunState::Failed:
        return u"refused"_s;
    case RunState::Unknown:
        return u"unknown"_s;
    case RunState::NotMade:
        return u"not_made"_s;
    case RunState::Differs:
        return u"differs"_s;
    case RunState::Unverifiable:
        return u"unverifiable"_s;
    }
    return {};
}

QJsonObject eventJson(const ActivityEntry &entry)
{
    const bool isPerson = !entry.person.isEmpty();
    const Error error = entry.error.value_or(Error());
    QJsonObject json{
        {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"kind"_s, kindKey(entry.kind)},
        {u"open_id"_s, orNull(isPerson ? entry.person.value() : entry.department.value())},
        {u"name"_s, orNull(entry.name)},
        {u"from"_s, orNull(entry.from)},
        {u"to"_s, orNull(entry.to)},
        {u"sentence"_s, describe(entry)},
        {u"outcome"_s, orNull(entry.own ? outcomeKey(*entry.own) : QString())},
        {u"code"_s, orNull(error.code)},
        {u"log_id"_s, orNull(error.requestId)}};
    if (entry.kind == ActivityKind::ScopeChanged || entry.kind == ActivityKind::OwnFieldsChanged) {
        json.insert(u"came"_s, entry.count);
        json.insert(u"went"_s, entry.removedCount);
    }
    return json;
}

void printEvent(const ActivityEntry &entry)
{
    Output::line({entry.at.toLocalTime().toString(Qt::ISODate), describe(entry),
                  entry.own ? describe(*entry.own) : QString()});
}

} // namespace

QCoro::Task<int> listEvents(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return Output::fail(opened.error());
    Result<QList<ActivityEntry>> entries =
        co_await session.workspace().activity(std::numeric_limits<int>::max());
    if (!entries)
        co_return Output::fail(entries.error());
    std::reverse(entries->begin(), entries->end());
    const QDateTime since = timeOf(options.value(u"since"_s));
    QJsonArray array;
    for (const ActivityEntry &entry : std::as_const(*entries)) {
        if (since.isValid() && entry.at < since)
            continue;
        if (options.has(u"json"_s))
            array.append(eventJson(entry));
        else
            printEvent(entry);
    }
    if (options.has(u"json"_s))
        Output::json(array);
    co_return Output::Done;
}

} // namespace OrgDesk
