// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_fields.h"
#include "core/feishu/field_findings.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentFields everyDepartmentField = DepartmentField::Name | DepartmentField::Parent
    | DepartmentField::Order | DepartmentField::Hrbps;
const QUrl page(u"https://open.larksuite.com/app/cli_1/auth"_s);

/// Which field permissions the doctor says are missing.
class FieldFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingWhereEverythingArrives()
    {
        QVERIFY(fieldFindings({5, 50, everyDepartmentField, everyPersonField()}, page).isEmpty());
    }

    void shouldConcludeNothingFromNoAnswers()
    {
        QVERIFY(fieldFindings({0, 0, {}, {}}, page).isEmpty());
    }

    void shouldProveWhatThePlatformTellsOfEverybody()
    {
        PersonFields came = everyPersonField();
        came &= ~PersonFields(PersonField::Memberships | PersonField::Leader);
        const QList<Finding> found = fieldFindings({5, 50, everyDepartmentField, came}, page);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().kind, FindingKind::FieldsNotPermitted);
        QCOMPARE(found.constFirst().severity, Severity::Error);
        QCOMPARE(found.constFirst().permissions,
                 QStringList{u"contact:user.department:readonly"_s});
        QCOMPARE(found.constFirst().fields,
                 (QStringList{u"person.departments"_s, u"person.leader_id"_s}));
        QCOMPARE(found.constFirst().lookedAt, 50);
    }

    void shouldLeaveOpenWhatEverybodyMayHaveEmpty()
    {
        const PersonFields came = everyPersonField() & ~PersonFields(PersonField::Mobile);
        const QList<Finding> found = fieldFindings({5, 7, everyDepartmentField, came}, page);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().kind, FindingKind::FieldsNeverSeen);
        QCOMPARE(found.constFirst().lookedAt, 7);
    }

    void shouldTakeOneFieldForProofOfItsPermission()
    {
        // GIVEN nobody with a job title, but with a status, which the same permission opens
        const PersonFields came = everyPersonField()
            & ~PersonFields(PersonField::JobTitle | PersonField::City | PersonField::JoinTime);
        QVERIFY(fieldFindings({5, 50, everyDepartmentField, came}, page).isEmpty());
    }

    void shouldLeadToTheConsoleOfTheSameHost()
    {
        const QList<Finding> found =
            fieldFindings({1, 0, DepartmentField::Parent | DepartmentField::Hrbps, {}}, page);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().help.toString(QUrl::FullyEncoded),
                 u"https://open.larksuite.com/app/cli_1/auth?q=contact:department.base:readonly"
                 "&op_from=openapi"_s);
        // Where no page is safe to open, none is made up.
        QVERIFY(grantPage({}, {u"contact:contact"_s}).isEmpty());
    }
};

} // namespace

ORGDESK_TEST(FieldFindingsTest)
#include "test_field_findings.moc"
