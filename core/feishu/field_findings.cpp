// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/field_findings.h"

#include "core/directory/person_fields.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

/// The fields that one permission opens.
struct Opened
{
    QStringList permissions;
    QStringList fields;
    /// Any of these shows that the permission is there.
    int signs = 0;
    /// One of the signs is told of everybody, so that its absence is proof.
    bool certain = false;
    Severity severity = Severity::Warning;
};

QString person(PersonField field)
{
    return u"person."_s + keyOf(field);
}

QList<Opened> departmentTable()
{
    return {{{u"contact:department.base:readonly"_s},
             {u"department.name"_s, u"department.i18n_name"_s, u"department.id"_s},
             int(DepartmentField::Name),
             true,
             Severity::Error},
            {{u"contact:department.organize:readonly"_s},
             {u"department.parent"_s, u"department.leaders"_s, u"department.order"_s,
              u"department.member_count"_s},
             int(DepartmentField::Parent) | int(DepartmentField::Order)
                 | int(DepartmentField::MemberCount),
             true,
             Severity::Error},
            {{u"contact:department.hrbp:readonly"_s},
             {u"department.hrbps"_s},
             int(DepartmentField::Hrbps),
             false,
             Severity::Hint}};
}

// What belongs to a permission whose absence cannot be proved stands alone.
QList<Opened> personTable()
{
    using enum PersonField;
    const auto maybe = [](const QString &permission, PersonField field, Severity severity) {
        return Opened{{permission}, {person(field)}, int(field), false, severity};
    };
    return {
        {{u"contact:user.base:readonly"_s},
         {person(Name), person(EnName), person(Nickname)},
         int(Name),
         true,
         Severity::Error},
        {{u"contact:user.department:readonly"_s},
         {person(Memberships), person(PersonField::Leader)},
         int(Memberships),
         true,
         Severity::Error},
        {{u"contact:user.employee:readonly"_s},
         {person(Status), person(JobTitle), person(EmployeeType), person(City), person(Country),
          person(WorkStation), person(JoinTime), person(EnterpriseEmail), person(CustomValues),
          person(TenantManager)},
         int(Status) | int(EmployeeType),
         true},
        {{u"contact:user.employee_id:readonly"_s}, {person(CustomId)}, int(CustomId), true},
        {{u"contact:user.gender:readonly"_s}, {person(Gender)}, int(Gender), true, Severity::Hint},
        maybe(u"contact:user.email:readonly"_s, Email, Severity::Warning),
        maybe(u"contact:user.phone:readonly"_s, Mobile, Severity::Warning),
        {{u"contact:user.employee_number:read"_s, u"contact:user.employee:readonly"_s},
         {person(EmployeeNo)},
         int(EmployeeNo),
         false},
        maybe(u"contact:user.job_level:readonly"_s, JobLevel, Severity::Hint),
        maybe(u"contact:user.job_family:readonly"_s, JobFamily, Severity::Hint),
        maybe(u"contact:user.dotted_line_leader_info.read"_s, DottedLineLeaders, Severity::Hint),
    };
}

void look(QList<Finding> &findings, const QList<Opened> &table, int arrived, int lookedAt,
          const QUrl &page)
{
    // Without an answer there is nothing that a field could be missing from.
    if (lookedAt == 0)
        return;
    for (const Opened &opened : table) {
        if ((arrived & opened.signs) != 0)
            continue;
        Finding finding;
        finding.kind =
            opened.certain ? FindingKind::FieldsNotPermitted : FindingKind::FieldsNeverSeen;
        finding.severity = opened.severity;
        finding.permissions = opened.permissions;
        finding.fields = opened.fields;
        finding.feature = u"fields"_s;
        finding.lookedAt = lookedAt;
        finding.help = grantPage(page, opened.permissions);
        findings.append(finding);
    }
}

} // namespace

QUrl grantPage(QUrl page, const QStringList &permissions)
{
    if (page.isEmpty() || permissions.isEmpty())
        return page;
    QUrlQuery query;
    query.addQueryItem(u"q"_s, permissions.join(u','));
    query.addQueryItem(u"op_from"_s, u"openapi"_s);
    page.setQuery(query);
    return page;
}

QList<Finding> fieldFindings(const FieldSample &sample, const QUrl &page)
{
    QList<Finding> findings;
    look(findings, departmentTable(), int(sample.departmentFields), sample.departments, page);
    look(findings, personTable(), int(sample.personFields), sample.people, page);
    return findings;
}

} // namespace OrgDesk::Feishu
