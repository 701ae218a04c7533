// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"

#include <QEventLoop>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

SandboxFixture::SandboxFixture(Sandbox::Options options)
{
    options.client.reconnectInterval = 1;
    options.client.reconnectNonce = 0;
    const auto started = m_thread.start(options);
    if (started)
        m_endpoint = *started;
    else
        qWarning() << started.error().detail;
}

QUrl SandboxFixture::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_endpoint.port));
}

Credentials SandboxFixture::credentials() const
{
    Credentials credentials;
    credentials.baseUrl = url();
    credentials.appId = m_endpoint.appId;
    credentials.secret = m_endpoint.appSecret;
    return credentials;
}

QJsonObject SandboxFixture::exchange(const QNetworkRequest &request, const QByteArray *body)
{
    QNetworkReply *reply =
        body != nullptr ? m_network.post(request, *body) : m_network.get(request);
    waitFor([&] { return reply->isFinished(); }, 30s);
    const QByteArray bytes = reply->readAll();
    reply->deleteLater();
    return QJsonDocument::fromJson(bytes).object();
}

QJsonObject SandboxFixture::control(const QString &command, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(url().toString() + u"/sandbox/control/"_s + command));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(request, &bytes);
}

QJsonObject SandboxFixture::get(const QString &path)
{
    return exchange(QNetworkRequest(QUrl(url().toString() + path)), nullptr);
}

void SandboxFixture::fault(const QString &kind, const QString &api, int count, QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    more.insert(u"api"_s, api);
    more.insert(u"count"_s, count);
    const QJsonObject done = control(u"fault"_s, more);
    if (!done.value(u"ok"_s).toBool())
        qFatal("the sandbox refused a fault");
}

QJsonObject SandboxFixture::mutate(const QString &action, const QString &id,
                                   const QJsonObject &body)
{
    return control(u"mutate"_s, {{u"action"_s, action}, {u"id"_s, id}, {u"body"_s, body}});
}

QJsonObject SandboxFixture::department(const DepartmentId &id)
{
    for (const QJsonValue &value : departments()) {
        if (value.toObject().value(u"open_department_id"_s).toString() == id.value())
            return value.toObject();
    }
    return {};
}

QJsonObject SandboxFixture::person(const PersonId &id)
{
    for (const QJsonValue &value : people()) {
        if (value.toObject().value(u"open_id"_s).toString() == id.value())
            return value.toObject();
    }
    return {};
}

int SandboxFixture::requests(const QString &method, const QString &part)
{
    int count = 0;
    for (const QJsonValue &value : get(u"/sandbox/requests"_s).value(u"requests"_s).toArray()) {
        const QString line = value.toObject().value(u"request"_s).toString();
        count += line.startsWith(method + u' ') && line.contains(part) ? 1 : 0;
    }
    return count;
}

Feishu::PlatformSettings quickSettings()
{
    Feishu::PlatformSettings settings;
    settings.retries.firstDelay = 10ms;
    settings.retries.ceiling = 50ms;
    settings.transport.silence = 700ms;
    settings.events.chance = [] { return 0.0; };
    settings.events.silence = 1s;
    settings.events.countInterval = 200ms;
    settings.settling = 20ms;
    return settings;
}

std::unique_ptr<Platform> open(SandboxFixture &sandbox, DeltaSink &sink,
                               Feishu::PlatformSettings settings)
{
    auto platform = Feishu::makeFeishuPlatform(sandbox.credentials(), sink, std::move(settings));
    return platform ? std::move(*platform) : nullptr;
}

namespace {

template <typename Item, typename Read> Result<QList<Item>> readAll(Read read)
{
    QList<Item> all;
    QString page;
    do {
        auto answer = wait(read(page), 60s);
        if (!answer)
            return failure(ErrorKind::Internal, u"the read hung"_s);
        if (!*answer)
            return failure(answer->error());
        all += (*answer)->items;
        page = (*answer)->next;
    } while (!page.isEmpty());
    return all;
}

} // namespace

Result<QList<DepartmentUpserted>> readBelow(DirectoryReading &reading, const DepartmentId &top)
{
    return readAll<DepartmentUpserted>([&](const QString &page) {
        return reading.departmentsBelow(top, page, Priority::Waiting);
    });
}

Result<QList<PersonUpserted>> readMembers(DirectoryReading &reading, const DepartmentId &department)
{
    return readAll<PersonUpserted>(
        [&](const QString &page) { return reading.members(department, page, Priority::Waiting); });
}

} // namespace OrgDesk::Test
