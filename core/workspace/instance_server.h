// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/change_plan.h"
#include "core/plan/run_report.h"

#include <QFuture>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <functional>

class QLocalSocket;

namespace OrgDesk {

/// The door for other processes of the same person that meet this folder's engine: a second window
/// asks the first to come to the front, a command line hands its writes over. One JSON object a
/// line. The socket has a random name that only the owner of the folder can read there, and only
/// he may connect. Lives on the engine's thread.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        /// False when there is no window to raise.
        std::function<bool()> raise;
        std::function<QFuture<Result<RunReport>>(ChangePlan)> run;
        std::function<QFuture<Result<void>>(bool acceptRemovals)> sync;
    };

    explicit InstanceServer(Handlers handlers, QObject *parent = nullptr);
    ~InstanceServer() override;

    /// The lock of the folder is held, so what an earlier engine left there is cleared away.
    [[nodiscard]] Result<void> listen(const QString &folder);
    [[nodiscard]] bool hasWatchers() const { return !m_watchers.isEmpty(); }
    /// To every command line that watches.
    void publish(const QList<QJsonObject> &lines);

private:
    void welcome();
    void read(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const QJsonObject &request);
    void runPlan(QLocalSocket *socket, const QJsonObject &request);

    Handlers m_handlers;
    QLocalServer m_server;
    QString m_addressFile;
    QList<QPointer<QLocalSocket>> m_watchers;
};

/// Where the address of the folder's engine is written.
[[nodiscard]] QString instanceAddressFile(const QString &folder);

} // namespace OrgDesk
