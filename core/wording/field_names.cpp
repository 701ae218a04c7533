// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/field_names.h"

#include "core/directory/person_fields.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)
};

} // namespace

QString fieldName(PersonField field)
{
    switch (field) {
    case PersonField::Name:
        return FieldNames::tr("Name");
    case PersonField::EnName:
        return FieldNames::tr("English name");
    case PersonField::Nickname:
        return FieldNames::tr("Nickname");
    case PersonField::Email:
        return FieldNames::tr("E-mail");
    case PersonField::Mobile:
        return FieldNames::tr("Mobile phone");
    case PersonField::EmployeeNo:
        return FieldNames::tr("Employee number");
    case PersonField::JobTitle:
        return FieldNames::tr("Job title");
    case PersonField::Memberships:
        return FieldNames::tr("Departments");
    case PersonField::Leader:
        return FieldNames::tr("Manager");
    case PersonField::Status:
        return FieldNames::tr("Status");
    case PersonField::CustomId:
        return FieldNames::tr("User ID");
    case PersonField::EnterpriseEmail:
        return FieldNames::tr("Company e-mail");
    case PersonField::City:
        return FieldNames::tr("City");
    case PersonField::WorkStation:
        return FieldNames::tr("Work place");
    case PersonField::JoinTime:
        return FieldNames::tr("Joined on");
    case PersonField::EmployeeType:
        return FieldNames::tr("Employee type");
    case PersonField::Gender:
        return FieldNames::tr("Gender");
    case PersonField::Country:
        return FieldNames::tr("Country");
    case PersonField::MobileVisible:
        return FieldNames::tr("Mobile number visible to colleagues");
    case PersonField::JobLevel:
        return FieldNames::tr("Job level");
    case PersonField::JobFamily:
        return FieldNames::tr("Job family");
    case PersonField::DottedLineLeaders:
        return FieldNames::tr("Dotted-line managers");
    case PersonField::CustomValues:
        return FieldNames::tr("Own fields");
    case PersonField::TenantManager:
        return FieldNames::tr("Super administrator");
    case PersonField::AvatarKey:
        return FieldNames::tr("Picture");
    case PersonField::Geo:
        return FieldNames::tr("Data location");
    }
    return {};
}

QString fieldName(const QString &field)
{
    if (field == "zh_cn"_L1)
        return FieldNames::tr("Chinese name");
    if (field == "en_us"_L1)
        return FieldNames::tr("English name");
    if (field == "ja_jp"_L1)
        return FieldNames::tr("Japanese name");
    if (field == "parent"_L1)
        return FieldNames::tr("Parent department");
    if (field == "leader"_L1 || field == "leaders"_L1)
        return FieldNames::tr("Leader");
    if (field == "order"_L1)
        return FieldNames::tr("Order");
    if (field == "hrbps"_L1)
        return FieldNames::tr("HR partners");
    if (field == "chat"_L1)
        return FieldNames::tr("Department chat");
    if (field == "chat_employee_types"_L1)
        return FieldNames::tr("Who is in the chat");
    if (field == "unit"_L1)
        return FieldNames::tr("Business unit");
    if (field == "acceptor"_L1)
        return FieldNames::tr("Hand over to");
    if (field == "mail"_L1)
        return FieldNames::tr("Mailbox");
    if (const auto known = personFieldFrom(field))
        return fieldName(*known);
    return field;
}

} // namespace OrgDesk
