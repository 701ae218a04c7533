// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/instance_server.h"

#include "core/workspace/plan_json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QSaveFile>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// A plan of ten thousand changes fits; a peer that sends more is not one of ours.
constexpr qint64 maxRequestBytes = 16 * 1024 * 1024;
// A watcher that does not read must not fill our memory; it notices that it was dropped.
constexpr qint64 maxUnreadBytes = 16 * 1024 * 1024;

void sendLine(QLocalSocket *socket, const QJsonObject &line)
{
    if (!socket || socket->state() != QLocalSocket::ConnectedState)
        return;
    socket->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
}

QJsonObject failed(const Error &error)
{
    return {{u"error"_s, toJson(error)}};
}

QString randomName()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    QString name = u"orgdesk-"_s;
    for (const quint32 word : words)
        name += QString::number(word, 16).rightJustified(8, u'0');
    return name;
}

} // namespace

QString instanceAddressFile(const QString &folder)
{
    return QDir(folder).filePath(u"engine.address"_s);
}

InstanceServer::InstanceServer(Handlers handlers, QObject *parent)
    : QObject(parent)
    , m_handlers(std::move(handlers))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::welcome);
}

InstanceServer::~InstanceServer()
{
    m_server.close();
    if (!m_addressFile.isEmpty())
        QFile::remove(m_addressFile);
}

Result<void> InstanceServer::listen(const QString &folder)
{
    const QString file = instanceAddressFile(folder);
    QFile old(file);
    if (old.open(QIODevice::ReadOnly))
        QLocalServer::removeServer(QString::fromUtf8(old.readAll()).trimmed());
    if (!m_server.listen(randomName()))
        return failure(ErrorKind::StoreFailed, m_server.errorString());
    QSaveFile address(file);
    if (!address.open(QIODevice::WriteOnly))
        return failure(ErrorKind::StoreFailed, address.errorString());
    address.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    address.write(m_server.fullServerName().toUtf8());
    if (!address.commit())
        return failure(ErrorKind::StoreFailed, address.errorString());
    m_addressFile = file;
    return {};
}

void InstanceServer::publish(const QList<QJsonObject> &lines)
{
    m_watchers.removeIf([](const QPointer<QLocalSocket> &watcher) { return watcher.isNull(); });
    for (const QPointer<QLocalSocket> &watcher : std::as_const(m_watchers)) {
        for (const QJsonObject &line : lines)
            sendLine(watcher, {{u"line"_s, line}});
        if (watcher->bytesToWrite() > maxUnreadBytes)
            watcher->abort();
    }
}

void InstanceServer::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // What came before the connection was taken.
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void InstanceServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > maxRequestBytes)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(maxRequestBytes);
    const QJsonDocument request = QJsonDocument::fromJson(line);
    if (!request.isObject()) {
        sendLine(socket, failed(makeError(ErrorKind::BadAnswer, u"not a request"_s)));
        socket->disconnectFromServer();
        return;
    }
    answer(socket, request.object());
}

void InstanceServer::answer(QLocalSocket *socket, const QJsonObject &request)
{
    if (request[u"version"_s].toString() != QLatin1String(ORGDESK_VERSION)) {
        sendLine(
            socket,
            failed(makeError(ErrorKind::Unsupported, u"the running OrgDesk is another version"_s)));
        return;
    }
    const QString what = request[u"do"_s].toString();
    if (what == u"greet"_s) {
        sendLine(socket, {{u"greeted"_s, true}});
    } else if (what == u"raise"_s) {
        sendLine(socket, {{u"raised"_s, m_handlers.raise()}});
    } else if (what == u"run"_s) {
        runPlan(socket, request);
    } else if (what == u"watch"_s) {
        m_watchers.append(socket);
        sendLine(socket, {{u"watching"_s, true}});
    } else if (what == u"sync"_s) {
        const QPointer<QLocalSocket> asker(socket);
        m_handlers.sync(request[u"acceptRemovals"_s].toBool())
            .then(this, [asker](const Result<void> &result) {
                sendLine(asker, result ? QJsonObject{{u"synced"_s, true}} : failed(result.error()));
            });
    } else {
        sendLine(socket, failed(makeError(ErrorKind::Unsupported, u"an unknown request"_s)));
    }
}

void InstanceServer::runPlan(QLocalSocket *socket, const QJsonObject &request)
{
    const Result<ChangePlan> plan = planFromJson(request[u"plan"_s].toObject());
    if (!plan) {
        sendLine(socket, failed(plan.error()));
        return;
    }
    const QPointer<QLocalSocket> asker(socket);
    m_handlers.run(*plan).then(this, [asker](const Result<RunReport> &report) {
        sendLine(asker,
                 report ? QJsonObject{{u"report"_s, toJson(*report)}} : failed(report.error()));
    });
}

} // namespace OrgDesk
