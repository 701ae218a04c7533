// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/sandbox_thread.h"
#include "core/feishu/feishu_platform.h"
#include "tests/testlib/wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

namespace OrgDesk::Test {

/// Keeps what a back-end delivers.
class RecordingSink : public DeltaSink
{
public:
    void receive(Delta delta) override { deltas.append(std::move(delta)); }
    void scopeChanged(Delta delta) override { scopes.append(std::move(delta)); }
    void listChanged(const ListChange &change) override { lists.append(change); }

    QList<Delta> deltas;
    QList<Delta> scopes;
    QList<ListChange> lists;
};

/// A sandbox on a thread of its own, and a way to its control interface.
class SandboxFixture
{
public:
    explicit SandboxFixture(Sandbox::Options options = {});

    [[nodiscard]] bool isRunning() const { return m_endpoint.port != 0; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] Credentials credentials() const;
    /// POST /sandbox/control/<command>; the answer.
    QJsonObject control(const QString &command, const QJsonObject &body = {});
    QJsonObject get(const QString &path);
    void fault(const QString &kind, const QString &api, int count = 1, QJsonObject more = {});
    QJsonObject mutate(const QString &action, const QString &id, const QJsonObject &body = {});
    /// The truth in the app's scope.
    QJsonArray departments()
    {
        return get(QStringLiteral("/sandbox/state")).value(QStringLiteral("departments")).toArray();
    }
    QJsonArray people()
    {
        return get(QStringLiteral("/sandbox/state")).value(QStringLiteral("people")).toArray();
    }
    QJsonObject department(const DepartmentId &id);
    /// Empty for somebody who has left.
    QJsonObject person(const PersonId &id);
    /// How often an API was called with that method and part of a path.
    int requests(const QString &method, const QString &part);

private:
    QJsonObject exchange(const QNetworkRequest &request, const QByteArray *body);

    Sandbox::SandboxThread m_thread;
    Sandbox::Endpoint m_endpoint;
    QNetworkAccessManager m_network;
};

/// Settings under which failures are quick.
[[nodiscard]] Feishu::PlatformSettings quickSettings();

/// The back-end on the sandbox.
[[nodiscard]] std::unique_ptr<Platform> open(SandboxFixture &sandbox, DeltaSink &sink,
                                             Feishu::PlatformSettings settings = quickSettings());

/// Everything below a department.
[[nodiscard]] Result<QList<DepartmentUpserted>> readBelow(DirectoryReading &reading,
                                                          const DepartmentId &top);
[[nodiscard]] Result<QList<PersonUpserted>> readMembers(DirectoryReading &reading,
                                                        const DepartmentId &department);

} // namespace OrgDesk::Test
