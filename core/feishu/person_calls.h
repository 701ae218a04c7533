// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/seat.h"
#include "core/feishu/api_call.h"
#include "core/feishu/person_wire.h"

#include <optional>

// The calls that read and write single people (feishu-contact-api.md, 9.4 to 9.13), one small
// struct each.
namespace OrgDesk::Feishu {

/// One person, also one who has left (section 9.5).
struct PersonCall
{
    using Response = PersonUpserted;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "users.get";
    PersonId person;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<PersonUpserted> parse(const QJsonObject &json) const;
};

/// The seats of one person, which only this call tells (section 9.2, assign_info).
struct SeatsCall
{
    using Response = QList<Seat>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = PersonCall::api;
    PersonId person;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<QList<Seat>> parse(const QJsonObject &json) const;
};

/// Who has this mobile number or address (section 9.8); the IDs that were found, each once.
struct PeopleByContactCall
{
    using Response = QList<PersonId>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "users.batch_get_id";
    QString mobile;
    QString email;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<QList<PersonId>> parse(const QJsonObject &json) const;
};

/// Section 9.4.
struct CreatePersonCall
{
    using Response = PersonUpserted;
    static constexpr CallKind kind = CallKind::RepeatableWrite;
    static constexpr const char *api = "users.create";
    QJsonObject body;
    QString clientToken;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<PersonUpserted> parse(const QJsonObject &json) const;
};

/// What a write gave back; without a person the platform sent none.
struct WrittenPerson
{
    std::optional<PersonUpserted> person;
};

/// Section 9.10.
struct PatchPersonCall
{
    using Response = WrittenPerson;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "users.patch";
    PersonId person;
    QJsonObject body;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenPerson> parse(const QJsonObject &json) const;
};

/// The same call where it moves or freezes: once a second (section 4.1).
struct MovePersonCall : PatchPersonCall
{
    static constexpr const char *api = "users.patch.structure";
};

/// Section 9.11.
struct ChangePersonIdCall
{
    using Response = WrittenPerson;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "users.update_user_id";
    PersonId person;
    QString newId;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenPerson> parse(const QJsonObject &json) const;
};

/// Section 9.12.
struct DeletePersonCall
{
    using Response = WrittenPerson;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "users.delete";
    PersonId person;
    QJsonObject body;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenPerson> parse(const QJsonObject &json) const;
};

/// Section 9.13.
struct RestorePersonCall
{
    using Response = WrittenPerson;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "users.resurrect";
    PersonId person;
    QJsonObject body;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenPerson> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
