// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/svg_icon_engine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// The stroke of everything in resources/icons/actions that is not an accent.
constexpr QByteArrayView neutralStroke("#7a8694");
constexpr double disabledOpacity = 0.4;

QColor strokeFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    // A little quieter than text.
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    constexpr float share = 0.78F;
    return QColor::fromRgbF(text.redF() * share + ground.redF() * (1 - share),
                            text.greenF() * share + ground.greenF() * (1 - share),
                            text.blueF() * share + ground.blueF() * (1 - share));
}

} // namespace

SvgIconEngine::SvgIconEngine(QString name, QByteArray svg)
    : m_name(std::move(name))
    , m_svg(std::move(svg))
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = std::min(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                       side, side);
    const int pixels = static_cast<int>(std::ceil(side * scale));
    painter->drawPixmap(square, rendered(QSize(pixels, pixels), mode));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(size, mode);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return rendered(size, mode);
}

QSize SvgIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return u"orgdesk-svg"_s;
}

QPixmap SvgIconEngine::rendered(const QSize &pixels, QIcon::Mode mode) const
{
    const QColor stroke = strokeFor(mode);
    const QString cacheKey = u"orgdesk/%1/%2x%3/%4/%5"_s.arg(
        m_name, QString::number(pixels.width()), QString::number(pixels.height()), stroke.name(),
        QString::number(static_cast<int>(mode)));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    QByteArray colored = m_svg;
    colored.replace(neutralStroke, stroke.name().toLatin1());
    QSvgRenderer renderer(colored);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mode == QIcon::Disabled)
        painter.setOpacity(disabledOpacity);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

} // namespace OrgDesk
