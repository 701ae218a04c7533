// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <functional>

namespace OrgDesk {

using ReplaceDepartment = std::function<DepartmentRef(const DepartmentRef &)>;
using ReplacePerson = std::function<PersonRef(const PersonRef &)>;

/// Replaces every department that a Change refers to (target, parents, a person's departments) and,
/// where asked to, the person that it is about; not what it creates.
[[nodiscard]] Change withReferences(Change change, const ReplaceDepartment &department,
                                    const ReplacePerson &person = {});

/// Every department that a Change refers to: target, wanted parent and a person's wanted
/// departments, not what it creates.
[[nodiscard]] QList<DepartmentRef> referencesOf(const Change &change);

} // namespace OrgDesk
