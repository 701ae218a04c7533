// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/person_value_text.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_fields.h"
#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"
#include "ui/widgets/plain_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct PersonValueText
{
    Q_DECLARE_TR_FUNCTIONS(PersonValueText)
};

/// The fields that are nothing but a text.
QString plainValue(PersonField field, const Person &person)
{
    QString text;
    visitPersonFields([&](PersonField known, QStringView, auto member) {
        if constexpr (std::is_same_v<decltype(member), QString Person::*>) {
            if (known == field)
                text = person.*member;
        }
    });
    return text;
}

QString namesOf(const QList<PersonId> &people,
                const std::function<QString(const PersonId &)> &nameOf)
{
    QStringList names;
    for (const PersonId &person : people)
        names.append(nameOf(person));
    return names.join(u" / "_s);
}

} // namespace

QString personValueText(PersonField field, const Person &person, const CompanyLists &lists,
                        const std::function<QString(const PersonId &)> &nameOf)
{
    switch (field) {
    case PersonField::Leader:
        return person.leader.isEmpty() ? QString() : oneLine(nameOf(person.leader));
    case PersonField::DottedLineLeaders:
        return oneLine(namesOf(person.dottedLineLeaders, nameOf));
    case PersonField::Gender:
        return genderText(person.gender);
    case PersonField::EmployeeType:
        return employeeTypeText(person.employeeType, lists);
    case PersonField::JobLevel:
        return listEntryText(lists.of(CompanyListKind::JobLevels), person.jobLevel);
    case PersonField::JobFamily:
        return listEntryText(lists.of(CompanyListKind::JobFamilies), person.jobFamily);
    case PersonField::JoinTime:
        return joinTimeText(person.joinTime);
    case PersonField::MobileVisible:
        return person.mobileVisible ? PersonValueText::tr("yes") : PersonValueText::tr("no");
    default:
        return oneLine(plainValue(field, person));
    }
}

QString ownValueText(const QString &field, const Person &person, const CompanyLists &lists,
                     const std::function<QString(const PersonId &)> &nameOf)
{
    const CustomValue *value = customValueOf(person.customValues, field);
    return value ? oneLine(customValueText(lists, *value, nameOf)) : QString();
}

} // namespace OrgDesk
