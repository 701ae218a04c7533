// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/renderer.h"

#include <QJsonObject>

#include <functional>

namespace OrgDesk::Sandbox {

/// An event before it gets its envelope.
struct Event
{
    QString type;
    QJsonObject body;
};

/// Turns changes into v2.0 events (feishu-events.md, section 3). Objects that are outside the
/// app's contact scope before and after a change cause none, nor does anything while the app lacks
/// the permission for events.
class EventFeed
{
public:
    using Sink = std::function<void(const Event &)>;

    EventFeed(const Organization &organization, const Access &access, const Renderer &renderer);
    void setSink(Sink sink) { m_sink = std::move(sink); }

    /// An object as it was before a change; take it first, change, then report.
    struct DepartmentBefore
    {
        bool seen = false;
        QJsonObject object;
        QByteArray whole; ///< Everything readable, to notice changes outside the event's fields.
    };
    struct PersonBefore
    {
        bool seen = false;
        QJsonObject object;
    };
    [[nodiscard]] DepartmentBefore before(const Department *department) const;
    [[nodiscard]] PersonBefore before(const Person *person) const;

    void created(const Department *department) const;
    void updated(const Department *department, const DepartmentBefore &before) const;
    void deleted(const DepartmentBefore &before) const;
    void created(const Person *person) const;
    /// A change of mobile or mail goes out as an event of its own.
    void updated(const Person *person, const PersonBefore &before) const;
    /// Call after the person has left; `before` is from when the places were still known.
    void deleted(const Person *person, const PersonBefore &before) const;
    /// An employee type came (`before` is empty), went (`now` is empty) or changed.
    void employeeTypeChanged(const QJsonObject &before, const QJsonObject &now) const;
    /// The company's own fields are others than `before`, by their IDs.
    void customAttributesChanged(const QJsonArray &before, const QJsonArray &now) const;
    /// The configured entries that came and went.
    void scopeUpdated(const Access::Scope &previous) const;

private:
    void emitEvent(const QString &type, const QJsonObject &body) const;
    [[nodiscard]] QByteArray wholeOf(const Department *department) const;

    const Organization &m_organization;
    const Access &m_access;
    const Renderer &m_renderer;
    Sink m_sink;
};

} // namespace OrgDesk::Sandbox
