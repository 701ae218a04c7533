// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/directory.h"

#include <QList>

namespace OrgDesk {

/// A platform's limits and rules for people (Feishu: feishu-contact-api.md 9.1). Lengths are in
/// UTF-16 units.
struct PersonLimits
{
    int maxNameLength = 255; ///< Each of the three names.
    int maxTextLength = 255; ///< E-mail, employee number, work place.
    int maxJobTitleLength = 100;
    int maxCityLength = 100;
    int maxIdLength = 64;
    int maxCustomTextLength = 100;
    int maxDepartments = 50;
    bool mobileRequired = true; ///< Nobody can be without a mobile number.

    bool operator==(const PersonLimits &) const = default;
};

/// A platform's limits and rules for the tree, as data that forms, plans and imports share.
struct DirectoryLimits
{
    int maxLevels = 25; ///< Levels below the root.
    int maxChildren = 1000;
    int maxDirectMembers = 10000;
    int maxDepartments = 30000;
    int maxNameLength = 255; ///< UTF-16 units.
    QString forbiddenInNames; ///< Single characters, for example "/".
    bool i18nNames = true; ///< Whether names in three languages exist.
    bool namesUniqueAcrossLanguages = true; ///< Sibling names may not meet in any language.
    bool ordersUnique = true; ///< Siblings may not share an order.
    bool smallerOrderFirst = true;
    /// What a changeable ID looks like, as a regular expression for the whole of it; empty: any.
    QString idPattern;
    int maxHrbps = 500; ///< 0: there are no HR partners.
    bool departmentChats = true; ///< Whether a department may have a chat of its own.
    bool units = true; ///< Whether departments are bound to business units.
    int maxListNameLength = 100; ///< Of an entry of one of the company's lists.
    PersonLimits people;

    bool operator==(const DirectoryLimits &) const = default;
};

enum class ProblemKind {
    NameEmpty,
    NameTooLong,
    NameHasForbiddenCharacter,
    NameTaken, ///< Problem::other is the sibling.
    OrderNegative,
    OrderTaken, ///< Problem::other is the sibling.
    TargetUnknown,
    ParentUnknown,
    OntoItself,
    BelowItself,
    TooDeep,
    TooManyChildren,
    TooManyDepartments,
    LeaderRepeated,
    NoMainLeader, ///< Deputies without a main leader.
    RootNotEditable,
    HasChildren, ///< Problem::count of them.
    HasMembers, ///< Problem::count of them.
    TextTooLong,
    ValueMissing,
    ValueTaken, ///< Problem::person has it.
    IdHasBlanks,
    EmailInvalid,
    EmailNeeded, ///< A number from abroad needs an e-mail address as well.
    MobileInvalid,
    NoDepartment,
    TooManyPlaces, ///< In more departments than the limit.
    OwnManager,
    TooManyPeople, ///< More than the limit.
    IdInvalid, ///< Not of the form that the platform takes.
    IdTaken, ///< Problem::other has it.
    DateInvalid,
    LinkInvalid,
    EntryUnknown, ///< Of one of the company's lists; Problem::limit is its name.
    EntryBuiltIn, ///< The same: it comes with the platform.
    EntryNameTaken, ///< Problem::limit is the name of the entry that has it.
    NothingChanges,
};

/// Why a Change cannot be made as it is.
struct Problem
{
    ProblemKind kind = ProblemKind::NameEmpty;
    /// Of a department "name", "zh_cn", "en_us", "ja_jp", "parent", "leader", "order", "id",
    /// "hrbps", "chat", "chat_employee_types", "unit"; of a person
    /// keyOf() the field, or "custom:" and the ID of one of the organization's own; empty: the
    /// whole.
    QString field;
    DepartmentId other;
    int count = 0;
    /// The limit, the forbidden character, or the name of a list's entry.
    QString limit;
    PersonId person = {};

    bool operator==(const Problem &) const = default;
};

/// What speaks against the Change on the given tree; empty: nothing. `directMembers` of a
/// department to delete, when the caller knows it (-1: unknown, not checked).
[[nodiscard]] QList<Problem> check(const Change &change, const Directory &tree,
                                   const DirectoryLimits &limits, int directMembers = -1);

/// Whether `target` may be put below `parent`, for refusing a drop at once.
[[nodiscard]] std::optional<Problem> checkMove(const DepartmentId &target,
                                               const DepartmentId &parent, const Directory &tree,
                                               const DirectoryLimits &limits);

} // namespace OrgDesk
