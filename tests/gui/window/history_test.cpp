// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/models/member_table_model.h"
#include "ui/views/details_pane.h"
#include "ui/views/members_pane.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// What the details tell of the past of a person or a department.
class TestHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    DetailsPane *details() { return m_context->find<DetailsPane>(u"detailsPane"_s); }
    QStringList history()
    {
        QStringList lines;
        for (const Field &field : details()->fields()->fields()) {
            if (field.key.startsWith(u"history-"_s))
                lines.append(field.value);
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
    }
    void cleanupTestCase() { m_context.reset(); }

    void shouldTellWhatHappenedToTheDepartmentInView()
    {
        const DepartmentId first = m_context->firstLevel().at(0);
        const DepartmentId second = m_context->firstLevel().at(1);
        details()->showDepartment(first);
        QVERIFY(history().isEmpty());
        // WHEN colleagues rename it, and another one
        m_context->mutate(u"department.patch"_s, first.value(), {{u"name"_s, u"Aurora"_s}});
        m_context->mutate(u"department.patch"_s, second.value(), {{u"name"_s, u"Borealis"_s}});
        // THEN its own history has its own line
        QTRY_COMPARE(history().size(), 1);
        QVERIFY(history().constFirst().contains(u"Aurora"_s));
        details()->showDepartment(second);
        QTRY_VERIFY(history().size() == 1 && history().constFirst().contains(u"Borealis"_s));
    }

    void shouldTellWhatHappenedToThePersonInView()
    {
        auto *members = m_context->find<MembersPane>(u"membersPane"_s);
        members->showDepartment({});
        QTRY_VERIFY(members->isSettled() && members->model()->rowCount() > 1);
        const PersonId person = members->model()->idAt(0);
        details()->showPerson(person);
        m_context->mutate(u"user.patch"_s, person.value(), {{u"job_title"_s, u"Astronomer"_s}});
        QTRY_COMPARE(history().size(), 1);
        // It is still there when one comes back.
        details()->showNothing();
        QVERIFY(history().isEmpty());
        details()->showPerson(person);
        QTRY_COMPARE(history().size(), 1);
    }
};

ORGDESK_TEST(TestHistory)
#include "history_test.moc"
