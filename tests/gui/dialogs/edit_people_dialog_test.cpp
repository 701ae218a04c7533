// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/edit_people_dialog.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/people_editor.h"
#include "ui/dialogs/value_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;
using Outcome = MultiEditModel::Outcome;

namespace {

CompanyLists lists()
{
    CompanyLists lists;
    lists.of(CompanyListKind::JobTitles) = {true, {{u"t"_s, u"Clerk"_s, {}, true, {}}}, {}};
    lists.of(CompanyListKind::WorkCities) = {true, {{u"c"_s, u"Beijing"_s, {}, true, {}}}, {}};
    lists.of(CompanyListKind::JobLevels) = {true, {{u"l1"_s, u"P1"_s, {}, true, {}}}, {}};
    lists.of(CompanyListKind::JobFamilies).missingPermissions = {u"contact:job_family:readonly"_s};
    lists.customFieldsKnown = true;
    lists.customFields = {
        {u"C-1"_s, CustomFieldType::Text, u"Car"_s, {}, {}},
        {u"C-3"_s, CustomFieldType::Option, u"Shift"_s, {}, {{u"o1"_s, u"Early"_s}}}};
    return lists;
}

const PersonId li(u"ou-li"_s);
const PersonId wang(u"ou-wang"_s);

Person person(const PersonId &id)
{
    Person person;
    person.id = id;
    person.name = id.value();
    person.jobTitle = u"Clerk"_s;
    person.employeeType = 1;
    return person;
}

} // namespace

class TestEditPeopleDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditPeopleDialog> m_dialog;

    template <typename Widget> Widget *named(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void chooseField(const QString &key)
    {
        auto *box = named<QComboBox>(u"fieldBox"_s);
        QVERIFY2(box->findData(key) >= 0, qPrintable(key));
        box->setCurrentIndex(box->findData(key));
    }
    void chooseField(PersonField field) { chooseField(keyOf(field)); }
    /// What Li would be.
    Person wanted()
    {
        const QList<Change> changes = m_dialog->model()->changes();
        return changes.isEmpty() ? Person()
                                 : std::get<UpdatePerson>(changes.constFirst().what).wanted;
    }
    QString text(const QString &label) { return named<QLabel>(label)->text(); }

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<EditPeopleDialog>(QList<PersonId>{li, wang}, PersonLimits(),
                                                      PersonLookup());
        m_dialog->setLists(lists());
        m_dialog->model()->takePeople({li, wang}, {person(li), person(wang)});
        m_dialog->show();
    }

    void cleanup() { m_dialog.reset(); }

    void shouldSendNothingBeforeAValueIsChosen()
    {
        const QSignalSpy submitted(m_dialog.get(), &EditPeopleDialog::submitted);
        QVERIFY(!named<QPushButton>(u"changeButton"_s)->isEnabled());
        QCOMPARE(text(u"reasonLabel"_s), u"Choose a value."_s);
        m_dialog->accept();
        QCOMPARE(submitted.count(), 0);
        // An empty field is no word to clear it; the box is.
        named<QCheckBox>(u"clearChoice"_s)->click();
        QCOMPARE(m_dialog->model()->count(Outcome::Changes), 2);
        QCOMPARE(wanted().jobTitle, QString());
        QCOMPARE(text(u"summaryLabel"_s), u"2 of 2 people will change."_s);
    }

    void shouldWarnOfANewEntryBeforeItIsOneForGood()
    {
        auto *title = named<QLineEdit>(u"job_titleValue"_s);
        QTest::keyClicks(title, u"Clark"_s);
        QVERIFY(text(u"newEntryNote"_s).contains(u"Clark"_s));
        QCOMPARE(wanted().jobTitle, u"Clark"_s);
        title->setText(u"Clerk"_s);
        QCOMPARE(text(u"newEntryNote"_s), QString());
        QCOMPARE(m_dialog->model()->count(Outcome::Same), 2);
        QCOMPARE(text(u"reasonLabel"_s), u"Nobody would change."_s);
        chooseField(PersonField::City);
        named<QLineEdit>(u"cityValue"_s)->setText(u"Bejing"_s);
        QVERIFY(text(u"newEntryNote"_s).contains(u"Bejing"_s));
        // Cleared, nothing is new.
        named<QCheckBox>(u"clearChoice"_s)->click();
        QCOMPARE(text(u"newEntryNote"_s), QString());
    }

    void shouldTakeEachFieldByItsOwnControl()
    {
        chooseField(PersonField::Country);
        named<QLineEdit>(u"countryValue"_s)->setText(u"JP"_s);
        QCOMPARE(wanted().country, u"JP"_s);
        chooseField(PersonField::WorkStation);
        named<QLineEdit>(u"work_stationValue"_s)->setText(u" Tower "_s);
        QCOMPARE(wanted().workStation, u"Tower"_s);
        const auto pick = [this](PersonField field, const QString &choice) {
            chooseField(field);
            auto *box = named<QComboBox>(keyOf(field) + u"Value"_s);
            QCOMPARE(m_dialog->model()->count(Outcome::Undecided), 2);
            QVERIFY2(box->findText(choice) > 0, qPrintable(choice));
            box->setCurrentIndex(box->findText(choice));
        };
        pick(PersonField::JobLevel, u"P1"_s);
        QCOMPARE(wanted().jobLevel, u"l1"_s);
        pick(PersonField::EmployeeType, u"Intern"_s);
        QCOMPARE(wanted().employeeType, 2);
        QVERIFY(!named<QCheckBox>(u"clearChoice"_s)->isVisible());
        pick(PersonField::Gender, u"Female"_s);
        QCOMPARE(wanted().gender, 2);
        pick(PersonField::MobileVisible, u"Colleagues may not see the number"_s);
        QCOMPARE(wanted().mobileVisible, false);
        chooseField(PersonField::JoinTime);
        named<QDateEdit>(u"join_timeValue"_s)->setDate(QDate(2026, 3, 31));
        QCOMPARE(wanted().joinTime, timeOfDay(QDate(2026, 3, 31)));
    }

    void shouldTakeSuperiors()
    {
        const QSignalSpy asked(m_dialog.get(), &EditPeopleDialog::namesWanted);
        const auto pick = [this](PersonField field, const PersonId &person) {
            chooseField(field);
            auto *editor = named<PeopleEditor>(keyOf(field) + u"Value"_s);
            Q_EMIT editor->picker()->picked(person, u"Somebody"_s);
        };
        pick(PersonField::Leader, wang);
        QCOMPARE(wanted().leader, wang);
        // nobody becomes his own manager
        QCOMPARE(m_dialog->model()->count(Outcome::Impossible), 1);
        QVERIFY(asked.count() > 0);
        pick(PersonField::DottedLineLeaders, PersonId(u"ou-x"_s));
        QCOMPARE(wanted().dottedLineLeaders, QList<PersonId>{PersonId(u"ou-x"_s)});
    }

    void shouldOfferTheFieldsOfTheCompanysOwn()
    {
        chooseField(u"custom:C-1"_s);
        auto *car = named<QLineEdit>(u"C-1-text"_s);
        QVERIFY(car);
        // only this one
        QVERIFY(!named<QComboBox>(u"C-3-option"_s));
        QTest::keyClicks(car, u"A 1"_s);
        QCOMPARE(customValueOf(wanted().customValues, u"C-1"_s)->text, u"A 1"_s);
        chooseField(u"custom:C-3"_s);
        auto *shift = named<QComboBox>(u"C-3-option"_s);
        shift->setCurrentIndex(shift->findText(u"Early"_s));
        Q_EMIT shift->activated(shift->currentIndex());
        QCOMPARE(customValueOf(wanted().customValues, u"C-3"_s)->option, u"o1"_s);
    }

    void shouldSayWhyThereIsNothingToChoose()
    {
        chooseField(PersonField::JobFamily);
        const auto *box = named<QComboBox>(u"job_familyValue"_s);
        QVERIFY(!box->isEnabled());
        QVERIFY(box->toolTip().contains(u"contact:job_family:readonly"_s));
        // The clearing is still possible, and does not open the box when it is taken back.
        named<QCheckBox>(u"clearChoice"_s)->click();
        QCOMPARE(m_dialog->model()->count(Outcome::Same), 2);
        named<QCheckBox>(u"clearChoice"_s)->click();
        QVERIFY(!box->isEnabled());
    }

    void shouldNotRunByEnter()
    {
        const QSignalSpy submitted(m_dialog.get(), &EditPeopleDialog::submitted);
        auto *title = named<QLineEdit>(u"job_titleValue"_s);
        title->setFocus();
        QTest::keyClicks(title, u"Cashier"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QTest::keyClick(named<QTableView>(u"previewTable"_s), Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        named<QPushButton>(u"changeButton"_s)->click();
        QCOMPARE(submitted.count(), 1);
    }

    void shouldTickRowsByTheSpaceBar()
    {
        named<QLineEdit>(u"job_titleValue"_s)->setText(u"Cashier"_s);
        auto *table = named<QTableView>(u"previewTable"_s);
        // whichever column is the current one
        table->setCurrentIndex(m_dialog->model()->index(0, MultiEditModel::RemarkColumn));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(m_dialog->model()->count(Outcome::LeftOut), 1);
        QCOMPARE(text(u"summaryLabel"_s), u"1 of 2 people will change."_s);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(m_dialog->model()->count(Outcome::LeftOut), 0);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(text(u"reasonLabel"_s), u"Nobody is ticked."_s);
    }

    void shouldRestItsFieldsAndOnlyHideWhileItRuns()
    {
        named<QLineEdit>(u"job_titleValue"_s)->setText(u"Cashier"_s);
        const QList<Change> changes = m_dialog->model()->changes();
        const QSignalSpy finished(m_dialog.get(), &QDialog::finished);
        m_dialog->begin(changes);
        QVERIFY(!named<QWidget>(u"valueEditor"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(u"changeButton"_s)->isEnabled());
        QVERIFY(named<QWidget>(u"editProgress"_s)->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(finished.count(), 0);
        // lists that come meanwhile do not take the value away
        m_dialog->setLists(CompanyLists());
        m_dialog->model()->take(changes.at(0).id, RunState::Done, {});
        m_dialog->model()->take(changes.at(1).id, RunState::Failed,
                                makeError(ErrorKind::Refused, u"no"_s));
        m_dialog->end({});
        m_dialog->show();
        QCOMPARE(text(u"summaryLabel"_s), u"1 changed · 1 not changed"_s);
        QCOMPARE(named<QPushButton>(u"changeButton"_s)->text(), u"&Try Again"_s);
        // the refused one is the current row and told in full
        QCOMPARE(named<QTableView>(u"previewTable"_s)->currentIndex().row(), 1);
        QVERIFY(text(u"detailLabel"_s).startsWith(u"ou-wang"_s));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(finished.count(), 1);
    }

    void shouldOfferItsChoicesAgainAfterListsCameWhileItRan()
    {
        chooseField(PersonField::EmployeeType);
        auto *box = named<QComboBox>(u"employee_typeValue"_s);
        box->setCurrentIndex(box->findText(u"Intern"_s));
        const QList<Change> changes = m_dialog->model()->changes();
        QVERIFY(!changes.isEmpty());
        m_dialog->begin(changes);
        QVERIFY(!box->isEnabled());
        m_dialog->setLists(lists());
        m_dialog->end({});
        QVERIFY(box->isEnabled());
    }

    void shouldShowNamesAsTheyAre()
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->buddy() == nullptr)
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void shouldBeReachableByKeysAndNamedForAScreenReader()
    {
        for (const auto *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QTableView *>(widget)
                || (qobject_cast<const QLineEdit *>(widget)
                    && !qobject_cast<const QComboBox *>(widget->parentWidget()));
            if (!isControl)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        }
    }
};

ORGDESK_TEST(TestEditPeopleDialog)

#include "edit_people_dialog_test.moc"
