// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QFlags>
#include <QList>

#include <optional>

namespace OrgDesk {

/// A name in the three languages of the platforms. Empty: none given.
struct I18nName
{
    QString zhCn;
    QString enUs;
    QString jaJp;

    bool operator==(const I18nName &) const = default;
};

enum class LeaderRole { Main, Deputy };

/// One leader of a department.
struct Leader
{
    PersonId person;
    LeaderRole role = LeaderRole::Main;

    bool operator==(const Leader &) const = default;
};

/// The parts of a Department, to say which of them a fact carries. A platform leaves out what the
/// app may not read, so absent is not empty (feishu-contact-api.md, trap 3).
enum class DepartmentField {
    Name = 0x1,
    I18nName = 0x2,
    Parent = 0x4,
    CustomId = 0x8,
    Order = 0x10,
    Leaders = 0x20, ///< All leaders, main and deputies.
    MemberCount = 0x40,
    MainLeader = 0x80, ///< Only the main leader is known (an event's leader_user_id alone).
    Hrbps = 0x100,
    Chat = 0x200, ///< Whether there is a department chat.
    ChatId = 0x400,
    ChatEmployeeTypes = 0x800,
    Unit = 0x1000,
};
Q_DECLARE_FLAGS(DepartmentFields, DepartmentField)
Q_DECLARE_OPERATORS_FOR_FLAGS(DepartmentFields)

/// A department as the platform tells it.
struct Department
{
    DepartmentId id;
    QString name;
    I18nName i18nName;
    DepartmentId parent;
    /// The changeable ID; empty when the app may not read it. Never a key.
    QString customId;
    /// Among siblings, smaller is nearer to the top.
    qint64 order = 0;
    QList<Leader> leaders;
    /// People at or below it as the platform last said; empty when it did not.
    std::optional<int> memberCount;
    /// HR business partners, without an order that means anything.
    QList<PersonId> hrbps;
    /// Whether all members are in a chat of the department's own.
    bool hasChat = false;
    /// What the platform calls the chat; empty while it has not said.
    QString chatId;
    /// The numbers of the employee types that the chat admits.
    QList<int> chatEmployeeTypes;
    /// The business unit that it is bound to; empty: none.
    UnitId unit;

    /// The main leader or an empty ID.
    [[nodiscard]] PersonId mainLeader() const;

    bool operator==(const Department &) const = default;
};

/// Copies the named fields of `from` into `into`.
void merge(Department &into, const Department &from, DepartmentFields fields);

/// Which of the named fields differ.
[[nodiscard]] DepartmentFields differences(const Department &a, const Department &b,
                                           DepartmentFields among);

} // namespace OrgDesk
