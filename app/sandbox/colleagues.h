// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/contact_service.h"
#include "app/sandbox/random.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace OrgDesk::Sandbox {

/// How many changes are due: whole ones for the time that has gone by.
class Pace
{
public:
    using Milliseconds = std::chrono::milliseconds;

    void start(double perSecond, Milliseconds now);
    /// Whoever looks late does not catch up with more than a tenth of a second's changes: if a
    /// change takes longer than its share of a second, each look would have more to do than the one
    /// before.
    [[nodiscard]] int due(Milliseconds now);
    /// How often to look, so that nothing is late by more than a quarter of its time.
    [[nodiscard]] Milliseconds interval() const;

private:
    double m_perSecond = 0;
    double m_done = 0; ///< Of those since the start.
    Milliseconds m_start{0};
};

/// The company's other administrators at work: people join, leave, move and change their numbers,
/// departments appear, are renamed, moved and closed. Deterministic but for the times.
class Colleagues : public QObject
{
    Q_OBJECT

public:
    Colleagues(ContactService &service, quint32 seed, QObject *parent = nullptr);

    static constexpr double slowest = 0.001;
    static constexpr double fastest = 10000;
    /// 0, or a rate that can be kept in step with.
    [[nodiscard]] static constexpr bool isRate(double perSecond)
    {
        return perSecond == 0 || (perSecond >= slowest && perSecond <= fastest);
    }

    /// Changes per second; 0 stops. One that is no rate stops too.
    void setRate(double perSecond);
    /// So many changes per second for so long, beside the everyday rate. Not for 0.
    void burst(double perSecond, std::chrono::milliseconds duration);
    /// One change, now.
    void actOnce();
    [[nodiscard]] qint64 changes() const { return m_changes; }
    [[nodiscard]] qint64 refusals() const { return m_refusals; }
    void resetCounts();

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
    Pace m_pace;
    Pace m_burstPace;
    qint64 m_burstLeft = 0;
    quint64 m_mobiles = 0;
    quint64 m_names = 0;
    qint64 m_changes = 0;
    qint64 m_refusals = 0;
    QStringList m_invited; ///< Open IDs of people who have not accepted yet.
};

} // namespace OrgDesk::Sandbox
