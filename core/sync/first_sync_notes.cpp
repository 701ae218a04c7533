// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/first_sync_notes.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr std::chrono::milliseconds flushEvery{1000};

QString startedNote()
{
    return u"firstSync.started"_s;
}

QString chunksNote()
{
    return u"firstSync.chunks"_s;
}

QString chunkNote(int number)
{
    return u"firstSync.done.%1"_s.arg(number);
}

} // namespace

FirstSyncNotes::FirstSyncNotes(SharedContext context)
    : m_context(std::move(context))
{
}

QSet<DepartmentId> FirstSyncNotes::resume()
{
    QSet<DepartmentId> done;
    const QDateTime now = m_context->clock.now();
    const QDateTime started = QDateTime::fromString(read(startedNote()), Qt::ISODateWithMs);
    m_chunks = read(chunksNote()).toInt();
    const bool recent =
        started.isValid() && started.msecsTo(now) < m_context->settings.resumeWithin.count();
    if (!recent) {
        clear();
        write(startedNote(), now.toUTC().toString(Qt::ISODateWithMs));
        return done;
    }
    for (int chunk = 0; chunk < m_chunks; ++chunk) {
        const QStringList ids = read(chunkNote(chunk)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            done.insert(DepartmentId(id));
    }
    return done;
}

void FirstSyncNotes::add(const DepartmentId &done)
{
    m_pending.append(done.value());
    if (m_context->clock.monotonic() - m_flushedAt >= flushEvery)
        flush();
}

void FirstSyncNotes::flush()
{
    m_flushedAt = m_context->clock.monotonic();
    if (m_pending.isEmpty())
        return;
    write(chunkNote(m_chunks), m_pending.join(u'\n'));
    write(chunksNote(), QString::number(++m_chunks));
    m_pending.clear();
}

void FirstSyncNotes::clear()
{
    for (int chunk = 0; chunk < m_chunks; ++chunk)
        write(chunkNote(chunk), {});
    if (m_chunks > 0)
        write(chunksNote(), {});
    write(startedNote(), {});
    m_chunks = 0;
    m_pending.clear();
}

void FirstSyncNotes::write(const QString &name, const QString &text)
{
    if (m_context->writer.failure())
        return;
    const auto written = m_context->store.setNote(name, text);
    if (!written)
        m_context->writer.fail(written.error());
}

QString FirstSyncNotes::read(const QString &name)
{
    return m_context->writer.checked(m_context->store.note(name)).value_or(QString());
}

} // namespace OrgDesk
