// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/contact_service.h"
#include "app/sandbox/random.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace OrgDesk::Sandbox {

/// The company's other administrators at work: people join, leave, move and change their numbers,
/// departments appear, are renamed, moved and closed. Deterministic but for the times.
class Colleagues : public QObject
{
    Q_OBJECT

public:
    Colleagues(ContactService &service, quint32 seed, QObject *parent = nullptr);

    /// Changes per second; 0 stops.
    void setRate(double perSecond);
    [[nodiscard]] double rate() const { return m_rate; }
    /// So many changes per second for so long, beside the everyday rate.
    void burst(double perSecond, std::chrono::milliseconds duration);
    /// One change, now.
    void actOnce();
    [[nodiscard]] qint64 changes() const { return m_changes; }
    [[nodiscard]] qint64 refusals() const { return m_refusals; }

private:
    void act(const QString &action, const QString &id, const QJsonObject &body);
    void join();
    void leave();
    void transfer();
    void changePhone();
    void changeTitle();
    void renameDepartment();
    void openDepartment();
    void moveDepartment();
    void closeDepartment();
    void changeLeader();
    void freeze();
    [[nodiscard]] const Person *anyPerson();
    [[nodiscard]] const Department *anyDepartment();
    [[nodiscard]] QString newMobile();

    ContactService &m_service;
    Random m_random;
    QTimer m_timer;
    QTimer m_burstTimer;
    double m_rate = 0;
    int m_burstLeft = 0;
    int m_burstStep = 1; ///< Changes at each tick of the burst's timer.
    quint64 m_mobiles = 0;
    quint64 m_names = 0;
    qint64 m_changes = 0;
    qint64 m_refusals = 0;
    QStringList m_invited; ///< Open IDs of people who have not accepted yet.
};

} // namespace OrgDesk::Sandbox
