// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/department_writes.h"

#include "app/sandbox/organization.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

// The resource page counts the root as the first of 25 levels.
constexpr int deepestLevel = 24;
constexpr size_t mostChildren = 1000;

QSet<QString> namesOf(const Department *department)
{
    QSet<QString> names{department->name, department->nameZh, department->nameJa,
                        department->nameEn};
    names.remove(QString());
    return names;
}

} // namespace

Checked<Department *> DepartmentWrites::target(const Call &call) const
{
    const auto department = m_context.department(call, call.id, u"department_id"_s);
    if (!department)
        return department;
    if ((*department)->isRoot())
        return refuse(40002);
    if (!m_context.sees(call, *department))
        return refuse(40004);
    return department;
}

std::optional<Problem> DepartmentWrites::nameProblem(const DepartmentFields &fields,
                                                     const Department *parent,
                                                     const Department *current) const
{
    // Unique among siblings over all languages, and a move brings the old names along.
    const QString name = fields.name ? *fields.name : current->name;
    QSet<QString> translations;
    if (fields.i18nName)
        translations = QSet<QString>(fields.i18nName->begin(), fields.i18nName->end());
    else if (current != nullptr)
        translations = {current->nameZh, current->nameJa, current->nameEn};
    translations.remove(QString());
    for (const Department *sibling : parent->children) {
        if (sibling == current)
            continue;
        const QSet<QString> taken = namesOf(sibling);
        if (taken.contains(name))
            return Problem{43022, {}, 0, {}};
        if (taken.intersects(translations))
            return Problem{43018, {}, 0, {}};
    }
    return std::nullopt;
}

std::optional<Problem> DepartmentWrites::placeProblem(const DepartmentFields &fields,
                                                      const Department *parent,
                                                      const Department *current) const
{
    const bool arrives = current == nullptr || current->parent != parent;
    if (current != nullptr && Organization::isSameOrBelow(parent, current))
        return Problem{40013, {}, 0, {}};
    if (arrives && parent->children.size() >= mostChildren)
        return Problem{43013, {}, 0, {}};
    const int height = current != nullptr ? Organization::height(current) : 0;
    if (arrives && Organization::level(parent) + 1 + height > deepestLevel)
        return Problem{43019, {}, 0, {}};
    if (arrives || fields.name || fields.i18nName) {
        if (auto problem = nameProblem(fields, parent, current))
            return problem;
    }
    const std::optional<qint64> order = fields.order ? fields.order
        : current != nullptr                         ? std::optional(current->order)
                                                     : std::nullopt;
    if (order && (arrives || fields.order)) {
        for (const Department *sibling : parent->children) {
            if (sibling != current && sibling->order == *order)
                return Problem{43005, {}, 0, {}};
        }
    }
    return std::nullopt;
}

void DepartmentWrites::apply(Department *department, const DepartmentFields &fields) const
{
    if (fields.name)
        department->name = *fields.name;
    if (fields.i18nName) {
        department->nameZh = (*fields.i18nName)[0];
        department->nameJa = (*fields.i18nName)[1];
        department->nameEn = (*fields.i18nName)[2];
    }
    if (fields.leaders)
        department->leaders = *fields.leaders;
    if (fields.hrbps)
        department->hrbps = *fields.hrbps;
    if (fields.chatEmployeeTypes)
        department->chatEmployeeTypes = *fields.chatEmployeeTypes;
    if (fields.createChat && department->chatId.isEmpty())
        department->chatId =
            u"oc_"_s + m_context.organization.ids().hex32('c', department->sequence);
    Organization::touch(department);
}

Outcome DepartmentWrites::create(const Call &call) const
{
    const auto fields =
        parseDepartmentFields(m_context, call, DepartmentWriteKind::Create, nullptr);
    if (!fields)
        return refuse(fields.error());
    Department *parent = *fields->parent;
    if (!m_context.sees(call, parent))
        return refuse(40014);
    if (const auto problem = placeProblem(*fields, parent, nullptr))
        return refuse(*problem);
    auto made = std::make_unique<Department>();
    made->id = fields->customId.value_or(QString());
    made->name = *fields->name;
    made->order = fields->order.value_or(m_context.organization.nextOrder(parent));
    Department *department = m_context.organization.addDepartment(std::move(made), parent);
    department->unitId = fields->unit;
    apply(department, *fields);
    m_context.events.created(department);
    JsonWriter out(900);
    out.beginObject()
        .key("department")
        .raw(m_context.renderer.department(department, call.types))
        .endObject();
    return out.take();
}

Outcome DepartmentWrites::update(const Call &call, DepartmentWriteKind kind) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    Department *department = *found;
    if (department->externalSource && !call.asAdministrator)
        return refuse(43031);
    const auto fields = parseDepartmentFields(m_context, call, kind, department);
    if (!fields)
        return refuse(fields.error());
    Department *parent = fields->parent.value_or(department->parent);
    const bool moves = parent != department->parent;
    if (moves && (!m_context.sees(call, parent) || !m_context.sees(call, department->parent)))
        return refuse(40014);
    if (const auto problem = placeProblem(*fields, parent, department))
        return refuse(*problem);
    const auto before = m_context.events.before(department);
    if (moves || fields->order)
        m_context.organization.moveDepartment(department, parent,
                                              fields->order.value_or(department->order));
    apply(department, *fields);
    m_context.events.updated(department, before);
    const DepartmentForm form =
        kind == DepartmentWriteKind::Put ? DepartmentForm::WithoutHrbps : DepartmentForm::Full;
    JsonWriter out(900);
    out.beginObject()
        .key("department")
        .raw(m_context.renderer.department(department, call.types, form))
        .endObject();
    return out.take();
}

Outcome DepartmentWrites::updateId(const Call &call) const
{
    auto found = target(call);
    if (!found)
        return refuse(found.error().code == 40004 ? Problem{40007, {}, 0, {}} : found.error());
    const QString id = call.body.value(u"new_department_id"_s).toString();
    if (id.isEmpty())
        return refuse(40001);
    if (!isValidDepartmentId(id))
        return refuse(43008);
    const Department *owner = m_context.organization.departmentById(id);
    if (owner != nullptr && owner != *found)
        return refuse(43007);
    const auto before = m_context.events.before(*found);
    m_context.organization.setDepartmentId(*found, id);
    m_context.events.updated(*found, before);
    return QByteArrayLiteral("{}");
}

Outcome DepartmentWrites::unbindChat(const Call &call) const
{
    Call inner = call;
    inner.id = call.body.value(u"department_id"_s).toString();
    const auto found = target(inner);
    if (!found)
        return refuse(found.error());
    if ((*found)->chatId.isEmpty())
        return refuse(40020);
    const auto before = m_context.events.before(*found);
    (*found)->chatId.clear();
    Organization::touch(*found);
    m_context.events.updated(*found, before);
    return QByteArrayLiteral("{}");
}

Outcome DepartmentWrites::remove(const Call &call) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    Department *department = *found;
    if (department->externalSource && !call.asAdministrator)
        return refuse(43031);
    if (!m_context.sees(call, department->parent))
        return refuse(40014);
    // Members outside the app's view count too.
    if (!department->members.empty())
        return refuse(43011);
    if (!department->children.empty())
        return refuse(43012);
    const auto before = m_context.events.before(department);
    m_context.organization.removeDepartment(department);
    m_context.events.deleted(before);
    return QByteArrayLiteral("{}");
}

} // namespace OrgDesk::Sandbox
