// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/person_edits.h"
#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/memberships_editor.h"
#include "ui/dialogs/offboard_dialog.h"
#include "ui/dialogs/people_editor.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId sales = departmentId(u"Sales"_s);
const DepartmentId design = departmentId(u"Design"_s);
const PersonId boss(u"ou-boss"_s);

Person li()
{
    Person person;
    person.id = PersonId(u"ou-li"_s);
    person.name = u"Li Na"_s;
    person.mobile = u"+8613800138000"_s;
    person.jobTitle = u"Clerk"_s;
    person.employeeType = 1;
    person.memberships = membershipsIn({sales});
    person.leader = boss;
    return person;
}

PersonDialog::Lookups lookups()
{
    PersonDialog::Lookups lookups;
    lookups.people = [](const QString &) {
        return QtFuture::makeReadyFuture(Result<QList<SearchHit>>(QList<SearchHit>()));
    };
    lookups.holder = [](PersonField field, const QString &value) {
        const bool taken = field == PersonField::EmployeeNo && value == u"E1";
        return QtFuture::makeReadyFuture(
            Result<PersonId>(taken ? PersonId(u"ou-wang"_s) : PersonId()));
    };
    return lookups;
}

std::unique_ptr<PersonDialog> dialogFor(const PersonDraft &draft)
{
    auto dialog = std::make_unique<PersonDialog>(sampleCompany(), PersonLimits(), draft, lookups());
    dialog->show();
    return dialog;
}

QLineEdit *field(const QDialog &dialog, const QString &key)
{
    return dialog.findChild<QLineEdit *>(key + u"Field"_s);
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

const UpdatePerson &update(const QList<Change> &changes)
{
    return std::get<UpdatePerson>(changes.constFirst().what);
}

} // namespace

class PersonDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldInviteIntoTheSelectedDepartment()
    {
        const auto dialog = dialogFor(PersonDraft::forCreation(design));
        // Nothing was typed yet: nobody is scolded, but nothing can be sent.
        for (const ProblemLabel *label : dialog->findChildren<ProblemLabel *>())
            QVERIFY(label->problem().isEmpty());
        QVERIFY(!okButton(*dialog)->isEnabled());
        retype(field(*dialog, u"name"_s), u"  Wang Wei "_s);
        retype(field(*dialog, u"mobile"_s), u"138 0013 8000"_s);
        QVERIFY2(okButton(*dialog)->isEnabled(), qPrintable(reason(*dialog)));
        QSignalSpy submitted(dialog.get(), &PersonDialog::submitted);
        okButton(*dialog)->click();
        QCOMPARE(submitted.count(), 1);
        const auto create = std::get<CreatePerson>(dialog->changes().constFirst().what);
        QCOMPARE(create.wanted.name, u"Wang Wei"_s);
        QCOMPARE(create.wanted.mainDepartment(), design);
        QVERIFY(create.fields.testFlag(PersonField::Mobile));
        QVERIFY(!create.fields.testFlag(PersonField::Email));
    }

    void shouldSendOnlyWhatWasChanged()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        QVERIFY(!okButton(*dialog)->isEnabled());
        retype(field(*dialog, u"job_title"_s), u"Manager"_s);
        QVERIFY(okButton(*dialog)->isEnabled());
        QCOMPARE(update(dialog->changes()).fields, PersonFields(PersonField::JobTitle));
        // Written in another way it is the same number.
        retype(field(*dialog, u"mobile"_s), u"138-0013-8000"_s);
        QCOMPARE(update(dialog->changes()).fields, PersonFields(PersonField::JobTitle));
    }

    void shouldTellWhatIsWrongAtTheField()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        retype(field(*dialog, u"email"_s), u"nobody"_s);
        QVERIFY(reason(*dialog).contains(u"E-mail"_s));
        QVERIFY(!field(*dialog, u"email"_s)->accessibleDescription().isEmpty());
        QVERIFY(!okButton(*dialog)->isEnabled());
    }

    void shouldTellThatSomebodyElseHasTheNumber()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        retype(field(*dialog, u"employee_no"_s), u"E1"_s);
        QTRY_VERIFY(!okButton(*dialog)->isEnabled());
        QVERIFY(!field(*dialog, u"employee_no"_s)->accessibleDescription().isEmpty());
        retype(field(*dialog, u"employee_no"_s), u"E12"_s);
        QTRY_VERIFY(okButton(*dialog)->isEnabled());
    }

    void shouldFollowWhatOthersChangeAndAskWhereBothDid()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        retype(field(*dialog, u"job_title"_s), u"Manager"_s);
        Person theirs = li();
        theirs.jobTitle = u"Captain"_s;
        theirs.nickname = u"Nana"_s;
        theirs.memberships = addedTo(theirs.memberships, design);
        dialog->setPerson(theirs);
        // What was not edited here follows.
        QCOMPARE(field(*dialog, u"nickname"_s)->text(), u"Nana"_s);
        QCOMPARE(dialog->findChild<MembershipsEditor *>()->memberships().size(), 2);
        // Where both changed it, one's own stays and the bar tells both values.
        QCOMPARE(field(*dialog, u"job_title"_s)->text(), u"Manager"_s);
        const auto *bar = dialog->findChild<MessageBar *>();
        const QString told = bar->text(u"conflict-job_title"_s);
        QVERIFY2(told.contains(u"Clerk"_s) && told.contains(u"Captain"_s), qPrintable(told));
        QCOMPARE(update(dialog->changes()).fields, PersonFields(PersonField::JobTitle));
        QCOMPARE(update(dialog->changes()).base.jobTitle, u"Captain"_s);
        // WHEN theirs is taken
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == u"Take Theirs"_s)
                button->click();
        }
        QCOMPARE(field(*dialog, u"job_title"_s)->text(), u"Captain"_s);
        QVERIFY(!okButton(*dialog)->isEnabled());
    }

    void shouldKeepWhatWasTypedWhenRefused()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        retype(field(*dialog, u"city"_s), u"Nowhere"_s);
        okButton(*dialog)->click();
        QVERIFY(dialog->isWaiting());
        dialog->findChild<QTabWidget *>()->setCurrentIndex(0);
        Error error = makeError(ErrorKind::Invalid, u"no"_s);
        error.field = u"city"_s;
        dialog->takeRefusal(error);
        QVERIFY(!dialog->isWaiting());
        QCOMPARE(field(*dialog, u"city"_s)->text(), u"Nowhere"_s);
        // The page with the field comes to the front, and the field says why.
        QCOMPARE(dialog->findChild<QTabWidget *>()->currentIndex(), 1);
        QVERIFY(!field(*dialog, u"city"_s)->accessibleDescription().isEmpty());
    }

    void shouldNotSendForSomebodyWhoIsGone()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        retype(field(*dialog, u"city"_s), u"Tokyo"_s);
        dialog->setGone();
        QVERIFY(!okButton(*dialog)->isEnabled());
        QVERIFY(!reason(*dialog).isEmpty());
    }

    // Every letter that is underlined leads somewhere.
    void shouldReachEveryFieldByItsMnemonic()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        int buddies = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            const QWidget *target = label->buddy();
            if (!target)
                continue;
            ++buddies;
            QVERIFY2(target->focusPolicy() != Qt::NoFocus, qPrintable(label->text()));
            while (target->focusProxy())
                target = target->focusProxy();
            QVERIFY2(target->focusPolicy() != Qt::NoFocus, qPrintable(label->text()));
        }
        QVERIFY(buddies > 15);
    }

    void shouldNameEveryField()
    {
        const auto dialog = dialogFor(PersonDraft::forEditing(li()));
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->objectName() != u"qt_spinbox_lineedit")
                QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
        for (const QComboBox *box : dialog->findChildren<QComboBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
    }

    void shouldSayWhatIsDestroyedBeforeSomebodyLeaves()
    {
        Person alone = li();
        alone.leader = {};
        OffboardDialog dialog(alone, lookups().people);
        dialog.setPersonNames({{boss, u"The Boss"_s}});
        const auto *summary = dialog.findChild<QLabel *>(u"summary"_s);
        QVERIFY(summary->text().contains(u"calendar"_s));
        QVERIFY(summary->text().contains(u"surveys"_s, Qt::CaseInsensitive));
        // Whoever is named gets everything, and nothing is destroyed.
        dialog.findChild<PeopleEditor *>(u"everythingEditor"_s)->setPeople({boss});
        emit dialog.findChild<PeopleEditor *>(u"everythingEditor"_s)->edited();
        QVERIFY(summary->text().contains(u"The Boss"_s));
        QVERIFY(!summary->text().contains(u"deleted"_s));
        const HandOver handOver = dialog.handOver();
        QCOMPARE(handOver.documents, boss);
        QCOMPARE(handOver.surveys, boss);
        QCOMPARE(handOver.mail, HandOver::Mail::Transfer);
        QCOMPARE(handOver.mailAcceptor, boss);
        QVERIFY(!dialog.findChild<QPushButton *>(u"offboardButton"_s)->isDefault());
    }

    void shouldGoToTheManagerUnlessSomebodyIsNamed()
    {
        OffboardDialog dialog(li(), lookups().people);
        dialog.setPersonNames({{boss, u"The Boss"_s}});
        QVERIFY(dialog.findChild<QLabel *>(u"summary"_s)->text().contains(u"The Boss"_s));
        QVERIFY(dialog.handOver() == HandOver());
    }

    void shouldNotHandOverToWhoeverLeaves()
    {
        OffboardDialog dialog(li(), lookups().people);
        auto *editor = dialog.findChild<PeopleEditor *>(u"everythingEditor"_s);
        editor->setPeople({li().id});
        emit editor->edited();
        QVERIFY(!dialog.findChild<QPushButton *>(u"offboardButton"_s)->isEnabled());
        QVERIFY(!reason(dialog).isEmpty());
    }

    void shouldProposeTheOldDepartmentOfWhoeverComesBack()
    {
        const QDateTime left(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        RestoreDialog dialog(sampleCompany(), {{li(), left}});
        QCOMPARE(dialog.chosen(), sales);
        const auto restoration = std::get<RestorePerson>(dialog.changes().constFirst().what);
        QVERIFY(restoration.target == PersonRef(li().id));
        QCOMPARE(restoration.memberships.constFirst().department, sales);
        // Nobody left: that is said.
        const RestoreDialog empty(sampleCompany(), {});
        QVERIFY(!okButton(empty)->isEnabled());
        QVERIFY(!reason(empty).isEmpty());
    }
};

ORGDESK_TEST(PersonDialogTest)

#include "person_dialog_test.moc"
