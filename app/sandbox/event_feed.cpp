// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/event_feed.h"

#include "app/sandbox/organization.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

/// The old values of what changed.
QJsonObject changedValues(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (after.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

QJsonObject takeContacts(QJsonObject &changed)
{
    QJsonObject contacts;
    for (const QString &key : {u"mobile"_s, u"email"_s}) {
        if (changed.contains(key))
            contacts.insert(key, changed.take(key));
    }
    return contacts;
}

struct ScopeEntries
{
    QSet<QString> departments;
    QSet<QString> users;
};

// With the whole company in scope the entries are what the scopes call lists.
ScopeEntries entriesOf(const Access::Scope &scope, const Organization &organization)
{
    ScopeEntries entries;
    if (!scope.allStaff) {
        entries.departments = QSet<QString>(scope.departments.begin(), scope.departments.end());
        entries.users = QSet<QString>(scope.users.begin(), scope.users.end());
        return entries;
    }
    for (const Department *department : organization.root()->children)
        entries.departments.insert(department->openId);
    for (const Person *person : organization.root()->members)
        entries.users.insert(person->openId);
    return entries;
}

} // namespace

EventFeed::EventFeed(const Organization &organization, const Access &access,
                     const Renderer &renderer)
    : m_organization(organization)
    , m_access(access)
    , m_renderer(renderer)
{
}

void EventFeed::emitEvent(const QString &type, const QJsonObject &body) const
{
    // feishu-events.md, 1: any one of these opens every event.
    static const QStringList opening{u"contact:contact.base:readonly"_s,
                                     u"contact:contact:readonly_as_app"_s,
                                     u"contact:contact:access_as_app"_s};
    if (m_sink && m_access.holdsAny(opening))
        m_sink({type, body});
}

QByteArray EventFeed::wholeOf(const Department *department) const
{
    JsonWriter out;
    out.beginObject().field("zh", department->nameZh).field("ja", department->nameJa);
    out.field("en", department->nameEn).key("types").beginArray();
    for (const int type : department->chatEmployeeTypes)
        out.number(type);
    out.endArray().endObject();
    return out.take();
}

EventFeed::DepartmentBefore EventFeed::before(const Department *department) const
{
    return {m_access.sees(department), m_renderer.departmentEvent(department), wholeOf(department)};
}

EventFeed::PersonBefore EventFeed::before(const Person *person) const
{
    return {m_access.sees(person, m_organization), m_renderer.personEvent(person)};
}

void EventFeed::created(const Department *department) const
{
    if (m_access.sees(department))
        emitEvent(u"contact.department.created_v3"_s,
                  {{u"object"_s, m_renderer.departmentEvent(department)}});
}

void EventFeed::updated(const Department *department, const DepartmentBefore &before) const
{
    if (!before.seen && !m_access.sees(department))
        return;
    const QJsonObject after = m_renderer.departmentEvent(department);
    const QJsonObject changed = changedValues(before.object, after);
    if (changed.isEmpty() && wholeOf(department) == before.whole)
        return;
    emitEvent(u"contact.department.updated_v3"_s,
              {{u"object"_s, after}, {u"old_object"_s, changed}});
}

void EventFeed::deleted(const DepartmentBefore &before) const
{
    if (!before.seen)
        return;
    QJsonObject object = before.object;
    object.insert(u"status"_s, QJsonObject{{u"is_deleted"_s, true}});
    const QJsonObject old{{u"status"_s, QJsonObject{{u"is_deleted"_s, false}}},
                          {u"open_department_id"_s, object.value(u"open_department_id"_s)}};
    emitEvent(u"contact.department.deleted_v3"_s, {{u"object"_s, object}, {u"old_object"_s, old}});
}

void EventFeed::created(const Person *person) const
{
    if (m_access.sees(person, m_organization))
        emitEvent(u"contact.user.created_v3"_s, {{u"object"_s, m_renderer.personEvent(person)}});
}

void EventFeed::updated(const Person *person, const PersonBefore &before) const
{
    if (!before.seen && !m_access.sees(person, m_organization))
        return;
    const QJsonObject after = m_renderer.personEvent(person);
    QJsonObject changed = changedValues(before.object, after);
    const QJsonObject contacts = takeContacts(changed);
    for (const QJsonObject &old : {changed, contacts}) {
        if (!old.isEmpty())
            emitEvent(u"contact.user.updated_v3"_s, {{u"object"_s, after}, {u"old_object"_s, old}});
    }
}

void EventFeed::deleted(const Person *person, const PersonBefore &before) const
{
    if (!before.seen)
        return;
    QJsonObject object = m_renderer.personEvent(person);
    object.remove(u"department_ids"_s);
    object.remove(u"orders"_s);
    QJsonObject old{{u"open_id"_s, person->openId}};
    if (before.object.contains(u"department_ids"_s))
        old.insert(u"department_ids"_s, before.object.value(u"department_ids"_s));
    emitEvent(u"contact.user.deleted_v3"_s, {{u"object"_s, object}, {u"old_object"_s, old}});
}

void EventFeed::employeeTypeChanged(const QJsonObject &before, const QJsonObject &now) const
{
    const QString status = u"enum_status"_s;
    QString what = u"updated"_s;
    if (before.isEmpty())
        what = u"created"_s;
    else if (now.isEmpty())
        what = u"deleted"_s;
    else if (before.value(status) != now.value(status))
        what = now.value(status).toInt() == 1 ? u"actived"_s : u"deactivated"_s;
    else if (before == now)
        return;
    QJsonObject body;
    if (!before.isEmpty())
        body.insert(u"old_enum"_s, before);
    if (!now.isEmpty())
        body.insert(u"new_enum"_s, now);
    emitEvent(u"contact.employee_type_enum.%1_v3"_s.arg(what), body);
}

void EventFeed::customAttributesChanged(const QJsonArray &before, const QJsonArray &now) const
{
    const auto keys = [](const QJsonArray &attributes) {
        QJsonArray ids;
        for (const QJsonValue &attribute : attributes)
            ids.append(attribute[u"id"_s]);
        return QJsonObject{{u"contact_field_key"_s, ids}, {u"allow_open_query"_s, true}};
    };
    emitEvent(u"contact.custom_attr_event.updated_v3"_s,
              {{u"object"_s, keys(now)}, {u"old_object"_s, keys(before)}});
}

void EventFeed::scopeUpdated(const Access::Scope &previous) const
{
    const ScopeEntries was = entriesOf(previous, m_organization);
    const ScopeEntries is = entriesOf(m_access.scope(), m_organization);
    const auto entries = [this](const QSet<QString> &departments, const QSet<QString> &users) {
        QJsonArray departmentObjects;
        for (const QString &id : departments) {
            if (const Department *department = m_organization.departmentByOpenId(id)) {
                departmentObjects.append(
                    QJsonDocument::fromJson(
                        m_renderer.department(department, {}, DepartmentForm::WithoutHrbps))
                        .object());
            }
        }
        QJsonArray userObjects;
        for (const QString &id : users) {
            if (const Person *person = m_organization.personByOpenId(id))
                userObjects.append(
                    QJsonDocument::fromJson(m_renderer.person(person, {}, PersonForm::Scope))
                        .object());
        }
        return QJsonObject{{u"departments"_s, departmentObjects},
                           {u"users"_s, userObjects},
                           {u"user_groups"_s, QJsonArray()}};
    };
    const QJsonObject added = entries(is.departments - was.departments, is.users - was.users);
    const QJsonObject removed = entries(was.departments - is.departments, was.users - is.users);
    emitEvent(u"contact.scope.updated_v3"_s, {{u"added"_s, added}, {u"removed"_s, removed}});
}

} // namespace OrgDesk::Sandbox
