// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/picture_book.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr qsizetype mostBytes = qsizetype(10) * 1024 * 1024;

// -- The form -----------------------------------------------------------------------------------

/// The content of the part with this name; null when there is none.
QByteArray partOf(const QByteArray &form, const QByteArray &name)
{
    // The first line is the boundary, whatever the header says.
    const QByteArray boundary = form.left(form.indexOf("\r\n"));
    if (boundary.size() < 3)
        return {};
    qsizetype at = 0;
    while ((at = form.indexOf(boundary, at)) >= 0) {
        at += boundary.size();
        const qsizetype head = form.indexOf("\r\n\r\n", at);
        const qsizetype end = form.indexOf("\r\n" + boundary, at);
        if (head < 0 || end < head)
            return {};
        if (form.mid(at, head - at).contains("name=\"" + name + '"'))
            return form.mid(head + 4, end - head - 4);
        at = end + 2;
    }
    return {};
}

bool isImage(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff")
        || bytes.startsWith("GIF8") || bytes.startsWith("BM")
        || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

// -- The pattern, as a PNG ------------------------------------------------------------------------

quint32 crcOf(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8U);
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &kind, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + kind + data
        + bigEndian(crcOf(kind + data));
}

/// Five by five squares, the same left and right, in one colour on a light ground.
QByteArray patternOf(const QString &key, int size)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    const auto part = [&hash](int at) { return static_cast<quint8>(hash.at(at)); };
    QByteArray rows;
    for (int y = 0; y < size; ++y) {
        rows += '\0';
        for (int x = 0; x < size; ++x) {
            const int column = std::min(x * 5 / size, 4 - x * 5 / size);
            const bool drawn = (part(4 + column * 5 + y * 5 / size) & 1U) != 0;
            for (int colour = 0; colour < 3; ++colour)
                rows += static_cast<char>(drawn ? 40 + part(colour) % 140 : 235);
        }
    }
    const auto edge = static_cast<quint32>(size);
    // qCompress puts four bytes of its own before the zlib stream.
    return "\x89PNG\r\n\x1a\n"
        + chunk("IHDR", bigEndian(edge) + bigEndian(edge) + QByteArray("\x08\x02\0\0\0", 5))
        + chunk("IDAT", qCompress(rows).sliced(4)) + chunk("IEND", {});
}

} // namespace

Outcome PictureBook::upload(const Call &call)
{
    const QByteArray kind = partOf(call.rawBody, "image_type");
    const QByteArray image = partOf(call.rawBody, "image");
    if (kind != "avatar" && kind != "message")
        return refuse({234001, u"Invalid request param."_s, 400, {}});
    if (image.isEmpty())
        return refuse({234010, u"File's size can't be 0."_s, 400, {}});
    if (image.size() > mostBytes)
        return refuse({234006, u"The file size exceed the max value."_s, 400, {}});
    if (!isImage(image))
        return refuse({234011, u"Can't regonnize the image format."_s, 400, {}});
    const QByteArray hash = QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex();
    const QString key = u"v2_"_s + QString::fromLatin1(hash.left(32));
    m_uploaded.insert(key, image);
    JsonWriter out(100);
    out.beginObject().field("image_key", key).endObject();
    return out.take();
}

Answer PictureBook::file(const QByteArray &path) const
{
    const QList<QByteArray> parts = path.split('/');
    Answer answer;
    // "", "avatars", key, size
    if (parts.size() != 4) {
        answer.http = 404;
        return answer;
    }
    const QString key = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(2)));
    const int asked = parts.at(3).split('.').constFirst().toInt();
    answer.contentType = "image/png";
    answer.body = m_uploaded.contains(key)
        ? m_uploaded.value(key)
        : patternOf(key, asked > 0 && asked <= 640 ? asked : 640);
    return answer;
}

} // namespace OrgDesk::Sandbox
