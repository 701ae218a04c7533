// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/directory/directory.h"
#include "core/store/mirror_store.h"
#include "core/sync/sync_settings.h"

#include <QObject>

#include <optional>

namespace OrgDesk {

/// What became of a Delta.
struct Committed
{
    QList<Commit> commits;
    /// Members of removed departments, as the mirror had them: their places must be read again.
    QList<PersonId> stranded;
    /// Children of removed departments that are still there.
    QList<DepartmentId> orphans;
};

/// The only one that writes facts into the mirror. Keeps the engine's tree equal to it. After a
/// failure of the store it writes nothing until retry().
class MirrorWriter : public QObject
{
    Q_OBJECT

public:
    MirrorWriter(MirrorStore &store, const Clock &clock, const SyncSettings &settings);

    /// Reads the tree and the state.
    [[nodiscard]] Result<void> load();
    /// Commits in transactions of a bounded size and tells each that changed something.
    Committed commit(Delta delta);

    [[nodiscard]] const Directory &tree() const { return m_tree; }
    [[nodiscard]] const MirrorState &state() const { return m_state; }
    bool setState(const MirrorState &state);
    /// How old the data is, when that is news.
    void setAsOf(const QDateTime &asOf);
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    void retry() { m_failure.reset(); }
    /// Remembers and tells a failure of the store.
    void fail(const Error &error);
    /// The value, or nothing after remembering and telling the failure.
    template <typename T> std::optional<T> checked(Result<T> result)
    {
        if (result)
            return std::move(*result);
        fail(result.error());
        return std::nullopt;
    }

Q_SIGNALS:
    void committed(const OrgDesk::Commit &commit);
    void asOfChanged(const QDateTime &asOf);
    void failed(const OrgDesk::Error &error);

private:
    void noteRemovals(const Delta &delta, Committed &result);

    MirrorStore &m_store;
    const Clock &m_clock;
    const SyncSettings &m_settings;
    Directory m_tree;
    MirrorState m_state;
    std::optional<Error> m_failure;
};

} // namespace OrgDesk
