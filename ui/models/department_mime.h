// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>
#include <QStringList>

#include <optional>

class QMimeData;

namespace OrgDesk {

/// What a drag of departments carries: IDs, never pointers or model indexes.
struct DepartmentDrag
{
    /// Which organization they belong to; a drop into another one is refused.
    QString organization;
    QList<DepartmentId> departments;

    bool operator==(const DepartmentDrag &) const = default;
};

[[nodiscard]] QString departmentMimeType();
/// The caller owns it.
[[nodiscard]] QMimeData *encodeDrag(const DepartmentDrag &drag, const QStringList &names);
/// Empty when it is something else, damaged, or of another version.
[[nodiscard]] std::optional<DepartmentDrag> decodeDrag(const QMimeData *data);

} // namespace OrgDesk
