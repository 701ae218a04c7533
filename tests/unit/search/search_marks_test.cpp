// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/search_marks.h"

#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

class SearchMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is marked stands in brackets.
    void shouldMarkWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, QStringView text, QStringView typed,
                            QStringView marked) {
            QTest::newRow(name) << text.toString() << typed.toString() << marked.toString();
        };
        row("a beginning", u"Anna Li", u"ann", u"[Ann]a Li");
        row("two words in any order", u"Anna Li", u"li an", u"[An]na [Li]");
        row("words that touch", u"Anna", u"an na", u"[Anna]");
        row("the middle of an address", u"ann@example.com", u"example", u"ann@[example].com");
        row("accents", u"S\u00e9bastien", u"seb", u"[S\u00e9b]astien");
        row("an accent of its own", u"Se\u0301bastien", u"seb", u"[Se\u0301b]astien");
        row("full width", u"\uff21\uff22\uff23", u"ab", u"[\uff21\uff22]\uff23");
        row("Chinese", u"张晓明", u"晓明", u"张[晓明]");
        row("pinyin", u"张晓明", u"zhangx", u"[张晓]明");
        row("the given name's pinyin", u"张晓明", u"xiaoming", u"张[晓明]");
        row("initials", u"张晓明", u"zxm", u"[张晓明]");
        row("initials of the given name", u"张晓明", u"xm", u"张[晓明]");
        row("a family name's own reading", u"单晓明", u"shan", u"[单]晓明");
        row("l\u00fc on a keyboard", u"吕布", u"lv", u"[吕]布");
        row("pinyin beside Latin", u"华东 Sales", u"huad sal", u"[华东] [Sal]es");
        row("beyond the basic plane", u"\U00020000晓", u"xiao", u"\U00020000[晓]");
        row("not there", u"张晓明", u"bo", u"张晓明");
        row("many alike", QString(40, QChar(u'\u884c')), QString(u"hang"_s).repeated(30) + u'q',
            QString(40, QChar(u'\u884c')));
        row("nothing", u"", u"bo", u"");
    }
    void shouldMarkWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QString shown = text;
        const QList<TextMark> marks = marksOf(text, SearchQuery(typed));
        for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
            shown.insert(mark->start + mark->size, u']');
            shown.insert(mark->start, u'[');
        }
        QCOMPARE(shown, marked);
    }
};

} // namespace

ORGDESK_TEST(SearchMarksTest)

#include "search_marks_test.moc"
