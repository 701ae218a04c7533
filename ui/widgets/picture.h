// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QPixmap>

namespace OrgDesk {

/// Decodes somebody's picture (PNG, JPEG, WebP, GIF, BMP) on another thread and cuts it to a square
/// of at most `edge` pixels. The bytes are a stranger's: what is larger than 4096 pixels or no
/// picture at all gives a null image.
[[nodiscard]] QFuture<QImage> decodePicture(QByteArray bytes, int edge);

/// The picture with round corners, sharp at the given scale. `extent`: its edge on the screen.
[[nodiscard]] QPixmap roundedPicture(const QImage &picture, int extent, qreal scale);

} // namespace OrgDesk
