// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/plain_text.h"

#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeMnemonicsAway_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("caption");
        QTest::addRow("English") << u"&Move To…"_s << u"Move To"_s << u"Move To"_s;
        QTest::addRow("English caption")
            << u"Depart&ment name:"_s << u"Department name:"_s << u"Department name"_s;
        QTest::addRow("Chinese") << u"移动到(&M)…"_s << u"移动到"_s << u"移动到"_s;
        QTest::addRow("Chinese caption") << u"部门名称(&N)："_s << u"部门名称："_s << u"部门名称"_s;
        QTest::addRow("Japanese caption") << u"部署名 (&N):"_s << u"部署名:"_s << u"部署名"_s;
        QTest::addRow("full-width brackets") << u"部署名（&N）："_s << u"部署名："_s << u"部署名"_s;
        QTest::addRow("nothing") << QString() << QString() << QString();
    }

    void shouldTakeMnemonicsAway()
    {
        QFETCH(QString, text);
        QTEST(withoutMnemonic(text), "plain");
        QTEST(captionText(text), "caption");
    }
};

ORGDESK_TEST(TestPlainText)

#include "plain_text_test.moc"
