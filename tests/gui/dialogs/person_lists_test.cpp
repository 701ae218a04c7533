// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/custom_values.h"
#include "core/plan/person_edits.h"
#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/custom_fields_editor.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

CompanyLists lists()
{
    CompanyLists lists;
    lists.of(CompanyListKind::EmployeeTypes) = {true,
                                                {{u"1"_s, u"正式"_s, {}, true, {}},
                                                 {u"6"_s, u"Seasonal"_s, {}, true, {}},
                                                 {u"7"_s, u"Old"_s, {}, false, {}}},
                                                {}};
    lists.of(CompanyListKind::JobTitles) = {true, {{u"t"_s, u"Clerk"_s, {}, true, {}}}, {}};
    lists.of(CompanyListKind::JobLevels) = {true, {{u"l1"_s, u"P1"_s, {}, true, {}}}, {}};
    lists.of(CompanyListKind::JobFamilies).missingPermissions = {u"contact:job_family:readonly"_s};
    lists.customFieldsKnown = true;
    lists.customFields = {
        {u"C-1"_s, CustomFieldType::Text, u"Car"_s, {}, {}},
        {u"C-2"_s, CustomFieldType::Link, u"Page"_s, {}, {}},
        {u"C-3"_s, CustomFieldType::Option, u"Shift"_s, {}, {{u"o1"_s, u"Early"_s}}}};
    return lists;
}

Person li()
{
    Person person;
    person.id = PersonId(u"ou-li"_s);
    person.name = u"Li Na"_s;
    person.mobile = u"+8613800138000"_s;
    person.jobTitle = u"Clerk"_s;
    person.employeeType = 7;
    person.jobLevel = u"l9"_s;
    person.memberships = membershipsIn({departmentId(u"Sales"_s)});
    CustomValue car;
    car.field = u"C-1"_s;
    car.text = u"A 1"_s;
    person.customValues = {car};
    return person;
}

std::unique_ptr<PersonDialog> dialogFor(const Person &person)
{
    auto dialog = std::make_unique<PersonDialog>(
        sampleCompany(), PersonLimits(), PersonDraft::forEditing(person), PersonDialog::Lookups());
    dialog->setLists(lists());
    dialog->show();
    return dialog;
}

template <typename Widget> Widget *named(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

void choose(QComboBox *box, const QString &text)
{
    box->setCurrentIndex(box->findText(text));
    emit box->activated(box->currentIndex());
}

UpdatePerson update(const PersonDialog &dialog)
{
    const QList<Change> changes = dialog.changes();
    return changes.isEmpty() ? UpdatePerson() : std::get<UpdatePerson>(changes.constFirst().what);
}

class PersonListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNotChangeWhatNobodyTouched()
    {
        // A type that is switched off and a level that is unknown stay what they are.
        QVERIFY(dialogFor(li())->changes().isEmpty());
    }

    void shouldOfferWhatTheCompanyHas()
    {
        const auto dialog = dialogFor(li());
        auto *level = named<QComboBox>(*dialog, u"job_levelField"_s);
        choose(level, u"P1"_s);
        QCOMPARE(update(*dialog).wanted.jobLevel, u"l1"_s);
        QCOMPARE(update(*dialog).fields, PersonFields(PersonField::JobLevel));
        // What may not be read cannot be chosen, and says why.
        const auto *family = named<QComboBox>(*dialog, u"job_familyField"_s);
        QVERIFY(!family->isEnabled());
        QVERIFY(family->accessibleDescription().contains(u"contact:job_family:readonly"_s));
    }

    void shouldWarnOfANewTitle()
    {
        const auto dialog = dialogFor(li());
        auto *title = named<QLineEdit>(*dialog, u"job_titleField"_s);
        const auto warned = [&] {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisibleTo(dialog.get()) && label->text().contains(u"Clark"_s))
                    return true;
            }
            return false;
        };
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(!warned());
        title->selectAll();
        QTest::keyClicks(title, u"Clark"_s);
        QVERIFY(warned());
        QCOMPARE(update(*dialog).wanted.jobTitle, u"Clark"_s);
    }

    void shouldEditOwnFields()
    {
        const auto dialog = dialogFor(li());
        auto *car = named<QLineEdit>(*dialog, u"C-1-text"_s);
        QCOMPARE(car->text(), u"A 1"_s);
        car->clear();
        emit car->textEdited({});
        choose(named<QComboBox>(*dialog, u"C-3-option"_s), u"Early"_s);
        const UpdatePerson change = update(*dialog);
        QCOMPARE(change.fields, PersonFields(PersonField::CustomValues));
        QCOMPARE(change.wanted.customValues.size(), 1);
        QCOMPARE(change.wanted.customValues.constFirst().option, u"o1"_s);
        // A link without an address is refused at its row.
        auto *page = named<QLineEdit>(*dialog, u"C-2-text"_s);
        QTest::keyClicks(page, u"Me"_s);
        QVERIFY(named<QLabel>(*dialog, u"reasonLabel"_s)->text().contains(u"Page"_s));
        auto *address = named<QLineEdit>(*dialog, u"C-2-url"_s);
        QTest::keyClicks(address, u"https://example.com/me"_s);
        QVERIFY(named<QLabel>(*dialog, u"reasonLabel"_s)->text().isEmpty());
    }

    void shouldAskWhereBothEditedAnOwnField()
    {
        const auto dialog = dialogFor(li());
        auto *car = named<QLineEdit>(*dialog, u"C-1-text"_s);
        car->selectAll();
        QTest::keyClicks(car, u"Mine"_s);
        Person theirs = li();
        theirs.customValues.first().text = u"Theirs"_s;
        CustomValue shift;
        shift.field = u"C-3"_s;
        shift.type = CustomFieldType::Option;
        shift.option = u"o1"_s;
        shift.text = u"Early"_s;
        theirs.customValues.append(shift);
        dialog->setPerson(theirs);
        // The other field follows, the one that both edited is asked about.
        QCOMPARE(named<QComboBox>(*dialog, u"C-3-option"_s)->currentText(), u"Early"_s);
        QCOMPARE(car->text(), u"Mine"_s);
        const auto *bar = dialog->findChild<MessageBar *>();
        QVERIFY(bar->text(u"conflict-custom_fieldsC-1"_s).contains(u"Theirs"_s));
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == u"Take Theirs"_s)
                button->click();
        }
        QCOMPARE(car->text(), u"Theirs"_s);
        QVERIFY(dialog->changes().isEmpty());
    }
};

} // namespace

ORGDESK_TEST(PersonListsTest)

#include "person_lists_test.moc"
