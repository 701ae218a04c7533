// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/page_cursor.h"

#include <QDataStream>
#include <QIODevice>

namespace OrgDesk::Sandbox {

namespace {

// Not a secret: it only makes an invented or damaged token fail.
quint16 checksum(QByteArrayView bytes)
{
    return qChecksum(bytes, Qt::ChecksumIso3309);
}

const QByteArray tokenPrefix = QByteArrayLiteral("c2Nr/+");

} // namespace

QString encodeCursor(const PageCursor &cursor)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << cursor.listing << cursor.major << cursor.minor;
    stream << checksum(bytes);
    return QString::fromLatin1(tokenPrefix + bytes.toBase64());
}

std::optional<PageCursor> decodeCursor(const QString &token, quint32 listing)
{
    const QByteArray text = token.toLatin1();
    if (!text.startsWith(tokenPrefix))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(tokenPrefix.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 22)
        return std::nullopt;
    QDataStream stream(decoded.decoded);
    PageCursor cursor;
    quint16 sum = 0;
    stream >> cursor.listing >> cursor.major >> cursor.minor >> sum;
    if (sum != checksum(QByteArrayView(decoded.decoded).first(20)) || cursor.listing != listing)
        return std::nullopt;
    return cursor;
}

quint32 listingKey(int api, const QString &object, bool recursive)
{
    const QByteArray text = object.toUtf8();
    return static_cast<quint32>(api) << 24 | static_cast<quint32>(recursive ? 1 : 0) << 16
        | checksum(text);
}

} // namespace OrgDesk::Sandbox
