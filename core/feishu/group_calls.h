// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/user_group.h"
#include "core/feishu/api_call.h"
#include "core/platform/reading.h"

// The calls of user groups (feishu-contact-api.md, 11.6), one small struct each.
namespace OrgDesk::Feishu {

/// Groups of one type; both types need a question each.
struct GroupsCall
{
    using Response = Page<UserGroup>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "group.simplelist";
    bool dynamic = false;
    QString page;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// The members of one kind, by their permanent IDs.
struct GroupMembersCall
{
    using Response = Page<QString>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "group.member.simplelist";
    GroupId group;
    bool departments = false;
    QString page;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// The groups of one type that somebody is in.
struct GroupsOfPersonCall
{
    using Response = Page<QString>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "group.member_belong";
    PersonId person;
    bool dynamic = false;
    QString page;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// What a write of a group gave back: nothing.
struct WrittenGroup
{
};

/// Adds one person to an ordinary group, or takes one out.
struct GroupMemberCall
{
    using Response = WrittenGroup;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "group.member.write";
    GroupId group;
    PersonId person;
    bool joins = true;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenGroup> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
