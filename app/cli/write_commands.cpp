// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/write_commands.h"

#include "app/cli/output.h"
#include "app/cli/run_report.h"
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

/// The main leader that was asked for; empty option: none was.
QCoro::Task<Result<std::optional<PersonId>>> leaderIn(Workspace &workspace, CliOptions options)
{
    if (!options.has(u"leader"_s))
        co_return std::optional<PersonId>();
    if (options.value(u"leader"_s).isEmpty())
        co_return std::optional<PersonId>(PersonId());
    const Result<PersonId> person = co_await workspace.resolvePerson(options.value(u"leader"_s));
    if (!person)
        co_return failure(person.error().kind == ErrorKind::NotFound
                              ? notFound(u"person"_s, options.value(u"leader"_s))
                              : person.error());
    co_return std::optional<PersonId>(*person);
}

Result<Composed> composeCreate(const CliOptions &options, const Directory &tree,
                               const std::optional<PersonId> &leader)
{
    const Result<DepartmentId> parent = departmentOf(options.value(u"parent"_s), tree);
    if (!parent)
        return failure(parent.error());
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = *parent;
    create.name = options.value(u"name"_s);
    create.i18nName = namesIn(options, {});
    if (leader && !leader->isEmpty())
        create.leaders = {{*leader, LeaderRole::Main}};
    if (options.has(u"order"_s))
        create.order = options.value(u"order"_s).toLongLong();
    return Composed{{makeChange(create)}, {}};
}

Result<Composed> composeUpdate(const CliOptions &options, const Directory &tree,
                               const std::optional<PersonId> &leader)
{
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
    if (leader) {
        Department led;
        if (!leader->isEmpty())
            led.leaders = {{*leader, LeaderRole::Main}};
        // Deputies without a main leader are not possible.
        merge(wanted, led,
              leader->isEmpty() ? DepartmentField::Leaders : DepartmentField::MainLeader);
    }
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

Result<Composed> compose(const CliOptions &options, const Directory &tree,
                         const std::optional<PersonId> &leader)
{
    switch (options.command) {
    case CliCommand::DepartmentCreate:
        return composeCreate(options, tree, leader);
    case CliCommand::DepartmentMove:
        return composeMove(options, tree);
    case CliCommand::DepartmentDelete:
        return composeDelete(options, tree);
    default:
        return composeUpdate(options, tree, leader);
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
    const auto leader = co_await leaderIn(session.workspace(), options);
    if (!leader)
        co_return Output::fail(leader.error());
    const Result<Composed> composed = compose(options, session.workspace().directory(), *leader);
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
