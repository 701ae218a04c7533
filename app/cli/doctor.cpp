// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The commands search and doctor.

#include "app/cli/output.h"
#include "app/cli/read_commands.h"
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

constexpr int mostHits = 100;

QJsonObject hitJson(const SearchHit &hit)
{
    const bool isPerson = !hit.person.isEmpty();
    return {{u"kind"_s, isPerson ? u"person"_s : u"department"_s},
            {u"open_id"_s, isPerson ? hit.person.value() : hit.department.value()},
            {u"name"_s, hit.name},
            {u"matched"_s, orNull(hit.matched)},
            {u"path"_s, QJsonArray::fromStringList(hit.path)}};
}

QJsonObject findingJson(const Error &error)
{
    const ErrorText text = describe(error);
    return {{u"permissions"_s, QJsonArray::fromStringList(error.permissions)},
            {u"what"_s, text.what},
            {u"why"_s, text.why},
            {u"next"_s, text.next},
            {u"help"_s, orNull(error.help.toString())},
            {u"code"_s, orNull(error.code)},
            {u"log_id"_s, orNull(error.requestId)}};
}

QJsonArray findingsJson(const QList<Error> &errors)
{
    QJsonArray findings;
    for (const Error &error : errors)
        findings.append(findingJson(error));
    return findings;
}

QString kindWord(FindingKind kind)
{
    switch (kind) {
    case FindingKind::PermissionMissing:
        return u"permission_missing"_s;
    case FindingKind::FieldsNotPermitted:
        return u"fields_not_permitted"_s;
    case FindingKind::FieldsNeverSeen:
        return u"fields_never_seen"_s;
    case FindingKind::NothingInScope:
        return u"nothing_in_scope"_s;
    case FindingKind::PartOfCompany:
        return u"part_of_company"_s;
    case FindingKind::GroupsInScope:
        return u"groups_in_scope"_s;
    case FindingKind::ExternalRecords:
        return u"external_records"_s;
    case FindingKind::Trouble:
        break;
    }
    return u"trouble"_s;
}

QString severityWord(Severity severity)
{
    if (severity == Severity::Error)
        return u"error"_s;
    return severity == Severity::Warning ? u"warning"_s : u"hint"_s;
}

QJsonObject findingJson(const Finding &finding)
{
    const ErrorText text = describe(finding);
    const Error error = finding.error.value_or(Error());
    return {{u"kind"_s, kindWord(finding.kind)},
            {u"severity"_s, severityWord(finding.severity)},
            {u"permissions"_s, QJsonArray::fromStringList(finding.permissions)},
            {u"fields"_s, QJsonArray::fromStringList(finding.fields)},
            {u"feature"_s, orNull(finding.feature)},
            {u"looked_at"_s, finding.lookedAt},
            {u"departments"_s, finding.departments},
            {u"people"_s, finding.people},
            {u"groups"_s, finding.groups},
            {u"what"_s, text.what},
            {u"why"_s, text.why},
            {u"next"_s, text.next},
            {u"help"_s, orNull(finding.help.toString(QUrl::FullyEncoded))},
            {u"code"_s, orNull(error.code)},
            {u"log_id"_s, orNull(error.requestId)}};
}

QJsonArray findingsJson(const QList<Finding> &list)
{
    QJsonArray findings;
    for (const Finding &finding : list)
        findings.append(findingJson(finding));
    return findings;
}

void printReport(const ConnectionReport &report)
{
    Output::line({report.wholeCompany ? Cli::tr("The app may see the whole company.")
                                      : Cli::tr("The app may see a part of the company.")});
    Output::line({Cli::tr("Directly in its scope: %1 departments, %2 people, %3 user groups.")
                      .arg(report.visibleDepartments)
                      .arg(report.visiblePeople)
                      .arg(report.userGroups)});
    for (const Finding &finding : report.findings)
        Output::line({severityText(finding.severity), describe(finding).line()});
    if (!anyMissing(report.findings))
        Output::line({Cli::tr("Nothing is missing for reading.")});
}

} // namespace

QCoro::Task<int> searchFor(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return Output::fail(opened.error());
    const Result<QList<SearchHit>> hits = co_await session.workspace().search(options.id, mostHits);
    if (!hits)
        co_return Output::fail(hits.error());
    QJsonArray array;
    for (const SearchHit &hit : *hits) {
        if (options.has(u"json"_s))
            array.append(hitJson(hit));
        else
            Output::line({hit.name, hitJson(hit)[u"open_id"_s].toString(), hit.matched,
                          hit.path.join(u'/')});
    }
    if (options.has(u"json"_s))
        Output::json(array);
    co_return Output::Done;
}

QCoro::Task<int> examine(Session &session, CliOptions options)
{
    const Result<ConnectionReport> report = co_await session.examine();
    if (!report)
        co_return Output::fail(report.error());
    if (report->failure)
        co_return Output::fail(*report->failure);
    if (!options.has(u"json"_s)) {
        printReport(*report);
        co_return Output::Done;
    }
    Output::json(QJsonObject{
        {u"whole_company"_s, report->wholeCompany},
        {u"departments_in_scope"_s, report->visibleDepartments},
        {u"people_in_scope"_s, report->visiblePeople},
        {u"user_groups_in_scope"_s, report->userGroups},
        {u"missing"_s, findingsJson(report->missing)},
        {u"troubles"_s, findingsJson(report->troubles)},
        {u"findings"_s, findingsJson(report->findings)},
        {u"fields_not_permitted"_s, QJsonArray::fromStringList(report->fieldsNotPermitted)}});
    co_return Output::Done;
}

} // namespace OrgDesk
