// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/models/activity_model.h"
#include "ui/models/department_tree_model.h"
#include "ui/models/live_marks.h"
#include "ui/models/member_table_model.h"
#include "ui/models/search_model.h"
#include "ui/views/activity_pane.h"
#include "ui/views/department_tree_view.h"
#include "ui/views/details_pane.h"
#include "ui/views/field_list.h"
#include "ui/views/member_table_view.h"
#include "ui/views/members_pane.h"
#include "ui/views/search_box.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// The window on a real workspace and a sandbox on this machine, used as a person uses it.
class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    DepartmentTreeView *tree() { return m_context->find<DepartmentTreeView>(u"departmentTree"_s); }
    DepartmentTreeModel *treeModel()
    {
        return qobject_cast<DepartmentTreeModel *>(tree()->model());
    }
    MembersPane *members() { return m_context->find<MembersPane>(u"membersPane"_s); }
    ActivityPane *activity() { return m_context->find<ActivityPane>(u"activityPane"_s); }
    DetailsPane *details() { return m_context->find<DetailsPane>(u"detailsPane"_s); }

    /// As a person clicks the row.
    void click(const DepartmentId &id)
    {
        tree()->scrollTo(treeModel()->indexOf(id));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(treeModel()->indexOf(id)).center());
    }

    void dropOnto(const DepartmentId &dragged, const DepartmentId &target)
    {
        const std::unique_ptr<QMimeData> data(
            treeModel()->mimeData({treeModel()->indexOf(dragged)}));
        treeModel()->dropMimeData(data.get(), Qt::MoveAction, -1, 0, treeModel()->indexOf(target));
    }

    QString parentInSandbox(const DepartmentId &id)
    {
        return m_context->departmentInSandbox(id.value())
            .value(u"parent_department_id"_s)
            .toString();
    }

    /// Some first-level department and another one.
    DepartmentId first() { return m_context->firstLevel().constFirst(); }
    DepartmentId second() { return m_context->firstLevel().at(1); }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
    }

    void cleanup() { m_context.reset(); }

    void shouldShowTheOrganizationAfterTheFirstSync()
    {
        // THEN first-level departments are the top rows
        const QList<DepartmentId> top = m_context->firstLevel();
        QVERIFY(!top.isEmpty());
        QCOMPARE(treeModel()->rowCount(), int(top.size()));
        QCOMPARE(treeModel()->idAt(treeModel()->index(0, 0)), top.constFirst());
        // and everyone is in the table
        const int people = int(m_context->state().value(u"people"_s).toArray().size());
        QTRY_COMPARE(members()->model()->rowCount(), people);
        // and what tests and screen readers hold on to is there, once
        QCOMPARE(m_context->window().findChildren<QTreeView *>().size(), 1);
        QCOMPARE(tree()->accessibleName(), u"Departments"_s);
        QCOMPARE(members()->table()->accessibleName(), u"Members"_s);
        QCOMPARE(activity()->list()->accessibleName(), u"Activity"_s);
        QCOMPARE(m_context->find<SearchBox>(u"search"_s)->accessibleName(), u"Search"_s);
        QTRY_VERIFY(treeModel()->indexOf(first()).data(DepartmentTreeModel::CountRole).toInt() > 0);
    }

    void shouldShowMembersAndDetailsOfTheClickedDepartment()
    {
        // GIVEN
        const int everyone = members()->model()->rowCount();
        // WHEN
        click(first());
        // THEN
        QCOMPARE(tree()->selectedDepartment(), first());
        QTRY_VERIFY(members()->isSettled());
        QVERIFY(members()->model()->rowCount() < everyone);
        QCOMPARE(details()->heading(), m_context->workspace().directory().find(first())->name);
        // WHEN sub-departments are included
        const int direct = members()->model()->rowCount();
        m_context->find<QCheckBox>(u"includeBelow"_s)->click();
        QTRY_COMPARE(members()->model()->rowCount(),
                     m_context->workspace().counts().value(first()));
        QVERIFY(members()->model()->rowCount() >= direct);
        // WHEN everyone is wanted
        m_context->action(u"view.everyone"_s)->trigger();
        // THEN
        QTRY_COMPARE(members()->model()->rowCount(), everyone);
    }

    void shouldFollowAColleaguesChangeAndMarkIt()
    {
        // GIVEN
        QAbstractItemModelTester treeTester(treeModel());
        QAbstractItemModelTester activityTester(activity()->model());
        click(second());
        const int before = activity()->model()->rowCount();
        // WHEN a colleague creates a department
        const QJsonObject answer = m_context->mutate(
            u"department.create"_s, {},
            {{u"name"_s, u"Live & <b>new"_s}, {u"parent_department_id"_s, first().value()}});
        const DepartmentId created(answer.value(u"data"_s)
                                       .toObject()
                                       .value(u"department"_s)
                                       .toObject()
                                       .value(u"open_department_id"_s)
                                       .toString());
        QVERIFY2(!created.isEmpty(), QJsonDocument(answer).toJson().constData());
        // THEN it stands in the tree, marked; the selection stays
        QTRY_VERIFY(treeModel()->indexOf(created).isValid());
        QCOMPARE(treeModel()->indexOf(created).data(MarkKindRole).toInt(), int(MarkKind::Added));
        QCOMPARE(tree()->selectedDepartment(), second());
        // and Activity tells it, as plain text
        QTRY_VERIFY(activity()->model()->rowCount() > before);
        QVERIFY(activity()->model()->index(0).data().toString().contains(u"Live & <b>new"_s));
        // WHEN the line is clicked
        const QModelIndex line = activity()->list()->model()->index(0, 0);
        QTest::mouseClick(activity()->list()->viewport(), Qt::LeftButton, {},
                          activity()->list()->visualRect(line).center());
        // THEN it leads there
        QCOMPARE(tree()->selectedDepartment(), created);
    }

    void shouldCreateADepartmentByTheDialog()
    {
        // GIVEN
        click(first());
        m_context->action(u"department.new"_s)->trigger();
        auto *dialog = m_context->find<QDialog>(u"departmentDialog"_s);
        QVERIFY(dialog);
        // WHEN
        auto *name = dialog->findChild<QLineEdit *>(u"nameField"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"Brand new"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // THEN the sandbox has it, and it is selected
        QTRY_VERIFY(!tree()->selectedDepartment().isEmpty()
                    && tree()->selectedDepartment() != first());
        const QJsonObject made =
            m_context->departmentInSandbox(tree()->selectedDepartment().value());
        QCOMPARE(made.value(u"name"_s).toString(), u"Brand new"_s);
        QCOMPARE(made.value(u"parent_department_id"_s).toString(), first().value());
        // and Activity says that it was an own change, done
        QTRY_VERIFY(activity()->model()->index(0).data(ActivityModel::OwnRole).toBool());
    }

    void shouldKeepTheTypedNameWhenThePlatformRefusesACreation()
    {
        // GIVEN a platform that refuses the next change
        click(first());
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s},
                            {u"code"_s, 43022},
                            {u"api"_s, u"departments"_s},
                            {u"count"_s, 1}});
        m_context->action(u"department.new"_s)->trigger();
        auto *dialog = m_context->find<QDialog>(u"departmentDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"nameField"_s);
        // WHEN
        QTest::keyClicks(name, u"Long and carefully typed"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // THEN the reason is told above the dialog, which still has the name
        QTRY_VERIFY(dialog->findChild<QMessageBox *>(u"errorBox"_s));
        dialog->findChild<QMessageBox *>(u"errorBox"_s)->reject();
        QVERIFY(dialog->isVisible());
        QCOMPARE(name->text(), u"Long and carefully typed"_s);
        // WHEN it is sent again
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        // THEN it is made, once, and the dialog is gone
        QTRY_VERIFY(!m_context->find<QDialog>(u"departmentDialog"_s));
        int made = 0;
        const QJsonArray departments = m_context->state().value(u"departments"_s).toArray();
        for (const QJsonValue &department : departments)
            made += department.toObject().value(u"name"_s) == u"Long and carefully typed"_s;
        QCOMPARE(made, 1);
    }

    void shouldKeepTheNewNameWhenOnlyTheMoveWasMade()
    {
        // GIVEN a platform that lets the first change of a plan through and refuses the second
        const QString patch = u"PATCH /open-apis/contact/v3/departments/:department_id"_s;
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 1}, {u"api"_s, patch}});
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s}, {u"code"_s, 43022}, {u"api"_s, patch}});
        const DepartmentId moved = second();
        const DepartmentId target = first();
        click(moved);
        m_context->action(u"department.edit"_s)->trigger();
        QPointer<QDialog> dialog = m_context->find<QDialog>(u"departmentDialog"_s);
        QVERIFY(dialog);
        // WHEN a department gets another parent and another name
        dialog->findChild<QPushButton *>(u"parentButton"_s)->click();
        auto *filter = dialog->findChild<QLineEdit *>(u"departmentFilter"_s);
        filter->setText(m_context->workspace().directory().find(target)->name);
        QTest::keyClick(filter, Qt::Key_Return);
        auto *name = dialog->findChild<QLineEdit *>(u"nameField"_s);
        name->setText(u"Long and carefully typed"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // THEN it is moved, the refusal is told, and the name is still there
        QTRY_VERIFY(dialog->findChild<QMessageBox *>(u"errorBox"_s));
        dialog->findChild<QMessageBox *>(u"errorBox"_s)->reject();
        QVERIFY(dialog->isVisible());
        QCOMPARE(name->text(), u"Long and carefully typed"_s);
        QTRY_COMPARE(parentInSandbox(moved), target.value());
        // WHEN it is sent again THEN the name is made, and the dialog is gone
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_context->departmentInSandbox(moved.value()).value(u"name"_s).toString(),
                 u"Long and carefully typed"_s);
    }

    void shouldTellARefusalThoughTheDialogWasClosed()
    {
        // GIVEN a change that will be refused
        click(first());
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s},
                            {u"code"_s, 43022},
                            {u"api"_s, u"departments"_s},
                            {u"count"_s, 1}});
        m_context->action(u"department.new"_s)->trigger();
        QPointer<QDialog> dialog = m_context->find<QDialog>(u"departmentDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"nameField"_s);
        QTest::keyClicks(name, u"Refused"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // WHEN the dialog is closed before the answer
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog || !dialog->isVisible());
        // THEN the window tells it
        const auto told = [this] {
            const auto boxes = m_context->window().findChildren<QMessageBox *>(
                u"errorBox"_s, Qt::FindDirectChildrenOnly);
            return !boxes.isEmpty() && boxes.constFirst()->isVisible();
        };
        QTRY_VERIFY(told());
        QVERIFY(!dialog);
    }

    void shouldMoveByADropAndUndoIt()
    {
        // GIVEN
        const DepartmentId dragged = second();
        const DepartmentId target = first();
        // WHEN
        dropOnto(dragged, target);
        // THEN the new place shows at once and is true in the end
        QTRY_COMPARE(treeModel()->idAt(treeModel()->indexOf(dragged).parent()), target);
        QTRY_COMPARE(parentInSandbox(dragged), target.value());
        QTRY_VERIFY(m_context->workspace().overlay().isEmpty());
        QCOMPARE(treeModel()->idAt(treeModel()->indexOf(dragged).parent()), target);
        // WHEN it is taken back
        m_context->action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(m_context->find<QMessageBox>(u"undoQuestion"_s));
        auto *question = m_context->find<QMessageBox>(u"undoQuestion"_s);
        // names in it are never markup
        for (const QLabel *label : question->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
        // THEN
        QTRY_COMPARE(parentInSandbox(dragged), u"0"_s);
        QTRY_VERIFY(!treeModel()->indexOf(dragged).parent().isValid());
    }

    void shouldReturnADepartmentWhoseMoveIsRefusedAndSayWhy()
    {
        // GIVEN a platform that refuses the next change
        const DepartmentId dragged = second();
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s},
                            {u"code"_s, 43022},
                            {u"api"_s, u"departments"_s},
                            {u"count"_s, 1}});
        // WHEN
        dropOnto(dragged, first());
        // THEN a box tells it, and the old place is back
        QTRY_VERIFY(m_context->find<QMessageBox>(u"errorBox"_s));
        QTRY_VERIFY(!treeModel()->indexOf(dragged).parent().isValid());
        QCOMPARE(parentInSandbox(dragged), u"0"_s);
        QVERIFY(m_context->find<QMessageBox>(u"errorBox"_s)->textFormat() == Qt::PlainText);
    }

    void shouldTellWhatBecameOfEachWhenOnlyAPartIsMade()
    {
        // GIVEN a platform that makes one change and refuses the next
        const DepartmentId third = m_context->firstLevel().value(2);
        QVERIFY(treeModel()->indexOf(third).isValid());
        m_context->settings().setDropQuestionThreshold(1'000'000);
        const auto nameOf = [this](const DepartmentId &id) {
            return m_context->workspace().directory().find(id)->name;
        };
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"delay"_s}, {u"api"_s, u"PATCH"_s}, {u"delay_ms"_s, 1}});
        m_context->control(u"fault"_s,
                           {{u"kind"_s, u"code"_s}, {u"api"_s, u"PATCH"_s}, {u"code"_s, 43022}});
        // WHEN two are dropped together
        const std::unique_ptr<QMimeData> data(
            treeModel()->mimeData({treeModel()->indexOf(second()), treeModel()->indexOf(third)}));
        const QStringList names{nameOf(second()), nameOf(third)};
        treeModel()->dropMimeData(data.get(), Qt::MoveAction, -1, 0, treeModel()->indexOf(first()));
        // THEN the box tells of both, and does not say that nothing was moved
        QTRY_VERIFY(m_context->find<QMessageBox>(u"errorBox"_s));
        const QString text = m_context->find<QMessageBox>(u"errorBox"_s)->text();
        for (const QString &name : names)
            QVERIFY2(text.contains(name), qPrintable(text));
        QVERIFY2(!text.contains(u"back in its old place"_s), qPrintable(text));
    }

    void shouldForgetActivityThatLeftTheScope()
    {
        // GIVEN an event of a department that will not be seen any more
        m_context->mutate(
            u"department.create"_s, {},
            {{u"name"_s, u"Out of sight"_s}, {u"parent_department_id"_s, second().value()}});
        const auto isTold = [this] {
            for (int row = 0; row < activity()->model()->rowCount(); ++row) {
                if (activity()->model()->index(row).data().toString().contains(u"Out of sight"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
        // WHEN
        m_context->control(u"scope"_s, {{u"departments"_s, QJsonArray{first().value()}}});
        // THEN
        QTRY_VERIFY_WITH_TIMEOUT(!isTold(), 20000);
    }

    void shouldAskBeforeADropThatMovesManyPeople()
    {
        // GIVEN
        m_context->settings().setDropQuestionThreshold(0);
        const DepartmentId dragged = second();
        QTRY_VERIFY(!m_context->workspace().counts().isEmpty());
        // WHEN it is dropped and the question is cancelled
        dropOnto(dragged, first());
        QTRY_VERIFY(m_context->find<QMessageBox>(u"moveQuestion"_s));
        QPointer<QMessageBox> question = m_context->find<QMessageBox>(u"moveQuestion"_s);
        QVERIFY(question->text().contains(m_context->workspace().directory().find(dragged)->name));
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(question.isNull());
        // THEN nothing has happened
        QVERIFY(m_context->workspace().overlay().isEmpty());
        QCOMPARE(parentInSandbox(dragged), u"0"_s);
        // WHEN it is dropped again and confirmed by the keyboard
        dropOnto(dragged, first());
        QTRY_VERIFY(m_context->find<QMessageBox>(u"moveQuestion"_s));
        QTest::keyClick(m_context->find<QMessageBox>(u"moveQuestion"_s), Qt::Key_Return);
        // THEN
        QTRY_COMPARE(parentInSandbox(dragged), first().value());
    }

    void shouldDeleteAnEmptyDepartmentAfterShowingTheConsequences()
    {
        // GIVEN
        const QJsonObject answer =
            m_context->mutate(u"department.create"_s, {},
                              {{u"name"_s, u"Short-lived"_s}, {u"parent_department_id"_s, u"0"_s}});
        const DepartmentId doomed(answer.value(u"data"_s)
                                      .toObject()
                                      .value(u"department"_s)
                                      .toObject()
                                      .value(u"open_department_id"_s)
                                      .toString());
        QTRY_VERIFY(treeModel()->indexOf(doomed).isValid());
        click(doomed);
        // WHEN
        tree()->setFocus();
        m_context->action(u"department.delete"_s)->trigger();
        QTRY_VERIFY(m_context->find<QDialog>(u"deleteDepartmentDialog"_s));
        auto *remove = m_context->find<QDialog>(u"deleteDepartmentDialog"_s)
                           ->findChild<QPushButton *>(u"deleteButton"_s);
        QTRY_VERIFY(remove->isEnabled());
        QVERIFY(!remove->isDefault());
        QTest::mouseClick(remove, Qt::LeftButton);
        // THEN
        QTRY_VERIFY(!treeModel()->indexOf(doomed).isValid());
        QTRY_VERIFY(m_context->departmentInSandbox(doomed.value()).isEmpty());
    }

    void shouldChangeNothingWhileReadOnly()
    {
        // GIVEN
        click(first());
        QVERIFY(m_context->action(u"department.edit"_s)->isEnabled());
        // WHEN
        m_context->action(u"organization.readOnly"_s)->trigger();
        QTRY_VERIFY(m_context->workspace().status().readOnly);
        // THEN every way to change something is closed and says why
        for (const QString &name : {u"department.new"_s, u"department.edit"_s, u"department.move"_s,
                                    u"department.delete"_s, u"edit.undo"_s}) {
            QTRY_VERIFY(!m_context->action(name)->isEnabled());
            QVERIFY(m_context->action(name)->toolTip().contains(u"read-only"_s));
        }
        QVERIFY(!treeModel()->flags(treeModel()->indexOf(first())).testFlag(Qt::ItemIsDragEnabled));
        // WHEN
        m_context->action(u"organization.readOnly"_s)->trigger();
        // THEN
        QTRY_VERIFY(m_context->action(u"department.edit"_s)->isEnabled());
    }

    void shouldOpenFromTheMirrorAndRememberTheLayout()
    {
        // GIVEN a window that was arranged and closed
        tree()->expand(treeModel()->indexOf(first()));
        members()->table()->setColumnVisible(PersonColumn::City, true);
        m_context->window().resize(1111, 777);
        const int people = members()->model()->rowCount();
        m_context->close();
        // WHEN
        m_context->open();
        // THEN
        QTRY_COMPARE(members()->model()->rowCount(), people);
        QCOMPARE(m_context->window().size(), QSize(1111, 777));
        QVERIFY(members()->visibleColumns().contains(PersonColumn::City));
        QTRY_VERIFY(tree()->isExpanded(treeModel()->indexOf(first())));
    }

    void shouldCycleThroughThePanesByTheKeyboard()
    {
        // GIVEN
        m_context->window().activateWindow();
        tree()->setFocus();
        QTRY_VERIFY(tree()->hasFocus());
        // WHEN, THEN
        m_context->action(u"view.nextPane"_s)->trigger();
        QVERIFY(members()->table()->hasFocus());
        m_context->action(u"view.previousPane"_s)->trigger();
        m_context->action(u"view.previousPane"_s)->trigger();
        QVERIFY(m_context->find<SearchBox>(u"search"_s)->hasFocus());
    }

    void shouldLeadToPeopleWhomAFilterHides()
    {
        // GIVEN a filter that hides everybody, and somebody of another department
        QTRY_VERIFY(members()->model()->personAt(5) != nullptr);
        const Person person = *members()->model()->personAt(5);
        click(person.mainDepartment() == first() ? second() : first());
        members()->filterField()->setText(u"zzzz-nobody"_s);
        QTRY_VERIFY(members()->isSettled() && members()->model()->rowCount() == 0);
        auto *search = m_context->find<SearchBox>(u"search"_s);
        const auto searchAndChoose = [&] {
            search->setFocus();
            search->selectAll();
            QTest::keyClicks(search, person.email);
            QTest::keyClick(search, Qt::Key_Return);
        };
        // WHEN
        searchAndChoose();
        // THEN the person is selected, without the filter, and the keys go on from there
        QTRY_COMPARE(members()->selectedPeople(), QList{person.id});
        QVERIFY(members()->filterField()->text().isEmpty());
        QCOMPARE(tree()->selectedDepartment(), person.mainDepartment());
        QCOMPARE(m_context->window().focusWidget(), members()->table());
        // WHEN a filter hides the person in the very department
        members()->filterField()->setText(u"zzzz-nobody"_s);
        QTRY_COMPARE(members()->model()->rowCount(), 0);
        searchAndChoose();
        // THEN
        QTRY_COMPARE(members()->selectedPeople(), QList{person.id});
    }

    void shouldKeepTheTableWhileSubDepartmentsCome()
    {
        // GIVEN somebody far down in a table with sub-departments
        m_context->window().resize(900, 480);
        click(first());
        members()->setIncludeBelow(true);
        QTRY_VERIFY(members()->isSettled());
        const int row = members()->model()->rowCount() - 1;
        members()->table()->showRow(row);
        const QList<PersonId> selected = members()->selectedPeople();
        const auto *bar = members()->table()->verticalScrollBar();
        QTRY_VERIFY(bar->value() > 0);
        const int scrolled = bar->value();
        const QSignalSpy removed(members()->model(), &QAbstractItemModel::rowsRemoved);
        // WHEN a colleague creates a department below
        const QJsonObject answer = m_context->mutate(
            u"department.create"_s, {},
            {{u"name"_s, u"New below"_s}, {u"parent_department_id"_s, first().value()}});
        const DepartmentId created(answer.value(u"data"_s)
                                       .toObject()
                                       .value(u"department"_s)
                                       .toObject()
                                       .value(u"open_department_id"_s)
                                       .toString());
        QTRY_VERIFY(treeModel()->indexOf(created).isValid());
        QTRY_VERIFY(members()->query().departments.contains(created) && members()->isSettled());
        // THEN the table stays as it is
        QCOMPARE(bar->value(), scrolled);
        QCOMPARE(members()->selectedPeople(), selected);
        QCOMPARE(removed.count(), 0);
    }

    void shouldTellThatAnExportIsComplete()
    {
        // GIVEN
        QTemporaryDir folder;
        const QString file = folder.filePath(u"people.csv"_s);
        m_context->action(u"file.export"_s)->trigger();
        auto *dialog = m_context->find<QDialog>(u"exportDialog"_s);
        dialog->findChild<QLineEdit *>(u"fileField"_s)->setText(file);
        // WHEN
        dialog->findChild<QPushButton *>(u"exportButton"_s)->click();
        // THEN
        auto *bar = m_context->find<MessageBar>(u"messageBar"_s);
        QTRY_VERIFY(bar->has(u"exported"_s));
        QVERIFY(bar->text(u"exported"_s).contains(file));
        QVERIFY(
            bar->text(u"exported"_s).contains(QLocale().toString(members()->model()->rowCount())));
    }

    void shouldSayWhyNothingBelowCanBeIncluded()
    {
        // GIVEN everyone
        const QAction *include = m_context->action(u"view.includeBelow"_s);
        auto *box = m_context->find<QCheckBox>(u"includeBelow"_s);
        QVERIFY(!include->isEnabled());
        QVERIFY(include->toolTip().contains(u"Everyone is shown already."_s));
        QVERIFY(!box->isEnabled());
        // WHEN a department is selected
        click(first());
        // THEN
        QVERIFY(include->isEnabled());
        QVERIFY(box->isEnabled());
    }

    void shouldShowItsColumnsWholeAtFirst()
    {
        // GIVEN the size that a window has on a common screen; that of the tests is smaller
        m_context->window().resize(1280, 800);
        // THEN
        const QHeaderView *header = members()->table()->horizontalHeader();
        QTRY_COMPARE_GE(members()->table()->viewport()->width(), header->length());
    }

    void shouldLeadFromADetailToADepartment()
    {
        // GIVEN a person's details
        QTRY_VERIFY(members()->model()->personAt(0) != nullptr);
        const Person person = *members()->model()->personAt(0);
        members()->table()->showRow(0);
        QTRY_COMPARE(details()->heading(), person.name);
        LinkButton *link = nullptr;
        QTRY_VERIFY((link = details()->findChild<LinkButton *>()) != nullptr);
        // WHEN
        QTest::mouseClick(link, Qt::LeftButton);
        // THEN
        QTRY_COMPARE(tree()->selectedDepartment(), person.memberships.constFirst().department);
    }
};

ORGDESK_TEST(TestMainWindow)

#include "main_window_test.moc"
