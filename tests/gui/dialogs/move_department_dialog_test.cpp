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
    void shouldKeepTheChoiceWhenItMovesInTheList();
    void shouldChooseNothingWhenTheChoiceIsDeleted();
    void shouldSayThatTheChosenPositionIsGone();
    void shouldSayTheCurrentLineAtTheField();
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

void MoveDepartmentDialogTest::shouldKeepTheChoiceWhenItMovesInTheList()
{
    // GIVEN a chosen parent
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    dialog.show();
    dialog.setChosen(sales);
    // WHEN it gets another place, for which it is taken out of the list and put in again
    Directory tree = sampleCompany();
    Department now = *tree.find(sales);
    now.order = 50;
    tree.upsert(now);
    dialog.setTree(tree);
    // THEN it is still the chosen one
    const auto *model = dialog.findChild<QListView *>(u"departmentChoice"_s)->model();
    QTRY_COMPARE(model->index(1, 0).data().toString(), u"Sales"_s);
    QCOMPARE(dialog.newParent(), sales);
    QVERIFY(okButton(dialog)->isEnabled());
}

void MoveDepartmentDialogTest::shouldChooseNothingWhenTheChoiceIsDeleted()
{
    // GIVEN a chosen parent and position
    const DepartmentId north = departmentId(u"North"_s);
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    dialog.setChosen(sales);
    dialog.findChild<PositionBox *>()->setBefore(north);
    // WHEN it is deleted
    Directory tree = sampleCompany();
    tree.remove(north);
    tree.remove(sales);
    dialog.setTree(tree);
    // THEN Enter moves the department nowhere
    QTRY_VERIFY(dialog.newParent().isEmpty());
    QCOMPARE(reason(dialog), u"No department is chosen."_s);
    QVERIFY(!okButton(dialog)->isEnabled());
    // Not even after the list had the focus.
    dialog.findChild<QListView *>(u"departmentChoice"_s)->setFocus();
    QTest::keyClick(filterOf(dialog), Qt::Key_Return);
    QVERIFY(dialog.newParent().isEmpty());
    QCOMPARE(accepted.count(), 0);
    // AND when it comes back, it is the chosen one again
    dialog.setTree(sampleCompany());
    QTRY_COMPARE(dialog.newParent(), sales);
    QCOMPARE(dialog.before(), north);
    QVERIFY(okButton(dialog)->isEnabled());
}

void MoveDepartmentDialogTest::shouldSayThatTheChosenPositionIsGone()
{
    // GIVEN
    const DepartmentId north = departmentId(u"North"_s);
    MoveDepartmentDialog dialog(sampleCompany(), {}, design);
    dialog.show();
    dialog.setChosen(sales);
    auto *position = dialog.findChild<PositionBox *>();
    position->setBefore(north);
    // WHEN the neighbour is deleted
    Directory tree = sampleCompany();
    tree.remove(north);
    dialog.setTree(tree);
    // THEN the person has to choose
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(reason(dialog).contains(u"no longer there"_s));
    position->setBefore(DepartmentId());
    QVERIFY(okButton(dialog)->isEnabled());
    QVERIFY(reason(dialog).isEmpty());
}

void MoveDepartmentDialogTest::shouldSayTheCurrentLineAtTheField()
{
    // The list has not the focus while one walks it from the field.
    MoveDepartmentDialog dialog(sampleCompany(), {}, product);
    dialog.show();
    dialog.setChosen(departmentId(u"Code"_s));
    QTest::keyClick(filterOf(dialog), Qt::Key_Down);
    QCOMPARE(filterOf(dialog)->accessibleDescription(), u"Sales"_s);
    QTest::keyClick(filterOf(dialog), Qt::Key_Down);
    QCOMPARE(filterOf(dialog)->accessibleDescription(), u"North, in Sales"_s);
    // With the reason, where there is one.
    dialog.setChosen(design);
    QVERIFY(!reason(dialog).isEmpty());
    QCOMPARE(filterOf(dialog)->accessibleDescription(), u"Design, in Product. "_s + reason(dialog));
    QTest::keyClicks(filterOf(dialog), u"nothing like it"_s);
    QCOMPARE(filterOf(dialog)->accessibleDescription(), u"No department matches."_s);
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
