// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>

#include <optional>

class QMimeData;

namespace OrgDesk {

/// What a drag of people carries: IDs, never pointers or model indexes.
struct PeopleDrag
{
    /// Which organization they belong to; a drop into another one is refused.
    QString organization;
    /// The department that they are seen in; empty where several are shown.
    DepartmentId from;
    QList<PersonId> people;

    bool operator==(const PeopleDrag &) const = default;
};

[[nodiscard]] QString peopleMimeType();
/// Adds the drag to data that other programs get something else of.
void addPeopleDrag(QMimeData *data, const PeopleDrag &drag);
/// Empty when it is something else, damaged, or of another version.
[[nodiscard]] std::optional<PeopleDrag> decodePeopleDrag(const QMimeData *data);

} // namespace OrgDesk
