// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/lists/employee_types_dialog.h"

#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/lists/employee_type_dialog.h"
#include "ui/lists/employee_types_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// Managing the company's employee types in the window on a real workspace and a sandbox.
class TestEmployeeTypes : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    EmployeeTypesDialog *dialog()
    {
        return m_context->find<EmployeeTypesDialog>(u"employeeTypesDialog"_s);
    }
    EmployeeTypeDialog *form()
    {
        return m_context->find<EmployeeTypeDialog>(u"employeeTypeDialog"_s);
    }
    EmployeeTypesModel *model() { return dialog()->findChild<EmployeeTypesModel *>(); }
    QPushButton *button(const QString &name) { return dialog()->findChild<QPushButton *>(name); }
    QString note() { return dialog()->findChild<QLabel *>(u"noteLabel"_s)->text(); }
    QPushButton *ok()
    {
        return form()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    void type(const QString &field, const QString &text)
    {
        form()->findChild<QLineEdit *>(field)->setText(text);
    }
    void select(int row) { dialog()->findChild<QTableView *>(u"employeeTypes"_s)->selectRow(row); }
    const CompanyList &list()
    {
        return m_context->workspace().lists().of(CompanyListKind::EmployeeTypes);
    }
    QStringList names()
    {
        QStringList names;
        for (const ListEntry &entry : list().entries)
            names.append(entry.name);
        return names;
    }
    void add(const QString &name)
    {
        button(u"addButton"_s)->click();
        type(u"nameField"_s, name);
        ok()->click();
    }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
        QTRY_VERIFY(list().known);
        m_context->action(u"organization.employeeTypes"_s)->trigger();
        QVERIFY(dialog());
    }
    void cleanup() { m_context.reset(); }

    void shouldShowThemAndWhoHasThem()
    {
        QAbstractItemModelTester tester(model());
        QCOMPARE(model()->rowCount(), int(list().entries.size()));
        QTRY_VERIFY(model()->peopleWith(u"1"_s) > 0);
        const QModelIndex people = model()->index(0, EmployeeTypesModel::People);
        QCOMPARE(people.data().toInt(), model()->peopleWith(u"1"_s));
    }

    void shouldLeaveWhatIsBuiltInAlone()
    {
        select(0);
        QVERIFY(!button(u"editButton"_s)->isEnabled());
        QVERIFY(!button(u"deleteButton"_s)->isEnabled());
        QVERIFY(note().contains(u"platform"_s));
        select(model()->rowCount() - 1);
        QVERIFY(button(u"editButton"_s)->isEnabled());
        QVERIFY(note().isEmpty());
    }

    void shouldAddOne()
    {
        button(u"addButton"_s)->click();
        QVERIFY(!ok()->isEnabled());
        type(u"nameField"_s, u"Guest expert"_s);
        type(u"zh_cnField"_s, u"特邀专家"_s);
        ok()->click();
        QTRY_VERIFY(names().contains(u"Guest expert"_s));
        QTRY_VERIFY(!form());
        const ListEntry *made = list().named(u"特邀专家"_s);
        QVERIFY(made);
        QTRY_VERIFY(model()->rowOf(made->id) >= 0);
    }

    void shouldTellAtTheFieldWhatIsWrong()
    {
        button(u"addButton"_s)->click();
        auto *name = form()->findChild<QLineEdit *>(u"nameField"_s);
        QVERIFY(name->accessibleDescription().isEmpty());
        type(u"nameField"_s, names().constFirst());
        QVERIFY(name->accessibleDescription().contains(names().constFirst()));
        QVERIFY(!ok()->isEnabled());
    }

    void shouldKeepTheFormWhenThePlatformRefuses()
    {
        m_context->control(u"fault"_s,
                           {{u"api"_s, u"POST /open-apis/contact/v3/employee_type_enums"_s},
                            {u"kind"_s, u"code"_s},
                            {u"code"_s, 42303},
                            {u"count"_s, 1}});
        add(u"Guest expert"_s);
        QTRY_VERIFY(m_context->find<QMessageBox>(u"errorBox"_s));
        auto *box = m_context->find<QMessageBox>(u"errorBox"_s);
        QVERIFY(box->detailedText().contains(u"42303"_s) || box->text().contains(u"42303"_s)
                || box->informativeText().contains(u"42303"_s));
        box->close();
        QTRY_VERIFY(ok()->isEnabled());
        QCOMPARE(form()->findChild<QLineEdit *>(u"nameField"_s)->text(), u"Guest expert"_s);
        ok()->click();
        QTRY_VERIFY(names().contains(u"Guest expert"_s));
    }

    void shouldSwitchOneOffAndUndoThat()
    {
        add(u"Guest expert"_s);
        QTRY_VERIFY(list().named(u"Guest expert"_s) && !form());
        const auto isActive = [this] { return list().named(u"Guest expert"_s)->active; };
        QTRY_VERIFY(model()->rowOf(list().named(u"Guest expert"_s)->id) >= 0);
        select(model()->rowOf(list().named(u"Guest expert"_s)->id));
        QTRY_VERIFY(button(u"switchButton"_s)->isEnabled());
        button(u"switchButton"_s)->click();
        QTRY_VERIFY(!isActive());
        const UndoOffer offer = [this] {
            QFuture<Result<UndoOffer>> asked = m_context->workspace().undoOffer();
            asked.waitForFinished();
            return asked.result().value();
        }();
        QCOMPARE(offer.plan.changes.size(), 1);
        (void)m_context->workspace().run(offer.plan);
        QTRY_VERIFY(isActive());
    }

    void shouldSayWhoHasItBeforeItIsDeleted()
    {
        // Number 6 is the company's own, and some have it.
        const int row = model()->rowOf(u"6"_s);
        QTRY_VERIFY(model()->peopleWith(u"6"_s) > 0);
        select(row);
        button(u"deleteButton"_s)->click();
        auto *box = m_context->find<QMessageBox>(u"deleteTypeBox"_s);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QString::number(model()->peopleWith(u"6"_s))));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(list().find(u"6"_s));
        button(u"deleteButton"_s)->click();
        for (QAbstractButton *choice :
             m_context->find<QMessageBox>(u"deleteTypeBox"_s)->buttons()) {
            if (choice->text() == u"Delete"_s)
                choice->click();
        }
        QTRY_VERIFY(!list().find(u"6"_s));
        QTRY_COMPARE(model()->rowOf(u"6"_s), -1);
    }

    void shouldOpenTheFormByTheKeyboard()
    {
        auto *table = dialog()->findChild<QTableView *>(u"employeeTypes"_s);
        table->setFocus();
        select(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!form());
        QVERIFY(dialog()->isVisible());
        select(model()->rowCount() - 1);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(form());
        QVERIFY(dialog()->isVisible());
    }

    void shouldTellARefusalThoughTheDialogWasClosed()
    {
        m_context->control(u"fault"_s,
                           {{u"api"_s, u"POST /open-apis/contact/v3/employee_type_enums"_s},
                            {u"kind"_s, u"code"_s},
                            {u"code"_s, 42303},
                            {u"count"_s, 1}});
        add(u"Guest expert"_s);
        const QPointer<EmployeeTypesDialog> first = dialog();
        form()->reject();
        dialog()->reject();
        QTRY_VERIFY(!first);
        QTRY_VERIFY(m_context->find<QMessageBox>(u"errorBox"_s));
    }

    void shouldBeReadOnlyWhereTheOrganizationIs()
    {
        m_context->workspace().setReadOnly(true);
        QTRY_VERIFY(!button(u"addButton"_s)->isEnabled());
        QVERIFY(note().contains(u"read-only"_s));
    }
};

ORGDESK_TEST(TestEmployeeTypes)

#include "employee_types_test.moc"
