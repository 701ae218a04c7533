// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIconEngine>
#include <QString>

namespace OrgDesk {

/// Draws an SVG of resources/ with its neutral strokes in the colour of the application's palette,
/// so that a change of the theme needs no new icons. Accents keep their colour.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, QByteArray svg);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QPixmap rendered(const QSize &pixels, QIcon::Mode mode) const;

    QString m_name;
    QByteArray m_svg;
};

} // namespace OrgDesk
