// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/theme.h"

#include "ui/widgets/svg_icon_engine.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct PaletteColors
{
    QRgb window, windowText, base, alternateBase, text, button, buttonText;
    QRgb highlight, highlightedText, link, linkVisited, toolTipBase, toolTipText;
    QRgb placeholder, disabled, light, midlight, mid, dark, shadow;
};

// Text on its ground reaches a contrast of 4.5:1 (WCAG AA) in both.
constexpr PaletteColors lightColors{
    .window = 0xfff4f5f7,
    .windowText = 0xff1c232b,
    .base = 0xffffffff,
    .alternateBase = 0xfff7f8fa,
    .text = 0xff1c232b,
    .button = 0xfff4f5f7,
    .buttonText = 0xff1c232b,
    .highlight = 0xff1f5fd0,
    .highlightedText = 0xffffffff,
    .link = 0xff1a56bd,
    .linkVisited = 0xff6b3fb5,
    .toolTipBase = 0xff26303a,
    .toolTipText = 0xfff3f5f7,
    .placeholder = 0xff6b7682,
    .disabled = 0xff98a1ab,
    .light = 0xffffffff,
    .midlight = 0xffe9ebef,
    .mid = 0xffc3c9d1,
    .dark = 0xff9aa3ad,
    .shadow = 0xff5b6570,
};

constexpr PaletteColors darkColors{
    .window = 0xff1d2024,
    .windowText = 0xffe6e9ed,
    .base = 0xff272b30,
    .alternateBase = 0xff2b2f35,
    .text = 0xffe6e9ed,
    .button = 0xff33383f,
    .buttonText = 0xffe6e9ed,
    .highlight = 0xff2b66c9,
    .highlightedText = 0xffffffff,
    .link = 0xff7db0ff,
    .linkVisited = 0xffbb9bf0,
    .toolTipBase = 0xff3a4149,
    .toolTipText = 0xfff3f5f7,
    .placeholder = 0xff98a2ad,
    .disabled = 0xff6d7680,
    .light = 0xff444b53,
    .midlight = 0xff383e45,
    .mid = 0xff454c54,
    .dark = 0xff121417,
    .shadow = 0xff000000,
};

QPalette makePalette(const PaletteColors &colors)
{
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 20> roles{{
        {QPalette::Window, colors.window},
        {QPalette::WindowText, colors.windowText},
        {QPalette::Base, colors.base},
        {QPalette::AlternateBase, colors.alternateBase},
        {QPalette::Text, colors.text},
        {QPalette::Button, colors.button},
        {QPalette::ButtonText, colors.buttonText},
        {QPalette::BrightText, colors.highlightedText},
        {QPalette::Highlight, colors.highlight},
        {QPalette::HighlightedText, colors.highlightedText},
        {QPalette::Link, colors.link},
        {QPalette::LinkVisited, colors.linkVisited},
        {QPalette::ToolTipBase, colors.toolTipBase},
        {QPalette::ToolTipText, colors.toolTipText},
        {QPalette::PlaceholderText, colors.placeholder},
        {QPalette::Light, colors.light},
        {QPalette::Midlight, colors.midlight},
        {QPalette::Mid, colors.mid},
        {QPalette::Dark, colors.dark},
        {QPalette::Shadow, colors.shadow},
    }};
    QPalette palette;
    for (const auto &[role, color] : roles)
        palette.setColor(role, QColor::fromRgb(color));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(colors.text));
    return palette;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before 6.5 only the palette of the desktop tells. Asked once: later it is ours.
    static const bool dark = isDark(QApplication::palette());
    return dark;
#endif
}

/// Fusion without the desktop's pictures on the buttons of dialogs: the words are enough.
class PlainStyle : public QProxyStyle
{
public:
    PlainStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

struct ToneColors
{
    QRgb onLight, onDark, lightGround, darkGround;
};

ToneColors toneColors(Tone tone)
{
    switch (tone) {
    case Tone::Information:
        return {0xff1a56bd, 0xff8db9ff, 0xffe3edfc, 0xff203049};
    case Tone::Warning:
        return {0xff8a5300, 0xfff0b955, 0xfffdf0d8, 0xff40331a};
    case Tone::Error:
        return {0xffb3261e, 0xffff9a90, 0xfffce4e2, 0xff4a2523};
    case Tone::Success:
        return {0xff1b6e3c, 0xff7ed49b, 0xffdff3e6, 0xff1f3a2a};
    case Tone::Quiet:
        break;
    }
    return {0xff5d6873, 0xffa3adb8, 0xffeceff2, 0xff2a2f35};
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    // Asked in any case: before 6.5 the answer is right only until the palette is ours.
    const bool systemDark = systemIsDark();
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemDark);
    if (!dynamic_cast<PlainStyle *>(application.style()))
        application.setStyle(new PlainStyle);
    application.setPalette(makePalette(dark ? darkColors : lightColors));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
}

QIcon themedIcon(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(name, file.readAll()));
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const ToneColors colors = toneColors(tone);
    return QColor::fromRgb(isDark(palette) ? colors.onDark : colors.onLight);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    const ToneColors colors = toneColors(tone);
    return QColor::fromRgb(isDark(palette) ? colors.darkGround : colors.lightGround);
}

} // namespace OrgDesk
