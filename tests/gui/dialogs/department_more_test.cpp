// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/department_dialog.h"
#include "ui/dialogs/people_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId design = departmentId(u"Design"_s);

QFuture<Result<QList<SearchHit>>> findNobody(const QString &)
{
    return QtFuture::makeReadyFuture(Result<QList<SearchHit>>(QList<SearchHit>()));
}

CompanyLists lists()
{
    CompanyLists lists;
    lists.of(CompanyListKind::EmployeeTypes) = {true,
                                                {{u"1"_s, u"Regular"_s, {}, true, {}},
                                                 {u"6"_s, u"Part-time"_s, {}, true, {}},
                                                 {u"7"_s, u"Retired"_s, {}, false, {}}},
                                                {}};
    lists.of(CompanyListKind::Units) = {true, {{u"tokyo"_s, u"Tokyo"_s, {}, true, {}}}, {}};
    return lists;
}

Directory company()
{
    Directory tree = sampleCompany();
    Department department = *tree.find(design);
    department.customId = u"DESIGN"_s;
    department.hrbps = {PersonId(u"ou-ann"_s)};
    department.hasChat = true;
    department.chatId = u"oc_1"_s;
    department.chatEmployeeTypes = {1, 7};
    tree.upsert(department);
    return tree;
}

template <typename Widget> Widget *part(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

} // namespace

/// The second page of the department dialog.
class DepartmentMoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<DepartmentDialog>(
            company(), DirectoryLimits(), DepartmentDialog::Mode::Edit, design, findNobody);
        m_dialog->setLists(lists());
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void shouldShowWhatThereIsAndChangeNothingByItself()
    {
        QCOMPARE(part<QLineEdit>(*m_dialog, u"idField"_s)->text(), u"DESIGN"_s);
        QVERIFY(part<QCheckBox>(*m_dialog, u"chatBox"_s)->isChecked());
        QCOMPARE(part<PeopleEditor>(*m_dialog, u"hrbpsEditor"_s)->person(), PersonId(u"ou-ann"_s));
        // A type that is switched off is shown where it is held.
        QCOMPARE(part<QListWidget>(*m_dialog, u"chatTypesList"_s)->count(), 3);
        QVERIFY(m_dialog->changes().isEmpty());
    }

    void shouldSendWhatWasChanged()
    {
        part<QListWidget>(*m_dialog, u"chatTypesList"_s)->item(1)->setCheckState(Qt::Checked);
        auto *unit = part<QComboBox>(*m_dialog, u"unitBox"_s);
        unit->setCurrentIndex(unit->findData(u"tokyo"_s));
        auto *id = part<QLineEdit>(*m_dialog, u"idField"_s);
        id->selectAll();
        QTest::keyClicks(id, u"UX-1"_s);
        const QList<Change> changes = m_dialog->changes();
        QCOMPARE(changes.size(), 1);
        const auto &wanted = std::get<UpdateDepartment>(changes.constFirst().what).wanted;
        QCOMPARE(wanted.customId, u"UX-1"_s);
        QCOMPARE(wanted.unit, UnitId(u"tokyo"_s));
        QCOMPARE(wanted.chatEmployeeTypes, (QList{1, 6, 7}));
        QVERIFY(!wanted.hasChat && !wanted.hrbps && !wanted.name);
    }

    void shouldSayWhatBecomesOfTheChat()
    {
        auto *chat = part<QCheckBox>(*m_dialog, u"chatBox"_s);
        auto *note = part<QLabel>(*m_dialog, u"chatNote"_s);
        QVERIFY(note->isHidden());
        chat->setChecked(false);
        QVERIFY(!note->isHidden());
        QVERIFY(!part<QListWidget>(*m_dialog, u"chatTypesList"_s)->isEnabled());
        const auto changes = m_dialog->changes();
        const auto &wanted = std::get<UpdateDepartment>(changes.constFirst().what).wanted;
        QCOMPARE(wanted.hasChat, false);
        // Who is in it is no question any more.
        QVERIFY(!wanted.chatEmployeeTypes);
    }

    void shouldSayWhyThereIsNoUnit()
    {
        CompanyLists closed = lists();
        closed.of(CompanyListKind::Units) = {false, {}, {u"contact:unit:readonly"_s}};
        m_dialog->setLists(closed);
        QVERIFY(!part<QComboBox>(*m_dialog, u"unitBox"_s)->isEnabled());
        auto *note = part<QLabel>(*m_dialog, u"unitNote"_s);
        QVERIFY(!note->isHidden() && note->text().contains(u"contact:unit:readonly"_s));
    }

    void shouldTurnToTheFieldThatWasRefused()
    {
        auto *id = part<QLineEdit>(*m_dialog, u"idField"_s);
        id->selectAll();
        QTest::keyClicks(id, u"TAKEN"_s);
        m_dialog->accept();
        Error error = makeError(ErrorKind::ValueTaken, u"taken"_s);
        error.field = u"id"_s;
        m_dialog->takeRefusal(error);
        QCOMPARE(part<QTabWidget>(*m_dialog, u"departmentTabs"_s)->currentIndex(), 1);
        QVERIFY(!id->accessibleDescription().isEmpty());
        QCOMPARE(id->text(), u"TAKEN"_s);
    }

    void shouldHideWhatThePlatformDoesNotHave()
    {
        DirectoryLimits limits;
        limits.maxHrbps = 0;
        limits.departmentChats = false;
        limits.units = false;
        DepartmentDialog dialog(company(), limits, DepartmentDialog::Mode::Edit, design,
                                findNobody);
        QVERIFY(!part<QComboBox>(dialog, u"unitBox"_s));
        QVERIFY(!part<QCheckBox>(dialog, u"chatBox"_s));
        QVERIFY(!part<PeopleEditor>(dialog, u"hrbpsEditor"_s));
        QVERIFY(dialog.changes().isEmpty());
    }

private:
    std::unique_ptr<DepartmentDialog> m_dialog;
};

ORGDESK_TEST(DepartmentMoreTest)
#include "department_more_test.moc"
