// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace OrgDesk {

/// Reads again what events and own answers touched, in batches after a short pause. A read that
/// contradicts a fresh touch is repeated; the last repetition is believed (design decision 2).
class Confirmer : public QObject
{
    Q_OBJECT

public:
    explicit Confirmer(SharedContext context, QObject *parent = nullptr);

    void add(const DepartmentId &department);
    void add(const PersonId &person);
    /// Not urgent: only the member count may have changed.
    void addCounts(const DepartmentId &department);
    /// Forgets everything that waits.
    void clear();
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /// Reads one by one say that these are not visible, though no event named them.
    void absent(const OrgDesk::Absent &absent);
    void failed(const OrgDesk::Error &error);

private:
    /// A repetition that waits for its time.
    struct Repetition
    {
        int attempt = 0;
        quint64 touch = 0;
    };
    /// The rows and absences of one batch, judged.
    struct Judged
    {
        QList<Fact> facts;
        Absent absent;
    };

    [[nodiscard]] bool isCovered(const QString &key) const;
    void wake();
    void flush();
    void flushCounts();
    template <typename Id> void launch(const QSet<Id> &ids, int attempt, Priority priority);
    QCoro::Task<void> confirm(QList<DepartmentId> ids, int attempt, Priority priority);
    QCoro::Task<void> confirm(QList<PersonId> ids, int attempt, Priority priority);
    template <typename Id, typename Row>
    void conclude(const QList<Id> &ids, const QList<Row> &rows, int attempt, const ReadStamp &sent);
    template <typename Id>
    void judge(const Id &id, const Fact &fact, int attempt, const ReadStamp &sent, Judged &judged);
    template <typename Id> void repeat(const Id &id, int attempt);
    template <typename Id>
    void again(const QList<Id> &ids, int attempt, const Error &error, const ReadStamp &sent);
    template <typename Id> void giveUp(const QList<Id> &ids);
    void apply(const Judged &judged);

    SharedContext m_context;
    QTimer m_timer;
    QTimer m_countsTimer;
    std::chrono::milliseconds m_firstAt{0};
    QSet<DepartmentId> m_departments;
    QSet<PersonId> m_people;
    QSet<DepartmentId> m_counts;
    QHash<QString, Repetition> m_repetitions;
    int m_failures = 0;
};

} // namespace OrgDesk
