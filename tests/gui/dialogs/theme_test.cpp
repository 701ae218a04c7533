// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

// As WCAG 2.1 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double readable = 4.5;

QColor darkestOpaque(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
    QColor found(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 200 && color.lightness() < found.lightness())
                found = color;
        }
    }
    return found;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void shouldChangeThePalette();
    void shouldBeReadable_data();
    void shouldBeReadable();
    void shouldDrawIconsInTheColoursOfTheTheme();
    void shouldDrawIconsSharpAtEveryScale();
    void shouldHaveNoIconOfAnUnknownName();
    void shouldFindEveryIconOfTheResources();
};

void ThemeTest::cleanup()
{
    applyTheme(*qApp, Theme::Light);
}

void ThemeTest::shouldChangeThePalette()
{
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(isDark(qApp->palette()));
    applyTheme(*qApp, Theme::Light);
    QVERIFY(!isDark(qApp->palette()));
    const auto *style = qobject_cast<QProxyStyle *>(qApp->style());
    QVERIFY(style);
    QCOMPARE(style->baseStyle()->name().toLower(), u"fusion"_s);
    QCOMPARE(style->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
}

void ThemeTest::shouldBeReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("light") << Theme::Light;
    QTest::addRow("dark") << Theme::Dark;
}

void ThemeTest::shouldBeReadable()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);
    const QPalette palette = qApp->palette();
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base},
    };
    for (const auto &[front, ground] : pairs)
        QVERIFY2(contrast(palette.color(front), palette.color(ground)) >= readable,
                 qPrintable(QString::number(front)));
    for (const Tone tone :
         {Tone::Information, Tone::Warning, Tone::Error, Tone::Success, Tone::Quiet}) {
        const QColor ground = toneBackground(tone, palette);
        QVERIFY(contrast(palette.color(QPalette::WindowText), ground) >= readable);
        QVERIFY(contrast(toneColor(tone, palette), palette.color(QPalette::Window)) >= readable);
    }
}

void ThemeTest::shouldDrawIconsInTheColoursOfTheTheme()
{
    // GIVEN an icon made under the light theme
    applyTheme(*qApp, Theme::Light);
    const QIcon icon = themedIcon(u"close"_s);
    const QColor onLight = darkestOpaque(icon);
    // WHEN the theme changes
    applyTheme(*qApp, Theme::Dark);
    // THEN the same icon is drawn brighter
    QVERIFY(darkestOpaque(icon).lightness() > onLight.lightness() + 60);
}

void ThemeTest::shouldDrawIconsSharpAtEveryScale()
{
    const QIcon icon = themedIcon(u"close"_s);
    for (const qreal scale : {1.0, 1.25, 1.5, 2.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
        QCOMPARE(pixmap.width(), qRound(16 * scale));
        QCOMPARE(pixmap.devicePixelRatio(), scale);
    }
}

void ThemeTest::shouldHaveNoIconOfAnUnknownName()
{
    QVERIFY(themedIcon(u"no-such-icon"_s).isNull());
}

void ThemeTest::shouldFindEveryIconOfTheResources()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 40);
    for (QString name : names) {
        const QIcon icon = themedIcon(name.chopped(4));
        QVERIFY2(!icon.pixmap(QSize(24, 24), 1.0).toImage().isNull(), qPrintable(name));
        // An SVG that cannot be read leaves nothing behind.
        QImage image = icon.pixmap(QSize(24, 24), 1.0).toImage();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::transparent);
        QVERIFY2(image != blank, qPrintable(name));
    }
}

ORGDESK_TEST(ThemeTest)
#include "theme_test.moc"
