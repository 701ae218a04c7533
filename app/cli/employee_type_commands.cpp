// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/employee_type_commands.h"

#include "app/cli/output.h"
#include "app/cli/run_report.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ListEntry edited(ListEntry entry, const CliOptions &options)
{
    const auto take = [&options](const QString &option, QString &value) {
        if (options.has(option))
            value = options.value(option);
    };
    take(u"name"_s, entry.name);
    take(u"name-zh-cn"_s, entry.i18nName.zhCn);
    take(u"name-en-us"_s, entry.i18nName.enUs);
    take(u"name-ja-jp"_s, entry.i18nName.jaJp);
    if (options.has(u"active"_s))
        entry.active = options.value(u"active"_s) == u"yes"_s;
    return entry;
}

Result<ChangeListEntry> changeFor(const CliOptions &options, const CompanyList &list)
{
    if (!list.known && !list.missingPermissions.isEmpty()) {
        Error error = makeError(ErrorKind::PermissionMissing, u"reading the employee types"_s);
        error.permissions = list.missingPermissions;
        return failure(error);
    }
    if (!list.known)
        return failure(ErrorKind::NotFound,
                       u"the employee types have not been read yet: run sync first"_s);
    ChangeListEntry change;
    if (options.command == CliCommand::EmployeeTypeAdd) {
        change.wanted = edited({}, options);
        return change;
    }
    const ListEntry *found = list.find(options.id);
    if (!found)
        found = list.named(options.id);
    if (!found)
        return failure(ErrorKind::NotFound, u"employee type "_s + options.id);
    change.base = *found;
    if (options.command == CliCommand::EmployeeTypeUpdate)
        change.wanted = edited(*found, options);
    return change;
}

} // namespace

QCoro::Task<int> writeEmployeeType(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToWrite();
    if (!opened)
        co_return Output::fail(opened.error());
    const CompanyList list = session.workspace().lists().of(CompanyListKind::EmployeeTypes);
    const Result<ChangeListEntry> change = changeFor(options, list);
    if (!change)
        co_return Output::fail(change.error());
    if (change->base && change->base == change->wanted) {
        Output::say(Cli::tr("It is so already; nothing was changed."));
        co_return Output::Done;
    }
    const QList<Change> changes{makeChange(*change)};
    const Result<RunReport> report = co_await session.run(makePlan(changes));
    if (!report)
        co_return Output::fail(report.error());
    if (!report->succeeded())
        co_return tellFailure(*report, session.workspace().directory());
    const ListEntry &told = change->wanted ? *change->wanted : *change->base;
    Output::json(QJsonObject{{u"name"_s, told.name},
                             {u"active"_s, told.active},
                             {u"removed"_s, !change->wanted.has_value()}});
    co_return Output::Done;
}

} // namespace OrgDesk
