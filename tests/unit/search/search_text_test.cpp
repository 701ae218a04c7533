// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/search_text.h"

#include "tests/testlib/chinese_names.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

Person examplePerson()
{
    Person person;
    person.id = PersonId(u"ou_1"_s);
    person.name = u"张晓明"_s;
    person.enName = u"Jean-Rémy Zhang"_s;
    person.nickname = u"小明"_s;
    person.email = u"Xiaoming.Zhang@example.com"_s;
    person.mobile = u"+86 138-0013-8000"_s;
    person.employeeNo = u"E-00123"_s;
    person.jobTitle = u"Senior Engineer"_s;
    person.customId = u"u777"_s;
    return person;
}

} // namespace

class SearchTextTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldFold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case and blanks") << u"  Anna   BELL "_s << u"anna bell"_s;
        QTest::newRow("accents") << u"Jean-Rémy Ångström"_s << u"jean-remy angstrom"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
        QTest::newRow("kana keep their marks") << u"がぎぐ パピ"_s << u"がぎぐ パピ"_s;
        QTest::newRow("half-width kana") << u"ﾊﾟﾋﾟ"_s << u"パピ"_s;
        QTest::newRow("control characters") << u"a\n\tb\x1e"_s << u"a b"_s;
        QTest::newRow("Han") << u"张晓明"_s << u"张晓明"_s;
    }

    void shouldFold()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
    }

    void shouldRankMatches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *name, const QString &typed, MatchRank rank) {
            QTest::newRow(name) << typed << int(rank);
        };
        row("whole name", u"张晓明"_s, MatchRank::ExactName);
        row("whole English name", u"jean-remy zhang"_s, MatchRank::ExactName);
        row("whole nickname", u"小明"_s, MatchRank::ExactName);
        row("whole pinyin", u"zhangxiaoming"_s, MatchRank::ExactName);
        row("whole family name", u"zhang"_s, MatchRank::FirstWord);
        row("beginning of the name", u"张"_s, MatchRank::NamePrefix);
        row("beginning of the pinyin", u"zhangx"_s, MatchRank::NamePrefix);
        row("pinyin with a blank", u"zhang xiao"_s, MatchRank::NamePrefix);
        row("second word", u"xiaoming"_s, MatchRank::NameWord);
        row("second English word", u"zhan"_s, MatchRank::NamePrefix);
        row("initials", u"zxm"_s, MatchRank::Initials);
        row("beginning of the initials", u"zx"_s, MatchRank::Initials);
        row("first English word", u"jean-remy"_s, MatchRank::OtherNameFirstWord);
        row("beginning of the English name", u"jea"_s, MatchRank::OtherNamePrefix);
        row("beginning of the nickname", u"小"_s, MatchRank::OtherNamePrefix);
        row("inside a name", u"remy"_s, MatchRank::NamePart);
        row("two parts of a name", u"ming angxi"_s, MatchRank::NamePart);
        row("whole e-mail", u"xiaoming.zhang@EXAMPLE.com"_s, MatchRank::ExactOther);
        row("part of an e-mail", u"example.com"_s, MatchRank::OtherPart);
        row("beginning of the number", u"E-00"_s, MatchRank::OtherPrefix);
        row("whole employee number", u"e-00123"_s, MatchRank::ExactOther);
        row("telephone in another spelling", u"+86 (138) 0013 8000"_s, MatchRank::ExactOther);
        row("end of the telephone", u"138 0013-8000"_s, MatchRank::OtherPart);
        row("title", u"engineer"_s, MatchRank::OtherPart);
        row("name and title", u"张 engineer"_s, MatchRank::OtherPart);
        row("something else", u"wang"_s, MatchRank::None);
        row("one term of two", u"zhang wang"_s, MatchRank::None);
        row("marks of the text", u"\n\t\x1e"_s, MatchRank::None);
        row("nothing", u"  "_s, MatchRank::None);
    }

    void shouldRankMatches()
    {
        QFETCH(QString, typed);
        QFETCH(int, rank);
        QCOMPARE(int(SearchQuery(typed).rankOf(searchText(examplePerson()))), rank);
    }

    void shouldRankFamilyNamesBeforeLaterSyllables()
    {
        // GIVEN a name that begins with the syllable, and English names in the Western order
        const auto rank = [](const QString &name, const QString &enName, QStringView typed) {
            Person person;
            person.name = name;
            person.enName = enName;
            return SearchQuery(typed).rankOf(searchText(person));
        };

        // THEN the family name comes first, whole before begun, and given names come behind
        const MatchRank xu = rank(u"徐海东"_s, u"Haidong Xu"_s, u"xu");
        const MatchRank xue = rank(u"薛之谦"_s, u"Jack Xue"_s, u"xu");
        const MatchRank liang = rank(u"梁雪"_s, u"Xue Liang"_s, u"xu");
        const MatchRank li = rank(u"李旭"_s, u"Xu Li"_s, u"xu");
        QVERIFY(xu < xue);
        QVERIFY(xue < li);
        QVERIFY(li < liang);
        QVERIFY(liang < rank(u"梁雪"_s, {}, u"xu"));
        QVERIFY(rank(u"梁雪"_s, {}, u"xu") < rank(u"蔡小徐"_s, {}, u"xu"));
    }

    void shouldFindEveryoneByNamePinyinAndInitials()
    {
        QVERIFY(chineseNames.size() >= 200);
        for (const ChineseName &one : chineseNames) {
            Person person;
            person.name = one.name.toString();
            const QString text = searchText(person);
            QCOMPARE(SearchQuery(one.name).rankOf(text), MatchRank::ExactName);
            QVERIFY2(SearchQuery(one.pinyin).rankOf(text) == MatchRank::ExactName,
                     qPrintable(person.name));
            QVERIFY2(SearchQuery(one.initials).rankOf(text) <= MatchRank::Initials,
                     qPrintable(person.name));
        }
    }

    void shouldFindNumbersHoweverTheyAreSpelled()
    {
        // GIVEN an employee number that is spelled with hyphens
        Person person = examplePerson();
        person.employeeNo = u"2024-0117-33"_s;

        // THEN both spellings find it
        QCOMPARE(SearchQuery(u"2024-0117-33").rankOf(searchText(person)), MatchRank::ExactOther);
        QCOMPARE(SearchQuery(u"2024011733").rankOf(searchText(person)), MatchRank::ExactOther);
        QVERIFY(SearchQuery(u"2024-01").rankOf(searchText(person)) != MatchRank::None);
    }

    void shouldFindDepartmentsInEveryLanguage()
    {
        Department department;
        department.name = u"研发中心"_s;
        department.i18nName = {u"研发中心"_s, u"R&D Center"_s, u"開発センター"_s};
        const QString text = searchText(department);
        for (const QString &typed :
             {u"研发"_s, u"r&d"_s, u"開発"_s, u"yanfa"_s, u"yfzx"_s, u"センター"_s, u"center"_s})
            QVERIFY2(SearchQuery(typed).rankOf(text) != MatchRank::None, qPrintable(typed));
        QCOMPARE(SearchQuery(u"sales").rankOf(text), MatchRank::None);
    }

    void shouldTellWhatMatchedBesideTheName()
    {
        const Person person = examplePerson();
        QCOMPARE(SearchQuery(u"xiaoming.zhang@").matchedBesideName(person), person.email);
        QCOMPARE(SearchQuery(u"0013").matchedBesideName(person), person.mobile);
        QCOMPARE(SearchQuery(u"00123").matchedBesideName(person), person.employeeNo);
        QCOMPARE(SearchQuery(u"张").matchedBesideName(person), QString());
        QCOMPARE(SearchQuery(u"张 engineer").matchedBesideName(person), person.jobTitle);
    }
};

ORGDESK_TEST(SearchTextTest)
#include "search_text_test.moc"
