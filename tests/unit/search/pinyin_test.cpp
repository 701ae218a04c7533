// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/pinyin.h"

#include "tests/testlib/chinese_names.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList joinedOf(QStringView name)
{
    QStringList joined;
    for (const PinyinReading &reading : pinyinOfPersonName(name))
        joined.append(reading.joined);
    return joined;
}

} // namespace

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

    void shouldReadEveryName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pinyin");
        QTest::addColumn<QString>("initials");
        for (const ChineseName &person : chineseNames)
            QTest::newRow(qPrintable(person.name.toString()))
                << person.name.toString() << person.pinyin.toString() << person.initials.toString();
    }

    void shouldReadEveryName()
    {
        QFETCH(QString, name);
        QFETCH(QString, pinyin);
        QFETCH(QString, initials);

        const auto readings = pinyinOfPersonName(name);

        const bool read =
            std::any_of(readings.cbegin(), readings.cend(), [&](const PinyinReading &reading) {
                return reading.joined == pinyin && reading.initials == initials;
            });
        QVERIFY2(read, qPrintable(joinedOf(name).join(u' ')));
    }

    void shouldKnowEveryReadingOfAFamilyName()
    {
        // Qin in the north and Tan in the south; a family name may begin another one.
        QCOMPARE(joinedOf(u"覃伟"), QStringList({u"qinwei"_s, u"tanwei"_s}));
        QCOMPARE(joinedOf(u"单于丹"), QStringList({u"chanyudan"_s, u"shanyudan"_s, u"danyudan"_s}));
        QCOMPARE(pinyinOfPersonName(u"单于丹").at(1).spaced, u"shan yudan"_s);
    }

    void shouldKnowTheReadingsOfAGivenName()
    {
        QCOMPARE(joinedOf(u"徐晟"), QStringList({u"xusheng"_s, u"xucheng"_s}));
        QCOMPARE(joinedOf(u"张乐朝"),
                 QStringList({u"zhanglechao"_s, u"zhangyuechao"_s, u"zhanglezhao"_s}));
        QCOMPARE(joinedOf(u"李长春"), QStringList{u"lichangchun"_s});
    }

    void shouldSpellUmlautsInEveryWayPeopleTypeThem()
    {
        QCOMPARE(joinedOf(u"吕布"), QStringList({u"lubu"_s, u"lvbu"_s, u"lyubu"_s}));
        QCOMPARE(pinyinOfPersonName(u"吕布").first().initials, u"lb"_s);
        QCOMPARE(pinyinOf(u"战略部").at(1).joined, u"zhanlvebu"_s);
    }

    void shouldLimitTheReadingsOfALongText()
    {
        QVERIFY(pinyinOfPersonName(QString(5000, QChar(u'乐'))).size() < 20);
    }

    void shouldReadWordsInDepartmentNames()
    {
        QCOMPARE(pinyinOf(u"成都分行").constFirst().joined, u"chengdufenhang"_s);
        QCOMPARE(pinyinOf(u"重庆会计部").constFirst().joined, u"chongqingkuaijibu"_s);
        QCOMPARE(pinyinOf(u"长沙调试组").constFirst().initials, u"cstsz"_s);
    }

    void shouldGiveNothingWithoutHan()
    {
        QVERIFY(pinyinOfPersonName(u"James Smith").isEmpty());
        QVERIFY(pinyinOfPersonName(u"さくら").isEmpty());
        QVERIFY(pinyinOfPersonName(u"").isEmpty());
        QVERIFY(pinyinOf(u"Sales 2").isEmpty());
    }

    void shouldReadOtherTexts()
    {
        QCOMPARE(pinyinOf(u"研发中心").constFirst().joined, u"yanfazhongxin"_s);
        QCOMPARE(pinyinOf(u"研发中心").constFirst().initials, u"yfzx"_s);
        QCOMPARE(pinyinOf(u"研发 2 组").constFirst().joined, u"yanfa2zu"_s);
        QCOMPARE(pinyinOf(u"HR共享").constFirst().initials, u"hgx"_s);
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
