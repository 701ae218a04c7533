// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/list_changes.h"

#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

ListEntry entry(const QString &id, const QString &name)
{
    ListEntry entry;
    entry.id = id;
    entry.name = name;
    return entry;
}

class ListChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ListEntry regular = entry(u"1"_s, u"Regular"_s);
        regular.builtIn = true;
        ListEntry guest = entry(u"6"_s, u"Guest"_s);
        guest.i18nName.zhCn = u"访客"_s;
        m_list = {true, {regular, guest, entry(u"7"_s, u"Expert"_s)}, {}};
    }

    void shouldTellWhatSpeaksAgainstAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QList<ProblemKind>>("kinds");
        QTest::addColumn<QString>("field");
        using Kinds = QList<ProblemKind>;
        QTest::newRow("good") << u"New"_s << u"新"_s << Kinds{} << QString();
        QTest::newRow("empty") << u" "_s << QString() << Kinds{ProblemKind::NameEmpty} << u"name"_s;
        QTest::newRow("long") << QString(101, u'x') << QString() << Kinds{ProblemKind::NameTooLong}
                              << u"name"_s;
        QTest::newRow("longest") << QString(100, u'x') << QString() << Kinds{} << QString();
        QTest::newRow("taken") << u"Expert"_s << QString() << Kinds{ProblemKind::EntryNameTaken}
                               << u"name"_s;
        QTest::newRow("taken in another language")
            << u"New"_s << u"访客"_s << Kinds{ProblemKind::EntryNameTaken} << u"zh_cn"_s;
    }
    void shouldTellWhatSpeaksAgainstAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, chinese);
        QFETCH(QList<ProblemKind>, kinds);
        ListEntry wanted = entry({}, name);
        wanted.i18nName.zhCn = chinese;
        const QList<Problem> problems = check({{}, std::nullopt, wanted});
        QCOMPARE(problems.size(), kinds.size());
        if (kinds.isEmpty())
            return;
        QCOMPARE(problems.constFirst().kind, kinds.constFirst());
        QTEST(problems.constFirst().field, "field");
    }

    void shouldLetAnEntryKeepItsOwnName()
    {
        ListEntry wanted = m_list.entries.at(1);
        wanted.active = false;
        QVERIFY(check({{}, m_list.entries.at(1), wanted}).isEmpty());
        QCOMPARE(check({{}, m_list.entries.at(1), m_list.entries.at(1)}).constFirst().kind,
                 ProblemKind::NothingChanges);
    }

    void shouldRefuseWhatIsBuiltInOrGone()
    {
        ListEntry wanted = m_list.entries.at(0);
        wanted.name = u"Other"_s;
        QCOMPARE(check({{}, m_list.entries.at(0), wanted}).constFirst().kind,
                 ProblemKind::EntryBuiltIn);
        QCOMPARE(check({{}, m_list.entries.at(0), std::nullopt}).constFirst().kind,
                 ProblemKind::EntryBuiltIn);
        QCOMPARE(check({{}, entry(u"9"_s, u"Gone"_s), std::nullopt}).constFirst().kind,
                 ProblemKind::EntryUnknown);
        QVERIFY(check({{}, m_list.entries.at(2), std::nullopt}).isEmpty());
    }

    void shouldFindWhatWasMadeByItsName()
    {
        const Change creation =
            makeChange(ChangeListEntry{{}, std::nullopt, entry({}, u"Expert"_s)});
        const Change undo = inverse(creation);
        QVERIFY(check(std::get<ChangeListEntry>(undo.what)).isEmpty());
        QCOMPARE(entryOf(std::get<ChangeListEntry>(undo.what), m_list)->id, u"7"_s);
    }

    void shouldSurviveTheJournal_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("made") << false << true;
        QTest::newRow("edited") << true << true;
        QTest::newRow("removed") << true << false;
    }
    void shouldSurviveTheJournal()
    {
        QFETCH(bool, before);
        QFETCH(bool, after);
        ChangeListEntry change;
        if (before)
            change.base = m_list.entries.at(1);
        if (after)
            change.wanted = m_list.entries.at(2);
        const Change written = makeChange(change);
        QCOMPARE(changeFromJson(toJson(written)).value(), written);
    }

    void shouldRefuseAJournalEntryOfNothing()
    {
        QJsonObject json = toJson(makeChange(ChangeListEntry{{}, entry({}, u"x"_s), {}}));
        json[u"what"_s] = QJsonObject{{u"kind"_s, u"changeEmployeeType"_s}};
        QVERIFY(!changeFromJson(json).has_value());
    }

private:
    QList<Problem> check(const ChangeListEntry &change) const
    {
        return checkListChange(change, m_list, {});
    }

    CompanyList m_list;
};

} // namespace

ORGDESK_TEST(ListChangesTest)

#include "list_changes_test.moc"
