// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The pictures that the mirror keeps.

#include "core/store/sqlite_mirror_store.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// About 10 MB of pictures of 240 pixels.
constexpr int mostPictures = 300;

} // namespace

Result<QByteArray> SqliteMirrorStore::picture(const PersonId &person, const QString &key)
{
    const auto found = m_database->single(u"SELECT c.bytes FROM pictures c JOIN people p"
                                          " ON p.key = c.person WHERE p.id = ?"
                                          " AND c.picture_key = ?"_s,
                                          {person.value(), key});
    if (!found)
        return failure(found.error());
    const QByteArray bytes = found->toByteArray();
    if (bytes.isEmpty())
        return bytes;
    ORGDESK_TRY(m_database->execute(
        u"UPDATE pictures SET used = ? WHERE person = (SELECT key FROM people WHERE id = ?)"_s,
        {m_clock.now().toMSecsSinceEpoch(), person.value()}));
    return bytes;
}

Result<void> SqliteMirrorStore::keepPicture(const PersonId &person, const QString &key,
                                            const QByteArray &bytes)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    ORGDESK_TRY(
        m_database->execute(u"REPLACE INTO pictures (person, picture_key, bytes, used)"
                            " SELECT key, ?, ?, ? FROM people WHERE id = ?"_s,
                            {key, bytes, m_clock.now().toMSecsSinceEpoch(), person.value()}));
    ORGDESK_TRY(
        m_database->execute(u"DELETE FROM pictures WHERE person NOT IN"
                            " (SELECT person FROM pictures ORDER BY used DESC, person LIMIT ?)"_s,
                            {mostPictures}));
    return transaction->commit();
}

} // namespace OrgDesk
