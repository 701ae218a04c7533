// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QIcon>

class QApplication;
class QPalette;

namespace OrgDesk {

enum class Theme { System, Light, Dark };

/// Sets the Fusion style and the palette; may be called again at any time.
void applyTheme(QApplication &application, Theme theme);

/// Whether light text stands on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The icon `:/icons/<name>.svg`, drawn in the colours of the palette at the time of painting and
/// sharp at every scale. A null icon when there is none of that name.
[[nodiscard]] QIcon themedIcon(const QString &name);

/// Colours that the palette has no role for; readable on the palette's window colour.
enum class Tone { Information, Warning, Error, Success, Quiet };
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);

/// The ground of a bar of that tone.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);

} // namespace OrgDesk
