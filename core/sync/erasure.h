// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace OrgDesk {

/// Takes what may not be seen any more out of everything that is kept: the mirror, Activity, the
/// values of the journal, the files (design decision 7). What it has begun it brings to an end,
/// over crashes and failures of the store: a note in the mirror holds the IDs until nothing of them
/// is left. It also cleans the files after ordinary removals. Lives on the engine's thread.
class Erasure : public QObject
{
    Q_OBJECT

public:
    explicit Erasure(SharedContext context, QObject *parent = nullptr);

    /// Takes up what an earlier run of the program has left; it goes on with the next turn of the
    /// event loop.
    [[nodiscard]] Result<void> load();
    /// The store is there again after a failure.
    void resume();
    void stop() { m_timer.stop(); }

    /// Out of the mirror, in many turns (see removeInTurns()), and out of everything else: at once
    /// when the scope takes them, together with others a moment later when they are only absent.
    /// `notes` are written in the transaction that remembers it all.
    QCoro::Task<void> takeOut(Absent leaving, Origin origin, quint64 since,
                              QMap<QString, QString> notes = {});
    /// What the mirror has removed already.
    void add(const Absent &removed);
    /// What comes back is spared; where something went, the files are cleaned.
    void follow(const Commit &commit);

Q_SIGNALS:
    void valuesErased();

private:
    [[nodiscard]] bool remember(const Absent &leaving, const QMap<QString, QString> &notes);
    [[nodiscard]] bool write(QMap<QString, QString> notes);
    void spare(const Absent &stayed);
    [[nodiscard]] Absent leaving() const;
    void soon();
    void erase();
    [[nodiscard]] bool eraseEverywhere(const Absent &leaving);
    void scrub();
    [[nodiscard]] bool isCleaned(const Result<void> &result);

    SharedContext m_context;
    QSet<DepartmentId> m_departments;
    QSet<PersonId> m_people;
    bool m_noted = false;
    /// Removals that are under way: what they name is still in the mirror.
    int m_removing = 0;
    QTimer m_timer;
};

} // namespace OrgDesk
