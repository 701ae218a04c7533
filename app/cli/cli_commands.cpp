// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/cli_commands.h"

#include <QCoreApplication>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What narrows a list of people.
const QStringList conditions{u"employee-type"_s, u"status"_s,     u"joined-from"_s,
                             u"joined-to"_s,     u"no-manager"_s, u"no-main-department"_s};
const QStringList valuesOfDepartment{
    u"name"_s,          u"name-zh-cn"_s, u"name-en-us"_s, u"name-ja-jp"_s, u"leader"_s, u"order"_s,
    u"department-id"_s, u"hrbp"_s,       u"chat"_s,       u"chat-type"_s,  u"unit"_s};

QList<CliCommandSpec> readCommands()
{
    return {
        {CliCommand::Sync,
         {u"sync"_s},
         false,
         {u"accept-removals"_s},
         {},
         Cli::tr("Read everything, or compare the mirror with the platform.")},
        {CliCommand::Departments,
         {u"departments"_s},
         false,
         {u"json"_s},
         {},
         Cli::tr("List all departments.")},
        {CliCommand::Members,
         {u"members"_s},
         false,
         QStringList{u"json"_s, u"department"_s, u"recursive"_s} + conditions,
         {},
         Cli::tr("List the people of a department, or everyone.")},
        {CliCommand::Export,
         {u"export"_s},
         false,
         QStringList{u"output"_s, u"columns"_s, u"header"_s, u"department"_s, u"recursive"_s}
             + conditions,
         {u"output"_s},
         Cli::tr("Write people as a CSV file.")},
        {CliCommand::Watch,
         {u"watch"_s},
         false,
         {u"json"_s},
         {},
         Cli::tr("Print changes as they happen, one a line, until interrupted.")},
        {CliCommand::Search,
         {u"search"_s},
         true,
         {u"json"_s},
         {},
         Cli::tr("Find departments and people by name, pinyin, address or number.")},
        {CliCommand::Doctor,
         {u"doctor"_s},
         false,
         {u"json"_s},
         {},
         Cli::tr("Check what the app may see and which permissions are missing; changes nothing.")},
        {CliCommand::Lists,
         {u"lists"_s},
         false,
         {u"json"_s},
         {},
         Cli::tr("List what values of people are chosen from: employee types, job titles, levels "
                 "and families, cities, and the company's own fields.")},
        {CliCommand::Events,
         {u"events"_s},
         false,
         {u"since"_s, u"json"_s},
         {},
         Cli::tr("Print what has happened, as far as it was seen, the oldest first.")},
    };
}

QList<CliCommandSpec> writeCommands()
{
    return {
        {CliCommand::DepartmentCreate,
         {u"department"_s, u"create"_s},
         false,
         valuesOfDepartment + QStringList{u"parent"_s},
         {u"name"_s, u"parent"_s},
         Cli::tr("Create a department.")},
        {CliCommand::DepartmentUpdate,
         {u"department"_s, u"update"_s},
         true,
         valuesOfDepartment,
         {},
         Cli::tr("Change a department's values.")},
        {CliCommand::DepartmentMove,
         {u"department"_s, u"move"_s},
         true,
         {u"parent"_s, u"before"_s},
         {u"parent"_s},
         Cli::tr("Move a department.")},
        {CliCommand::DepartmentDelete,
         {u"department"_s, u"delete"_s},
         true,
         {},
         {},
         Cli::tr("Delete an empty department.")},
    };
}

const QStringList acceptors{
    u"hand-over-to"_s, u"documents"_s,    u"calendar"_s,       u"surveys"_s,          u"minutes"_s,
    u"applications"_s, u"integrations"_s, u"external-chats"_s, u"department-chats"_s, u"mail"_s};

QList<CliCommandSpec> personCommands()
{
    return {
        {CliCommand::PersonShow,
         {u"person"_s, u"show"_s},
         true,
         {u"json"_s},
         {},
         Cli::tr("Show everything that is known of a person.")},
        {CliCommand::PersonCreate,
         {u"person"_s, u"create"_s},
         false,
         {u"set"_s, u"department"_s, u"picture"_s},
         {u"set"_s, u"department"_s},
         Cli::tr("Invite somebody. The first department is the main one.")},
        {CliCommand::PersonUpdate,
         {u"person"_s, u"update"_s},
         true,
         {u"set"_s, u"picture"_s, u"ids-from"_s},
         {},
         Cli::tr("Change values of a person, or give several the same values; status=frozen and "
                 "status=active freeze and unfreeze.")},
        {CliCommand::PersonMove,
         {u"person"_s, u"move"_s},
         true,
         {u"to"_s, u"from"_s, u"add"_s},
         {u"to"_s},
         Cli::tr("Move a person to another department, or add a further one.")},
        {CliCommand::PersonOffboard,
         {u"person"_s, u"offboard"_s},
         true,
         acceptors,
         {},
         Cli::tr("Let somebody leave, and hand over what he or she has. What nobody is named for "
                 "goes to the manager.")},
        {CliCommand::PersonRestore,
         {u"person"_s, u"restore"_s},
         true,
         {u"department"_s},
         {u"department"_s},
         Cli::tr("Bring somebody back who left less than 30 days ago.")},
    };
}

QList<CliCommandSpec> employeeTypeCommands()
{
    const QStringList names{u"name"_s, u"name-zh-cn"_s, u"name-en-us"_s, u"name-ja-jp"_s,
                            u"active"_s};
    return {
        {CliCommand::EmployeeTypeAdd,
         {u"employee-type"_s, u"add"_s},
         false,
         names,
         {u"name"_s},
         Cli::tr("Add an employee type.")},
        {CliCommand::EmployeeTypeUpdate,
         {u"employee-type"_s, u"update"_s},
         true,
         names,
         {},
         Cli::tr("Rename an employee type, or switch it on or off.")},
        {CliCommand::EmployeeTypeRemove,
         {u"employee-type"_s, u"remove"_s},
         true,
         {},
         {},
         Cli::tr("Delete an employee type. Its number is not given again.")},
    };
}

QList<CliCommandSpec> groupCommands()
{
    return {
        {CliCommand::GroupList,
         {u"group"_s, u"list"_s},
         false,
         {u"json"_s},
         {},
         Cli::tr("List the user groups.")},
        {CliCommand::GroupMembers,
         {u"group"_s, u"members"_s},
         true,
         {u"json"_s},
         {},
         Cli::tr("List who is in a user group.")},
        {CliCommand::GroupAdd,
         {u"group"_s, u"add"_s},
         true,
         {u"person"_s},
         {u"person"_s},
         Cli::tr("Put somebody into a user group.")},
        {CliCommand::GroupRemove,
         {u"group"_s, u"remove"_s},
         true,
         {u"person"_s},
         {u"person"_s},
         Cli::tr("Take somebody out of a user group.")},
    };
}

} // namespace

QList<CliCommandSpec> cliCommands()
{
    return readCommands() + writeCommands() + personCommands() + employeeTypeCommands()
        + groupCommands();
}

const CliCommandSpec *findCommand(const QList<CliCommandSpec> &commands,
                                  const QStringList &positional)
{
    for (const CliCommandSpec &spec : commands) {
        if (positional.mid(0, spec.words.size()) == spec.words)
            return &spec;
    }
    return nullptr;
}

QList<QCommandLineOption> cliCommandOptions()
{
    return {
        {u"json"_s, Cli::tr("Print JSON.")},
        {u"department"_s, Cli::tr("Only this department (either kind of ID)."), u"ID"_s},
        {u"recursive"_s, Cli::tr("With everything below it.")},
        {u"employee-type"_s,
         Cli::tr("Only people of this employee type, by its name or number; several times for any "
                 "of several."),
         u"TYPE"_s},
        {u"status"_s,
         Cli::tr("Only people with this status (active, frozen, not_activated, unjoined, exited); "
                 "several times for any of several."),
         u"STATUS"_s},
        {u"joined-from"_s, Cli::tr("Only people who joined on this day or later."), u"DAY"_s},
        {u"joined-to"_s, Cli::tr("Only people who joined on this day or earlier."), u"DAY"_s},
        {u"no-manager"_s, Cli::tr("Only people without a manager.")},
        {u"no-main-department"_s, Cli::tr("Only people without a main department.")},
        {u"output"_s, Cli::tr("The file to write."), u"FILE"_s},
        {u"columns"_s, Cli::tr("The columns and their order, separated by commas."), u"KEYS"_s},
        {u"header"_s, Cli::tr("The first line: keys or titles (default)."), u"keys|titles"_s},
        {u"accept-removals"_s,
         Cli::tr("Apply removals even when more is missing than is believed without a question.")},
        {u"since"_s,
         Cli::tr("Only what happened from this time on, such as 2026-03-31 or "
                 "2026-03-31T08:00:00Z."),
         u"TIME"_s},
        {u"name"_s, Cli::tr("The name."), u"NAME"_s},
        {u"active"_s, Cli::tr("Whether it is offered for choosing."), u"yes|no"_s},
        {u"name-zh-cn"_s, Cli::tr("The Chinese name; empty takes it away."), u"NAME"_s},
        {u"name-en-us"_s, Cli::tr("The English name; empty takes it away."), u"NAME"_s},
        {u"name-ja-jp"_s, Cli::tr("The Japanese name; empty takes it away."), u"NAME"_s},
        {u"parent"_s, Cli::tr("The parent department (either kind of ID); 0 is the first level."),
         u"ID|0"_s},
        {u"leader"_s, Cli::tr("The leader (either kind of ID); empty takes the leader away."),
         u"ID"_s},
        {u"order"_s, Cli::tr("The place among its siblings; smaller is nearer to the top."),
         u"N"_s},
        {u"department-id"_s, Cli::tr("The department's changeable ID."), u"ID"_s},
        {u"hrbp"_s,
         Cli::tr("An HR partner (either kind of ID); several times for several, empty for none."),
         u"ID"_s},
        {u"chat"_s, Cli::tr("Whether it has a chat of its own."), u"yes|no"_s},
        {u"chat-type"_s,
         Cli::tr("An employee type that the chat admits, by its name or number; several times for "
                 "several, empty for none."),
         u"TYPE"_s},
        {u"unit"_s, Cli::tr("The business unit, by its ID or name; empty for none."), u"UNIT"_s},
        {u"before"_s, Cli::tr("Put it before this sibling (default: last)."), u"ID"_s},
        {u"set"_s,
         Cli::tr(
             "A value by its key, such as name, mobile, email, job_title, leader_id, "
             "employee_type, job_level, join_time=2026-03-31, or custom:FIELD for a field of the "
             "company's own; several times for several."),
         u"KEY=VALUE"_s},
        {u"picture"_s, Cli::tr("A file with the person's new picture (PNG or JPEG)."), u"FILE"_s},
        {u"ids-from"_s,
         Cli::tr("A file with the IDs of people, one a line, besides those that are named."),
         u"FILE"_s},
        {u"person"_s, Cli::tr("The person (either kind of ID)."), u"ID"_s},
        {u"to"_s, Cli::tr("The department to move to (either kind of ID)."), u"ID"_s},
        {u"from"_s, Cli::tr("The department to leave (default: the main one)."), u"ID"_s},
        {u"add"_s, Cli::tr("Leave no department for it.")},
        {u"hand-over-to"_s, Cli::tr("Who gets everything that nobody else is named for."), u"ID"_s},
        {u"documents"_s, Cli::tr("Who gets the documents."), u"ID"_s},
        {u"calendar"_s, Cli::tr("Who gets the calendar."), u"ID"_s},
        {u"surveys"_s, Cli::tr("Who gets the surveys."), u"ID"_s},
        {u"minutes"_s, Cli::tr("Who gets the minutes."), u"ID"_s},
        {u"applications"_s, Cli::tr("Who gets the applications."), u"ID"_s},
        {u"integrations"_s, Cli::tr("Who gets the integration flows."), u"ID"_s},
        {u"external-chats"_s, Cli::tr("Who owns the chats with other companies."), u"ID"_s},
        {u"department-chats"_s, Cli::tr("Who owns the department chats."), u"ID"_s},
        {u"mail"_s, Cli::tr("Who gets the mailbox; or keep it, or delete it."),
         u"ID|keep|delete"_s},
    };
}

} // namespace OrgDesk
