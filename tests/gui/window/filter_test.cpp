// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/window/window_context.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/save_filter_dialog.h"
#include "ui/models/member_table_model.h"
#include "ui/settings/saved_filters.h"
#include "ui/views/filter_panel.h"
#include "ui/views/members_pane.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// Narrowing the list of people in the window, by conditions and by saved filters.
class TestFilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowContext> m_context;

    MembersPane *members() { return m_context->find<MembersPane>(u"membersPane"_s); }
    template <typename Widget> Widget *part(const QString &name)
    {
        return m_context->find<Widget>(name);
    }
    FilterPanel *openPanel()
    {
        QTest::mouseClick(part<QToolButton>(u"conditionsButton"_s), Qt::LeftButton, {}, {5, 5});
        return part<FilterPanel>(u"filterPanel"_s);
    }
    qsizetype inSandbox(const std::function<bool(const QJsonValue &)> &wanted)
    {
        const QJsonArray people = m_context->state()[u"people"_s].toArray();
        return std::count_if(people.begin(), people.end(), wanted);
    }
    int shown() { return members()->model()->rowCount(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_context = std::make_unique<WindowContext>();
        QVERIFY(m_context->start());
    }
    void cleanupTestCase() { m_context.reset(); }
    void init()
    {
        members()->setFilter({}, {});
        members()->showDepartment({});
        QTRY_VERIFY(members()->isSettled() && shown() > 100);
    }

    void shouldNarrowByAClick()
    {
        const auto frozen = inSandbox(
            [](const QJsonValue &person) { return person[u"status"_s][u"is_frozen"_s].toBool(); });
        QVERIFY(frozen > 0);
        FilterPanel *panel = openPanel();
        QVERIFY(panel && panel->isVisible());
        auto *statuses = panel->findChild<QListWidget *>(u"statusFilter"_s);
        statuses->item(1)->setCheckState(Qt::Checked);
        QTRY_COMPARE(shown(), int(frozen));
        panel->hide();
        // What hides people is said, with the way out beside it.
        QVERIFY(part<QWidget>(u"filterLine"_s)->isVisible());
        QVERIFY(part<QLabel>(u"filterTold"_s)->text().contains(u"Frozen"_s));
        QVERIFY(part<QLabel>(u"membersCount"_s)->text().contains(u"match"_s));
        QTest::mouseClick(part<QPushButton>(u"clearConditionsButton"_s), Qt::LeftButton);
        QTRY_VERIFY(shown() > 100);
        QVERIFY(!part<QWidget>(u"filterLine"_s)->isVisible());
    }

    void shouldNarrowByDaysAndTypeTogether()
    {
        FilterPanel *panel = openPanel();
        panel->findChild<QListWidget *>(u"typesFilter"_s)->item(1)->setCheckState(Qt::Checked);
        panel->findChild<QDateEdit *>(u"joinedFromFilter"_s)->setDate(QDate(2020, 1, 1));
        panel->findChild<QCheckBox *>(u"joinedFromFilterBox"_s)->setChecked(true);
        panel->hide();
        const qint64 begin = 1577804400; // midnight in Japan
        const auto both = inSandbox([&](const QJsonValue &person) {
            return person[u"employee_type"_s].toInt() == 2
                && person[u"join_time"_s].toInteger() >= begin;
        });
        QTRY_COMPARE(shown(), int(both));
        QCOMPARE(members()->query().conditions.employeeTypes, QList{2});
        // The panel shows what counts when it is opened again.
        panel = openPanel();
        QCOMPARE(panel->conditions(), members()->query().conditions);
        panel->hide();
    }

    void shouldFollowWhoStopsMatching()
    {
        PersonConditions active;
        active.statuses = {PersonStatus::Active};
        members()->setFilter({}, active);
        QTRY_VERIFY(members()->isSettled());
        const int before = shown();
        const PersonId one = members()->model()->idAt(0);
        // WHEN a colleague freezes one of them
        m_context->mutate(u"user.patch"_s, one.value(), {{u"is_frozen"_s, true}});
        // THEN that one leaves the list
        QTRY_COMPARE(shown(), before - 1);
        QCOMPARE(members()->model()->rowOf(one), -1);
        m_context->mutate(u"user.patch"_s, one.value(), {{u"is_frozen"_s, false}});
        QTRY_COMPARE(shown(), before);
    }

    void shouldSaveChooseAndDeleteAFilter()
    {
        PersonConditions lonely;
        lonely.noManager = true;
        members()->setFilter(u"a"_s, lonely);
        auto *button = part<QToolButton>(u"conditionsButton"_s);
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->findChild<QAction *>(u"saveFilterAction"_s)->trigger();
        auto *dialog = part<SaveFilterDialog>(u"saveFilterDialog"_s);
        QVERIFY(dialog);
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit *>(u"filterNameField"_s)->setText(u" Without a boss "_s);
        QTest::mouseClick(save, Qt::LeftButton);
        members()->setFilter({}, {});
        // It stands in the menu, also after a restart, and brings back both parts.
        Q_EMIT button->menu()->aboutToShow();
        QAction *choice = button->menu()->actions().constFirst();
        QCOMPARE(choice->text(), u"Without a boss"_s);
        choice->trigger();
        QCOMPARE(members()->query().filter, u"a"_s);
        QVERIFY(members()->query().conditions == lonely);
        // The same name, in other letters, takes its place.
        SavedFilters saved(m_context->settings(),
                           QFileInfo(m_context->workspace().options().folder).fileName());
        saved.save({u"without A BOSS"_s, {}, {}});
        QCOMPARE(saved.all().size(), 1);
        saved.remove(u"Without a boss"_s);
        QVERIFY(saved.all().isEmpty());
    }

    void shouldShowSomebodyWhomTheFilterHides()
    {
        PersonConditions nobody;
        nobody.joinedFrom = QDate(2300, 1, 1);
        const PersonId one = members()->model()->idAt(3);
        members()->setFilter({}, nobody);
        QTRY_COMPARE(shown(), 0);
        members()->selectPerson(one);
        QTRY_COMPARE(members()->selectedPeople(), QList{one});
        QVERIFY(members()->query().conditions.isEmpty());
    }
};

ORGDESK_TEST(TestFilter)
#include "filter_test.moc"
