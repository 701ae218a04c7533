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
#include <QTranslator>

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

QFuture<Result<QList<SearchHit>>> findNobody(const QString &)
{
    return QtFuture::makeReadyFuture(Result<QList<SearchHit>>(QList<SearchHit>()));
}

/// Puts mnemonics where Chinese and Japanese have them.
class EastAsianCaptions : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return qstrcmp(source, "&Name:") == 0 ? u"名称(&N)："_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

Directory with(Directory tree, const Department &changed)
{
    tree.upsert(changed);
    return tree;
}

Directory without(Directory tree, const DepartmentId &gone)
{
    tree.remove(gone);
    return tree;
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
    void shouldNameThemWithoutMnemonicsInAnyLanguage();
    void shouldHideOtherLanguagesWhereThereAreNone();
    void shouldEditOnlyWhatChanged();
    void shouldTrimBlanksAroundATypedName();
    void shouldChooseAnotherParent();
    void shouldNotChooseAnotherParentWhenTheChosenOneIsDeleted();
    void shouldAddALeaderBySearching();
    void shouldSayAtTheFieldWhoIsFound();
    void shouldFollowALiveUpdateOfAnUntouchedField();
    void shouldSayWhoseValueIsWhich();
    void shouldTakeTheirsOnRequest();
    void shouldTakeTheirsOnlyInTheLanguageThatTheyChanged();
    void shouldNotSaveADepartmentThatIsGone();
    void shouldKeepTheCursorDuringLiveUpdates();
    void shouldKeepABlankThatWasJustTyped();
    void shouldSayThatTheChosenPositionIsGone();
    void shouldRestWhileTheChangeIsUnderWay();
    void shouldKeepWhatWasTypedWhenRefused();
    void shouldNotSendAgainWhatMadeRoomForIt();
    void shouldNotSendAgainTheMoveBeforeTheName();
};

void DepartmentDialogTest::shouldCreateBelowTheChosenParent()
{
    // GIVEN an open dialog for a new department in Product
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Create, product, findAnn);
    const QSignalSpy submitted(&dialog, &DepartmentDialog::submitted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    // WHEN a name is typed and Enter pressed
    QTest::keyClicks(field(dialog, u"nameField"_s), u"Research"_s);
    QTest::keyClick(field(dialog, u"nameField"_s), Qt::Key_Return);
    // THEN
    QCOMPARE(submitted.count(), 1);
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

void DepartmentDialogTest::shouldNameThemWithoutMnemonicsInAnyLanguage()
{
    EastAsianCaptions captions;
    QCoreApplication::installTranslator(&captions);
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    QCoreApplication::removeTranslator(&captions);
    QCOMPARE(field(dialog, u"nameField"_s)->accessibleName(), u"名称"_s);
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

void DepartmentDialogTest::shouldNotChooseAnotherParentWhenTheChosenOneIsDeleted()
{
    // GIVEN an open choice of the parent, on Sales
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"parentButton"_s), Qt::LeftButton);
    auto *choice = dialog.findChild<DepartmentChoiceDialog *>();
    QVERIFY(choice);
    choice->setChosen(sales);
    // WHEN somebody deletes Sales
    dialog.setTree(without(without(sampleCompany(), departmentId(u"North"_s)), sales));
    // THEN nothing is chosen, and Enter does nothing
    QTRY_VERIFY(choice->chosen().isEmpty());
    QCOMPARE(reason(*choice), u"No department is chosen."_s);
    QTest::keyClick(choice->findChild<QLineEdit *>(u"departmentFilter"_s), Qt::Key_Return);
    QVERIFY(choice->isVisible());
    choice->reject();
    QVERIFY(dialog.changes().isEmpty());
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

void DepartmentDialogTest::shouldSayAtTheFieldWhoIsFound()
{
    // The list of hits never has the focus, so a screen reader hears the field only.
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    QLineEdit *search = dialog.findChild<LeadersEditor *>()->picker()->field();
    QTest::keyClicks(search, u"an"_s);
    QTRY_VERIFY(search->accessibleDescription().startsWith(u"1 "_s));
    QVERIFY(search->accessibleDescription().contains(u"Ann · Product"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->accessibleDescription(), QString());
    // AND when there is nobody
    DepartmentDialog lonely(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findNobody);
    lonely.show();
    search = lonely.findChild<LeadersEditor *>()->picker()->field();
    QTest::keyClicks(search, u"an"_s);
    QTRY_COMPARE(search->accessibleDescription(), u"Nobody found."_s);
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

void DepartmentDialogTest::shouldTakeTheirsOnlyInTheLanguageThatTheyChanged()
{
    // GIVEN own names in two languages
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    field(dialog, u"zhCnField"_s)->setText(u"我的"_s);
    field(dialog, u"jaJpField"_s)->setText(u"デザイン"_s);
    // WHEN a colleague gives it other ones in two languages, and theirs are taken
    Department now = *sampleCompany().find(design);
    now.i18nName.zhCn = u"设计"_s;
    now.i18nName.enUs = u"Looks"_s;
    dialog.setTree(with(sampleCompany(), now));
    QCOMPARE(field(dialog, u"zhCnField"_s)->text(), u"我的"_s);
    QTest::mouseClick(barButton(dialog, u"Take Theirs"_s), Qt::LeftButton);
    // THEN the own Japanese name is still there
    QCOMPARE(field(dialog, u"zhCnField"_s)->text(), u"设计"_s);
    QCOMPARE(field(dialog, u"enUsField"_s)->text(), u"Looks"_s);
    QCOMPARE(field(dialog, u"jaJpField"_s)->text(), u"デザイン"_s);
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

void DepartmentDialogTest::shouldKeepABlankThatWasJustTyped()
{
    // GIVEN a name between two words
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    QLineEdit *name = field(dialog, u"nameField"_s);
    retype(name, u"Sales "_s);
    // WHEN a colleague gives the department an English name
    Department now = *sampleCompany().find(design);
    now.i18nName.enUs = u"Looks"_s;
    dialog.setTree(with(sampleCompany(), now));
    // THEN the next word does not stick to the first
    QTest::keyClicks(name, u"Asia"_s);
    QCOMPARE(name->text(), u"Sales Asia"_s);
    QCOMPARE(field(dialog, u"enUsField"_s)->text(), u"Looks"_s);
}

void DepartmentDialogTest::shouldSayThatTheChosenPositionIsGone()
{
    // GIVEN a new department that is to stand before Code
    const DepartmentId code = departmentId(u"Code"_s);
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Create, product, findAnn);
    dialog.show();
    QTest::keyClicks(field(dialog, u"nameField"_s), u"Research"_s);
    auto *position = dialog.findChild<PositionBox *>();
    position->setBefore(code);
    QVERIFY(okButton(dialog)->isEnabled());
    // WHEN Code is deleted
    dialog.setTree(without(sampleCompany(), code));
    // THEN it is not put last without a word
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(reason(dialog).contains(u"no longer there"_s));
    dialog.accept();
    QVERIFY(!dialog.isWaiting());
    // AND when Code comes back, it stands before it again
    dialog.setTree(sampleCompany());
    QVERIFY(okButton(dialog)->isEnabled());
    QCOMPARE(position->before(), std::optional(code));
    // AND the person may choose another place instead
    dialog.setTree(without(sampleCompany(), code));
    position->setBefore(DepartmentId());
    QVERIFY(okButton(dialog)->isEnabled());
}

void DepartmentDialogTest::shouldRestWhileTheChangeIsUnderWay()
{
    // GIVEN
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    const QSignalSpy submitted(&dialog, &DepartmentDialog::submitted);
    const QSignalSpy closed(&dialog, &QDialog::finished);
    dialog.show();
    retype(field(dialog, u"nameField"_s), u"UX"_s);
    // WHEN it is sent, twice as an impatient person does
    dialog.accept();
    dialog.accept();
    // THEN it is sent once, and nothing can be typed that would not be
    QCOMPARE(submitted.count(), 1);
    QVERIFY(dialog.isVisible());
    QVERIFY(!field(dialog, u"nameField"_s)->isEnabled());
    QVERIFY(!okButton(dialog)->isEnabled());
    // AND after a while it says that it may be closed
    QTRY_VERIFY(dialog.findChild<MessageBar *>()->has(u"waiting"_s));
    dialog.finish();
    QCOMPARE(closed.count(), 1);
}

void DepartmentDialogTest::shouldKeepWhatWasTypedWhenRefused()
{
    // GIVEN a changed name that was sent and shows in the projection already
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    retype(field(dialog, u"nameField"_s), u"UX"_s);
    dialog.accept();
    Directory intended = sampleCompany();
    Department renamed = *intended.find(design);
    renamed.name = u"UX"_s;
    intended.upsert(renamed);
    dialog.setTree(intended);
    // WHEN the platform refuses, and the old name is back
    dialog.setTree(sampleCompany());
    dialog.takeRefusal(makeError(ErrorKind::NameTaken, u"a sibling has it"_s));
    // THEN the typed name is there, with the reason beside it, and can be sent again
    QCOMPARE(field(dialog, u"nameField"_s)->text(), u"UX"_s);
    QVERIFY(field(dialog, u"nameField"_s)->isEnabled());
    QVERIFY(okButton(dialog)->isEnabled());
    const auto labels = dialog.findChildren<ProblemLabel *>();
    QCOMPARE(std::ranges::count_if(
                 labels, [](const ProblemLabel *label) { return !label->problem().isEmpty(); }),
             1);
    QCOMPARE(dialog.findChild<MessageBar *>()->count(), 0);
    const QList<Change> changes = dialog.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(std::get<UpdateDepartment>(changes.constFirst().what).wanted.name, u"UX"_s);
}

void DepartmentDialogTest::shouldNotSendAgainWhatMadeRoomForIt()
{
    // GIVEN neighbours without a free number between them
    Directory crowded = sampleCompany();
    const DepartmentId code = departmentId(u"Code"_s);
    Department neighbour = *crowded.find(code);
    neighbour.order = crowded.find(design)->order + 1;
    crowded.upsert(neighbour);
    DepartmentDialog dialog(crowded, {}, DepartmentDialog::Mode::Create, product, findAnn);
    dialog.show();
    QTest::keyClicks(field(dialog, u"nameField"_s), u"Research"_s);
    dialog.findChild<PositionBox *>()->setBefore(code);
    const QList<Change> first = dialog.changes();
    QCOMPARE(first.size(), 2);
    dialog.accept();
    // WHEN the neighbour got its new number and the creation was refused
    neighbour.order = *std::get<UpdateDepartment>(first.constFirst().what).wanted.order;
    dialog.setTree(with(crowded, neighbour));
    dialog.takeRefusal(makeError(ErrorKind::ServerFault, u"test"_s));
    // THEN only the creation is sent again, for the same place
    QCOMPARE(field(dialog, u"nameField"_s)->text(), u"Research"_s);
    const QList<Change> again = dialog.changes();
    QCOMPARE(again.size(), 1);
    const auto &create = std::get<CreateDepartment>(again.constFirst().what);
    QVERIFY(*create.order > crowded.find(design)->order && *create.order < neighbour.order);
}

void DepartmentDialogTest::shouldNotSendAgainTheMoveBeforeTheName()
{
    // GIVEN a new name at a new place
    DepartmentDialog dialog(sampleCompany(), {}, DepartmentDialog::Mode::Edit, design, findAnn);
    dialog.show();
    retype(field(dialog, u"nameField"_s), u"UX"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"parentButton"_s), Qt::LeftButton);
    auto *choice = dialog.findChild<DepartmentChoiceDialog *>();
    choice->setChosen(sales);
    choice->accept();
    dialog.findChild<PositionBox *>()->setBefore(departmentId(u"North"_s));
    const QList<Change> first = dialog.changes();
    QCOMPARE(first.size(), 2);
    dialog.accept();
    // WHEN it was moved and the name was refused
    Department now = *sampleCompany().find(design);
    now.parent = sales;
    now.order = std::get<MoveDepartment>(first.constFirst().what).wanted.order;
    dialog.setTree(with(sampleCompany(), now));
    dialog.takeRefusal(makeError(ErrorKind::NameTaken, u"test"_s));
    // THEN only the name is sent again
    QCOMPARE(dialog.findChild<MessageBar *>()->count(), 0);
    const QList<Change> again = dialog.changes();
    QCOMPARE(again.size(), 1);
    QCOMPARE(std::get<UpdateDepartment>(again.constFirst().what).wanted.name, u"UX"_s);
}

ORGDESK_TEST(DepartmentDialogTest)
#include "department_dialog_test.moc"
