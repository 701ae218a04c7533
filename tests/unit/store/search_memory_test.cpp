// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/mirror_reader.h"
#include "core/store/search_memory.h"
#include "core/store/store_files.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId sales = departmentId(u"Sales"_s);

class SearchMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<TestMirror>();
        (void)m->apply({known(department(u"Sales"_s)), known(person(u"Anna"_s, {sales})),
                        known(person(u"Bo"_s, {sales}))});
        m_reader = std::move(*MirrorReader::open(m->folder()));
        QCOMPARE(m_reader->searchMemory(), 0);
        QVERIFY(m_reader->prepareSearch().has_value());
        QVERIFY(m_reader->searchMemory() > 0);
    }
    void cleanup()
    {
        m_reader.reset();
        m.reset();
    }

    void shouldKnowWhatIsThere()
    {
        QCOMPARE(found(u"anna"_s), QStringList{u"Anna"_s});
        QCOMPARE(found(u"sal"_s), QStringList{u"Sales"_s});
    }

    void shouldFollowEveryCommit()
    {
        Person renamed = person(u"Bo"_s, {sales});
        renamed.name = u"徐海东"_s;
        (void)m->apply({known(renamed), known(person(u"Carla"_s, {sales})),
                        known(department(u"Lab"_s)), gone(personId(u"Anna"_s))});
        QCOMPARE(found(u"xu"_s), QStringList{u"徐海东"_s});
        QCOMPARE(found(u"bo"_s), QStringList());
        QCOMPARE(found(u"carla"_s), QStringList{u"Carla"_s});
        QCOMPARE(found(u"lab"_s), QStringList{u"Lab"_s});
        QCOMPARE(found(u"anna"_s), QStringList());
    }

    void shouldForgetWhatMayNotBeSeenAnyMore()
    {
        (void)m->apply({gone(personId(u"Anna"_s))}, Origin::Scope);
        QVERIFY(m->store->purge({personId(u"Anna"_s)}, {}).has_value());
        QVERIFY(m_reader->prepareSearch().has_value());
        QCOMPARE(found(u"anna"_s), QStringList());
    }

    // Not only is nobody shown who is gone: nothing of them is in memory.
    void shouldHoldNoMoreThanTheMirror()
    {
        const auto database =
            std::move(*Database::open(mirrorFile(m->folder()), Durability::ReadOnly));
        SearchMemory memory;
        QVERIFY(memory.follow(*database).has_value());
        QCOMPARE(memory.of(Searched::People).size(), 2);
        (void)m->apply({gone(personId(u"Anna"_s))}, Origin::Scope);
        QVERIFY(m->store->purge({personId(u"Anna"_s)}, {}).has_value());
        QVERIFY(memory.follow(*database).has_value());
        QCOMPARE(memory.of(Searched::People).size(), 1);
        QCOMPARE(memory.of(Searched::Departments).size(), 1);
    }

    // Whoever has not looked for long reads everything anew.
    void shouldCatchUpWithMoreThanTheLogKeeps()
    {
        for (int round = 0; round < 11; ++round) {
            QList<Fact> facts;
            for (int i = 0; i < 2000; ++i) {
                Person one = person(u"Person %1"_s.arg(i), {sales});
                one.nickname = u"round%1x"_s.arg(round);
                facts.append(known(one));
            }
            (void)m->apply(facts);
        }
        (void)m->apply({gone(personId(u"Person 7"_s))});
        QCOMPARE(found(u"round10x"_s, 3000).size(), 1999);
        QVERIFY(found(u"round9x"_s).isEmpty());
        QVERIFY(!found(u"round10x"_s, 3000).contains(u"Person 7"_s));
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

    std::unique_ptr<TestMirror> m;
    std::unique_ptr<MirrorReader> m_reader;
};

} // namespace

ORGDESK_TEST(SearchMemoryTest)

#include "search_memory_test.moc"
