// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/member_columns.h"

#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("OrgDesk::MemberColumns", text);
}

} // namespace

const QList<PersonColumn> &memberColumns()
{
    using enum PersonColumn;
    static const QList<PersonColumn> columns{
        Name,         EnName,     Nickname, JobTitle, Department, Email,       EnterpriseEmail,
        Mobile,       EmployeeNo, Leader,   Status,   City,       WorkStation, JoinTime,
        EmployeeType, Id,         OpenId};
    return columns;
}

bool isShownAtFirst(PersonColumn column)
{
    switch (column) {
    case PersonColumn::Name:
    case PersonColumn::JobTitle:
    case PersonColumn::Department:
    case PersonColumn::Email:
    case PersonColumn::Mobile:
    case PersonColumn::Status:
        return true;
    default:
        return false;
    }
}

int defaultColumnWidth(PersonColumn column)
{
    // Those shown at first find room side by side in the window's first size.
    switch (column) {
    case PersonColumn::Name:
        return 20;
    case PersonColumn::JobTitle:
        return 11;
    case PersonColumn::Department:
        return 14;
    case PersonColumn::Status:
        return 11;
    case PersonColumn::Email:
    case PersonColumn::EnterpriseEmail:
        return 19;
    case PersonColumn::Id:
    case PersonColumn::OpenId:
        return 26;
    case PersonColumn::Mobile:
        return 15;
    default:
        return 13;
    }
}

QString memberColumnTitle(PersonColumn column)
{
    switch (column) {
    case PersonColumn::Name:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Name"));
    case PersonColumn::EnName:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "English name"));
    case PersonColumn::Nickname:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Nickname"));
    case PersonColumn::JobTitle:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Job title"));
    case PersonColumn::Department:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Main department"));
    case PersonColumn::Email:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "E-mail"));
    case PersonColumn::EnterpriseEmail:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Company e-mail"));
    case PersonColumn::Mobile:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Mobile"));
    case PersonColumn::EmployeeNo:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Employee number"));
    case PersonColumn::Leader:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Manager"));
    case PersonColumn::Status:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Status"));
    case PersonColumn::City:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "City"));
    case PersonColumn::WorkStation:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Desk"));
    case PersonColumn::JoinTime:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Joined"));
    case PersonColumn::EmployeeType:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Employment"));
    case PersonColumn::Id:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "User ID"));
    case PersonColumn::OpenId:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Permanent ID"));
    case PersonColumn::PlatformOrder:
        break;
    }
    return {};
}

QString personStatusText(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Active:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Active"));
    case PersonStatus::Frozen:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Frozen"));
    case PersonStatus::NotActivated:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Not activated"));
    case PersonStatus::Unjoined:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Invited"));
    case PersonStatus::Exited:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Has left the team"));
    case PersonStatus::Departed:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Departed"));
    }
    return {};
}

QString employeeTypeText(int type)
{
    switch (type) {
    case 0:
        return {};
    case 1:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Regular"));
    case 2:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Intern"));
    case 3:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Outsourced"));
    case 4:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Contract labour"));
    case 5:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Consultant"));
    default:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Company's own type %1"))
            .arg(QLocale().toString(type));
    }
}

QString genderText(int gender)
{
    switch (gender) {
    case 1:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Male"));
    case 2:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Female"));
    case 3:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Other"));
    default:
        return say(QT_TRANSLATE_NOOP("OrgDesk::MemberColumns", "Not stated"));
    }
}

QString joinTimeText(qint64 secondsSince1970)
{
    const QDate day = dayOf(secondsSince1970);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString memberColumnText(const Person &person, PersonColumn column)
{
    switch (column) {
    case PersonColumn::Name:
        return person.name;
    case PersonColumn::EnName:
        return person.enName;
    case PersonColumn::Nickname:
        return person.nickname;
    case PersonColumn::JobTitle:
        return person.jobTitle;
    case PersonColumn::Email:
        return person.email;
    case PersonColumn::EnterpriseEmail:
        return person.enterpriseEmail;
    case PersonColumn::Mobile:
        return person.mobile;
    case PersonColumn::EmployeeNo:
        return person.employeeNo;
    case PersonColumn::Status:
        return personStatusText(person.status);
    case PersonColumn::City:
        return person.city;
    case PersonColumn::WorkStation:
        return person.workStation;
    case PersonColumn::JoinTime:
        return joinTimeText(person.joinTime);
    case PersonColumn::EmployeeType:
        return employeeTypeText(person.employeeType);
    case PersonColumn::Id:
        return person.customId;
    case PersonColumn::OpenId:
        return person.id.value();
    case PersonColumn::Department:
    case PersonColumn::Leader:
    case PersonColumn::PlatformOrder:
        break;
    }
    return {};
}

QString fieldOfColumn(PersonColumn column)
{
    const auto named = [](PersonField field) { return u"person."_s + keyOf(field); };
    switch (column) {
    case PersonColumn::Name:
        return named(PersonField::Name);
    case PersonColumn::EnName:
        return named(PersonField::EnName);
    case PersonColumn::Nickname:
        return named(PersonField::Nickname);
    case PersonColumn::JobTitle:
        return named(PersonField::JobTitle);
    case PersonColumn::Email:
        return named(PersonField::Email);
    case PersonColumn::EnterpriseEmail:
        return named(PersonField::EnterpriseEmail);
    case PersonColumn::Mobile:
        return named(PersonField::Mobile);
    case PersonColumn::EmployeeNo:
        return named(PersonField::EmployeeNo);
    case PersonColumn::Leader:
        return named(PersonField::Leader);
    case PersonColumn::Status:
        return named(PersonField::Status);
    case PersonColumn::City:
        return named(PersonField::City);
    case PersonColumn::WorkStation:
        return named(PersonField::WorkStation);
    case PersonColumn::JoinTime:
        return named(PersonField::JoinTime);
    case PersonColumn::EmployeeType:
        return named(PersonField::EmployeeType);
    case PersonColumn::Id:
        return named(PersonField::CustomId);
    case PersonColumn::Department:
    case PersonColumn::OpenId:
    case PersonColumn::PlatformOrder:
        break;
    }
    return {};
}

} // namespace OrgDesk
