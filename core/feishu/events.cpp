// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/events.h"

#include "core/feishu/person_wire.h"
#include "core/feishu/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

// Milliseconds since 1970 as text; one documented sample has microseconds.
QDateTime timeIn(const QString &text, const QDateTime &otherwise)
{
    bool isNumber = false;
    qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return otherwise;
    if (number > 100'000'000'000'000)
        number /= 1000;
    if (number > 100'000'000'000'000)
        return otherwise;
    return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
}

/// The object's ID, or that of the old object, where some deletions carry it alone.
QString idIn(const QJsonObject &event, const QString &key)
{
    const QString id = event.value(u"object"_s).toObject().value(key).toString();
    return id.isEmpty() ? event.value(u"old_object"_s).toObject().value(key).toString() : id;
}

Result<void> readDepartmentEvent(const QString &what, const QJsonObject &event, Delta &delta)
{
    if (what == u"deleted_v3"_s) {
        const DepartmentId id(idIn(event, u"open_department_id"_s));
        if (id.isEmpty())
            return failure(ErrorKind::BadAnswer, u"a deleted department without its ID"_s);
        delta.facts.append(DepartmentRemoved{id});
        return {};
    }
    auto fact = departmentFrom(
        withEmptied(event.value(u"object"_s).toObject(), event.value(u"old_object"_s).toObject()));
    if (!fact)
        return failure(fact.error());
    delta.facts.append(std::move(*fact));
    return {};
}

Result<void> readPersonEvent(const QString &what, const QJsonObject &event, Delta &delta)
{
    if (what == u"deleted_v3"_s) {
        const PersonId id(idIn(event, u"open_id"_s));
        if (id.isEmpty())
            return failure(ErrorKind::BadAnswer, u"a departed person without an ID"_s);
        delta.facts.append(PersonRemoved{id});
        return {};
    }
    auto fact = personFrom(
        withEmptied(event.value(u"object"_s).toObject(), event.value(u"old_object"_s).toObject()));
    if (!fact)
        return failure(fact.error());
    delta.facts.append(std::move(*fact));
    return {};
}

// Reading the scopes finds out everything that the event has to say, so that it came must not get
// lost because of an entry that cannot be read.
void readScopeEvent(const QJsonObject &event, Delta &delta)
{
    const QJsonObject removed = event.value(u"removed"_s).toObject();
    for (const QJsonValue &value : removed.value(u"departments"_s).toArray()) {
        const DepartmentId id(value.toObject().value(u"open_department_id"_s).toString());
        if (!id.isEmpty())
            delta.facts.append(DepartmentRemoved{id});
    }
    for (const QJsonValue &value : removed.value(u"users"_s).toArray()) {
        const PersonId id(value.toObject().value(u"open_id"_s).toString());
        if (!id.isEmpty())
            delta.facts.append(PersonRemoved{id});
    }
    const QJsonObject added = event.value(u"added"_s).toObject();
    for (const QJsonValue &value : added.value(u"departments"_s).toArray()) {
        if (auto fact = departmentFrom(value.toObject()))
            delta.facts.append(std::move(*fact));
    }
    for (const QJsonValue &value : added.value(u"users"_s).toArray()) {
        if (auto fact = personFrom(value.toObject()))
            delta.facts.append(std::move(*fact));
    }
}

/// An employee type's name; the event carries whole objects (feishu-events.md 3.4).
void readEmployeeTypeEvent(const QString &what, const QJsonObject &body, ListChange &change)
{
    using What = ListChange::What;
    const QString content = u"content"_s;
    change.name = body.value(u"new_enum"_s)[content].toString();
    change.before = body.value(u"old_enum"_s)[content].toString();
    if (what == u"created_v3"_s)
        change.what = What::TypeAdded;
    else if (what == u"actived_v3"_s)
        change.what = What::TypeEnabled;
    else if (what == u"deactivated_v3"_s)
        change.what = What::TypeDisabled;
    else if (what == u"deleted_v3"_s)
        change.what = What::TypeRemoved;
    else
        change.what = What::TypeRenamed;
}

void readOwnFieldsEvent(const QJsonObject &body, ListChange &change)
{
    const auto keys = [&body](const QString &which) {
        QSet<QString> ids;
        for (const QJsonValue &id : body.value(which)[u"contact_field_key"_s].toArray())
            ids.insert(id.toString());
        return ids;
    };
    const QSet<QString> now = keys(u"object"_s);
    const QSet<QString> before = keys(u"old_object"_s);
    change.what = ListChange::What::OwnFields;
    change.added = int((now - before).size());
    change.removed = int((before - now).size());
}

// The old format, which an app with an old permission gets unasked (feishu-events.md, 2).
Event oldEventFrom(const QJsonObject &root, const QDateTime &received)
{
    Event event;
    event.type = root.value(u"event"_s).toObject().value(u"type"_s).toString();
    event.delta.at = received;
    event.delta.eventId = root.value(u"uuid"_s).toString();
    event.delta.origin = Origin::Scope;
    if (event.type == u"contact_scope_change"_s)
        event.kind = Event::Kind::Scope;
    return event;
}

} // namespace

Result<Event> eventFrom(const QByteArray &json, const QDateTime &received)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorKind::BadAnswer, u"an event that is no JSON object"_s);
    const QJsonObject root = document.object();
    if (!root.contains(u"header"_s) && root.value(u"type"_s).toString() == u"event_callback"_s)
        return oldEventFrom(root, received);
    const QJsonObject header = root.value(u"header"_s).toObject();
    Event event;
    event.type = header.value(u"event_type"_s).toString();
    if (event.type.isEmpty())
        return failure(ErrorKind::BadAnswer, u"an event without a type"_s);
    event.delta.origin = Origin::Event;
    event.delta.eventId = header.value(u"event_id"_s).toString().left(128);
    event.delta.at = timeIn(header.value(u"create_time"_s).toString(), received);
    const QJsonObject body = root.value(u"event"_s).toObject();
    const QString what = event.type.section(u'.', -1);
    Result<void> read;
    if (event.type == u"contact.department."_s + what
        && (what == u"created_v3"_s || what == u"updated_v3"_s || what == u"deleted_v3"_s)) {
        event.kind = Event::Kind::Facts;
        read = readDepartmentEvent(what, body, event.delta);
    } else if (event.type == u"contact.user."_s + what
               && (what == u"created_v3"_s || what == u"updated_v3"_s || what == u"deleted_v3"_s)) {
        event.kind = Event::Kind::Facts;
        read = readPersonEvent(what, body, event.delta);
    } else if (event.type == u"contact.scope.updated_v3"_s) {
        event.kind = Event::Kind::Scope;
        event.delta.origin = Origin::Scope;
        readScopeEvent(body, event.delta);
    } else if (event.type == u"contact.employee_type_enum."_s + what) {
        event.kind = Event::Kind::List;
        readEmployeeTypeEvent(what, body, event.list);
    } else if (event.type == u"contact.custom_attr_event.updated_v3"_s) {
        event.kind = Event::Kind::List;
        readOwnFieldsEvent(body, event.list);
    }
    event.list.at = event.delta.at;
    event.list.eventId = event.delta.eventId;
    if (!read)
        return failure(read.error());
    return event;
}

} // namespace OrgDesk::Feishu
