// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"

#include <QFlags>
#include <QString>

namespace OrgDesk {

/// What a back-end, with its credentials, can do at all. Permissions that are found missing while
/// running are errors, not capabilities.
enum class Capability {
    ReadDepartments = 0x1,
    ReadPeople = 0x2, ///< With their details; without it only IDs come.
    WriteDepartments = 0x4,
    Events = 0x8, ///< Changes arrive by themselves.
    ReadScope = 0x10, ///< The platform tells what the app may see.
    IdempotentCreate = 0x20, ///< A repeated creation with the same key makes one.
    StringIds = 0x40,
    WritePeople = 0x80,
    Groups = 0x200, ///< User groups can be read, and people put into them.
    Seats = 0x400, ///< Which licences somebody has can be read.
    Pictures = 0x800, ///< People's pictures can be read, and brought.
    ReadLists = 0x100, ///< The lists that values of people are chosen from.
    WriteLists = 0x2000, ///< Employee types can be made, edited and removed.
};
Q_DECLARE_FLAGS(CapabilityFlags, Capability)
Q_DECLARE_OPERATORS_FOR_FLAGS(CapabilityFlags)

/// A back-end described as data; no screen asks which platform it is.
struct Capabilities
{
    CapabilityFlags can;
    DirectoryLimits limits;
    int membersPerPage = 50;
    int departmentsPerPage = 50;
    int idsPerBatch = 50;

    [[nodiscard]] bool has(Capability capability) const { return can.testFlag(capability); }
};

} // namespace OrgDesk
