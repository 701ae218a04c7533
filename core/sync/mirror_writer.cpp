// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/mirror_writer.h"

#include "core/base/logging.h"

#include <algorithm>

namespace OrgDesk {

MirrorWriter::MirrorWriter(MirrorStore &store, const Clock &clock, const SyncSettings &settings)
    : m_store(store)
    , m_clock(clock)
    , m_settings(settings)
{
}

Result<void> MirrorWriter::load()
{
    const auto state = m_store.state();
    if (!state)
        return OrgDesk::failure(state.error());
    m_state = *state;
    const auto departments = m_store.departments();
    if (!departments)
        return OrgDesk::failure(departments.error());
    m_tree.clear();
    for (const Department &department : *departments)
        m_tree.upsert(department);
    return {};
}

Committed MirrorWriter::commit(Delta delta)
{
    Committed result;
    if (!delta.at.isValid())
        delta.at = m_clock.now();
    const QList<Fact> facts = delta.facts;
    const qsizetype atOnce = m_settings.factsPerCommitOf(delta.origin);
    for (qsizetype from = 0; from < facts.size() && !m_failure; from += atOnce) {
        delta.facts = facts.mid(from, atOnce);
        noteRemovals(delta, result);
        std::optional<Commit> commit = checked(m_store.apply(delta));
        if (!commit || commit->isEmpty())
            continue;
        m_tree.apply(*commit);
        m_state.revision = commit->revision;
        result.commits.append(*commit);
        Q_EMIT committed(*commit);
    }
    return result;
}

void MirrorWriter::noteRemovals(const Delta &delta, Committed &result)
{
    for (const Fact &fact : delta.facts) {
        const auto *removed = std::get_if<DepartmentRemoved>(&fact);
        if (!removed || !m_tree.contains(removed->id))
            continue;
        if (const auto members = checked(m_store.membersOf(removed->id)))
            result.stranded.append(*members);
        result.orphans.append(m_tree.children(removed->id));
    }
}

bool MirrorWriter::setState(const MirrorState &state)
{
    if (m_failure)
        return false;
    MirrorState next = state;
    next.revision = m_state.revision;
    const auto written = m_store.setState(next);
    if (!written) {
        fail(written.error());
        return false;
    }
    const bool isNews = m_state.asOf != next.asOf;
    m_state = next;
    if (isNews)
        Q_EMIT asOfChanged(next.asOf);
    return true;
}

void MirrorWriter::setAsOf(const QDateTime &asOf)
{
    MirrorState state = m_state;
    state.asOf = asOf;
    setState(state);
}

void MirrorWriter::fail(const Error &error)
{
    qCInfo(logSync) << "The store cannot be used:" << error.detail;
    const bool told = m_failure && *m_failure == error;
    m_failure = error;
    if (!told)
        Q_EMIT failed(error);
}

} // namespace OrgDesk
