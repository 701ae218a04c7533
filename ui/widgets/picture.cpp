// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int largestEdge = 4096;
constexpr int roundness = 6; // a sixth of the edge

bool isKnownFormat(const QByteArray &format)
{
    static const QList<QByteArray> known{"png"_ba,  "jpeg"_ba, "jpg"_ba,
                                         "webp"_ba, "gif"_ba,  "bmp"_ba};
    return known.contains(format);
}

QImage decoded(const QByteArray &bytes, int edge)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isKnownFormat(reader.format()) || !size.isValid() || size.width() > largestEdge
        || size.height() > largestEdge)
        return {};
    QImage image = reader.read();
    if (image.isNull())
        return {};
    const int side = std::min(image.width(), image.height());
    image = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return side > edge ? image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       : image;
}

} // namespace

QFuture<QImage> decodePicture(QByteArray bytes, int edge)
{
    return QtConcurrent::run([bytes = std::move(bytes), edge] { return decoded(bytes, edge); });
}

QPixmap roundedPicture(const QImage &picture, int extent, qreal scale)
{
    const QSize size(qRound(extent * scale), qRound(extent * scale));
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    const qreal radius = size.width() / qreal(roundness);
    shape.addRoundedRect(QRectF(QPointF(), QSizeF(size)), radius, radius);
    painter.setClipPath(shape);
    painter.drawImage(QRect(QPoint(), size), picture);
    painter.end();
    drawn.setDevicePixelRatio(scale);
    return drawn;
}

} // namespace OrgDesk
