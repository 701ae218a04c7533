// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/read_commands.h"

#include "app/cli/output.h"
#include "core/directory/list_text.h"
#include "core/wording/wording.h"
#include "core/workspace/directory_json.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QFileInfo>
#include <QJsonArray>

#include <atomic>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Rows that are read in one question to the mirror.
constexpr qsizetype rowsAtOnce = 500;

/// The options that narrow a list. Error: Invalid, with the option and the value.
Result<PersonConditions> conditionsIn(const CliOptions &options, const CompanyLists &lists)
{
    PersonConditions conditions;
    for (const QString &text : options.all(u"employee-type"_s)) {
        Person spelt;
        if (const auto read = setFromText(spelt, PersonField::EmployeeType, text, lists); !read)
            return failure(ErrorKind::Invalid, u"--employee-type: "_s + text);
        conditions.employeeTypes.append(spelt.employeeType);
    }
    for (const QString &text : options.all(u"status"_s)) {
        const auto read = personConditionsFrom({{u"statuses"_s, QJsonArray{text}}});
        if (!read)
            return failure(ErrorKind::Invalid, u"--status: "_s + text);
        conditions.statuses += read->statuses;
    }
    for (const auto &[option, day] : {std::pair(u"joined-from"_s, &conditions.joinedFrom),
                                      std::pair(u"joined-to"_s, &conditions.joinedTo)}) {
        if (!options.has(option))
            continue;
        *day = QDate::fromString(options.value(option), Qt::ISODate);
        if (!day->isValid())
            return failure(ErrorKind::Invalid, u"--"_s + option + u": "_s + options.value(option));
    }
    conditions.noManager = options.has(u"no-manager"_s);
    conditions.noMainDepartment = options.has(u"no-main-department"_s);
    return conditions;
}

Result<MemberQuery> queryOf(const CliOptions &options, const Directory &tree,
                            const CompanyLists &lists)
{
    MemberQuery query;
    query.sortBy = PersonColumn::Name;
    const auto conditions = conditionsIn(options, lists);
    if (!conditions)
        return failure(conditions.error());
    query.conditions = *conditions;
    if (!options.has(u"department"_s))
        return query;
    const DepartmentId department = tree.resolve(options.value(u"department"_s));
    if (department.isEmpty())
        return failure(ErrorKind::NotFound, u"department "_s + options.value(u"department"_s));
    query.departments =
        options.has(u"recursive"_s) ? tree.subtree(department) : QList<DepartmentId>{department};
    // Everything below the root includes its own direct members.
    if (options.has(u"recursive"_s) && department == rootDepartment())
        query.departments.clear();
    return query;
}

void printRemovalsHeld(const HeldRemovalsCount &held)
{
    Output::say(Cli::tr("Not applied: the platform's answers lack %1 of %2 departments and %3 of "
                        "%4 people that the mirror has. If they are really gone, run \"sync "
                        "--accept-removals\".")
                    .arg(held.departments)
                    .arg(held.departmentsTotal)
                    .arg(held.people)
                    .arg(held.peopleTotal));
}

int failed(Session &session, const Error &error)
{
    // With counts when this process knows them.
    if (error.kind == ErrorKind::RemovalsHeld && session.hasWorkspace()
        && session.workspace().status().heldRemovals) {
        printRemovalsHeld(*session.workspace().status().heldRemovals);
        return Output::Failed;
    }
    return Output::fail(error);
}

QString pathOf(const DepartmentId &id, const Directory &tree)
{
    // The place for shared people exists in the mirror only.
    return id == sharedPeopleDepartment() ? QString() : tree.pathNames(id).join(u'/');
}

void printPeople(const QList<Person> &people, const Directory &tree)
{
    for (const Person &person : people)
        Output::line(
            {person.name, person.id.value(), person.email, pathOf(person.mainDepartment(), tree)});
}

void printChange(const QJsonObject &line)
{
    const QJsonObject what = line.contains(u"person"_s) ? line[u"person"_s].toObject()
                                                        : line[u"department"_s].toObject();
    Output::line({line[u"at"_s].toString(), line[u"kind"_s].toString(), what[u"name"_s].toString(),
                  what[u"open_id"_s].toString()});
}

bool isOfChannel(const WorkspaceStatus &status, const Error &error)
{
    return status.channelFailed && status.channelTrouble == error;
}

int channelEnded(const Error &error)
{
    ErrorText text = describe(error);
    if (error.kind == ErrorKind::LimitExceeded) {
        text.why = Cli::tr("The platform allows an app so many live connections, and all of them "
                           "are in use.");
        text.next = Cli::tr("End other programs that use this app, then start watch again.");
    } else {
        text.why = QStringList{text.what, text.why}.join(u' ').trimmed();
        text.next = QStringList{text.next, Cli::tr("When that is done, start watch again.")}
                        .join(u' ')
                        .trimmed();
    }
    text.what = Cli::tr("Changes do not arrive any more: the live connection has ended for good.");
    Output::sayError(text);
    return Output::Failed;
}

} // namespace

QCoro::Task<int> runSync(Session &session, CliOptions options)
{
    const OnRemovals onRemovals =
        options.has(u"accept-removals"_s) ? OnRemovals::Accept : OnRemovals::Fail;
    const Result<void> synced = co_await session.sync(onRemovals);
    if (!synced)
        co_return failed(session, synced.error());
    MemberQuery everyone;
    const Result<MemberKeys> keys = co_await session.workspace().memberKeys(everyone);
    if (!keys)
        co_return Output::fail(keys.error());
    const Directory &tree = session.workspace().directory();
    const qsizetype departments = tree.size() - (tree.contains(sharedPeopleDepartment()) ? 1 : 0);
    Output::line({Cli::tr("In step with the platform: %1 departments, %2 people.")
                      .arg(departments)
                      .arg(keys->keys.size())});
    co_return Output::Done;
}

QCoro::Task<int> listDepartments(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return failed(session, opened.error());
    const Directory &tree = session.workspace().directory();
    const QList<DepartmentId> all = tree.subtree(rootDepartment());
    QJsonArray array;
    for (const DepartmentId &id : all) {
        // Exists in the mirror only.
        if (id == sharedPeopleDepartment())
            continue;
        const Department &department = *tree.find(id);
        if (options.has(u"json"_s))
            array.append(departmentJson(department, tree));
        else
            Output::line({pathOf(id, tree), id.value()});
    }
    if (options.has(u"json"_s))
        Output::json(array);
    co_return Output::Done;
}

QCoro::Task<int> listMembers(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return failed(session, opened.error());
    Workspace &workspace = session.workspace();
    const Result<MemberQuery> query = queryOf(options, workspace.directory(), workspace.lists());
    if (!query)
        co_return Output::fail(query.error());
    const Result<MemberKeys> keys = co_await workspace.memberKeys(*query);
    if (!keys)
        co_return Output::fail(keys.error());
    QJsonArray array;
    for (qsizetype from = 0; from < keys->keys.size(); from += rowsAtOnce) {
        const Result<QList<Person>> people =
            co_await workspace.people(keys->keys.mid(from, rowsAtOnce));
        if (!people)
            co_return Output::fail(people.error());
        if (!options.has(u"json"_s)) {
            printPeople(*people, workspace.directory());
            continue;
        }
        for (const Person &person : *people)
            array.append(personJson(person));
    }
    if (options.has(u"json"_s))
        Output::json(array);
    co_return Output::Done;
}

QCoro::Task<int> exportFile(Session &session, CliOptions options)
{
    ExportRequest request;
    request.file = options.value(u"output"_s);
    request.columns = defaultExportColumns();
    if (options.has(u"columns"_s)) {
        const auto columns = parseExportColumns(options.value(u"columns"_s));
        if (!columns)
            co_return Output::wrongUsage(u"--columns: "_s + columns.error().detail);
        request.columns = *columns;
    }
    if (options.value(u"header"_s) == u"keys"_s)
        request.header = HeaderStyle::Keys;
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return failed(session, opened.error());
    const Result<MemberQuery> query =
        queryOf(options, session.workspace().directory(), session.workspace().lists());
    if (!query)
        co_return Output::fail(query.error());
    request.query = *query;
    const auto progress = [](int done, int total) {
        Output::progress(Cli::tr("%1 of %2 rows").arg(done).arg(total));
    };
    const Result<ExportReport> report = co_await session.workspace().exportMembers(
        request, std::make_shared<std::atomic_bool>(false), progress);
    if (!report)
        co_return Output::fail(report.error());
    Output::say(Cli::tr("%1: %n row(s) written.", nullptr, int(report->rows))
                    .arg(QFileInfo(request.file).fileName()));
    co_return Output::Done;
}

QCoro::Task<int> watchChanges(Session &session, CliOptions options)
{
    const bool json = options.has(u"json"_s);
    const Result<void> ended = co_await session.watch([json](const QJsonObject &line) {
        if (json)
            Output::json(line);
        else
            printChange(line);
        return !Output::isBroken();
    });
    if (ended || ended.error().kind == ErrorKind::Cancelled)
        co_return Output::Done;
    if (session.hasWorkspace() && isOfChannel(session.workspace().status(), ended.error()))
        co_return channelEnded(ended.error());
    co_return failed(session, ended.error());
}

} // namespace OrgDesk
