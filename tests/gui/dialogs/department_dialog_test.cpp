// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/department_choice_dialog.h"
#include "ui/dialogs/department_dialog.h"
#include "ui/dialogs/leaders_editor.h"
#include "ui/dialogs/position_box.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/problem_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId product = departmentId(u"Product"_s);
const DepartmentId sales = departmentId(u"Sales"_s);
const DepartmentId design = departmentId(u"Design"_s);

QFuture<Result<QList<SearchHit>>> findAnn(const QString &)
{
    SearchHit ann;
    ann.person = PersonId(u"ou-ann"_s);
    ann.name = u"Ann"_s;
    ann.path = {u"Product"_s};
    SearchHit noPerson;
    noPerson.department = sales;
    noPerson.name = u"Annex"_s;
    return QtFuture::makeReadyFuture(Result<QList<SearchHit>>(QList{noPerson, ann}));
}

QLineEdit *field(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLineEdit *>(name);
}

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QString reason(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"reasonLabel"_s)->text();
}

void retype(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QPushButton *barButton(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChild<MessageBar *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class DepartmentDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCreateBelowTheChosenParent();
    void shouldNotScoldAnUntouchedForm();
    void shouldTellATakenNameBesideItsField();
    void shouldNameTheLabelsOfItsFields();
    void shouldHideOtherLanguagesWhereThereAreNone();
    void shouldEditOnlyWhatChanged();
    void shouldTrimBlanksAroundATypedName();
    void shouldChooseAnotherParent();
    void shouldAddALeaderBySearching();
    void shouldFollowALiveUpdateOfAnUntouchedField();
    void shouldSayWhoseValueIsWhich();
    void shouldTakeTheirsOnRequest();
    void shouldNotSaveADepartmentThatIsGone();
    void shouldKeepTheCursorDuringLiveUpdates();
};

void DepartmentDialogTest::shouldCreateBelowTheChosenParent()
{
    // GIVEN an open dialog for a new department in Product
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Create, product, findAnn);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    // WHEN a name is typed and Enter pressed
    QTest::keyClicks(field(dialog, u"nameField"_s), u"Research"_s);
    QTest::keyClick(field(dialog, u"nameField"_s), Qt::Key_Return);
    // THEN
    QCOMPARE(accepted.count(), 1);
    const QList<Change> changes = dialog.changes();
    QCOMPARE(changes.size(), 1);
    const auto *create = std::get_if<CreateDepartment>(&changes.constFirst().what);
    QVERIFY(create);
    QCOMPARE(create->name, u"Research"_s);
    QCOMPARE(projectedId(create->parent), product);
}

void DepartmentDialogTest::shouldNotScoldAnUntouchedForm()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Create, product, findAnn);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!reason(dialog).isEmpty());
    const auto labels = dialog.findChildren<ProblemLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const ProblemLabel *label : labels)
        QVERIFY(label->problem().isEmpty());
}

void DepartmentDialogTest::shouldTellATakenNameBesideItsField()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Create, product, findAnn);
    dialog.show();
    QLineEdit *name = field(dialog, u"nameField"_s);
    QTest::keyClicks(name, u"Code"_s);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(reason(dialog).contains(u"“Code”"_s));
    QCOMPARE(name->accessibleDescription(), reason(dialog));
    // WHEN it is not taken any more THEN nothing is in the way
    QTest::keyClicks(name, u"rs"_s);
    QVERIFY(okButton(dialog)->isEnabled());
    QVERIFY(reason(dialog).isEmpty());
    QVERIFY(name->accessibleDescription().isEmpty());
}

void DepartmentDialogTest::shouldNameTheLabelsOfItsFields()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    QCOMPARE(field(dialog, u"nameField"_s)->accessibleName(), u"Name"_s);
    QCOMPARE(field(dialog, u"jaJpField"_s)->accessibleName(), u"Japanese name"_s);
    QSet<QWidget *> buddies;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        buddies.insert(label->buddy());
    QVERIFY(buddies.contains(field(dialog, u"nameField"_s)));
    QVERIFY(buddies.contains(dialog.findChild<PositionBox *>()));
    QVERIFY(buddies.contains(dialog.findChild<QPushButton *>(u"parentButton"_s)));
}

void DepartmentDialogTest::shouldHideOtherLanguagesWhereThereAreNone()
{
    DirectoryLimits limits;
    limits.i18nNames = false;
    DepartmentDialog dialog(sampleCompany(), limits, DepartmentDialog::Mode::Edit, design, findAnn);
    QVERIFY(!field(dialog, u"zhCnField"_s));
    QVERIFY(field(dialog, u"nameField"_s));
}

void DepartmentDialogTest::shouldEditOnlyWhatChanged()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    QVERIFY(!okButton(dialog)->isEnabled());
    retype(field(dialog, u"enUsField"_s), u"Looks"_s);
    QVERIFY(okButton(dialog)->isEnabled());
    const QList<Change> changes = dialog.changes();
    QCOMPARE(changes.size(), 1);
    const auto *update = std::get_if<UpdateDepartment>(&changes.constFirst().what);
    QVERIFY(update);
    QVERIFY(!update->wanted.name);
    QCOMPARE(update->wanted.i18nName->enUs, u"Looks"_s);
}

void DepartmentDialogTest::shouldTrimBlanksAroundATypedName()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Create, product, findAnn);
    dialog.show();
    QTest::keyClicks(field(dialog, u"nameField"_s), u"  Research  "_s);
    QCOMPARE(std::get<CreateDepartment>(dialog.changes().constFirst().what).name, u"Research"_s);
}

void DepartmentDialogTest::shouldChooseAnotherParent()
{
    // GIVEN
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    // WHEN the parent button opens the picker and a part of the name is typed
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"parentButton"_s), Qt::LeftButton);
    auto *choice = dialog.findChild<DepartmentChoiceDialog *>();
    QVERIFY(choice);
    auto *filter = choice->findChild<QLineEdit *>(u"departmentFilter"_s);
    QTest::keyClicks(filter, u"sal"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    // THEN
    QTRY_VERIFY(!choice->isVisible());
    QVERIFY(okButton(dialog)->isEnabled());
    const QList<Change> changes = dialog.changes();
    const auto *move = std::get_if<MoveDepartment>(&changes.constFirst().what);
    QVERIFY(move);
    QCOMPARE(projectedId(move->wanted.parent), sales);
}

void DepartmentDialogTest::shouldAddALeaderBySearching()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    auto *editor = dialog.findChild<LeadersEditor *>();
    QTest::keyClicks(editor->picker()->field(), u"an"_s);
    QTRY_VERIFY(editor->picker()->isOpen());
    // Departments among the hits are no leaders.
    QCOMPARE(editor->picker()->hits()->count(), 1);
    QTest::keyClick(editor->picker()->field(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(editor->leaders(), (QList{Leader{PersonId(u"ou-ann"_s), LeaderRole::Main}}));
    QCOMPARE(editor->list()->item(0)->text(), u"Ann (main leader)"_s);
    QVERIFY(okButton(dialog)->isEnabled());
}

void DepartmentDialogTest::shouldFollowALiveUpdateOfAnUntouchedField()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    retype(field(dialog, u"enUsField"_s), u"Looks"_s);
    Directory tree = sampleCompany();
    Department now = *tree.find(design);
    now.name = u"Design Team"_s;
    tree.upsert(now);
    dialog.setTree(tree);
    QCOMPARE(field(dialog, u"nameField"_s)->text(), u"Design Team"_s);
    QCOMPARE(field(dialog, u"enUsField"_s)->text(), u"Looks"_s);
    QCOMPARE(dialog.findChild<MessageBar *>()->count(), 0);
    QVERIFY(!std::get<UpdateDepartment>(dialog.changes().constFirst().what).wanted.name);
}

void DepartmentDialogTest::shouldSayWhoseValueIsWhich()
{
    // GIVEN an edited name
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    retype(field(dialog, u"nameField"_s), u"UX"_s);
    // WHEN somebody else renames it
    Directory tree = sampleCompany();
    Department now = *tree.find(design);
    now.name = u"Look"_s;
    tree.upsert(now);
    dialog.setTree(tree);
    // THEN a bar names both values, the own text stays, and it can be kept
    auto *bar = dialog.findChild<MessageBar *>();
    QCOMPARE(bar->count(), 1);
    const QString text = bar->text(u"conflict-1"_s);
    QVERIFY(text.contains(u"“Design”"_s) && text.contains(u"“Look”"_s));
    QCOMPARE(field(dialog, u"nameField"_s)->text(), u"UX"_s);
    QTest::mouseClick(barButton(dialog, u"Keep Mine"_s), Qt::LeftButton);
    QCOMPARE(bar->count(), 0);
    QCOMPARE(std::get<UpdateDepartment>(dialog.changes().constFirst().what).base.name, u"Look"_s);
}

void DepartmentDialogTest::shouldTakeTheirsOnRequest()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    retype(field(dialog, u"nameField"_s), u"UX"_s);
    Directory tree = sampleCompany();
    Department now = *tree.find(design);
    now.name = u"Look"_s;
    tree.upsert(now);
    dialog.setTree(tree);
    QTest::mouseClick(barButton(dialog, u"Take Theirs"_s), Qt::LeftButton);
    QCOMPARE(field(dialog, u"nameField"_s)->text(), u"Look"_s);
    QVERIFY(dialog.changes().isEmpty());
}

void DepartmentDialogTest::shouldNotSaveADepartmentThatIsGone()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    retype(field(dialog, u"nameField"_s), u"UX"_s);
    Directory tree = sampleCompany();
    tree.remove(design);
    dialog.setTree(tree);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(dialog.findChild<MessageBar *>()->has(u"gone"_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    // It may come back: a delete event that a read contradicts.
    dialog.setTree(sampleCompany());
    QVERIFY(okButton(dialog)->isEnabled());
    QVERIFY(!dialog.findChild<MessageBar *>()->has(u"gone"_s));
}

void DepartmentDialogTest::shouldKeepTheCursorDuringLiveUpdates()
{
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    QLineEdit *name = field(dialog, u"nameField"_s);
    name->setCursorPosition(2);
    Directory tree = sampleCompany();
    tree.upsert(department(u"New"_s, product, 900));
    dialog.setTree(tree);
    QCOMPARE(name->cursorPosition(), 2);
    QCOMPARE(name->text(), u"Design"_s);
}

ORGDESK_TEST(DepartmentDialogTest)
#include "department_dialog_test.moc"
