// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_fields.h"
#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/edit_people_dialog.h"
#include "ui/models/member_table_model.h"
#include "ui/views/member_table_view.h"
#include "ui/views/members_pane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;
using Outcome = MultiEditModel::Outcome;

namespace {

const QString patchPerson = u"PATCH /open-apis/contact/v3/users/:user_id"_s;

} // namespace

/// Many people edited at once, in the window on a real workspace and a sandbox.
class TestEditPeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    MembersPane *members() { return m_context->find<MembersPane>(u"membersPane"_s); }
    EditPeopleDialog *dialog() { return m_context->find<EditPeopleDialog>(u"editPeopleDialog"_s); }
    template <typename Widget> Widget *inDialog(const QString &name)
    {
        return dialog()->findChild<Widget *>(name);
    }
    QPushButton *change() { return inDialog<QPushButton>(u"changeButton"_s); }

    /// Active people, so that the platform lets them be edited.
    QList<PersonId> select(int count)
    {
        QList<PersonId> people;
        QItemSelection selection;
        const MemberTableModel *model = members()->model();
        for (int row = 0; row < model->rowCount() && people.size() < count; ++row) {
            const Person *person = model->personAt(row);
            if (!person || person->status != PersonStatus::Active)
                continue;
            people.append(person->id);
            selection.select(model->index(row, 0), model->index(row, 0));
        }
        members()->table()->selectionModel()->select(
            selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return people;
    }

    QList<PersonId> openFor(int count)
    {
        const QList<PersonId> people = select(count);
        m_context->action(u"person.editMany"_s)->trigger();
        return people;
    }

    void choose(PersonField field, const QString &text)
    {
        auto *box = inDialog<QComboBox>(u"fieldBox"_s);
        box->setCurrentIndex(box->findData(keyOf(field)));
        auto *edit = inDialog<QLineEdit>(keyOf(field) + u"Value"_s);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    QString inSandbox(const PersonId &id, const QString &key)
    {
        const QJsonArray people = m_context->state().value(u"people"_s).toArray();
        for (const QJsonValue &person : people) {
            if (person[u"open_id"_s].toString() == id.value())
                return person[key].toString();
        }
        return {};
    }

    void refuseTheThird(int code)
    {
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"delay"_s},
                            {u"delay_ms"_s, 1},
                            {u"count"_s, 2},
                            {u"api"_s, patchPerson}});
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s}, {u"code"_s, code}, {u"api"_s, patchPerson}});
    }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
        QTRY_VERIFY(members()->isSettled());
    }

    void cleanup() { m_context.reset(); }

    void shouldChangeAllButTheRefusedOneAndTakeItBack()
    {
        // GIVEN five people and a platform that refuses the third
        const QList<PersonId> people = openFor(5);
        QCOMPARE(people.size(), 5);
        QVERIFY(dialog());
        QVERIFY(!dialog()->isModal());
        QAbstractItemModelTester tester(dialog()->model());
        QStringList before;
        for (const PersonId &id : people)
            before.append(inSandbox(id, u"work_station"_s));
        choose(PersonField::WorkStation, u"Tower 7"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 5);
        QCOMPARE(inDialog<QLabel>(u"summaryLabel"_s)->text(), u"5 of 5 people will change."_s);
        refuseTheThird(41050);
        // WHEN
        QTest::mouseClick(change(), Qt::LeftButton);
        QVERIFY(dialog()->isRunning());
        // THEN four are changed, and the row of the fifth says why it is not
        QTRY_VERIFY(!dialog()->isRunning());
        QCOMPARE(dialog()->model()->count(Outcome::Done), 4);
        QCOMPARE(dialog()->model()->people(Outcome::Refused), QList<PersonId>{people.at(2)});
        for (int i = 0; i < people.size(); ++i)
            QCOMPARE(inSandbox(people.at(i), u"work_station"_s),
                     i == 2 ? before.at(i) : u"Tower 7"_s);
        const QString remark =
            dialog()->model()->index(2, MultiEditModel::RemarkColumn).data().toString();
        QVERIFY2(remark.contains(u"41050"_s), qPrintable(remark));
        // and the same can be copied, and stays selected in the table behind
        QTest::mouseClick(inDialog<QPushButton>(u"copyButton"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"41050"_s));
        QCOMPARE(members()->selectedPeople(), QList<PersonId>{people.at(2)});
        // WHEN it is tried again
        QCOMPARE(change()->text(), u"&Try Again"_s);
        QTest::mouseClick(change(), Qt::LeftButton);
        // THEN it is made
        QTRY_COMPARE(inSandbox(people.at(2), u"work_station"_s), u"Tower 7"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Done), 5);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        // WHEN both runs are taken back
        for (int run = 0; run < 2; ++run) {
            QTRY_VERIFY(m_context->workspace().overlay().isEmpty());
            m_context->action(u"edit.undo"_s)->trigger();
            QTRY_VERIFY(m_context->find<QMessageBox>(u"undoQuestion"_s));
            QPointer<QMessageBox> question = m_context->find<QMessageBox>(u"undoQuestion"_s);
            QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
            QTRY_VERIFY(!question);
            const int last = run == 0 ? 2 : 0;
            QTRY_COMPARE(inSandbox(people.at(last), u"work_station"_s), before.at(last));
        }
        // THEN everybody is as before
        for (int i = 0; i < people.size(); ++i)
            QCOMPARE(inSandbox(people.at(i), u"work_station"_s), before.at(i));
    }

    void shouldTakeBackTheOthersWhenOneCannotBe()
    {
        // GIVEN three changed people and a platform that refuses to take the last one back
        const QList<PersonId> people = openFor(3);
        const QString before = inSandbox(people.at(0), u"work_station"_s);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 3);
        QTest::mouseClick(change(), Qt::LeftButton);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Done), 3);
        QTRY_VERIFY(!dialog()->isRunning());
        dialog()->reject();
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s}, {u"code"_s, 41050}, {u"api"_s, patchPerson}});
        // WHEN
        m_context->action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(m_context->find<QMessageBox>(u"undoQuestion"_s));
        QTest::mouseClick(m_context->find<QMessageBox>(u"undoQuestion"_s)->defaultButton(),
                          Qt::LeftButton);
        // THEN it is told, and the others are as before
        QTRY_VERIFY(m_context->find<QMessageBox>(u"errorBox"_s));
        QCOMPARE(inSandbox(people.at(0), u"work_station"_s), before);
        QCOMPARE(inSandbox(people.at(2), u"work_station"_s), u"Annex"_s);
    }

    void shouldFollowAColleagueWhileItIsOpen()
    {
        // GIVEN a preview
        const QList<PersonId> people = openFor(2);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 2);
        // WHEN a colleague gives one of them that value
        m_context->mutate(u"user.patch"_s, people.at(1).value(), {{u"work_station"_s, u"Annex"_s}});
        // THEN that one stays the same, and the other is changed without a conflict
        QTRY_COMPARE(dialog()->model()->count(Outcome::Same), 1);
        QTest::mouseClick(change(), Qt::LeftButton);
        QTRY_COMPARE(inSandbox(people.at(0), u"work_station"_s), u"Annex"_s);
        QTRY_VERIFY(!dialog()->isRunning());
        QCOMPARE(dialog()->model()->count(Outcome::Refused), 0);
    }

    void shouldEndWithTheWindowWhileItRuns()
    {
        // GIVEN a run whose first answer takes its time
        openFor(3);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 3);
        m_context->control(
            u"fault"_s, {{u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 500}, {u"api"_s, patchPerson}});
        QTest::mouseClick(change(), Qt::LeftButton);
        QCOMPARE(dialog()->model()->count(Outcome::Waiting), 3);
        // WHEN the window and its workspace end
        const QPointer<EditPeopleDialog> open = dialog();
        m_context->close();
        // THEN the dialog does too, and what was not sent is not made
        QVERIFY(!open);
        const QJsonArray people = m_context->state().value(u"people"_s).toArray();
        const auto changed = std::count_if(people.cbegin(), people.cend(), [](const auto &person) {
            return person.toObject().value(u"work_station"_s) == u"Annex"_s;
        });
        QVERIFY2(changed <= 1, qPrintable(QString::number(changed)));
    }

    void shouldOpenOnceForTheSamePeople()
    {
        openFor(3);
        const QPointer<EditPeopleDialog> first = dialog();
        m_context->action(u"person.editMany"_s)->trigger();
        const auto dialogs = [this] {
            return m_context->window().findChildren<EditPeopleDialog *>().size();
        };
        QCOMPARE(dialogs(), 1);
        // other people are another edit
        openFor(2);
        QCOMPARE(dialogs(), 2);
        QVERIFY(first && first->isVisible());
    }

    void shouldBeInTheMenuOfTheTable()
    {
        select(2);
        Q_EMIT members()->contextMenuRequested(QPoint(0, 0));
        const auto *menu = members()->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(m_context->action(u"person.editMany"_s)));
    }

    void shouldComeBackWhenSomethingWasRefusedWhileItWasHidden()
    {
        // GIVEN a run that takes its time
        const QList<PersonId> people = openFor(3);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 3);
        refuseTheThird(41050);
        QTest::mouseClick(change(), Qt::LeftButton);
        // WHEN the dialog is closed meanwhile THEN it goes on
        dialog()->reject();
        QVERIFY(!dialog()->isVisible());
        QVERIFY(dialog()->isRunning());
        QTRY_COMPARE(inSandbox(people.at(1), u"work_station"_s), u"Annex"_s);
        // and the dialog comes back with the refusal
        QTRY_VERIFY(dialog()->isVisible());
        QCOMPARE(dialog()->model()->people(Outcome::Refused), QList<PersonId>{people.at(2)});
    }

    void shouldNotNarrowWhatWasSelectedMeanwhile()
    {
        // GIVEN a run for three, one of whom is refused
        const QList<PersonId> people = openFor(3);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 3);
        refuseTheThird(41050);
        QTest::mouseClick(change(), Qt::LeftButton);
        // WHEN others are selected before it ends
        const QList<PersonId> others = select(5);
        QVERIFY(dialog()->isRunning());
        QTRY_VERIFY(!dialog()->isRunning());
        // THEN they stay
        QCOMPARE(dialog()->model()->people(Outcome::Refused), QList<PersonId>{people.at(2)});
        QCOMPARE(members()->selectedPeople().size(), others.size());
    }

    void shouldNameWhoCouldNotBeTakenBackAmongMany()
    {
        // GIVEN twelve changed people, of whom the last to be taken back is refused
        const QList<PersonId> people = openFor(12);
        QCOMPARE(people.size(), 12);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 12);
        const QString first =
            dialog()->model()->index(0, MultiEditModel::NameColumn).data().toString();
        QTest::mouseClick(change(), Qt::LeftButton);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Done), 12);
        QTRY_VERIFY(!dialog()->isRunning());
        dialog()->reject();
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"delay"_s},
                            {u"delay_ms"_s, 1},
                            {u"count"_s, 11},
                            {u"api"_s, patchPerson}});
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s}, {u"code"_s, 41050}, {u"api"_s, patchPerson}});
        // WHEN
        m_context->action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(m_context->find<QMessageBox>(u"undoQuestion"_s));
        QTest::mouseClick(m_context->find<QMessageBox>(u"undoQuestion"_s)->defaultButton(),
                          Qt::LeftButton);
        // THEN the box begins with that one
        QTRY_VERIFY(m_context->find<QMessageBox>(u"errorBox"_s));
        const QString text = m_context->find<QMessageBox>(u"errorBox"_s)->text();
        QCOMPARE(inSandbox(people.at(0), u"work_station"_s), u"Annex"_s);
        QVERIFY2(text.contains(first), qPrintable(text));
    }

    void shouldAskBeforeTheWindowIsLeftWithIt()
    {
        openFor(2);
        QVERIFY(!dialog()->isUnfinished());
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 2);
        m_context->window().close();
        QVERIFY(m_context->window().isVisible());
        QPointer<QMessageBox> question = m_context->find<QMessageBox>(u"closeQuestion"_s);
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!question);
        // WHEN it is through with
        dialog()->reject();
        m_context->window().close();
        QVERIFY(!m_context->window().isVisible());
    }

    void shouldForgetWhomTheAppMayNotSeeAnyMore()
    {
        // GIVEN a preview with everybody in it
        const QList<PersonId> people = openFor(2);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 2);
        const auto cell = [&](MultiEditModel::Column column) {
            return dialog()->model()->index(0, column).data().toString();
        };
        QVERIFY(cell(MultiEditModel::NameColumn) != people.at(0).value());
        // WHEN the app may see only another department
        const QJsonObject created =
            m_context->mutate(u"department.create"_s, {},
                              {{u"name"_s, u"Nobody's"_s}, {u"parent_department_id"_s, u"0"_s}});
        const QString empty =
            created[u"data"_s][u"department"_s][u"open_department_id"_s].toString();
        QVERIFY(!empty.isEmpty());
        m_context->control(u"scope"_s, {{u"departments"_s, QJsonArray{empty}}});
        // THEN nothing of them is left to read
        QTRY_COMPARE_WITH_TIMEOUT(dialog()->model()->count(Outcome::Gone), 2, 20000);
        QCOMPARE(cell(MultiEditModel::NameColumn), people.at(0).value());
        QCOMPARE(cell(MultiEditModel::DepartmentColumn), QString());
        QCOMPARE(cell(MultiEditModel::NowColumn), QString());
    }

    void shouldBeGoneWhenAllWasMadeWhileItWasHidden()
    {
        const QList<PersonId> people = openFor(2);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 2);
        QTest::mouseClick(change(), Qt::LeftButton);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QCOMPARE(inSandbox(people.at(1), u"work_station"_s), u"Annex"_s);
    }

    void shouldLeaveOutWhomAnotherSystemOwns()
    {
        // GIVEN somebody whom the platform refuses for that reason
        const QList<PersonId> people = openFor(3);
        choose(PersonField::WorkStation, u"Annex"_s);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Changes), 3);
        refuseTheThird(44053);
        QTest::mouseClick(change(), Qt::LeftButton);
        QTRY_COMPARE(dialog()->model()->count(Outcome::Refused), 1);
        // THEN there is nothing to try again
        QTRY_VERIFY(dialog()->model()->changes().isEmpty());
        QVERIFY(!change()->isEnabled());
        // and another value says so beforehand
        inDialog<QLineEdit>(u"work_stationValue"_s)->setText(u"Tower 7"_s);
        QCOMPARE(dialog()->model()->count(Outcome::Impossible), 1);
        QCOMPARE(dialog()->model()->count(Outcome::Changes), 2);
        QCOMPARE(people.size(), 3);
    }

    void shouldOpenTheFormForASinglePerson()
    {
        openFor(1);
        QTRY_VERIFY(m_context->find<QDialog>(u"personDialog"_s));
        QVERIFY(!dialog());
    }

    void shouldSayWhyItIsNotPossible()
    {
        const QAction *action = m_context->action(u"person.editMany"_s);
        members()->table()->clearSelection();
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"Nobody is selected."_s));
        select(2);
        QVERIFY(action->isEnabled());
        m_context->workspace().setReadOnly(true);
        QTRY_VERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"read-only"_s));
    }
};

ORGDESK_TEST(TestEditPeople)

#include "edit_people_test.moc"
