// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/mirror_reader.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId sales = departmentId(u"Sales"_s);
const DepartmentId north = departmentId(u"North"_s);
const DepartmentId lab = departmentId(u"Lab"_s);

Person named(const QString &id, const QString &name, const QList<DepartmentId> &departments)
{
    Person one = person(id, departments);
    one.name = name;
    return one;
}

class PlaceSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Sales > North; Lab; 市场部.
    void init()
    {
        m_mirror = std::make_unique<TestMirror>();
        Department market = department(u"Market"_s);
        market.name = u"市场部"_s;
        (void)m_mirror->apply(
            {known(department(u"Sales"_s)), known(department(u"North"_s, sales)),
             known(department(u"Lab"_s)), known(market), known(named(u"1"_s, u"Li Bo"_s, {sales})),
             known(named(u"2"_s, u"Li Na"_s, {north})), known(named(u"3"_s, u"Li Xu"_s, {lab})),
             known(named(u"4"_s, u"Wang Wei"_s, {sales})),
             known(named(u"5"_s, u"张晓明"_s, {departmentId(u"Market"_s)}))});
        m_reader = std::move(*MirrorReader::open(m_mirror->folder()));
    }
    void cleanup()
    {
        m_reader.reset();
        m_mirror.reset();
    }

    void shouldFindWhoIsInThePlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("place first") << u"sales li"_s << QStringList{u"Li Bo"_s, u"Li Na"_s};
        QTest::newRow("name first") << u"li sales"_s << QStringList{u"Li Bo"_s, u"Li Na"_s};
        QTest::newRow("as it is typed")
            << u"sale l"_s << QStringList({u"Sales"_s, u"Li Bo"_s, u"Li Na"_s});
        QTest::newRow("both levels") << u"sales north li"_s << QStringList{u"Li Na"_s};
        QTest::newRow("two words of a name") << u"lab li xu"_s << QStringList{u"Li Xu"_s};
        QTest::newRow("a department") << u"sales north"_s << QStringList{u"North"_s};
        QTest::newRow("pinyin") << u"shichang zhang"_s << QStringList{u"张晓明"_s};
        QTest::newRow("initials") << u"scb zxm"_s << QStringList{u"张晓明"_s};
        QTest::newRow("Chinese") << u"市场 晓明"_s << QStringList{u"张晓明"_s};
        QTest::newRow("not there") << u"lab wang"_s << QStringList();
        QTest::newRow("no place of that name") << u"north pole li"_s << QStringList();
        QTest::newRow("a letter in the middle") << u"e li"_s << QStringList();
    }
    void shouldFindWhoIsInThePlace()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        QCOMPARE(found(typed), names);
    }

    void shouldTellThePlaceByWhichSomebodyWasFound()
    {
        (void)m_mirror->apply({known(named(u"6"_s, u"Zoe"_s, {lab, north}))});

        const auto hits = m_reader->search(u"sales zoe"_s, 10);

        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().path, QStringList({u"Sales"_s, u"North"_s}));
        QVERIFY(hits->first().matched.isEmpty());
        QCOMPARE(hits->first().nameMarks, QList<TextMark>({{0, 3}}));
        QCOMPARE(hits->first().pathMarks, QList<QList<TextMark>>({{{0, 5}}, {}}));
    }

    void shouldPutWhomEveryWordTellsFirst()
    {
        Person fan = named(u"6"_s, u"Zhou Li"_s, {lab});
        fan.nickname = u"Sales"_s;
        (void)m_mirror->apply({known(fan)});
        QCOMPARE(found(u"sales li"_s), QStringList({u"Zhou Li"_s, u"Li Bo"_s, u"Li Na"_s}));
        QCOMPARE(found(u"sales li"_s, 2), QStringList({u"Zhou Li"_s, u"Li Bo"_s}));
    }

    void shouldFollowMovesAndRemovals()
    {
        QCOMPARE(found(u"lab li"_s), QStringList{u"Li Xu"_s});
        (void)m_mirror->apply({known(department(u"North"_s, lab)), gone(personId(u"3"_s))});
        QCOMPARE(found(u"lab li"_s), QStringList{u"Li Na"_s});
        QCOMPARE(found(u"sales li"_s), QStringList{u"Li Bo"_s});
    }

    // So many departments that whoever has the name is read first.
    void shouldFindTheFewAmongVeryManyOfTheSameName()
    {
        QList<Fact> facts;
        for (int i = 0; i < 100; ++i)
            facts.append(known(department(u"Team %1"_s.arg(i), sales)));
        for (int i = 0; i < 1200; ++i)
            facts.append(known(named(u"a%1"_s.arg(i), u"Li A%1"_s.arg(i), {lab})));
        facts.append(known(named(u"z"_s, u"Li Zz"_s, {departmentId(u"Team 77"_s)})));
        (void)m_mirror->apply(facts);
        QCOMPARE(found(u"sales li"_s), QStringList({u"Li Bo"_s, u"Li Na"_s, u"Li Zz"_s}));
    }

    void shouldEndThoughDepartmentsLieInACircle()
    {
        (void)m_mirror->apply(
            {known(department(u"Sales"_s, north)), known(department(u"North"_s, sales))});
        QVERIFY(found(u"sales li"_s).contains(u"Li Bo"_s));
    }

private:
    QStringList found(const QString &text, int limit = 20)
    {
        QStringList names;
        const auto hits = m_reader->search(text, limit);
        for (const SearchHit &hit : hits.value_or(QList<SearchHit>()))
            names.append(hit.name);
        return names;
    }

    std::unique_ptr<TestMirror> m_mirror;
    std::unique_ptr<MirrorReader> m_reader;
};

} // namespace

ORGDESK_TEST(PlaceSearchTest)

#include "place_search_test.moc"
