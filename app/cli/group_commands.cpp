// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/group_commands.h"

#include "app/cli/output.h"
#include "app/cli/person_changes.h"
#include "app/cli/run_report.h"
#include "core/wording/wording.h"
#include "core/workspace/directory_json.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QJsonArray>

#include <algorithm>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString typeKey(const UserGroup &group)
{
    return group.dynamic ? u"dynamic"_s : u"ordinary"_s;
}

QJsonObject groupJson(const UserGroup &group)
{
    return {{u"id"_s, group.id.value()},
            {u"name"_s, group.name},
            {u"description"_s, orNull(group.description)},
            {u"type"_s, typeKey(group)},
            {u"people"_s, group.people},
            {u"departments"_s, group.departments}};
}

QCoro::Task<Result<QList<UserGroup>>> readGroups(Session &session)
{
    const Result<Platform *> platform = session.platform();
    if (!platform)
        co_return failure(platform.error());
    auto groups = co_await (*platform)->reading()->groups(Priority::Waiting);
    if (groups)
        std::stable_sort(groups->begin(), groups->end(),
                         [](const UserGroup &a, const UserGroup &b) {
                             return a.name.localeAwareCompare(b.name) < 0;
                         });
    co_return groups;
}

/// By its ID, or by its name where only one has it.
QCoro::Task<Result<UserGroup>> groupIn(Session &session, QString idOrName)
{
    const auto groups = co_await readGroups(session);
    if (!groups)
        co_return failure(groups.error());
    QList<UserGroup> named;
    for (const UserGroup &group : *groups) {
        if (group.id.value() == idOrName)
            co_return group;
        if (group.name == idOrName)
            named.append(group);
    }
    if (named.size() == 1)
        co_return named.constFirst();
    if (named.size() > 1)
        co_return failure(ErrorKind::Invalid,
                          u"several groups have the name \"%1\": use the ID"_s.arg(idOrName));
    co_return failure(ErrorKind::NotFound, u"group "_s + idOrName);
}

QJsonArray peopleJson(const QList<PersonId> &ids, const QHash<PersonId, QString> &names)
{
    QJsonArray people;
    for (const PersonId &id : ids)
        people.append(
            QJsonObject{{u"open_id"_s, id.value()}, {u"name"_s, orNull(names.value(id))}});
    return people;
}

QJsonArray departmentsJson(const QList<DepartmentId> &ids, const Directory &tree)
{
    QJsonArray departments;
    for (const DepartmentId &id : ids) {
        const Department *department = tree.find(id);
        departments.append(
            QJsonObject{{u"open_id"_s, id.value()},
                        {u"name"_s, orNull(department ? department->name : QString())}});
    }
    return departments;
}

} // namespace

QCoro::Task<int> listGroups(Session &session, CliOptions options)
{
    const auto groups = co_await readGroups(session);
    if (!groups)
        co_return Output::fail(groups.error());
    QJsonArray array;
    for (const UserGroup &group : *groups) {
        if (options.has(u"json"_s))
            array.append(groupJson(group));
        else
            Output::line({group.id.value(), group.name, typeKey(group),
                          QString::number(group.people), QString::number(group.departments)});
    }
    if (options.has(u"json"_s))
        Output::json(array);
    co_return Output::Done;
}

QCoro::Task<int> listGroupMembers(Session &session, CliOptions options)
{
    const auto group = co_await groupIn(session, options.id);
    if (!group)
        co_return Output::fail(group.error());
    const Result<Platform *> platform = session.platform();
    if (!platform)
        co_return Output::fail(platform.error());
    const auto members =
        co_await (*platform)->reading()->groupMembers(group->id, Priority::Waiting);
    if (!members)
        co_return Output::fail(members.error());
    // The names are in the mirror.
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return Output::fail(opened.error());
    const auto names = co_await session.workspace().names(members->people);
    if (!names)
        co_return Output::fail(names.error());
    const QJsonArray people = peopleJson(members->people, *names);
    const QJsonArray departments =
        departmentsJson(members->departments, session.workspace().directory());
    if (options.has(u"json"_s)) {
        Output::json(QJsonObject{{u"group"_s, groupJson(*group)},
                                 {u"people"_s, people},
                                 {u"departments"_s, departments}});
        co_return Output::Done;
    }
    for (const QJsonValue &person : people)
        Output::line({u"person"_s, person[u"open_id"_s].toString(), person[u"name"_s].toString()});
    for (const QJsonValue &one : departments)
        Output::line({u"department"_s, one[u"open_id"_s].toString(), one[u"name"_s].toString()});
    co_return Output::Done;
}

QCoro::Task<int> writeGroup(Session &session, CliOptions options)
{
    const auto group = co_await groupIn(session, options.id);
    if (!group)
        co_return Output::fail(group.error());
    if (group->dynamic)
        co_return Output::fail(
            makeError(ErrorKind::ReadOnly, u"the platform fills dynamic groups by their rules"_s));
    const Result<void> opened = co_await session.openToWrite();
    if (!opened)
        co_return Output::fail(opened.error());
    const Result<Person> person =
        co_await readPerson(session.workspace(), options.value(u"person"_s));
    if (!person)
        co_return Output::fail(person.error());
    const bool joins = options.command == CliCommand::GroupAdd;
    const Result<Platform *> platform = session.platform();
    const auto now = co_await (*platform)->reading()->groupsOf(person->id, Priority::Waiting);
    if (!now)
        co_return Output::fail(now.error());
    if (now->contains(group->id) == joins) {
        Output::say(Cli::tr("It is so already; nothing was changed."));
        co_return Output::Done;
    }
    const QList<Change> changes{
        makeChange(ChangeGroup{person->id, person->name, group->id, group->name, joins})};
    const Result<RunReport> report = co_await session.run(makePlan(changes));
    if (!report)
        co_return Output::fail(report.error());
    if (!report->succeeded())
        co_return tellFailure(*report, session.workspace().directory());
    Output::json(QJsonObject{
        {u"group"_s, group->id.value()}, {u"person"_s, person->id.value()}, {u"member"_s, joins}});
    co_return Output::Done;
}

} // namespace OrgDesk
