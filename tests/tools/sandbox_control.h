// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

namespace OrgDesk::Test {

/// The control interface of a sandbox (app/sandbox/README.md), for tests. Each call turns the
/// event loop until its answer is there.
class SandboxControl
{
public:
    explicit SandboxControl(quint16 port);

    /// POST /sandbox/control/<command>. False when the sandbox refuses it.
    bool control(const QString &command, const QJsonObject &body = {});
    /// A colleague's change; the API's answer.
    QJsonObject mutate(const QString &action, const QString &id, const QJsonObject &body = {});
    /// GET /sandbox/<what>: state, stats, requests.
    [[nodiscard]] QJsonObject get(const QString &what);
    /// How often an API was called, by its name in /sandbox/stats.
    [[nodiscard]] int calls(const QString &api);

    [[nodiscard]] QString url() const { return m_url; }

private:
    QJsonObject exchange(const QString &method, const QString &path, const QJsonObject &body);

    QString m_url;
    QNetworkAccessManager m_manager;
};

} // namespace OrgDesk::Test
