// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/action_registry.h"

#include "tests/testlib/test_registry.h"

#include <QAction>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class TestActionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveEveryActionANameATextAndAnIcon()
    {
        ActionRegistry registry;
        QSet<QString> names;
        for (const ActionId id : ActionRegistry::all()) {
            const QAction *action = registry.action(id);
            QVERIFY(action);
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            names.insert(action->objectName());
        }
        QCOMPARE(names.size(), ActionRegistry::all().size());
    }

    void shouldHaveNoClashingShortcuts() { QVERIFY(ActionRegistry().clashes().isEmpty()); }

    void shouldSayWhyAnActionIsNotPossible()
    {
        // GIVEN
        ActionRegistry registry;
        // WHEN
        registry.setPossible(ActionId::EditDepartment, u"Select <one> first."_s);
        // THEN
        const QAction *edit = registry.action(ActionId::EditDepartment);
        QVERIFY(!edit->isEnabled());
        QVERIFY(edit->toolTip().contains(u"Select &lt;one&gt; first."_s));
        // WHEN
        registry.setPossible(ActionId::EditDepartment, {});
        // THEN
        QVERIFY(edit->isEnabled());
        QVERIFY(!edit->toolTip().contains(u"Select"_s));
    }
};

ORGDESK_TEST(TestActionRegistry)

#include "action_registry_test.moc"
