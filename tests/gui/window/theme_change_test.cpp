// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/workspace.h"
#include "tests/testlib/test_registry.h"
#include "ui/views/details_pane.h"
#include "ui/views/field_list.h"
#include "ui/views/status_panel.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

/// What is drawn or coloured once must be so again when the theme changes.
class TestThemeChange : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QImage pictureOf(const QLabel &label) { return label.pixmap().toImage(); }

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Light); }

    void cleanup() { applyTheme(*qApp, Theme::Light); }

    void shouldDrawTheSignsOfTheStatusBarAnew()
    {
        // GIVEN
        StatusItem item(u"item"_s, StatusItem::Shortage::Cut);
        item.show(u"clock"_s, u"As of just now"_s, {});
        const auto *icon = item.findChild<QLabel *>(u"statusIcon"_s);
        const QImage onLight = pictureOf(*icon);
        // WHEN
        applyTheme(*qApp, Theme::Dark);
        // THEN
        QTRY_VERIFY(pictureOf(*icon) != onLight);
    }

    void shouldDrawTheSignOfTheDetailsAnew()
    {
        // GIVEN details with a sign
        OpenOptions options;
        options.folder = m_folder.path();
        Workspace workspace(
            options, [](const Credentials &, DeltaSink &) -> Result<std::unique_ptr<Platform>> {
                return failure(ErrorKind::Offline, u"test"_s);
            });
        DetailsPane pane(workspace);
        pane.showDepartment(DepartmentId(u"gone"_s));
        const auto *icon = pane.findChild<QLabel *>(u"detailsIcon"_s);
        const QImage onLight = pictureOf(*icon);
        // WHEN
        applyTheme(*qApp, Theme::Dark);
        // THEN
        QTRY_VERIFY(pictureOf(*icon) != onLight);
    }

    void shouldColourProblemsReadably()
    {
        // GIVEN
        QWidget dialog;
        ProblemLabel label(nullptr, &dialog);
        label.setProblem(u"Too long"_s);
        dialog.show();
        QCOMPARE(label.palette().color(QPalette::WindowText),
                 toneColor(Tone::Error, QApplication::palette()));
        const QColor onLight = label.palette().color(QPalette::WindowText);
        // WHEN
        applyTheme(*qApp, Theme::Dark);
        // THEN
        QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                     toneColor(Tone::Error, QApplication::palette()));
        QVERIFY(label.palette().color(QPalette::WindowText) != onLight);
        QTRY_COMPARE(label.palette().color(QPalette::Window),
                     QApplication::palette().color(QPalette::Window));
    }

    void shouldWriteValuesReadably()
    {
        // GIVEN
        FieldList list;
        list.setFields({{u"id"_s, u"ID"_s, u"1"_s}});
        list.show();
        // WHEN
        applyTheme(*qApp, Theme::Dark);
        // THEN
        QTRY_COMPARE(list.findChild<QLineEdit *>()->palette().color(QPalette::Text),
                     QApplication::palette().color(QPalette::Text));
    }
};

ORGDESK_TEST(TestThemeChange)

#include "theme_change_test.moc"
