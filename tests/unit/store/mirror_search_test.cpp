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
const DepartmentId east = departmentId(u"East"_s);
const DepartmentId lab = departmentId(u"Lab"_s);

Person with(Person person, const std::function<void(Person &)> &alter)
{
    alter(person);
    return person;
}

class MirrorSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Sales > East; Lab. Anna: Sales and East; Bo: East.
    void init()
    {
        m_mirror = std::make_unique<TestMirror>();
        (void)m_mirror->apply({known(department(u"Sales"_s)), known(department(u"East"_s, sales)),
                               known(department(u"Lab"_s)), known(person(u"Anna"_s, {sales, east})),
                               known(with(person(u"Bo"_s, {east}),
                                          [](Person &p) { p.email = u"A@example.com"_s; }))});
        m_reader = std::move(*MirrorReader::open(m_mirror->folder()));
    }
    void cleanup()
    {
        m_reader.reset();
        m_mirror.reset();
    }

    void shouldFindDepartmentsAndPeople()
    {
        const auto hits = m_reader->search(u"east"_s, 10);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().department, east);
        QCOMPARE(hits->first().path, QStringList({u"Sales"_s, u"East"_s}));

        const auto anna = m_reader->search(u"ann"_s, 10);
        QCOMPARE(anna->size(), 1);
        QCOMPARE(anna->first().person, personId(u"Anna"_s));
        QCOMPARE(anna->first().path, QStringList{u"Sales"_s});
        QVERIFY(anna->first().matched.isEmpty());

        const auto byMail = m_reader->search(u"a@example"_s, 10);
        QCOMPARE(byMail->size(), 1);
        QCOMPARE(byMail->first().matched, u"A@example.com"_s);
        QVERIFY(m_reader->search(u"  "_s, 10)->isEmpty());
        QVERIFY(m_reader->search(u"a"_s, 0)->isEmpty());
    }

    void shouldRankTheBestFirst()
    {
        static_cast<void>(m_mirror->apply({known(person(u"Mara Lab"_s, {lab})),
                                           known(person(u"Labrador"_s, {lab})),
                                           known(person(u"Collab"_s, {lab}))}));
        QStringList names;
        const auto hits = m_reader->search(u"lab"_s, 10);
        for (const SearchHit &hit : *hits)
            names.append(hit.name);
        QCOMPARE(names, QStringList({u"Lab"_s, u"Labrador"_s, u"Mara Lab"_s, u"Collab"_s}));
        QCOMPARE(m_reader->search(u"lab"_s, 2)->size(), 2);
    }

    void shouldRankFamilyNamesFirst()
    {
        // GIVEN a family name, and given names that begin with the same letters
        const auto named = [](const QString &name, const QString &enName) {
            return known(with(person(enName, {lab}), [&](Person &p) {
                p.name = name;
                p.enName = enName;
            }));
        };
        static_cast<void>(
            m_mirror->apply({named(u"梁雪"_s, u"Xue Liang"_s), named(u"李旭"_s, u"Xu Li"_s),
                             named(u"薛峰"_s, u"Feng Xue"_s), named(u"徐明"_s, u"Ming Xu"_s)}));

        QStringList names;
        const auto hits = m_reader->search(u"xu"_s, 10);
        for (const SearchHit &hit : *hits)
            names.append(hit.name);

        QCOMPARE(names, QStringList({u"徐明"_s, u"薛峰"_s, u"李旭"_s, u"梁雪"_s}));
    }

    void shouldFindWholeNamesAmongVeryManyBeginnings()
    {
        // GIVEN more people of a family name than are ranked, and two who have nothing else as
        // their names, stored last
        QList<Fact> facts;
        for (int number = 0; number < 2500; ++number)
            facts.append(known(person(u"Li %1"_s.arg(number), {lab})));
        facts.append(known(person(u"Li"_s, {lab})));
        facts.append(known(with(person(u"Zoe"_s, {lab}), [](Person &p) { p.nickname = u"Li"_s; })));
        static_cast<void>(m_mirror->apply(facts));

        const auto hits = m_reader->search(u"li"_s, 3);

        QCOMPARE(hits->size(), 3);
        QCOMPARE(hits->at(0).name, u"Li"_s);
        QCOMPARE(hits->at(1).name, u"Zoe"_s);
        QCOMPARE(hits->at(2).name, u"Li 0"_s);
    }

    void shouldFindBeginningsAmongVeryManyMatches()
    {
        // GIVEN more matches than are ranked, and one that begins with it, stored last
        QList<Fact> facts;
        for (int number = 0; number < 3000; ++number)
            facts.append(known(person(u"Some xq %1"_s.arg(number), {lab})));
        facts.append(known(person(u"xq itself"_s, {lab})));
        static_cast<void>(m_mirror->apply(facts));

        const auto hits = m_reader->search(u"xq"_s, 5);

        QCOMPARE(hits->size(), 5);
        QCOMPARE(hits->first().name, u"xq itself"_s);
    }

    void shouldSearchForWhateverIsTyped()
    {
        for (const QString &typed : {u"%_'\"; DROP TABLE people"_s, QString(5000, QChar(u'x')),
                                     u"word "_s.repeated(3000), u"\x1e\t\n"_s, u"\U0001F600"_s}) {
            const auto hits = m_reader->search(typed, 5);
            QVERIFY(hits.has_value());
            QVERIFY(hits->isEmpty());
            MemberQuery query;
            query.filter = typed;
            QVERIFY(m_reader->memberKeys(query).has_value());
        }
        QCOMPARE(m_reader->memberKeys({})->keys.size(), 2);
    }

    void shouldFollowRenamingsAndRemovals()
    {
        static_cast<void>(m_mirror->apply(
            {known(with(person(u"Anna"_s, {sales}), [](Person &p) { p.name = u"单小明"_s; })),
             gone(personId(u"Bo"_s)), gone(lab)}));
        QVERIFY(m_reader->search(u"anna"_s, 9)->isEmpty());
        QVERIFY(m_reader->search(u"bo"_s, 9)->isEmpty());
        QVERIFY(m_reader->search(u"lab"_s, 9)->isEmpty());
        QCOMPARE(m_reader->search(u"shanx"_s, 9)->size(), 1);
        QCOMPARE(m_reader->search(u"sxm"_s, 9)->size(), 1);
    }

private:
    std::unique_ptr<TestMirror> m_mirror;
    std::unique_ptr<MirrorReader> m_reader;
};

} // namespace

ORGDESK_TEST(MirrorSearchTest)

#include "mirror_search_test.moc"
