// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/actions/organization_menu.h"
#include "ui/main_window.h"
#include "ui/models/member_table_model.h"
#include "ui/models/search_model.h"
#include "ui/settings/settings.h"
#include "ui/views/command_palette.h"
#include "ui/views/department_tree_view.h"
#include "ui/views/details_pane.h"
#include "ui/views/member_table_view.h"
#include "ui/views/members_pane.h"
#include "ui/views/search_box.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// The search field and the command palette of a window on a real workspace.
class TestFinding : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    DepartmentTreeView *tree() { return m_context->find<DepartmentTreeView>(u"departmentTree"_s); }
    MembersPane *members() { return m_context->find<MembersPane>(u"membersPane"_s); }
    DetailsPane *details() { return m_context->find<DetailsPane>(u"detailsPane"_s); }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
    }

    void cleanup() { m_context.reset(); }

    void shouldFindPeopleAndLeadToThem()
    {
        // GIVEN somebody of the table
        const Person *found = nullptr;
        QTRY_VERIFY((found = members()->model()->personAt(5)) != nullptr);
        const Person person = *found;
        auto *search = m_context->find<SearchBox>(u"search"_s);
        m_context->action(u"view.search"_s)->trigger();
        QVERIFY(search->hasFocus());
        // WHEN the e-mail address is typed
        QTest::keyClicks(search, person.email);
        const auto best = [&] { return search->model()->hitAt(0); };
        QTRY_VERIFY(search->isListVisible() && best() && best()->person == person.id);
        QVERIFY(!search->model()->index(0).data(SearchModel::PlaceRole).toString().isEmpty());
        QTest::keyClick(search, Qt::Key_Return);
        // THEN
        QTRY_COMPARE(tree()->selectedDepartment(), person.mainDepartment());
        QTRY_COMPARE(members()->selectedPeople(), QList{person.id});
        QTRY_COMPARE(details()->heading(), person.name);
        QVERIFY(!search->isListVisible());
    }

    void shouldChooseByWhatIsTypedHoweverFastEnterComes()
    {
        // GIVEN
        QTRY_VERIFY(members()->model()->personAt(7) != nullptr);
        const Person person = *members()->model()->personAt(7);
        auto *search = m_context->find<SearchBox>(u"search"_s);
        search->setFocus();
        // WHEN Enter comes before any answer
        QTest::keyClicks(search, person.email);
        QTest::keyClick(search, Qt::Key_Return);
        // THEN
        QTRY_COMPARE(members()->selectedPeople(), QList{person.id});
    }

    void shouldLeadToPeopleAndRunActionsByTheCommandPalette()
    {
        // GIVEN
        QTRY_VERIFY(members()->model()->personAt(4) != nullptr);
        const Person person = *members()->model()->personAt(4);
        const auto palette = [&] { return m_context->find<CommandPalette>(u"commandPalette"_s); };
        const auto type = [&](const QString &text) {
            auto *field = palette()->findChild<QLineEdit *>(u"paletteField"_s);
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        // WHEN a person is typed, Enter coming before any answer
        m_context->action(u"view.commandPalette"_s)->trigger();
        QVERIFY(palette());
        type(person.email);
        // THEN
        QTRY_COMPARE(members()->selectedPeople(), QList{person.id});
        QTRY_VERIFY(!palette());
        // WHEN an action is typed
        QCOMPARE(m_context->action(u"view.includeBelow"_s)->isChecked(), false);
        m_context->action(u"view.commandPalette"_s)->trigger();
        type(u"include sub"_s);
        // THEN
        QTRY_VERIFY(m_context->action(u"view.includeBelow"_s)->isChecked());
        QTRY_VERIFY(!palette());
    }

    void shouldLeadToAnotherOrganizationByTheCommandPalette()
    {
        OrganizationProfile other;
        other.baseUrl = QUrl(u"https://open.example.com"_s);
        other.appId = u"cli_other"_s;
        other.displayName = u"Harbour & Sons"_s;
        m_context->settings().remember(other);
        QSignalSpy chosen(&m_context->window(), &MainWindow::organizationChosen);
        auto *menu = m_context->find<OrganizationMenu>(u"organizationMenu"_s);
        QTRY_COMPARE(menu->others().size(), 1);
        m_context->action(u"view.commandPalette"_s)->trigger();
        auto *field = m_context->find<QLineEdit>(u"paletteField"_s);
        QTest::keyClicks(field, u"harbour"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<OrganizationProfile>().appId, other.appId);
    }

    void shouldHideTheHitsOnEscapeAndSayWhenNothingIsFound()
    {
        // GIVEN
        auto *search = m_context->find<SearchBox>(u"search"_s);
        search->setFocus();
        QTest::keyClicks(search, u"zzzzzz-nobody"_s);
        // THEN; the first letters found somebody
        QTRY_VERIFY(search->isListVisible() && search->model()->rowCount() == 0);
        // WHEN
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->isListVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }
};

ORGDESK_TEST(TestFinding)

#include "finding_test.moc"
