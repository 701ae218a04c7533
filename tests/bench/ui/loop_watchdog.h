// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <vector>

namespace OrgDesk::Bench {

/// Measures how long the thread that made it cannot answer: a thread of its own knocks every two
/// milliseconds, and a knock's time until it is answered is the time that a click would wait.
class LoopWatchdog : public QObject
{
    Q_OBJECT

public:
    explicit LoopWatchdog(QObject *parent = nullptr);
    ~LoopWatchdog() override;

    void start();
    void stop();

    /// Milliseconds that the given share (0 to 1) of all knocks waited at most.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] qsizetype knocks() const { return static_cast<qsizetype>(m_waits.size()); }

private:
    void answer(std::chrono::steady_clock::time_point knocked);

    QThread *m_knocker = nullptr;
    std::atomic_bool m_stop = false;
    std::vector<double> m_waits;
};

} // namespace OrgDesk::Bench
