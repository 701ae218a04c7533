// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/wording.h"
#include "tests/testlib/test_registry.h"

#include <QSet>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Directory treeWith(const QString &name)
{
    Department department;
    department.id = DepartmentId(u"od-1"_s);
    department.name = name;
    department.parent = rootDepartment();
    Directory tree;
    tree.upsert(department);
    return tree;
}

} // namespace

class ProblemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellEveryProblemApart();
    void shouldNameTheSibling();
    void shouldNameTheLimit();
    void shouldNameTheForbiddenCharacter();
    void shouldCountWhatIsInTheWay();
    void shouldNameDepartments_data();
    void shouldNameDepartments();
    void shouldFitAwkwardNamesIntoASentence();
};

void ProblemTextTest::shouldTellEveryProblemApart()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::NothingChanges); ++kind) {
        Problem problem;
        problem.kind = static_cast<ProblemKind>(kind);
        problem.limit = u"7"_s;
        const QString sentence = describe(problem, {});
        QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void ProblemTextTest::shouldNameTheSibling()
{
    Problem problem;
    problem.kind = ProblemKind::NameTaken;
    problem.other = DepartmentId(u"od-1"_s);
    QVERIFY(describe(problem, treeWith(u"Design"_s)).contains(u"“Design”"_s));
}

void ProblemTextTest::shouldNameTheLimit()
{
    Problem problem;
    problem.kind = ProblemKind::TooDeep;
    problem.limit = u"25"_s;
    QVERIFY(describe(problem, {}).contains(u"25"_s));
}

void ProblemTextTest::shouldNameTheForbiddenCharacter()
{
    Problem problem;
    problem.kind = ProblemKind::NameHasForbiddenCharacter;
    problem.limit = u"/"_s;
    QVERIFY(describe(problem, {}).contains(u"“/”"_s));
}

void ProblemTextTest::shouldCountWhatIsInTheWay()
{
    Problem problem;
    problem.kind = ProblemKind::HasMembers;
    problem.count = 12;
    QVERIFY(describe(problem, {}).contains(u"12"_s));
}

void ProblemTextTest::shouldNameDepartments_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addRow("root") << u"0"_s << u"the top level"_s;
    QTest::addRow("shared") << u"~shared"_s << u"Shared with this app"_s;
    QTest::addRow("known") << u"od-1"_s << u"Design"_s;
    QTest::addRow("unknown") << u"od-9"_s << u"department od-9"_s;
}

void ProblemTextTest::shouldNameDepartments()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(departmentName(DepartmentId(id), treeWith(u"Design"_s)), name);
}

void ProblemTextTest::shouldFitAwkwardNamesIntoASentence()
{
    const DepartmentId id(u"od-1"_s);
    // Markup stays what it is: whoever shows it shows plain text.
    QCOMPARE(departmentName(id, treeWith(u"<b>%1 & Co</b>"_s)), u"<b>%1 & Co</b>"_s);
    QCOMPARE(departmentName(id, treeWith(u"two\nlines\there"_s)), u"two lines here"_s);
    const QString cut = departmentName(id, treeWith(u"🙂"_s.repeated(100)));
    QVERIFY(cut.size() <= 80);
    QVERIFY(cut.endsWith(u'…'));
    QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate());
}

ORGDESK_TEST(ProblemTextTest)
#include "problem_text_test.moc"
