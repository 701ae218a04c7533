// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/doctor/doctor_dialog.h"

#include "core/plan/edits.h"
#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/doctor/finding_model.h"
#include "ui/models/member_columns.h"
#include "ui/models/member_table_model.h"
#include "ui/views/department_tree_view.h"
#include "ui/views/details_pane.h"
#include "ui/views/members_pane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// Takes what would be opened in a browser.
class OpenedPages : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> pages;

public Q_SLOTS:
    void take(const QUrl &page) { pages.append(page); }
};

/// "Scope and permissions" of a window on a real workspace.
class TestDoctorDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    DoctorDialog *openDialog()
    {
        m_context->action(u"organization.doctor"_s)->trigger();
        return m_context->find<DoctorDialog>(u"doctorDialog"_s);
    }

    void grantWithout(const QStringList &more)
    {
        const QStringList all =
            QStringList{u"contact:contact:access_as_app"_s, u"contact:contact:readonly"_s,
                        u"contact:contact:readonly_as_app"_s}
            + more;
        m_context->control(u"grant"_s, {{u"without"_s, QJsonArray::fromStringList(all)}});
    }

    static QPushButton *button(DoctorDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }

    /// Chooses the finding that names the permission.
    static bool choose(DoctorDialog *dialog, const QString &permission)
    {
        auto *list = dialog->findChild<QTreeView *>(u"doctorFindings"_s);
        const FindingModel *model = dialog->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                if (!model->findingAt(index)->permissions.contains(permission))
                    continue;
                list->setCurrentIndex(index);
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
        // The window looks once by itself after connecting.
        QTRY_VERIFY_WITH_TIMEOUT(m_context->workspace().report(), 20000);
    }

    void cleanup() { m_context.reset(); }

    void shouldSayThatNothingIsMissing()
    {
        DoctorDialog *dialog = openDialog();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isChecking());
        QVERIFY(dialog->findChild<QLabel *>(u"doctorState"_s)
                    ->text()
                    .startsWith(u"Nothing is missing"_s));
        QCOMPARE(dialog->findChild<QLabel *>(u"doctorScope"_s)->text(),
                 u"The app may see the whole company."_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"doctorCoverage"_s)
                        ->text()
                        .contains(u"30 departments, 300 people"_s));
        QVERIFY(!button(dialog, u"doctorOpen"_s)->isEnabled());
    }

    void shouldTellWhatIsMissingAndWhereToGrantIt()
    {
        DoctorDialog *dialog = openDialog();
        const QAbstractItemModelTester tester(dialog->model());
        grantWithout({u"contact:job_level:readonly"_s});
        // WHEN it is checked again
        button(dialog, u"doctorAgain"_s)->click();
        QVERIFY(dialog->isChecking());
        QVERIFY(button(dialog, u"doctorCancel"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), 20000);
        // THEN the finding says it all, and leads to the console
        QVERIFY(choose(dialog, u"contact:job_level:readonly"_s));
        const QString text = dialog->findChild<QPlainTextEdit *>(u"doctorText"_s)->toPlainText();
        QVERIFY(text.contains(u"Job levels have no names"_s));
        QVERIFY(text.contains(u"99991672"_s));
        OpenedPages opened;
        QDesktopServices::setUrlHandler(u"https"_s, &opened, "take");
        button(dialog, u"doctorOpen"_s)->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(opened.pages.size(), 1);
        QVERIFY(opened.pages.constFirst().toString().contains(u"contact:job_level:readonly"_s));
        button(dialog, u"doctorCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"https://"_s));
    }

    void shouldStopWhenAsked()
    {
        m_context->control(
            u"fault"_s,
            {{u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 400}, {u"api"_s, u"*"_s}, {u"count"_s, 40}});
        DoctorDialog *dialog = openDialog();
        dialog->check();
        button(dialog, u"doctorCancel"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), 20000);
        QVERIFY(dialog->findChild<QLabel *>(u"doctorState"_s)->text().contains(u"stopped"_s));
    }

    void shouldShowWithheldFieldsAsNotPermitted()
    {
        auto *members = m_context->find<MembersPane>(u"membersPane"_s);
        QTRY_VERIFY(members->model()->personAt(0));
        const PersonId person = members->model()->personAt(0)->id;
        const auto cell = [&] {
            return members->model()
                ->index(0, int(memberColumns().indexOf(PersonColumn::Status)))
                .data()
                .toString();
        };
        const QString before = cell();
        grantWithout({u"contact:user.employee:readonly"_s});
        DoctorDialog *dialog = openDialog();
        dialog->check();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), 20000);
        QCOMPARE(cell(), u"Not permitted"_s);
        auto *details = m_context->find<DetailsPane>(u"detailsPane"_s);
        details->showPerson(person);
        const auto shown = [&] {
            for (const Field &field : details->fields()->fields()) {
                if (field.key == u"status"_s)
                    return field;
            }
            return Field();
        };
        QTRY_COMPARE(shown().value, u"Not permitted"_s);
        QVERIFY(shown().toolTip.contains(u"contact:user.employee:readonly"_s));
        // WHEN it is granted
        m_context->control(u"grant"_s, {{u"without"_s, QJsonArray{}}});
        dialog->check();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), 20000);
        QCOMPARE(cell(), before);
    }

    void shouldShowRecordsOfAnotherSystemReadOnly()
    {
        Workspace &workspace = m_context->workspace();
        const DepartmentId target = m_context->firstLevel().constFirst();
        m_context->control(u"external"_s, {{u"departments"_s, QJsonArray{target.value()}}});
        UpdateDepartment change;
        change.target = target;
        change.base.name = workspace.directory().find(target)->name;
        change.wanted.name = u"Another name"_s;
        const auto run = workspace.run(makePlan({makeChange(change)}));
        QTRY_VERIFY_WITH_TIMEOUT(run.isFinished(), 20000);
        QTRY_VERIFY(workspace.externals().departments.contains(target));
        // THEN moving and deleting are not offered, with the reason
        m_context->find<DepartmentTreeView>(u"departmentTree"_s)->selectDepartment(target);
        QTRY_VERIFY(!m_context->action(u"department.move"_s)->isEnabled());
        QVERIFY(m_context->action(u"department.move"_s)->toolTip().contains(u"Feishu People"_s));
        QVERIFY(m_context->find<QLabel>(u"detailsBelow"_s)->text().contains(u"Feishu People"_s));
        // AND the form can be read only
        m_context->action(u"department.edit"_s)->trigger();
        auto *form = m_context->find<QDialog>(u"departmentDialog"_s);
        QVERIFY(form);
        auto *reason = form->findChild<QLabel *>(u"reasonLabel"_s);
        QVERIFY(reason->text().contains(u"Feishu People"_s));
        form->reject();
    }
};

ORGDESK_TEST(TestDoctorDialog)
#include "doctor_dialog_test.moc"
