// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/unit_calls.h"

#include "app/sandbox/organization.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr qsizetype mostUnits = 1000;
constexpr qsizetype longestName = 100;
constexpr PageSize unitPage{50, 100};

QByteArray written(const BusinessUnit &unit)
{
    JsonWriter out(200);
    out.beginObject().field("unit_id", unit.id).field("name", unit.name);
    out.field("unit_type", unit.type).endObject();
    return out.take();
}

bool isText(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName;
}

} // namespace

Checked<BusinessUnit *> UnitCalls::unit(const QString &id) const
{
    BusinessUnit *found = unitWithId(m_units, id);
    if (found == nullptr)
        return refuse({43051, u"unit id is invalid"_s, 400, {}});
    return found;
}

Outcome UnitCalls::create(const Call &call) const
{
    static const QRegularExpression idPattern(u"\\A[A-Za-z0-9]{1,64}\\z"_s);
    BusinessUnit made{call.body.value(u"unit_id"_s).toString(),
                      call.body.value(u"name"_s).toString(),
                      call.body.value(u"unit_type"_s).toString()};
    if (!isText(made.name))
        return refuse({43052, u"unit name is invalid"_s, 400, {}});
    if (!isText(made.type))
        return refuse({43053, u"unit type is invalid"_s, 400, {}});
    if (m_units.size() >= mostUnits)
        return refuse({43059, u"too many units"_s, 400, {}});
    const auto isSame = [&made](const BusinessUnit &unit) {
        return unit.name == made.name && unit.type == made.type;
    };
    if (std::any_of(m_units.cbegin(), m_units.cend(), isSame))
        return refuse({43055, u"unit already exists"_s, 400, {}});
    if (made.id.isEmpty())
        made.id = u"u"_s + m_context.organization.ids().hex16('u', quint64(m_units.size() + 1));
    if (!idPattern.match(made.id).hasMatch())
        return refuse({43051, u"unit id is invalid"_s, 400, {}});
    if (unitWithId(m_units, made.id) != nullptr)
        return refuse({43056, u"unit id already exists"_s, 400, {}});
    m_units.append(made);
    JsonWriter out(100);
    out.beginObject().field("unit_id", made.id).endObject();
    return out.take();
}

Outcome UnitCalls::update(const Call &call) const
{
    const auto found = unit(call.id);
    if (!found)
        return refuse(found.error());
    const QString name = call.body.value(u"name"_s).toString();
    if (!isText(name))
        return refuse({43052, u"unit name is invalid"_s, 400, {}});
    (*found)->name = name;
    return QByteArrayLiteral("{}");
}

Outcome UnitCalls::remove(const Call &call) const
{
    const auto found = unit(call.id);
    if (!found)
        return refuse(found.error());
    for (const auto &[sequence, department] : m_context.organization.departments()) {
        if (department->unitId == call.id)
            return refuse({43057, u"unit is in use"_s, 400, {}});
    }
    m_units.removeOne(BusinessUnit(**found));
    return QByteArrayLiteral("{}");
}

Outcome UnitCalls::get(const Call &call) const
{
    const auto found = unit(call.id);
    if (!found)
        return refuse(found.error());
    JsonWriter out(240);
    out.beginObject().key("unit").raw(written(**found)).endObject();
    return out.take();
}

Outcome UnitCalls::list(const Call &call) const
{
    QList<QByteArray> items;
    for (const BusinessUnit &one : std::as_const(m_units))
        items.append(written(one));
    return pageOf(call, "unitlist", unitPage, {}, items);
}

Checked<Department *> UnitCalls::departmentIn(const Call &call) const
{
    Call asked = call;
    asked.types.department =
        call.body.value(u"department_id_type"_s).toString() == u"department_id"_s
        ? DepartmentIdType::DepartmentId
        : DepartmentIdType::OpenDepartmentId;
    const auto found = m_context.department(asked, call.body.value(u"department_id"_s).toString(),
                                            u"department_id"_s);
    if (!found)
        return refuse({43058, u"department id is invalid"_s, 400, {}});
    if ((*found)->isRoot())
        return refuse({43058, u"department id is invalid"_s, 400, {}});
    if (!m_context.sees(call, *found))
        return refuse(40004);
    return found;
}

Outcome UnitCalls::bind(const Call &call) const
{
    const auto found = unit(call.body.value(u"unit_id"_s).toString());
    if (!found)
        return refuse(found.error());
    const auto department = departmentIn(call);
    if (!department)
        return refuse(department.error());
    const QString bound = (*department)->unitId;
    if (!bound.isEmpty() && bound != (*found)->id)
        return refuse({43054, u"department is bound to another unit"_s, 400, {}});
    (*department)->unitId = (*found)->id;
    Organization::touch(*department);
    return QByteArrayLiteral("{}");
}

Outcome UnitCalls::unbind(const Call &call) const
{
    const auto found = unit(call.body.value(u"unit_id"_s).toString());
    if (!found)
        return refuse(found.error());
    const auto department = departmentIn(call);
    if (!department)
        return refuse(department.error());
    if ((*department)->unitId != (*found)->id)
        return refuse({43058, u"department id is invalid"_s, 400, {}});
    (*department)->unitId.clear();
    Organization::touch(*department);
    return QByteArrayLiteral("{}");
}

Outcome UnitCalls::departments(const Call &call) const
{
    const auto found = unit(call.query.value("unit_id"));
    if (!found)
        return refuse(found.error());
    QList<QByteArray> items;
    for (const auto &[sequence, department] : m_context.organization.departments()) {
        if (department->unitId != (*found)->id || !m_context.sees(call, department.get()))
            continue;
        JsonWriter out(120);
        out.beginObject().field("unit_id", (*found)->id);
        out.field("department_id", idOf(department.get(), call.types.department)).endObject();
        items.append(out.take());
    }
    return pageOf(call, "departmentlist", unitPage, call.query.value("unit_id"), items);
}

} // namespace OrgDesk::Sandbox
