// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/pinyin.h"

#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadPersonNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("spaced");
        QTest::addColumn<QString>("initials");
        QTest::newRow("plain") << u"张晓明"_s << u"zhangxiaoming"_s << u"zhang xiaoming"_s
                               << u"zxm"_s;
        QTest::newRow("two characters") << u"王芳"_s << u"wangfang"_s << u"wang fang"_s << u"wf"_s;
        QTest::newRow("Shan") << u"单晓明"_s << u"shanxiaoming"_s << u"shan xiaoming"_s << u"sxm"_s;
        QTest::newRow("Zeng") << u"曾国藩"_s << u"zengguofan"_s << u"zeng guofan"_s << u"zgf"_s;
        QTest::newRow("Qiu") << u"仇英"_s << u"qiuying"_s << u"qiu ying"_s << u"qy"_s;
        QTest::newRow("Xie") << u"解珍"_s << u"xiezhen"_s << u"xie zhen"_s << u"xz"_s;
        QTest::newRow("Zha") << u"查良镛"_s << u"zhaliangyong"_s << u"zha liangyong"_s << u"zly"_s;
        QTest::newRow("Ren") << u"任正非"_s << u"renzhengfei"_s << u"ren zhengfei"_s << u"rzf"_s;
        QTest::newRow("two-character family")
            << u"诸葛亮"_s << u"zhugeliang"_s << u"zhuge liang"_s << u"zgl"_s;
        QTest::newRow("special two-character family")
            << u"尉迟恭"_s << u"yuchigong"_s << u"yuchi gong"_s << u"ycg"_s;
        QTest::newRow("Latin inside")
            << u"张Jack"_s << u"zhangjack"_s << u"zhang jack"_s << u"zj"_s;
    }

    void shouldReadPersonNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, joined);
        QFETCH(QString, spaced);
        QFETCH(QString, initials);

        const auto readings = pinyinOfPersonName(name);

        QVERIFY(!readings.isEmpty());
        QCOMPARE(readings.first(), PinyinReading({joined, spaced, initials}));
    }

    void shouldKeepTheOrdinaryReadingBesideTheFamilyName()
    {
        // Who does not know that it is a family name types what the character is elsewhere.
        const auto readings = pinyinOfPersonName(u"单晓明");
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.last().joined, u"danxiaoming"_s);
        QCOMPARE(pinyinOfPersonName(u"王芳").size(), 1);
    }

    void shouldGiveNothingWithoutHan()
    {
        QVERIFY(pinyinOfPersonName(u"James Smith").isEmpty());
        QVERIFY(pinyinOfPersonName(u"さくら").isEmpty());
        QVERIFY(pinyinOfPersonName(u"").isEmpty());
        QCOMPARE(pinyinOf(u"Sales 2"), PinyinReading());
    }

    void shouldReadOtherTexts()
    {
        QCOMPARE(pinyinOf(u"研发中心").joined, u"yanfazhongxin"_s);
        QCOMPARE(pinyinOf(u"研发中心").initials, u"yfzx"_s);
        QCOMPARE(pinyinOf(u"研发 2 组").joined, u"yanfa2zu"_s);
        QCOMPARE(pinyinOf(u"HR共享").initials, u"hgx"_s);
    }

    void shouldSurviveAwkwardTexts()
    {
        QVERIFY(!pinyinOfPersonName(u"張\U0001F600").isEmpty());
        QVERIFY(!pinyinOfPersonName(u"𠮷田").isEmpty());
        QVERIFY(pinyinOfPersonName(u"<b>\U0001F600</b>").isEmpty());
    }
};

ORGDESK_TEST(PinyinTest)
#include "pinyin_test.moc"
