// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person.h"

#include <algorithm>

namespace OrgDesk {

DepartmentId Person::mainDepartment() const
{
    const auto main = std::find_if(memberships.cbegin(), memberships.cend(),
                                   [](const Membership &membership) { return membership.main; });
    if (main != memberships.cend())
        return main->department;
    return memberships.isEmpty() ? DepartmentId() : memberships.constFirst().department;
}

bool Person::isMemberOf(const DepartmentId &department) const
{
    return std::any_of(memberships.cbegin(), memberships.cend(), [&](const Membership &membership) {
        return membership.department == department;
    });
}

namespace {

// One table says which member belongs to which field, so that merging and comparing cannot differ.
template <typename Visitor> void visitFields(Visitor visit)
{
    visit(PersonField::Name, &Person::name);
    visit(PersonField::EnName, &Person::enName);
    visit(PersonField::Nickname, &Person::nickname);
    visit(PersonField::Email, &Person::email);
    visit(PersonField::EnterpriseEmail, &Person::enterpriseEmail);
    visit(PersonField::Mobile, &Person::mobile);
    visit(PersonField::EmployeeNo, &Person::employeeNo);
    visit(PersonField::JobTitle, &Person::jobTitle);
    visit(PersonField::Memberships, &Person::memberships);
    visit(PersonField::Leader, &Person::leader);
    visit(PersonField::Status, &Person::status);
    visit(PersonField::CustomId, &Person::customId);
    visit(PersonField::City, &Person::city);
    visit(PersonField::Country, &Person::country);
    visit(PersonField::WorkStation, &Person::workStation);
    visit(PersonField::JoinTime, &Person::joinTime);
    visit(PersonField::EmployeeType, &Person::employeeType);
    visit(PersonField::Gender, &Person::gender);
}

} // namespace

void merge(Person &into, const Person &from, PersonFields fields)
{
    visitFields([&](PersonField field, auto member) {
        if (fields.testFlag(field))
            into.*member = from.*member;
    });
}

PersonFields differences(const Person &a, const Person &b, PersonFields among)
{
    PersonFields result;
    visitFields([&](PersonField field, auto member) {
        if (among.testFlag(field) && !(a.*member == b.*member))
            result |= field;
    });
    return result;
}

} // namespace OrgDesk
