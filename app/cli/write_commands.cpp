// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/write_commands.h"

#include "app/cli/output.h"
#include "app/cli/run_report.h"
#include "core/directory/list_text.h"
#include "core/plan/edits.h"
#include "core/wording/wording.h"
#include "core/workspace/directory_json.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The Changes of one command and the department that is printed afterwards.
struct Composed
{
    QList<Change> changes;
    /// Empty for a creation: the report tells it.
    DepartmentId target;
};

Error notFound(const QString &what, const QString &id)
{
    return makeError(ErrorKind::NotFound, what + u' ' + id);
}

Result<DepartmentId> departmentOf(const QString &id, const Directory &tree)
{
    const DepartmentId found = tree.resolve(id);
    if (found.isEmpty())
        return failure(notFound(u"department"_s, id));
    return found;
}

I18nName namesIn(const CliOptions &options, I18nName names)
{
    if (options.has(u"name-zh-cn"_s))
        names.zhCn = options.value(u"name-zh-cn"_s);
    if (options.has(u"name-en-us"_s))
        names.enUs = options.value(u"name-en-us"_s);
    if (options.has(u"name-ja-jp"_s))
        names.jaJp = options.value(u"name-ja-jp"_s);
    return names;
}

/// Those that an option names; nothing when it was not given, and none when it is empty.
QCoro::Task<Result<std::optional<QList<PersonId>>>> peopleIn(Workspace &workspace,
                                                             CliOptions options, QString option)
{
    using People = std::optional<QList<PersonId>>;
    if (!options.has(option))
        co_return Result<People>(People());
    QList<PersonId> people;
    for (const QString &id : options.all(option)) {
        if (id.isEmpty())
            continue;
        const Result<PersonId> person = co_await workspace.resolvePerson(id);
        if (!person)
            co_return failure(person.error().kind == ErrorKind::NotFound ? notFound(u"person"_s, id)
                                                                         : person.error());
        people.append(*person);
    }
    co_return Result<People>(People(people));
}

/// What the options say of a department, with its people found already.
struct Given
{
    const CliOptions &options;
    const Directory &tree;
    const CompanyLists &lists;
    std::optional<QList<PersonId>> leader;
    std::optional<QList<PersonId>> hrbps;
};

Result<QList<int>> chatTypesIn(const Given &given)
{
    QList<int> types;
    for (const QString &text : given.options.all(u"chat-type"_s)) {
        if (text.isEmpty())
            continue;
        Person spelt;
        if (const auto read = setFromText(spelt, PersonField::EmployeeType, text, given.lists);
            !read)
            return failure(read.error());
        types.append(spelt.employeeType);
    }
    return types;
}

/// By its ID or its name.
Result<UnitId> unitIn(const Given &given)
{
    const QString text = given.options.value(u"unit"_s);
    const CompanyList &units = given.lists.of(CompanyListKind::Units);
    for (const ListEntry &unit : units.entries) {
        if (unit.name == text && !text.isEmpty())
            return UnitId(unit.id);
    }
    if (units.known && !text.isEmpty() && units.find(text) == nullptr)
        return failure(notFound(u"unit"_s, text));
    return UnitId(text);
}

/// HR partners, chat, unit and ID, onto a department or a creation.
template <typename Target> Result<void> takeMore(Target &target, const Given &given)
{
    const CliOptions &options = given.options;
    if (options.has(u"department-id"_s))
        target.customId = options.value(u"department-id"_s);
    if (given.hrbps)
        target.hrbps = *given.hrbps;
    if (options.has(u"chat"_s)) {
        const QString chat = options.value(u"chat"_s);
        if (chat != u"yes"_s && chat != u"no"_s)
            return failure(ErrorKind::Invalid, u"--chat takes yes or no"_s);
        target.hasChat = chat == u"yes"_s;
    }
    if (options.has(u"chat-type"_s)) {
        const Result<QList<int>> types = chatTypesIn(given);
        if (!types)
            return failure(types.error());
        target.chatEmployeeTypes = *types;
    }
    if (options.has(u"unit"_s)) {
        const Result<UnitId> unit = unitIn(given);
        if (!unit)
            return failure(unit.error());
        target.unit = *unit;
    }
    return {};
}

Result<Composed> composeCreate(const Given &given)
{
    const CliOptions &options = given.options;
    const Directory &tree = given.tree;
    const Result<DepartmentId> parent = departmentOf(options.value(u"parent"_s), tree);
    if (!parent)
        return failure(parent.error());
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = *parent;
    create.name = options.value(u"name"_s);
    create.i18nName = namesIn(options, {});
    if (given.leader && !given.leader->isEmpty())
        create.leaders = {{given.leader->constFirst(), LeaderRole::Main}};
    if (options.has(u"order"_s))
        create.order = options.value(u"order"_s).toLongLong();
    if (const Result<void> taken = takeMore(create, given); !taken)
        return failure(taken.error());
    return Composed{{makeChange(create)}, {}};
}

Result<Composed> composeUpdate(const Given &given)
{
    const CliOptions &options = given.options;
    const Directory &tree = given.tree;
    const Result<DepartmentId> target = departmentOf(options.id, tree);
    if (!target)
        return failure(target.error());
    const Department *base = tree.find(*target);
    if (!base)
        return failure(ErrorKind::Invalid, u"the root cannot be changed"_s);
    Department wanted = *base;
    if (options.has(u"name"_s))
        wanted.name = options.value(u"name"_s);
    wanted.i18nName = namesIn(options, base->i18nName);
    if (options.has(u"order"_s))
        wanted.order = options.value(u"order"_s).toLongLong();
    if (given.leader) {
        Department led;
        if (!given.leader->isEmpty())
            led.leaders = {{given.leader->constFirst(), LeaderRole::Main}};
        // Deputies without a main leader are not possible.
        merge(wanted, led,
              given.leader->isEmpty() ? DepartmentField::Leaders : DepartmentField::MainLeader);
    }
    if (const Result<void> taken = takeMore(wanted, given); !taken)
        return failure(taken.error());
    return Composed{editDepartment(*base, wanted, tree), *target};
}

Result<Composed> composeMove(const CliOptions &options, const Directory &tree)
{
    const Result<DepartmentId> target = departmentOf(options.id, tree);
    const Result<DepartmentId> parent = departmentOf(options.value(u"parent"_s), tree);
    if (!target || !parent)
        return failure(target ? parent.error() : target.error());
    if (!tree.contains(*target))
        return failure(ErrorKind::Invalid, u"the root cannot be moved"_s);
    DepartmentId before;
    if (options.has(u"before"_s)) {
        const Result<DepartmentId> sibling = departmentOf(options.value(u"before"_s), tree);
        if (!sibling)
            return failure(sibling.error());
        if (tree.parentOf(*sibling) != *parent)
            return failure(ErrorKind::Invalid, u"--before is not directly below --parent"_s);
        before = *sibling;
    }
    return Composed{moveBefore(*target, *parent, before, tree), *target};
}

Result<Composed> composeDelete(const CliOptions &options, const Directory &tree)
{
    const Result<DepartmentId> target = departmentOf(options.id, tree);
    if (!target)
        return failure(target.error());
    const Department *base = tree.find(*target);
    if (!base)
        return failure(ErrorKind::Invalid, u"the root cannot be deleted"_s);
    return Composed{{deleteDepartment(*base)}, *target};
}

Result<Composed> compose(const Given &given)
{
    switch (given.options.command) {
    case CliCommand::DepartmentCreate:
        return composeCreate(given);
    case CliCommand::DepartmentMove:
        return composeMove(given.options, given.tree);
    case CliCommand::DepartmentDelete:
        return composeDelete(given.options, given.tree);
    default:
        return composeUpdate(given);
    }
}

void printDepartment(const DepartmentId &id, CliCommand command, const Directory &tree)
{
    if (command == CliCommand::DepartmentDelete)
        Output::json(QJsonObject{{u"deleted"_s, id.value()}});
    else if (const Department *department = tree.find(id))
        Output::json(departmentJson(*department, tree));
}

} // namespace

QCoro::Task<int> writeDepartment(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToWrite();
    if (!opened)
        co_return Output::fail(opened.error());
    Workspace &workspace = session.workspace();
    const auto leader = co_await peopleIn(workspace, options, u"leader"_s);
    if (!leader)
        co_return Output::fail(leader.error());
    const auto hrbps = co_await peopleIn(workspace, options, u"hrbp"_s);
    if (!hrbps)
        co_return Output::fail(hrbps.error());
    const Result<Composed> composed =
        compose({options, workspace.directory(), workspace.lists(), *leader, *hrbps});
    if (!composed)
        co_return Output::fail(composed.error());
    DepartmentId target = composed->target;
    if (!composed->changes.isEmpty()) {
        const Result<RunReport> report = co_await session.run(makePlan(composed->changes));
        if (!report)
            co_return Output::fail(report.error());
        if (!report->succeeded())
            co_return tellFailure(*report, session.workspace().directory());
        if (target.isEmpty() && !report->entries.isEmpty())
            target = report->entries.constLast().created.department;
    } else {
        Output::say(Cli::tr("It is so already; nothing was changed."));
    }
    printDepartment(target, options.command, session.workspace().directory());
    co_return Output::Done;
}

} // namespace OrgDesk
