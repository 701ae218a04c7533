// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/person_edits.h"
#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/delete_department_dialog.h"
#include "ui/dialogs/dissolve_department_dialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId icons = departmentId(u"Icons"_s);

QPushButton *deleteButton(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"deleteButton"_s);
}

QString label(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLabel *>(name)->text();
}

} // namespace

class DeleteDepartmentDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellConsequencesFirst();
    void shouldNotDeleteOnEnter();
    void shouldDeleteOnRequest();
    void shouldRefuseWhileItHasSubDepartments();
    void shouldOfferToMoveElsewhereWhatIsInIt();
    void shouldSayWhatWillBeDoneAndShowHowFarItIs();
    void shouldRefuseWhilePeopleBelongToIt();
    void shouldFollowLiveUpdates();
    void shouldNotReadNamesAsMarkup();
};

void DeleteDepartmentDialogTest::shouldTellConsequencesFirst()
{
    DeleteDepartmentDialog dialog(sampleCompany(), {}, icons, 0);
    const QString text = label(dialog, u"consequences"_s);
    QVERIFY(text.contains(u"Product › Design"_s));
    QVERIFY(text.contains(u"new ID"_s));
    QVERIFY(text.contains(u"People who belong directly to it: 0"_s));
    QVERIFY(deleteButton(dialog)->isEnabled());
}

void DeleteDepartmentDialogTest::shouldNotDeleteOnEnter()
{
    DeleteDepartmentDialog dialog(sampleCompany(), {}, icons, 0);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!deleteButton(dialog)->isDefault());
}

void DeleteDepartmentDialogTest::shouldDeleteOnRequest()
{
    DeleteDepartmentDialog dialog(sampleCompany(), {}, icons, 0);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QTest::mouseClick(deleteButton(dialog), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    const QList<Change> changes = dialog.changes();
    QCOMPARE(changes.size(), 1);
    const auto *deletion = std::get_if<DeleteDepartment>(&changes.constFirst().what);
    QVERIFY(deletion);
    QCOMPARE(projectedId(deletion->target), icons);
    QCOMPARE(deletion->base.name, u"Icons"_s);
}

void DeleteDepartmentDialogTest::shouldRefuseWhileItHasSubDepartments()
{
    DeleteDepartmentDialog dialog(sampleCompany(), {}, departmentId(u"Product"_s), 0);
    QVERIFY(!deleteButton(dialog)->isEnabled());
    QVERIFY(label(dialog, u"reasonLabel"_s).contains(u'2'));
    dialog.show();
    dialog.accept();
    QVERIFY(dialog.isVisible());
}

void DeleteDepartmentDialogTest::shouldOfferToMoveElsewhereWhatIsInIt()
{
    const QString offer = u"moveElsewhereButton"_s;
    DeleteDepartmentDialog empty(sampleCompany(), {}, icons, 0);
    empty.show();
    QVERIFY(!empty.findChild<QPushButton *>(offer)->isVisible());
    DeleteDepartmentDialog dialog(sampleCompany(), {}, departmentId(u"Product"_s), 3);
    dialog.show();
    const QSignalSpy requested(&dialog, &DeleteDepartmentDialog::dissolveRequested);
    QTest::mouseClick(dialog.findChild<QPushButton *>(offer), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void DeleteDepartmentDialogTest::shouldSayWhatWillBeDoneAndShowHowFarItIs()
{
    // GIVEN a first-level department with a person and two sub-departments
    const DepartmentId product = departmentId(u"Product"_s);
    DissolveDepartmentDialog dialog(sampleCompany(), {}, product);
    dialog.show();
    auto *go = dialog.findChild<QPushButton *>(u"dissolveButton"_s);
    QVERIFY(!go->isEnabled());
    Person ann;
    ann.id = PersonId(u"ou-ann"_s);
    ann.memberships = membershipsIn({product});
    dialog.setMembers({ann});
    // Nobody is put at the top by accident: a place has to be chosen.
    QVERIFY(!go->isEnabled());
    dialog.setPeopleTo(departmentId(u"Sales"_s));
    QVERIFY(go->isEnabled());
    QVERIFY(label(dialog, u"stepsLabel"_s).contains(u"2 sub-departments"_s));
    // WHEN it is asked for
    const QSignalSpy submitted(&dialog, &DissolveDepartmentDialog::submitted);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(dialog.changes().size(), 4);
    QVERIFY(dialog.isVisible() && dialog.isWaiting());
    // THEN it shows how far it is, and is asked for once
    dialog.setProgress(2);
    QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 2);
    dialog.accept();
    QCOMPARE(submitted.count(), 1);
    dialog.finish();
    QVERIFY(!dialog.isVisible());
}

void DeleteDepartmentDialogTest::shouldRefuseWhilePeopleBelongToIt()
{
    // GIVEN a number that is not known yet
    DeleteDepartmentDialog dialog(sampleCompany(), {}, icons, -1);
    QVERIFY(deleteButton(dialog)->isEnabled());
    QVERIFY(label(dialog, u"consequences"_s).contains(u"not known yet"_s));
    // WHEN it becomes known
    dialog.setPeople(7);
    // THEN
    QVERIFY(!deleteButton(dialog)->isEnabled());
    QVERIFY(label(dialog, u"reasonLabel"_s).contains(u'7'));
    QCOMPARE(deleteButton(dialog)->accessibleDescription().isEmpty(), false);
}

void DeleteDepartmentDialogTest::shouldFollowLiveUpdates()
{
    DeleteDepartmentDialog dialog(sampleCompany(), {}, icons, 0);
    Directory tree = sampleCompany();
    tree.upsert(department(u"Small"_s, icons, 1));
    dialog.setTree(tree);
    QVERIFY(!deleteButton(dialog)->isEnabled());
    tree.remove(departmentId(u"Small"_s));
    dialog.setTree(tree);
    QVERIFY(deleteButton(dialog)->isEnabled());
    tree.remove(icons);
    dialog.setTree(tree);
    QVERIFY(!deleteButton(dialog)->isEnabled());
    QVERIFY(dialog.changes().isEmpty());
}

void DeleteDepartmentDialogTest::shouldNotReadNamesAsMarkup()
{
    Directory tree = sampleCompany();
    Department awkward = *tree.find(icons);
    awkward.name = u"<h1>Big</h1>"_s;
    tree.upsert(awkward);
    const DeleteDepartmentDialog dialog(tree, {}, icons, 0);
    bool shown = false;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->text().contains(u"<h1>"_s)) {
            shown = true;
            QCOMPARE(each->textFormat(), Qt::PlainText);
        }
    }
    QVERIFY(shown);
}

ORGDESK_TEST(DeleteDepartmentDialogTest)
#include "delete_department_dialog_test.moc"
