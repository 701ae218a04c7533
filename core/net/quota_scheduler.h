// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/net/quota_ledger.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>

namespace OrgDesk {

/// How urgent a call is. The allowance is given to the smaller value first.
enum class CallPriority { Waiting, Looking, Background };

/// Whether the bound on calls under way holds for a call. What the others may have to wait for (a
/// token) must not wait for their places.
enum class Cap { Holds, Bypassed };

/// How a call ended, as far as the allowance is concerned.
enum class CallEnd {
    Answered,
    Lost, ///< Sent, or perhaps sent, and not answered.
    NotMade, ///< The allowance was not used.
};

class QuotaScheduler;

/// The right to make one call now. Given back as Lost when it goes out of scope.
class QuotaSlot
{
public:
    QuotaSlot() = default;
    QuotaSlot(QuotaScheduler *scheduler, QString api, quint64 number);
    QuotaSlot(QuotaSlot &&other) noexcept;
    QuotaSlot &operator=(QuotaSlot &&other) noexcept;
    ~QuotaSlot() { giveBack(CallEnd::Lost); }

    void giveBack(CallEnd end);

private:
    QPointer<QuotaScheduler> m_scheduler;
    QString m_api;
    quint64 m_number = 0;
};

/// What the status bar shows of the allowance.
struct QuotaFigures
{
    int waiting = 0;
    double used = 0.0;
    std::chrono::milliseconds wait{0};
    int callsInLastMinute = 0;
    int limitedAnswers = 0;
};

/// Gives calls their turn: each API under its windows, the urgent first, in order within one
/// urgency. Uses an allowance fully (at the shortest window's rate until the longest is used up,
/// then it waits, not smoothed) and does not exceed it. Background calls leave a fiftieth to what a
/// person waits for, and calls that nobody waits for leave it some of the places under way. Lives
/// on one thread.
class QuotaScheduler : public QObject
{
    Q_OBJECT

public:
    /// At most `maxInFlight` calls are under way at once; the last `keptForWaiting` of these places
    /// are for what a person waits for.
    explicit QuotaScheduler(const Clock &clock, int maxInFlight, int keptForWaiting = 0,
                            QObject *parent = nullptr);
    ~QuotaScheduler() override;

    /// Before an API's first call; an API without windows is unlimited.
    void setWindows(const QString &api, QList<QuotaWindow> windows);
    [[nodiscard]] QList<QuotaWindow> windows(const QString &api) const;
    /// Ends with Cancelled when the scheduler is closed. `cap` is the same for all calls of an API.
    [[nodiscard]] Completion<QuotaSlot> acquire(const QString &api, CallPriority priority,
                                                Cap cap = Cap::Holds);
    /// A call was answered with "too many"; see QuotaLedger::limited.
    void limited(const QString &api, std::chrono::milliseconds resetAfter,
                 std::optional<int> toldLimit);
    [[nodiscard]] QuotaFigures figures() const;
    /// Ends every waiting call with Cancelled.
    void close();

    /// Looks whether a call may go now. Happens by itself; tests with a clock of theirs call it.
    void wake();

private:
    friend class QuotaSlot;
    struct Waiting
    {
        quint64 sequence = 0;
        Completion<QuotaSlot> granted;
    };
    struct Api
    {
        QuotaLedger ledger;
        std::array<std::deque<Waiting>, 3> queues;
        Cap cap = Cap::Holds;
    };
    struct Next
    {
        QString api;
        size_t priority = 3;
        quint64 sequence = 0;
    };

    void giveBack(const QString &api, quint64 number, CallEnd end);
    [[nodiscard]] bool hasPlace(const Api &api, size_t priority) const;
    [[nodiscard]] std::optional<Next> choose(std::optional<std::chrono::milliseconds> &opens) const;
    void grant(const Next &next);

    const Clock &m_clock;
    int m_maxInFlight;
    int m_keptForWaiting;
    int m_inFlight = 0;
    int m_limitedAnswers = 0;
    quint64 m_sequence = 0;
    bool m_waking = false;
    bool m_wakeAgain = false;
    CancelScope m_scope;
    QHash<QString, Api> m_apis;
    QTimer m_timer;
};

} // namespace OrgDesk
