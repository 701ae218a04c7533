// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/key_diff.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/testlib/test_registry.h"

#include <algorithm>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = QList<PersonId>;

Keys keys(const QString &letters)
{
    Keys list;
    for (const QChar letter : letters)
        list.append(PersonId(QString(letter)));
    return list;
}

/// What a table does with the steps.
Keys applied(Keys list, const KeyDiff &diff, const Keys &after)
{
    for (const KeyDiff::Range &range : diff.removed)
        list.remove(range.first, range.count);
    if (diff.moved)
        list.move(diff.moved->from, diff.moved->to);
    if (diff.permuted)
        list = *diff.permuted;
    for (const KeyDiff::Range &range : diff.inserted) {
        for (int row = range.first; row < range.first + range.count; ++row)
            list.insert(row, after.at(row));
    }
    return list;
}

} // namespace

class TestKeyDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheSmallestSteps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<bool>("moves");
        QTest::addColumn<bool>("permutes");
        QTest::newRow("equal") << u"abc"_s << u"abc"_s << 0 << 0 << false << false;
        QTest::newRow("from nothing") << u""_s << u"abc"_s << 0 << 1 << false << false;
        QTest::newRow("to nothing") << u"abc"_s << u""_s << 1 << 0 << false << false;
        QTest::newRow("one comes in the middle") << u"ac"_s << u"abc"_s << 0 << 1 << false << false;
        QTest::newRow("one goes from the front") << u"abc"_s << u"bc"_s << 1 << 0 << false << false;
        QTest::newRow("two ranges go") << u"abcde"_s << u"bd"_s << 3 << 0 << false << false;
        QTest::newRow("one moves down") << u"abcd"_s << u"bcad"_s << 0 << 0 << true << false;
        QTest::newRow("one moves up") << u"abcd"_s << u"dabc"_s << 0 << 0 << true << false;
        QTest::newRow("two change places") << u"abcd"_s << u"dbca"_s << 0 << 0 << false << true;
        QTest::newRow("neighbours change places") << u"ab"_s << u"ba"_s << 0 << 0 << true << false;
        QTest::newRow("all at once") << u"abcde"_s << u"xecby"_s << 2 << 2 << false << true;
    }

    void shouldFindTheSmallestSteps()
    {
        // GIVEN
        QFETCH(QString, before);
        QFETCH(QString, after);
        // WHEN
        const KeyDiff diff = diffKeys(keys(before), keys(after));
        // THEN
        QTEST(int(diff.removed.size()), "removed");
        QTEST(int(diff.inserted.size()), "inserted");
        QTEST(diff.moved.has_value(), "moves");
        QTEST(diff.permuted.has_value(), "permutes");
        QCOMPARE(applied(keys(before), diff, keys(after)), keys(after));
    }

    void shouldTurnAnyListIntoAnyOther()
    {
        // GIVEN lists with common members, from a printed seed
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
        const auto some = [&] {
            QString chosen;
            for (const QChar letter : letters) {
                if (random.bounded(3) > 0)
                    chosen.append(letter);
            }
            std::shuffle(chosen.begin(), chosen.end(), random);
            return keys(chosen);
        };
        for (int round = 0; round < 2000; ++round) {
            const Keys before = some();
            Keys after = round % 2 == 0 ? some() : before;
            if (round % 2 == 1 && after.size() > 2)
                after.move(random.bounded(int(after.size())), random.bounded(int(after.size())));
            // WHEN
            const KeyDiff diff = diffKeys(before, after);
            // THEN
            QCOMPARE(applied(before, diff, after), after);
            QVERIFY(round % 2 == 0 || !diff.permuted);
        }
    }

    void shouldStayQuickWithAHundredThousandRows()
    {
        // GIVEN
        Keys before;
        for (int i = 0; i < 100'000; ++i)
            before.append(PersonId(u"ou_%1"_s.arg(i)));
        Keys after = before;
        after.insert(50'000, PersonId(u"new"_s));
        after.removeAt(70'000);
        // WHEN
        const KeyDiff diff = diffKeys(before, after);
        // THEN the difference is two rows, not the list
        QCOMPARE(diff.removed.size(), 1);
        QCOMPARE(diff.inserted.size(), 1);
        QVERIFY(!diff.permuted && !diff.moved);
    }
};

ORGDESK_TEST(TestKeyDiff)

#include "key_diff_test.moc"
