// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/department_list_model.h"
#include "ui/dialogs/move_department_dialog.h"
#include "ui/dialogs/position_box.h"

#include "core/directory/overlay.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId product = departmentId(u"Product"_s);
const DepartmentId sales = departmentId(u"Sales"_s);
const DepartmentId design = departmentId(u"Design"_s);

QLineEdit *filterOf(const QDialog &dialog)
{
    return dialog.findChild<QLineEdit *>(u"departmentFilter"_s);
}

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QString reason(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"reasonLabel"_s)->text();
}

} // namespace

class MoveDepartmentDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMoveByKeyboardAlone();
    void shouldNotOfferWhatItIsAlready();
    void shouldRefuseItselfAndItsDescendantsWithTheReason();
    void shouldPutItBeforeANeighbour();
    void shouldReorderWithinTheSameParent();
    void shouldWalkTheListFromTheField();
    void shouldKeepTheChoiceDuringLiveUpdates();
    void shouldNoticeThatTheDepartmentIsGone();
    void shouldHaveNoTreeView();
};

void MoveDepartmentDialogTest::shouldMoveByKeyboardAlone()
{
    // GIVEN
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    // WHEN a part of the name is typed and Enter pressed
    QTest::keyClicks(filterOf(dialog), u"north"_s);
    QCOMPARE(dialog.newParent(), departmentId(u"North"_s));
    QTest::keyClick(filterOf(dialog), Qt::Key_Return);
    // THEN it is accepted once, last in the chosen department
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.newParent(), departmentId(u"North"_s));
    QVERIFY(dialog.before().isEmpty());
    QCOMPARE(dialog.changes().size(), 1);
}

void MoveDepartmentDialogTest::shouldNotOfferWhatItIsAlready()
{
    // Code is the last one in Product.
    MoveDepartmentDialog dialog(sampleCompany(), {}, departmentId(u"Code"_s));
    dialog.show();
    QCOMPARE(dialog.newParent(), product);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!reason(dialog).isEmpty());
}

void MoveDepartmentDialogTest::shouldRefuseItselfAndItsDescendantsWithTheReason()
{
    MoveDepartmentDialog dialog(sampleCompany(), {}, product);
    dialog.show();
    dialog.setChosen(product);
    QVERIFY(!okButton(dialog)->isEnabled());
    const QString itself = reason(dialog);
    QVERIFY(itself.contains(u"itself"_s));
    dialog.setChosen(departmentId(u"Icons"_s));
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!reason(dialog).isEmpty());
    QVERIFY(reason(dialog) != itself);
    // The list tells it too, where a screen reader hears it.
    const QModelIndex index = dialog.findChild<QListView *>(u"departmentChoice"_s)->currentIndex();
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), reason(dialog));
    dialog.accept();
    QVERIFY(dialog.isVisible());
}

void MoveDepartmentDialogTest::shouldPutItBeforeANeighbour()
{
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    dialog.show();
    dialog.setChosen(sales);
    dialog.findChild<PositionBox *>()->setBefore(departmentId(u"North"_s));
    QCOMPARE(dialog.before(), departmentId(u"North"_s));
    const Directory after = project(sampleCompany(), dialog.changes());
    QCOMPARE(after.children(sales), (QList{design, departmentId(u"North"_s)}));
}

void MoveDepartmentDialogTest::shouldReorderWithinTheSameParent()
{
    MoveDepartmentDialog dialog(sampleCompany(), {}, departmentId(u"Code"_s));
    dialog.show();
    dialog.findChild<PositionBox *>()->setBefore(design);
    QVERIFY(okButton(dialog)->isEnabled());
    const Directory after = project(sampleCompany(), dialog.changes());
    QCOMPARE(after.children(product), (QList{departmentId(u"Code"_s), design}));
}

void MoveDepartmentDialogTest::shouldWalkTheListFromTheField()
{
    MoveDepartmentDialog dialog(sampleCompany(), {}, departmentId(u"Icons"_s));
    dialog.show();
    dialog.setChosen(product);
    QTest::keyClick(filterOf(dialog), Qt::Key_Up);
    QCOMPARE(dialog.newParent(), rootDepartment());
    QTest::keyClick(filterOf(dialog), Qt::Key_Down);
    QTest::keyClick(filterOf(dialog), Qt::Key_Down);
    QCOMPARE(dialog.newParent(), design);
}

void MoveDepartmentDialogTest::shouldKeepTheChoiceDuringLiveUpdates()
{
    // GIVEN a chosen parent
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    dialog.show();
    dialog.setChosen(sales);
    // WHEN departments come before it in the list
    Directory tree = sampleCompany();
    tree.upsert(department(u"New"_s, product, 150));
    dialog.setTree(tree);
    // THEN the list has the new one and the choice stays
    auto *list = dialog.findChild<QListView *>(u"departmentChoice"_s);
    QTRY_COMPARE(list->model()->rowCount(), 8);
    QCOMPARE(dialog.newParent(), sales);
    QVERIFY(okButton(dialog)->isEnabled());
}

void MoveDepartmentDialogTest::shouldNoticeThatTheDepartmentIsGone()
{
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    dialog.show();
    dialog.setChosen(sales);
    QVERIFY(okButton(dialog)->isEnabled());
    Directory tree = sampleCompany();
    tree.remove(design);
    dialog.setTree(tree);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!reason(dialog).isEmpty());
}

void MoveDepartmentDialogTest::shouldHaveNoTreeView()
{
    // The tree "Departments" is the only QTreeView of the program.
    const MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    QVERIFY(dialog.findChildren<QTreeView *>().isEmpty());
}

ORGDESK_TEST(MoveDepartmentDialogTest)
#include "move_department_dialog_test.moc"
