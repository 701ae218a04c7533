// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/wording.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId product(u"od-product"_s);
const DepartmentId marketing(u"od-marketing"_s);
const DepartmentId design(u"od-design"_s);

Department department(const DepartmentId &id, const QString &name, const DepartmentId &parent)
{
    Department result;
    result.id = id;
    result.name = name;
    result.parent = parent;
    return result;
}

Directory company()
{
    Directory tree;
    tree.upsert(department(product, u"Product"_s, rootDepartment()));
    tree.upsert(department(marketing, u"Marketing"_s, rootDepartment()));
    tree.upsert(department(design, u"Design"_s, product));
    return tree;
}

Change rename(const QString &from, const QString &to)
{
    UpdateDepartment update{design, {}, {}};
    update.base.name = from;
    update.wanted.name = to;
    return makeChange(update);
}

Change move(const DepartmentId &from, const DepartmentId &to)
{
    return makeChange(MoveDepartment{design, Place{from, 1}, Place{to, 2}});
}

JournalEntry entryOf(const Change &change, RunState state)
{
    JournalEntry entry;
    entry.change = change;
    entry.state = state;
    entry.name = u"Design"_s;
    entry.from = u"Product"_s;
    entry.to = u"Marketing"_s;
    return entry;
}

} // namespace

class ChangeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatAChangeIntends_data();
    void shouldSayWhatAChangeIntends();
    void shouldSayWhatBecameOfAJournalEntry_data();
    void shouldSayWhatBecameOfAJournalEntry();
    void shouldGiveTheReasonOfARefusal();
    void shouldTellErasedNamesByTheirId();
    void shouldNotMistakeNamesForPlaceholders();
};

void ChangeTextTest::shouldSayWhatAChangeIntends_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");

    CreateDepartment create;
    create.localId = u"n"_s;
    create.parent = product;
    create.name = u"Research"_s;
    QTest::addRow("create") << makeChange(create) << u"Create Research in Product"_s;
    create.parent = rootDepartment();
    QTest::addRow("create at the top")
        << makeChange(create) << u"Create Research at the top level"_s;
    create.parent = Planned{u"x"_s};
    QTest::addRow("create in a planned one")
        << makeChange(create) << u"Create Research in a new department"_s;

    QTest::addRow("rename") << rename(u"Design"_s, u"UX"_s) << u"Rename Design to UX"_s;
    QTest::addRow("move") << move(product, marketing) << u"Move Design from Product to Marketing"_s;
    QTest::addRow("move to the top")
        << move(product, rootDepartment()) << u"Move Design from Product to the top level"_s;
    QTest::addRow("reorder") << move(product, product)
                             << u"Move Design to another place within Product"_s;

    UpdateDepartment leaders{design, {}, {}};
    leaders.wanted.leaders = QList<Leader>{};
    QTest::addRow("leaders") << makeChange(leaders) << u"Change the leaders of Design"_s;
    leaders.wanted.order = 3;
    QTest::addRow("several") << makeChange(leaders) << u"Edit Design"_s;
    UpdateDepartment both{design, {}, {}};
    both.base.name = u"Design"_s;
    both.wanted.name = u"UX"_s;
    both.wanted.i18nName = I18nName{};
    QTest::addRow("rename and more")
        << makeChange(both) << u"Rename Design to UX and change other values"_s;

    QTest::addRow("delete") << makeChange(DeleteDepartment{design, *company().find(design)})
                            << u"Delete Design"_s;
}

void ChangeTextTest::shouldSayWhatAChangeIntends()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    QCOMPARE(describe(change, company()), sentence);
}

void ChangeTextTest::shouldSayWhatBecameOfAJournalEntry_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("done") << RunState::Done << u"Design was moved from Product to Marketing"_s;
    QTest::addRow("partly") << RunState::DonePartly
                            << u"Design was moved from Product to Marketing: done in part"_s;
    QTest::addRow("waiting") << RunState::Planned
                             << u"Move Design from Product to Marketing: waiting"_s;
    QTest::addRow("unknown") << RunState::Unknown
                             << u"Move Design from Product to Marketing: being found out"_s;
    QTest::addRow("not made") << RunState::NotMade
                              << u"Move Design from Product to Marketing: not made"_s;
}

void ChangeTextTest::shouldSayWhatBecameOfAJournalEntry()
{
    QFETCH(RunState, state);
    QFETCH(QString, sentence);
    QCOMPARE(describe(entryOf(move(product, marketing), state)), sentence);
}

void ChangeTextTest::shouldGiveTheReasonOfARefusal()
{
    // GIVEN a refused move
    JournalEntry entry = entryOf(move(product, marketing), RunState::Failed);
    entry.error = makeError(ErrorKind::NameTaken, {});
    // WHEN it is told
    const QString sentence = describe(entry);
    // THEN the intention, the outcome and the reason are in it
    QVERIFY(sentence.startsWith(u"Move Design from Product to Marketing: refused"_s));
    QVERIFY(sentence.contains(describe(*entry.error).what));
}

void ChangeTextTest::shouldTellErasedNamesByTheirId()
{
    // GIVEN an entry about a department that the app may not see any more
    JournalEntry entry = entryOf(move(product, marketing), RunState::Done);
    entry.name.clear();
    entry.from.clear();
    entry.to.clear();
    // THEN IDs stand for the names
    QCOMPARE(describe(entry),
             u"department od-design was moved from department od-product "
             "to department od-marketing"_s);
}

void ChangeTextTest::shouldNotMistakeNamesForPlaceholders()
{
    QCOMPARE(describe(rename(u"%2"_s, u"%1"_s), company()), u"Rename %2 to %1"_s);
}

ORGDESK_TEST(ChangeTextTest)
#include "change_text_test.moc"
