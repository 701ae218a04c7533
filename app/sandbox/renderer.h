// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/access.h"
#include "app/sandbox/json_writer.h"

#include <QJsonObject>

namespace OrgDesk::Sandbox {

enum class UserIdType { OpenId, UnionId, UserId };
enum class DepartmentIdType { OpenDepartmentId, DepartmentId };

/// The ID types that a call asked for; they rule its path, query, body and answer alike.
struct IdTypes
{
    UserIdType user = UserIdType::OpenId;
    DepartmentIdType department = DepartmentIdType::OpenDepartmentId;
};

[[nodiscard]] QString idOf(const Person *person, UserIdType type);
[[nodiscard]] QString idOf(const Department *department, DepartmentIdType type);

/// The user object differs slightly between the calls (feishu-contact-api.md, 9.2).
enum class PersonForm { Get, Batch, ByDepartment, Written, Scope };
enum class DepartmentForm { Full, WithoutHrbps };

/// What becomes of texts, lists and translations without a value.
enum class Empties {
    LeftOut, ///< As on the platform (trap 3): absent is what is empty, or may not be read.
    Told, ///< For those who want the truth.
};

/// Objects as JSON, as far as the granted permissions open their fields.
///
/// A field that is not opened is absent, and in the API's objects also one that is empty. Numbers
/// and flags are always there.
class Renderer
{
public:
    Renderer(const Organization &organization, const Access &access)
        : m_organization(organization)
        , m_access(access)
    {
    }

    [[nodiscard]] const QByteArray &department(const Department *department, IdTypes types,
                                               DepartmentForm form = DepartmentForm::Full) const;
    [[nodiscard]] const QByteArray &person(const Person *person, IdTypes types,
                                           PersonForm form) const;

    /// The objects of events: open IDs always, `order` a number, no counts.
    [[nodiscard]] QJsonObject departmentEvent(const Department *department) const;
    [[nodiscard]] QJsonObject personEvent(const Person *person) const;

    /// The same without the cache, for a renderer with other rights than the app's.
    void writeDepartment(JsonWriter &out, const Department *department, IdTypes types,
                         DepartmentForm form, Empties empties = Empties::Told) const;
    void writePerson(JsonWriter &out, const Person *person, IdTypes types, PersonForm form,
                     Empties empties = Empties::Told) const;

private:
    void writePlaces(JsonWriter &out, const Person *person, IdTypes types) const;
    void writeEmployment(JsonWriter &out, const Person *person, IdTypes types,
                         Empties empties) const;
    [[nodiscard]] QJsonArray customAttributes(const Person *person, UserIdType type) const;
    void writeExtras(JsonWriter &out, const Person *person, IdTypes types, PersonForm form,
                     Empties empties) const;

    const Organization &m_organization;
    const Access &m_access;
};

} // namespace OrgDesk::Sandbox
