// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/department_reads.h"
#include "app/sandbox/department_writes.h"
#include "app/sandbox/group_calls.h"
#include "app/sandbox/list_calls.h"
#include "app/sandbox/picture_book.h"
#include "app/sandbox/role_calls.h"
#include "app/sandbox/unit_calls.h"
#include "app/sandbox/user_reads.h"
#include "app/sandbox/user_writes.h"

#include <QHash>

#include <chrono>
#include <deque>

namespace OrgDesk::Sandbox {

class Organization;

/// The contact service: every call of contact v3 on one organization, without any network.
/// Tokens, permissions of calls and quotas are the Gateway's business. One thread.
class ContactService
{
public:
    ContactService(Organization &organization, Access &access, const Clock &clock);

    void setEventSink(EventFeed::Sink sink) { m_events.setSink(std::move(sink)); }
    /// Runs a call; creates are remembered by their client_token for a day.
    [[nodiscard]] Answer perform(const Call &call, const QByteArray &logId);
    /// A colleague's change in the admin console, named as "department.create" and so on.
    [[nodiscard]] Answer performAction(const QString &action, const QString &id,
                                       const QJsonObject &body, IdTypes types,
                                       const QByteArray &logId);
    [[nodiscard]] static QStringList actions();
    /// Changes the app's contact scope and tells it.
    void changeScope(const Access::Scope &scope);
    /// Which fields the company has defined from now on, and tells it.
    void changeCustomAttributes(const QJsonArray &attributes);
    /// Which API permissions the app holds from now on.
    void changePermissions(const QStringList &permissions);

    [[nodiscard]] const Organization &organization() const { return m_organization; }
    [[nodiscard]] const Access &access() const { return m_access; }
    [[nodiscard]] const Renderer &renderer() const { return m_renderer; }
    [[nodiscard]] const PictureBook &pictures() const { return m_pictures; }

private:
    [[nodiscard]] Outcome dispatch(const Call &call);
    [[nodiscard]] Outcome once(const Call &call);

    struct Remembered
    {
        QByteArray body;
        QByteArray data;
    };
    struct ClientToken
    {
        std::chrono::milliseconds at;
        QString key;
    };
    void forgetOldTokens();

    Organization &m_organization;
    Access &m_access;
    Renderer m_renderer;
    EventFeed m_events;
    ServiceContext m_context;
    DepartmentReads m_departmentReads;
    DepartmentWrites m_departmentWrites;
    UserReads m_userReads;
    UserWrites m_userWrites;
    ListCalls m_listCalls;
    GroupCalls m_groupCalls;
    RoleCalls m_roleCalls;
    UnitCalls m_unitCalls;
    PictureBook m_pictures;
    QHash<QString, Remembered> m_clientTokens;
    std::deque<ClientToken> m_tokensByAge;
};

} // namespace OrgDesk::Sandbox
