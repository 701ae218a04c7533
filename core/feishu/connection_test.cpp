// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/connection_test.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

/// Failures after which every further question would fail alike.
bool isPointlessToGoOn(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::PermissionMissing:
    case ErrorKind::OutOfScope:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Refused:
        return false;
    default:
        return true;
    }
}

/// Notes a failure; true when the test is over.
bool noteFailure(ConnectionReport &report, const Error &error)
{
    if (isPointlessToGoOn(error)) {
        report.failure = error;
        return true;
    }
    if (error.kind == ErrorKind::PermissionMissing && !report.missing.contains(error))
        report.missing.append(error);
    return false;
}

struct Named
{
    const char *name;
    int field;
};

// By their names in core/directory; the scopes that open them are in sections 7.1 and 7.2.
constexpr Named departmentNames[] = {
    {"name", int(DepartmentField::Name)},
    {"i18n_name", int(DepartmentField::I18nName)},
    {"parent", int(DepartmentField::Parent)},
    {"id", int(DepartmentField::CustomId)},
    {"order", int(DepartmentField::Order)},
    {"leader", int(DepartmentField::Leaders)},
    {"member_count", int(DepartmentField::MemberCount)},
};
constexpr Named personNames[] = {
    {"name", int(PersonField::Name)},          {"email", int(PersonField::Email)},
    {"mobile", int(PersonField::Mobile)},      {"employee_no", int(PersonField::EmployeeNo)},
    {"job_title", int(PersonField::JobTitle)}, {"departments", int(PersonField::Memberships)},
    {"leader", int(PersonField::Leader)},      {"status", int(PersonField::Status)},
    {"id", int(PersonField::CustomId)},
};

template <size_t count>
void addMissing(QStringList &names, const QString &kind, const Named (&table)[count], int arrived)
{
    for (const Named &named : table) {
        if ((arrived & named.field) == 0)
            names.append(kind + u'.' + QString::fromLatin1(named.name));
    }
}

} // namespace

QCoro::Task<ConnectionReport> testedConnection(FeishuClient &client, FeishuReading &reading)
{
    ConnectionReport report;
    Result<VisibleScope> scope = co_await reading.scope(Priority::Waiting);
    if (!scope && noteFailure(report, scope.error()))
        co_return report;
    DepartmentId sample = rootDepartment();
    if (scope) {
        report.wholeCompany = scope->wholeCompany;
        report.visibleDepartments = static_cast<int>(scope->departments.size());
        report.visiblePeople = static_cast<int>(scope->people.size());
        if (!scope->departments.isEmpty())
            sample = scope->departments.constFirst();
    }
    QList<DepartmentId> ids{sample};
    if (scope && scope->departments.size() > 1)
        ids = scope->departments.first(std::min<qsizetype>(scope->departments.size(), 50));
    auto departments = co_await reading.departments(ids, Priority::Waiting);
    if (!departments && noteFailure(report, departments.error()))
        co_return report;
    auto children = co_await reading.departmentsBelow(sample, {}, Priority::Waiting);
    if (!children && noteFailure(report, children.error()))
        co_return report;
    // Few first-level departments have direct members: look into some that may.
    QList<DepartmentId> places{sample};
    for (const DepartmentUpserted &child :
         children ? children->items : QList<DepartmentUpserted>()) {
        if (places.size() < 5)
            places.append(child.department.id);
    }
    QList<PersonUpserted> people;
    for (const DepartmentId &place : std::as_const(places)) {
        auto page = co_await reading.members(place, {}, Priority::Waiting);
        if (!page && noteFailure(report, page.error()))
            co_return report;
        if (!page)
            break;
        people += page->items;
        if (!people.isEmpty())
            break;
    }
    if (people.isEmpty() && scope && !scope->people.isEmpty()) {
        const QList<PersonId> first = scope->people.first(1);
        auto single = co_await reading.people(first, Priority::Waiting);
        if (!single && noteFailure(report, single.error()))
            co_return report;
        if (single)
            people = *single;
    }
    EndpointCall ask{client.settings().appId, client.settings().secret, {}};
    Result<Endpoint> endpoint = co_await client.call(std::move(ask), CallPriority::Waiting);
    // Without events the organization can still be read, so this is no failure of the whole.
    if (!endpoint)
        report.missing.append(endpoint.error());
    int arrived = 0;
    for (const DepartmentUpserted &fact : departments ? *departments : QList<DepartmentUpserted>())
        arrived |= int(fact.fields);
    if (arrived != 0)
        addMissing(report.fieldsNotPermitted, u"department"_s, departmentNames, arrived);
    arrived = 0;
    for (const PersonUpserted &fact : std::as_const(people))
        arrived |= int(fact.fields);
    if (!people.isEmpty())
        addMissing(report.fieldsNotPermitted, u"person"_s, personNames, arrived);
    co_return report;
}

} // namespace OrgDesk::Feishu
