// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/change_plan.h"
#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/actions/organization_menu.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// What is asked before an organization is left while changes are under way.
class TestLeaving : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    QMessageBox *question() { return m_context->find<QMessageBox>(u"closeQuestion"_s); }
    void startSlowChange()
    {
        m_context->control(
            u"fault"_s, {{u"kind"_s, u"delay"_s}, {u"api"_s, u"PATCH"_s}, {u"delay_ms"_s, 3000}});
        Workspace &workspace = m_context->workspace();
        UpdateDepartment change;
        const DepartmentId target = m_context->firstLevel().constFirst();
        change.target = target;
        change.base.name = workspace.directory().find(target)->name;
        change.wanted.name = u"Slowly renamed"_s;
        const auto run = workspace.run(makePlan({makeChange(change)}));
        Q_UNUSED(run)
        QTRY_VERIFY(!workspace.overlay().isEmpty());
    }
    QAbstractButton *button(QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *one : question()->buttons()) {
            if (question()->buttonRole(one) == role)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
    }
    void cleanup() { m_context.reset(); }

    void shouldLeaveWithoutAQuestionWhenNothingIsUnderWay()
    {
        QSignalSpy left(&m_context->window(), &MainWindow::switchOrganizationRequested);
        m_context->action(u"file.switch"_s)->trigger();
        QCOMPARE(left.size(), 1);
        QVERIFY(!question());
    }

    void shouldAskBeforeAnotherOrganizationIsOpened()
    {
        QSignalSpy left(&m_context->window(), &MainWindow::organizationChosen);
        startSlowChange();
        // WHEN another one is chosen
        const auto choose = [this] {
            Q_EMIT m_context->find<OrganizationMenu>(u"organizationMenu"_s)
                ->organizationChosen(OrganizationProfile());
        };
        choose();
        // THEN one may stay
        QVERIFY(question());
        QPointer<QMessageBox> first = question();
        button(QMessageBox::RejectRole)->click();
        QTRY_VERIFY(!first);
        QCOMPARE(left.size(), 0);
        // WHEN it is chosen again, and left all the same
        choose();
        QVERIFY(question());
        button(QMessageBox::AcceptRole)->click();
        // THEN it is left, once
        QCOMPARE(left.size(), 1);
    }

    void shouldAskBeforeTheWindowIsClosed()
    {
        startSlowChange();
        m_context->window().close();
        QVERIFY(m_context->window().isVisible());
        QVERIFY(question());
        // WHEN the change ends THEN there is nothing to ask any more
        QTRY_VERIFY_WITH_TIMEOUT(!question(), 15000);
        m_context->window().close();
        QVERIFY(!m_context->window().isVisible());
    }
};

ORGDESK_TEST(TestLeaving)
#include "leaving_test.moc"
