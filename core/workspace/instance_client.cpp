// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/instance_client.h"

#include "core/workspace/answer.h"
#include "core/workspace/instance_server.h"
#include "core/workspace/plan_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectLimit = 3s;

QString addressOf(const QString &folder)
{
    QFile file(instanceAddressFile(folder));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

std::optional<Error> errorIn(const QJsonObject &line)
{
    if (!line.contains(u"error"_s))
        return std::nullopt;
    return errorFromJson(line[u"error"_s].toObject());
}

} // namespace

InstanceClient::InstanceClient(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QFuture<Result<void>> InstanceClient::greet()
{
    return askForWord({{u"do"_s, u"greet"_s}});
}

QFuture<Result<void>> InstanceClient::askForWord(QJsonObject request)
{
    const Answer<void> answer;
    ask(
        std::move(request),
        [answer](const QJsonObject &line) {
            if (const auto error = errorIn(line))
                answer.deliver(failure(*error));
            else
                answer.deliver({});
            return true;
        },
        [answer](const Error &error) { answer.deliver(failure(error)); });
    return answer.future();
}

QFuture<Result<bool>> InstanceClient::raise()
{
    const Answer<bool> answer;
    ask(
        {{u"do"_s, u"raise"_s}},
        [answer](const QJsonObject &line) {
            if (const auto error = errorIn(line))
                answer.deliver(failure(*error));
            else
                answer.deliver(line[u"raised"_s].toBool());
            return true;
        },
        [answer](const Error &error) { answer.deliver(failure(error)); });
    return answer.future();
}

QFuture<Result<RunReport>> InstanceClient::run(const ChangePlan &plan)
{
    const Answer<RunReport> answer;
    ask(
        {{u"do"_s, u"run"_s}, {u"plan"_s, toJson(plan)}},
        [answer](const QJsonObject &line) {
            if (const auto error = errorIn(line))
                answer.deliver(failure(*error));
            else
                answer.deliver(reportFromJson(line[u"report"_s].toObject()));
            return true;
        },
        [answer](Error error) {
            // Once it is handed over, it may have been made.
            if (error.kind == ErrorKind::Offline)
                error.kind = ErrorKind::OutcomeUnknown;
            answer.deliver(failure(error));
        });
    return answer.future();
}

QFuture<Result<void>> InstanceClient::sync(bool acceptRemovals)
{
    return askForWord({{u"do"_s, u"sync"_s}, {u"acceptRemovals"_s, acceptRemovals}});
}

QFuture<Result<void>> InstanceClient::watch(std::function<void(const QJsonObject &)> take)
{
    const Answer<void> answer;
    ask(
        {{u"do"_s, u"watch"_s}},
        [answer, take = std::move(take)](const QJsonObject &line) {
            if (const auto error = errorIn(line)) {
                answer.deliver(failure(*error));
                return true;
            }
            if (line.contains(u"line"_s))
                take(line[u"line"_s].toObject());
            return false;
        },
        [answer](const Error &error) { answer.deliver(failure(error)); });
    return answer.future();
}

void InstanceClient::ask(QJsonObject request, std::function<bool(const QJsonObject &)> take,
                         std::function<void(Error)> lost)
{
    auto *socket = new QLocalSocket(this);
    const auto giveUp = [socket, lost](ErrorKind kind, const QString &detail) {
        lost(makeError(kind, detail));
        socket->disconnect();
        socket->deleteLater();
    };
    request.insert(u"version"_s, QLatin1String(ORGDESK_VERSION));
    connect(socket, &QLocalSocket::connected, this, [socket, request] {
        socket->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        socket->flush();
    });
    connect(socket, &QLocalSocket::readyRead, this, [socket, take] {
        while (socket->canReadLine()) {
            if (take(QJsonDocument::fromJson(socket->readLine()).object())) {
                socket->disconnect();
                socket->deleteLater();
                return;
            }
        }
    });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [socket, giveUp](QLocalSocket::LocalSocketError problem) {
                const bool wasConnected = problem == QLocalSocket::PeerClosedError;
                giveUp(wasConnected ? ErrorKind::Offline : ErrorKind::StoreInUse,
                       socket->errorString());
            });
    QTimer::singleShot(connectLimit, socket, [socket, giveUp] {
        if (socket->state() != QLocalSocket::ConnectedState)
            giveUp(ErrorKind::StoreInUse, u"the process that has it open does not answer"_s);
    });
    const QString address = addressOf(m_folder);
    if (address.isEmpty()) {
        giveUp(ErrorKind::StoreInUse, u"the process that has it open gives no address"_s);
        return;
    }
    socket->connectToServer(address);
}

} // namespace OrgDesk
