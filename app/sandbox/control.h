// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/colleagues.h"
#include "app/sandbox/fault_book.h"
#include "app/sandbox/gateway.h"
#include "app/sandbox/long_connections.h"

#include <QJsonArray>

namespace OrgDesk::Sandbox {

/// The last requests, for tests that ask what a client really sent. Bodies, tokens and secrets are
/// not kept.
class RequestLog
{
public:
    void add(const HttpCall &call, int http);
    [[nodiscard]] QJsonArray toJson() const;
    void clear();

private:
    struct Entry
    {
        QByteArray line;
        int http = 0;
        qint64 time = 0;
    };
    std::vector<Entry> m_entries;
    size_t m_next = 0;
};

/// The control interface below /sandbox: what tests do to the sandbox and ask of it. README.md
/// lists the commands. It can do everything, which is why the server listens on loopback only.
class Control
{
public:
    struct Parts
    {
        ContactService &service;
        Gateway &gateway;
        TokenBook &tokens;
        EventDelivery &delivery;
        LongConnections &connections;
        FaultBook &faults;
        Colleagues &colleagues;
        RequestLog &requests;
        const Clock &clock;
    };

    explicit Control(const Parts &parts);

    [[nodiscard]] Answer handle(const HttpCall &call);

private:
    using Command = Answer (Control::*)(const QJsonObject &);
    [[nodiscard]] static const QHash<QByteArray, Command> &commands();

    [[nodiscard]] Answer state(const Query &query) const;
    [[nodiscard]] Answer stats() const;
    [[nodiscard]] Answer dropConnections(const QJsonObject &body);
    [[nodiscard]] Answer loseEvents(const QJsonObject &body);
    [[nodiscard]] Answer duplicateEvents(const QJsonObject &body);
    [[nodiscard]] Answer reorderEvents(const QJsonObject &body);
    [[nodiscard]] Answer fault(const QJsonObject &body);
    [[nodiscard]] Answer clearFaults(const QJsonObject &body);
    [[nodiscard]] Answer scope(const QJsonObject &body);
    [[nodiscard]] Answer grant(const QJsonObject &body);
    [[nodiscard]] Answer ownFields(const QJsonObject &body);
    [[nodiscard]] Answer external(const QJsonObject &body);
    [[nodiscard]] Answer mutate(const QJsonObject &body);
    [[nodiscard]] Answer quota(const QJsonObject &body);
    [[nodiscard]] Answer burst(const QJsonObject &body);
    [[nodiscard]] Answer live(const QJsonObject &body);
    [[nodiscard]] Answer lock(const QJsonObject &body);
    [[nodiscard]] Answer longConnection(const QJsonObject &body);
    [[nodiscard]] Answer revokeTokens(const QJsonObject &body);
    [[nodiscard]] Answer userToken(const QJsonObject &body);
    [[nodiscard]] Answer resetStats(const QJsonObject &body);

    Parts m_parts;
};

} // namespace OrgDesk::Sandbox
