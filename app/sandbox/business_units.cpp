// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/business_units.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

BusinessUnit *unitWithId(QList<BusinessUnit> &units, const QString &id)
{
    const auto found = std::find_if(units.begin(), units.end(),
                                    [&id](const BusinessUnit &unit) { return unit.id == id; });
    return found == units.end() ? nullptr : &*found;
}

QJsonArray toJson(const QList<BusinessUnit> &units)
{
    QJsonArray json;
    for (const BusinessUnit &unit : units)
        json.append(QJsonObject{
            {u"unit_id"_s, unit.id}, {u"name"_s, unit.name}, {u"unit_type"_s, unit.type}});
    return json;
}

QList<BusinessUnit> businessUnitsFrom(const QJsonArray &json)
{
    QList<BusinessUnit> units;
    for (const QJsonValue &value : json)
        units.append({value[u"unit_id"_s].toString(), value[u"name"_s].toString(),
                      value[u"unit_type"_s].toString()});
    return units;
}

} // namespace OrgDesk::Sandbox
