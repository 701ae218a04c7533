// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/exchange/csv_writer.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/exchange/csv_parser.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

// tests/fuzz/csv_writer_fuzz.cpp; it ends the program when a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

QByteArray written(const QList<QStringList> &rows)
{
    CsvWriter writer;
    for (const QStringList &row : rows)
        writer.addRow(row);
    return writer.buffer();
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldWriteWhatRfc4180Says()
    {
        QCOMPARE(
            written({{u"a"_s, u"b c"_s, u""_s}, {u"x,y"_s, u"say \"hi\""_s, u"two\r\nlines"_s}}),
            QByteArray("\xef\xbb\xbf"
                       "a,b c,\r\n\"x,y\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n"));
    }

    void shouldWriteUtf8()
    {
        QCOMPARE(written({{u"张伟"_s, u"\U0001F600é"_s}}),
                 QByteArray("\xef\xbb\xbf") + u"张伟,\U0001F600é\r\n"_s.toUtf8());
        QCOMPARE(written({{u"a张\"b"_s}}),
                 QByteArray("\xef\xbb\xbf") + u"\"a张\"\"b\"\r\n"_s.toUtf8());
    }

    void shouldNotLeaveAnEmptyLine()
    {
        QCOMPARE(written({{u""_s}, {u""_s, u""_s}}), QByteArray("\xef\xbb\xbf\"\"\r\n,\r\n"));
    }

    void shouldGuardFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("guarded");
        const auto row = [](const QString &cell, bool guarded) {
            QTest::newRow(qPrintable(u"'%1'"_s.arg(cell))) << cell << guarded;
        };
        for (const QString &cell :
             {u"=1+1"_s, u"+1+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"  =1"_s,
              u" \t=1"_s, u"\u00a0=1"_s, u"\u3000@x"_s, u"\n=1"_s, u"="_s, u"+"_s, u" -"_s, u"\t"_s,
              u" \r"_s, u"=cmd|' /C calc'!A0"_s, u"-+1 2 3 4 5"_s,
              // Nearly telephone numbers:
              u"+1234"_s, u"+1234567890123456789012345"_s, u"+12345x"_s, u"+12345\n"_s,
              u" +12345"_s, u"+12345+6"_s, u"+１２３４５"_s, u"+12345=1"_s, u"++12345"_s,
              u"+12.345"_s, u"+\t12345"_s, u"-12345"_s})
            row(cell, true);
        for (const QString &cell :
             {u""_s, u" "_s, u"a=1"_s, u"1-2"_s, u"'=1"_s, u"user@example.com"_s, u"＝1"_s,
              u"(+1)"_s, u"+12345"_s, u"+8613800138000"_s, u"+86 138-0013-8000"_s,
              u"+1 (555) 010-9999"_s, u"+-----"_s, u"+ 12 34"_s, u"+123456789012345678901234"_s,
              u"a\t=1"_s, u"\u200b=1"_s})
            row(cell, false);
    }

    void shouldGuardFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(bool, guarded);
        QCOMPARE(looksLikeFormula(cell), guarded);
        const auto rows = Test::parseStrictCsv(written({{u"first"_s, cell}}));
        QVERIFY(rows.has_value());
        QCOMPARE(rows->first().at(1), (guarded ? "'" : "") + cell.toUtf8());
    }

    void shouldTakeForNumbersWhatTheRuleTakes()
    {
        // GIVEN the rule as it is written down, and every short text of interesting characters
        const QRegularExpression rule(u"\\A\\+[0-9 ()-]{5,24}\\z"_s);
        const QString alphabet = u"+0 ()-x\n"_s;
        int numbers = 0;
        for (int code = 0; code < 8 * 8 * 8 * 8 * 8 * 8; ++code) {
            QString text = u"+"_s;
            for (int rest = code, digit = 0; digit < 6; ++digit, rest /= 8)
                text.append(alphabet.at(rest % 8));
            const bool number = rule.match(text).hasMatch();
            numbers += number;
            QCOMPARE(looksLikeFormula(text), !number);
        }
        QCOMPARE(numbers, 5 * 5 * 5 * 5 * 5 * 5);
    }

    void shouldBeReadBackAsItWas()
    {
        const QList<QStringList> rows{{u"\"\"\""_s, u","_s, u"\n"_s, u"x\r\n\""_s, u"a\rb"_s},
                                      {u"<b>&amp;</b>"_s, QString(300, QChar(u'"')),
                                       u"长"_s.repeated(200), u" padded "_s, u"'"_s}};
        const auto read = Test::parseStrictCsv(written(rows));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 2);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype cell = 0; cell < rows.at(row).size(); ++cell)
                QCOMPARE(read->at(row).at(cell), rows.at(row).at(cell).toUtf8());
        }
    }

    void shouldKeepItsPromisesForRandomCells()
    {
        // GIVEN inputs of the characters that matter, the same in every run
        QRandomGenerator random(20260105);
        const QByteArray alphabet = "=+-@\t\r\n ,\"'09(a\xff\xfe\xe5\xbc\xa0\xc2\xa0";
        for (int round = 0; round < 200'000; ++round) {
            QByteArray input(random.bounded(24), Qt::Uninitialized);
            for (char &byte : input)
                byte = alphabet.at(random.bounded(int(alphabet.size())));

            // THEN the fuzz target finds nothing
            QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                                            size_t(input.size())),
                     0);
        }
    }

    void shouldGoOnAfterItsBufferIsTaken()
    {
        CsvWriter writer;
        writer.addRow({u"a"_s});
        QCOMPARE(writer.buffer(),
                 QByteArray("\xef\xbb\xbf"
                            "a\r\n"));
        writer.clear();
        writer.addRow({u"b"_s});
        QCOMPARE(writer.buffer(), QByteArray("b\r\n"));
    }
};

ORGDESK_TEST(CsvWriterTest)
#include "csv_writer_test.moc"
