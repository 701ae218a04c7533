// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/exchange/export_column.h"
#include "tests/testlib/test_registry.h"

#include <QSet>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class ExportColumnTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadItsOwnKeys()
    {
        QStringList keys;
        QSet<QString> titles;
        for (const ExportColumn column : allExportColumns()) {
            keys.append(exportKey(column));
            titles.insert(exportTitle(column));
        }
        QCOMPARE(titles.size(), keys.size());
        QCOMPARE(*parseExportColumns(keys.join(u',')), allExportColumns());
    }

    void shouldNameTheKeysOfTheCommandLine()
    {
        for (const QString &key :
             u"id open_id name en_name email mobile employee_no job_title departments"
             " main_department leader_id status department_path leader_name"_s.split(u' '))
            QVERIFY2(parseExportColumns(key).has_value(), qPrintable(key));
    }

    void shouldKeepTheAskedOrder()
    {
        QCOMPARE(*parseExportColumns(u" email, Name "_s),
                 QList<ExportColumn>({ExportColumn::Email, ExportColumn::Name}));
    }

    void shouldRefuseClearly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << u"name,salary"_s << u"\"salary\""_s;
        QTest::newRow("twice") << u"name,email,name"_s << u"\"name\" is named twice"_s;
        QTest::newRow("empty") << u""_s << u"\"\""_s;
        QTest::newRow("gap") << u"name,,email"_s << u"\"\""_s;
    }

    void shouldRefuseClearly()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto parsed = parseExportColumns(text);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        QVERIFY2(parsed.error().detail.contains(named), qPrintable(parsed.error().detail));
        QVERIFY(parsed.error().detail.contains(u"employee_no"));
    }
};

ORGDESK_TEST(ExportColumnTest)
#include "export_column_test.moc"
