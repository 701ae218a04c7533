// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace OrgDesk::Sandbox {

/// A unit that departments are bound to (feishu-contact-api.md, 11.7). Which ones, the departments
/// know.
struct BusinessUnit
{
    QString id;
    QString name;
    QString type;

    bool operator==(const BusinessUnit &) const = default;
};

/// The unit with this ID; null when there is none.
[[nodiscard]] BusinessUnit *unitWithId(QList<BusinessUnit> &units, const QString &id);

[[nodiscard]] QJsonArray toJson(const QList<BusinessUnit> &units);
[[nodiscard]] QList<BusinessUnit> businessUnitsFrom(const QJsonArray &json);

} // namespace OrgDesk::Sandbox
