// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/search_index.h"

#include "core/search/collation.h"
#include "tests/testlib/test_registry.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Known
{
    QString text;
    QByteArray nameKey;
};

using Company = QMap<qint64, Known>;

/// The same question without an index.
QList<SearchIndex::Hit> looked(const Company &company, const SearchQuery &query, int limit)
{
    QList<qint64> keys;
    for (auto one = company.cbegin(); one != company.cend(); ++one) {
        if (query.rankOf(one->text) != MatchRank::None)
            keys.append(one.key());
    }
    std::sort(keys.begin(), keys.end(), [&](qint64 a, qint64 b) {
        const auto order = [&](qint64 key) {
            return std::tuple(int(query.rankOf(company[key].text)),
                              company[key].nameKey.toStdString(), key);
        };
        return order(a) < order(b);
    });
    QList<SearchIndex::Hit> hits;
    for (const qint64 key : keys.mid(0, limit))
        hits.append({key, query.rankOf(company[key].text)});
    return hits;
}

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_index = {};
        m_company.clear();
        m_random.seed(7);
    }

    void shouldFindWhatARowByRowSearchFinds_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"w", "li", "wang", "wang wei", "xm", "晓明", "李", "engineer",
                                  "13900", "e00012", "zhang.wei", "nobody at all", "i", "e li",
                                  "@example.com", "王 engineer", "siobhan", "工程师"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void shouldFindWhatARowByRowSearchFinds()
    {
        QFETCH(QString, typed);
        for (qint64 key = 1; key <= 3000; ++key)
            put(key);
        const SearchQuery query(typed);
        for (const int limit : {1, 7, 50, 5000})
            QCOMPARE(m_index.find(query, limit), looked(m_company, query, limit));
    }

    void shouldFollowEdits()
    {
        for (qint64 key = 1; key <= 200; ++key)
            put(key);
        const SearchQuery query(u"li");
        for (int step = 0; step < 3000; ++step) {
            const qint64 key = m_random.bounded(1, 260);
            if (m_random.bounded(3) == 0) {
                m_index.remove(key);
                m_company.remove(key);
            } else {
                put(key);
            }
            if (step % 100 == 0)
                QCOMPARE(m_index.find(query, 20), looked(m_company, query, 20));
        }
        QCOMPARE(m_index.size(), m_company.size());
    }

    // A place that is used again and again must not make it grow for ever.
    void shouldTidyUpBehindEdits()
    {
        for (qint64 key = 1; key <= 500; ++key)
            put(key);
        const qsizetype small = m_index.bytes();
        for (int step = 0; step < 60'000; ++step)
            put(1 + step % 500);
        QVERIFY2(m_index.bytes() < small + 4'000'000, qPrintable(QString::number(m_index.bytes())));
        const SearchQuery query(u"wang");
        QCOMPARE(m_index.find(query, 20), looked(m_company, query, 20));
    }

    void shouldFindNothingInNothing()
    {
        QVERIFY(m_index.find(SearchQuery(u"li"), 10).isEmpty());
        put(1);
        QVERIFY(m_index.find(SearchQuery(u"  "), 10).isEmpty());
        QVERIFY(m_index.find(SearchQuery(u"li"), 0).isEmpty());
        m_index.clear();
        QCOMPARE(m_index.size(), 0);
        QVERIFY(m_index.find(SearchQuery(u"w"), 10).isEmpty());
    }

    // Two texts that stand beside each other are two.
    void shouldNotMatchAcrossPeople()
    {
        add(1, u"Anna"_s);
        add(2, u"Berta"_s);
        QVERIFY(m_index.find(SearchQuery(u"annaberta"), 10).isEmpty());
        QCOMPARE(m_index.find(SearchQuery(u"berta"), 10).size(), 1);
    }

private:
    template <typename List> QString pick(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    void add(qint64 key, const QString &name)
    {
        Person person;
        person.name = name;
        take(key, person);
    }

    void take(qint64 key, const Person &person)
    {
        const Known known{searchText(person), sortKey(person.name)};
        const QByteArray text = known.text.toUtf8();
        m_index.set(key, {text.constData(), size_t(text.size())},
                    {known.nameKey.constData(), size_t(known.nameKey.size())});
        m_company.insert(key, known);
    }

    void put(qint64 key)
    {
        static const QStringList families{u"王"_s, u"李"_s,   u"张"_s, u"Müller"_s,
                                          u"林"_s, u"Wang"_s, u"黎"_s};
        static const QStringList given{u"伟"_s,      u"晓明"_s, u"丽"_s,
                                       u"Siobhán"_s, u"wei"_s,  u"里"_s};
        static const QStringList titles{u"Engineer"_s, u"工程师"_s, u"Sales Lead"_s, QString()};
        Person person;
        person.name = pick(families) + pick(given);
        person.enName = pick(given) + u' ' + pick(families);
        person.email = u"zhang.wei%1@example.com"_s.arg(key);
        person.employeeNo = u"E%1"_s.arg(key, 6, 10, QLatin1Char('0'));
        person.mobile = u"+8613900%1"_s.arg(key, 6, 10, QLatin1Char('0'));
        person.jobTitle = pick(titles);
        take(key, person);
    }

    SearchIndex m_index;
    Company m_company;
    QRandomGenerator m_random;
};

} // namespace

ORGDESK_TEST(SearchIndexTest)

#include "search_index_test.moc"
