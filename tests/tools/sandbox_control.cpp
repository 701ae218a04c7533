// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/tools/sandbox_control.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace OrgDesk::Test {

using namespace Qt::Literals::StringLiterals;

SandboxControl::SandboxControl(quint16 port)
    : m_url(u"http://127.0.0.1:%1"_s.arg(port))
{
    m_manager.setTransferTimeout(30'000);
}

bool SandboxControl::control(const QString &command, const QJsonObject &body)
{
    return exchange(u"POST"_s, u"/sandbox/control/"_s + command, body)[u"ok"_s].toBool();
}

QJsonObject SandboxControl::mutate(const QString &action, const QString &id,
                                   const QJsonObject &body)
{
    return exchange(u"POST"_s, u"/sandbox/control/mutate"_s,
                    {{u"action"_s, action}, {u"id"_s, id}, {u"body"_s, body}});
}

QJsonObject SandboxControl::get(const QString &what)
{
    return exchange(u"GET"_s, u"/sandbox/"_s + what, {});
}

int SandboxControl::calls(const QString &api)
{
    const QJsonObject apis = get(u"stats"_s)[u"apis"_s].toObject();
    return apis[api].toObject()[u"calls"_s].toInt();
}

QJsonObject SandboxControl::exchange(const QString &method, const QString &path,
                                     const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_url + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(method == u"GET"_s ? m_manager.get(request)
                                                                  : m_manager.post(request, bytes));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace OrgDesk::Test
