// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/field_names.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct FindingWording
{
    Q_DECLARE_TR_FUNCTIONS(FindingWording)
};

struct Feature
{
    const char *word;
    const char *suffers;
};

constexpr std::array features{
    Feature{"directory",
            QT_TRANSLATE_NOOP("FindingWording",
                              "The tree, the members of departments and the app's scope.")},
    Feature{"employee_types",
            QT_TRANSLATE_NOOP("FindingWording",
                              "Employee types that the company defined have no names.")},
    Feature{"job_titles",
            QT_TRANSLATE_NOOP("FindingWording",
                              "The company's job titles are not offered where one is typed.")},
    Feature{"job_levels",
            QT_TRANSLATE_NOOP("FindingWording", "Job levels have no names and cannot be chosen.")},
    Feature{
        "job_families",
        QT_TRANSLATE_NOOP("FindingWording", "Job families have no names and cannot be chosen.")},
    Feature{"work_cities",
            QT_TRANSLATE_NOOP("FindingWording",
                              "The company's cities are not offered where one is typed.")},
    Feature{"units", QT_TRANSLATE_NOOP("FindingWording", "The business units cannot be read.")},
    Feature{"own_fields",
            QT_TRANSLATE_NOOP("FindingWording",
                              "Fields that the company defined have no names and cannot be "
                              "filled in.")},
    Feature{"groups", QT_TRANSLATE_NOOP("FindingWording", "User groups are not shown.")},
};

QString suffering(const Finding &finding)
{
    for (const Feature &known : features) {
        if (finding.feature == QLatin1StringView(known.word))
            return FindingWording::tr(known.suffers);
    }
    return {};
}

QString nameOf(const QString &field)
{
    const QString word = field.section(u'.', 1);
    if (!field.startsWith("department."_L1))
        return fieldName(word);
    if (word == "name"_L1)
        return FindingWording::tr("Name");
    if (word == "i18n_name"_L1)
        return FindingWording::tr("Names in other languages");
    if (word == "id"_L1)
        return FindingWording::tr("Department ID");
    if (word == "member_count"_L1)
        return FindingWording::tr("Number of people");
    return fieldName(word);
}

QString fieldList(const Finding &finding)
{
    QStringList names;
    for (const QString &field : finding.fields)
        names.append(nameOf(field));
    return names.join(FindingWording::tr(", ", "between the names of a list"));
}

bool isAboutDepartments(const Finding &finding)
{
    return finding.fields.value(0).startsWith("department."_L1);
}

// The first one is the narrowest; any of the others would do too.
QString howToGrant(const Finding &finding)
{
    return FindingWording::tr("Add the permission %1 in the developer console, then release a new "
                              "version of the app: it counts only from then on.")
        .arg(finding.permissions.value(0));
}

ErrorText aboutPermission(const Finding &finding)
{
    return {FindingWording::tr("The permission %1 is missing.").arg(finding.permissions.value(0)),
            suffering(finding),
            howToGrant(finding),
            {}};
}

ErrorText aboutFields(const Finding &finding)
{
    const QString fields = fieldList(finding);
    const QString suffers =
        FindingWording::tr("They are shown as “Not permitted” and cannot be searched or compared.");
    if (isAboutDepartments(finding))
        return {FindingWording::tr("Fields of departments do not arrive: %1").arg(fields),
                suffers,
                howToGrant(finding),
                {}};
    return {FindingWording::tr("Fields of people do not arrive: %1").arg(fields),
            suffers,
            howToGrant(finding),
            {}};
}

ErrorText aboutUnseenFields(const Finding &finding)
{
    return {
        FindingWording::tr("%1: not permitted, or empty with everybody").arg(fieldList(finding)),
        FindingWording::tr("It came for none of the %Ln person(s) looked at. The platform "
                           "leaves out both what is empty and what is not permitted, so the "
                           "two cannot be told apart.",
                           nullptr, finding.lookedAt),
        FindingWording::tr("If the company fills it in: %1").arg(howToGrant(finding)),
        {}};
}

QString scopeAdvice()
{
    return FindingWording::tr("Widen the contact scope of the app in the developer console, or ask "
                              "an administrator, then release a new version of the app.");
}

ErrorText aboutScope(const Finding &finding)
{
    if (finding.kind == FindingKind::NothingInScope)
        return {FindingWording::tr("The app may see nobody yet."),
                FindingWording::tr("Everything stays empty."),
                scopeAdvice(),
                {}};
    if (finding.kind == FindingKind::GroupsInScope)
        return {FindingWording::tr("The contact scope names %Ln user group(s).", nullptr,
                                   finding.groups),
                FindingWording::tr("Whoever is in the scope by a group only is not shown."),
                FindingWording::tr("Give the app departments or people as well."),
                {}};
    const QString departments =
        FindingWording::tr("%Ln department(s)", nullptr, finding.departments);
    const QString people = FindingWording::tr("%Ln person(s)", nullptr, finding.people);
    //: %1 is "3 departments" and %2 "7 persons".
    return {
        FindingWording::tr("The app may see a part of the company: %1 with everything below, "
                           "and %2 by themselves.")
            .arg(departments, people),
        FindingWording::tr("The rest is not shown. How large it is, the platform does not "
                           "tell. First-level departments cannot be created, moved or deleted."),
        FindingWording::tr("Nothing, if this is meant. Else: %1").arg(scopeAdvice()),
        {}};
}

ErrorText aboutExternals(const Finding &finding)
{
    const QString departments =
        FindingWording::tr("%Ln department(s)", nullptr, finding.departments);
    const QString people = FindingWording::tr("%Ln person(s)", nullptr, finding.people);
    //: %1 is "3 departments" and %2 "7 persons".
    return {FindingWording::tr("%1 and %2 belong to another system and are read-only here.")
                .arg(departments, people),
            FindingWording::tr("They cannot be edited here. There may be more: the platform tells "
                               "only when it refuses a change."),
            FindingWording::tr("Change them in the system that they come from (Feishu People)."),
            {}};
}

} // namespace

ErrorText describe(const Finding &finding)
{
    ErrorText text;
    switch (finding.kind) {
    case FindingKind::PermissionMissing:
        text = aboutPermission(finding);
        break;
    case FindingKind::FieldsNotPermitted:
        text = aboutFields(finding);
        break;
    case FindingKind::FieldsNeverSeen:
        text = aboutUnseenFields(finding);
        break;
    case FindingKind::NothingInScope:
    case FindingKind::PartOfCompany:
    case FindingKind::GroupsInScope:
        text = aboutScope(finding);
        break;
    case FindingKind::ExternalRecords:
        text = aboutExternals(finding);
        break;
    case FindingKind::Trouble:
        text = describe(finding.error.value_or(Error()));
        break;
    }
    if (finding.error)
        text.reference = describe(*finding.error).reference;
    return text;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingWording::tr("Stands in the way");
    case Severity::Warning:
        return FindingWording::tr("Missing");
    case Severity::Hint:
        return FindingWording::tr("Good to know");
    }
    return {};
}

QString externalReason()
{
    return FindingWording::tr("Belongs to another system (Feishu People) and is read-only here. "
                              "Change it there.");
}

} // namespace OrgDesk
