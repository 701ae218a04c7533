// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QFlags>
#include <QList>

namespace OrgDesk {

/// Where a person stands with the company.
enum class PersonStatus {
    Active,
    Frozen, ///< Suspended: exists, cannot log in.
    NotActivated, ///< Joined, has never logged in.
    Unjoined, ///< Invited, has not accepted.
    Exited, ///< Left by himself; becomes Departed after a while.
    Departed, ///< Left; not listed any more.
};

/// A person's place in one department.
struct Membership
{
    DepartmentId department;
    /// Rank inside the department; larger is nearer to the top.
    int personOrder = 0;
    /// Rank of this department among the person's; the largest is the main one.
    int departmentOrder = 0;
    bool main = false;

    bool operator==(const Membership &) const = default;
};

/// The kinds of the fields that an organization has defined for itself.
enum class CustomFieldType {
    Text,
    Link,
    Option, ///< One of a list.
    PictureOption, ///< One of a list of pictures.
    Person,
};

/// What a person has in one of the organization's own fields.
struct CustomValue
{
    /// The field's ID.
    QString field;
    CustomFieldType type = CustomFieldType::Text;
    /// The text, the link's text or, as read, the option's name.
    QString text;
    /// The link's address or, as read, the picture's.
    QString url;
    /// The link's address for desktop computers, or empty.
    QString desktopUrl;
    /// The option's ID.
    QString option;
    /// Who is meant, by the ID that the platform tells (Feishu's events tell the changeable one).
    QString person;

    bool operator==(const CustomValue &) const = default;
};

/// The parts of a Person, to say which of them a fact carries (see DepartmentField).
enum class PersonField {
    Name = 0x1,
    EnName = 0x2,
    Nickname = 0x4,
    Email = 0x8,
    Mobile = 0x10,
    EmployeeNo = 0x20,
    JobTitle = 0x40,
    Memberships = 0x80,
    Leader = 0x100,
    Status = 0x200,
    CustomId = 0x400,
    EnterpriseEmail = 0x800,
    City = 0x1000,
    WorkStation = 0x2000,
    JoinTime = 0x4000,
    EmployeeType = 0x8000,
    Gender = 0x10000,
    Country = 0x20000,
    MobileVisible = 0x40000,
    JobLevel = 0x80000,
    JobFamily = 0x100000,
    DottedLineLeaders = 0x200000,
    CustomValues = 0x400000,
    TenantManager = 0x800000,
    AvatarKey = 0x1000000,
    Geo = 0x2000000,
};
Q_DECLARE_FLAGS(PersonFields, PersonField)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonFields)

/// A person as the platform tells it. Texts are empty when not given.
struct Person
{
    PersonId id;
    /// The changeable ID (Feishu: user_id); empty when the app may not read it. Never a key.
    QString customId;
    QString name;
    QString enName;
    QString nickname;
    QString email;
    QString enterpriseEmail;
    QString mobile;
    QString employeeNo;
    QString jobTitle;
    QString city;
    QString country;
    QString workStation;
    /// Every department, the main one first.
    QList<Membership> memberships;
    /// The person's own superior; empty when there is none.
    PersonId leader;
    PersonStatus status = PersonStatus::Active;
    /// Seconds since 1970; 0 when unknown.
    qint64 joinTime = 0;
    /// The platform's number: 1 regular, 2 intern, 3 outsourced, 4 labour, 5 consultant, 6+ custom.
    int employeeType = 0;
    /// 0 not stated, 1 male, 2 female, 3 other.
    int gender = 0;
    /// Whether colleagues may see the mobile number.
    bool mobileVisible = true;
    /// IDs of the platform's lists; empty when there is none.
    QString jobLevel;
    QString jobFamily;
    /// Further superiors, without an order that means anything.
    QList<PersonId> dottedLineLeaders;
    /// One for each of the organization's own fields that has a value.
    QList<CustomValue> customValues;
    /// A super administrator of the organization; told by the platform, never written.
    bool tenantManager = false;
    /// The platform's key of the picture.
    QString avatarKey;
    /// Where the data is kept, where the platform offers a choice; given at creation only.
    QString geo;

    /// The main department or an empty ID.
    [[nodiscard]] DepartmentId mainDepartment() const;
    [[nodiscard]] bool isMemberOf(const DepartmentId &department) const;

    bool operator==(const Person &) const = default;
};

/// What a change from `base` to `wanted` makes of the departments that somebody is in now: what it
/// adds, takes away and ranks anew is done, everything else stays as it is.
[[nodiscard]] QList<Membership> withMembershipsChanged(QList<Membership> now,
                                                       const QList<Membership> &base,
                                                       const QList<Membership> &wanted);
/// The main department first, with the largest department order and alone with it (Feishu:
/// feishu-contact-api.md 9.2).
[[nodiscard]] QList<Membership> arranged(QList<Membership> memberships);

/// Copies the named fields of `from` into `into`.
void merge(Person &into, const Person &from, PersonFields fields);

/// Which of the named fields differ.
[[nodiscard]] PersonFields differences(const Person &a, const Person &b, PersonFields among);

/// Whom a person's data name: the managers, and people in own fields; some maybe twice.
[[nodiscard]] QList<PersonId> peopleNamedBy(const Person &person);

} // namespace OrgDesk
