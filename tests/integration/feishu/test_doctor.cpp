// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList wide{u"contact:contact:access_as_app"_s, u"contact:contact:readonly"_s,
                       u"contact:contact:readonly_as_app"_s};

QStringList permissionsOf(const QList<Finding> &findings, FindingKind kind)
{
    QStringList permissions;
    for (const Finding &finding : findings) {
        if (finding.kind == kind)
            permissions.append(finding.permissions.value(0));
    }
    permissions.sort();
    return permissions;
}

/// The doctor against a sandbox: each finding right, none invented.
class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingMissingAndWriteNothing()
    {
        SandboxFixture sandbox;
        const ConnectionReport report = examine(sandbox);
        QVERIFY(!report.failure);
        QVERIFY(!anyMissing(report.findings));
        // What nobody of a small company has may be a hint, and only that.
        for (const Finding &finding : report.findings)
            QCOMPARE(finding.kind, FindingKind::FieldsNeverSeen);
        QVERIFY(report.scopeKnown && report.wholeCompany);
        QVERIFY(report.peopleLookedAt >= 100);
        for (const QString &method : {u"PUT"_s, u"PATCH"_s, u"DELETE"_s})
            QCOMPARE(sandbox.requests(method, u"/open-apis"_s), 0);
        QCOMPARE(sandbox.requests(u"POST"_s, u"/contact/"_s), 0);
    }

    void shouldNameTheRefusedListsWithTheirPages()
    {
        SandboxFixture sandbox;
        grantWithout(
            sandbox,
            wide + QStringList{u"contact:job_level:readonly"_s, u"contact:job_title:readonly"_s});
        const ConnectionReport report = examine(sandbox);
        QCOMPARE(permissionsOf(report.findings, FindingKind::PermissionMissing),
                 (QStringList{u"contact:job_level:readonly"_s, u"contact:job_title:readonly"_s}));
        for (const Finding &finding : report.findings) {
            if (finding.kind != FindingKind::PermissionMissing)
                continue;
            QCOMPARE(finding.help.scheme(), u"https"_s);
            QVERIFY(finding.help.query().contains(finding.permissions.constFirst()));
            QCOMPARE(finding.error->code, u"99991672"_s);
            QVERIFY(!finding.error->requestId.isEmpty());
        }
        QVERIFY(permissionsOf(report.findings, FindingKind::FieldsNotPermitted).isEmpty());
    }

    void shouldNameEachWithheldFieldPermission_data()
    {
        QTest::addColumn<QString>("permission");
        QTest::addColumn<FindingKind>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &permission, FindingKind kind, const QString &field) {
            QTest::newRow(qPrintable(permission)) << permission << kind << field;
        };
        const FindingKind proved = FindingKind::FieldsNotPermitted;
        const FindingKind open = FindingKind::FieldsNeverSeen;
        row(u"contact:department.base:readonly"_s, proved, u"department.name"_s);
        row(u"contact:department.organize:readonly"_s, proved, u"department.order"_s);
        row(u"contact:user.base:readonly"_s, proved, u"person.name"_s);
        row(u"contact:user.department:readonly"_s, proved, u"person.departments"_s);
        row(u"contact:user.employee:readonly"_s, proved, u"person.status"_s);
        row(u"contact:user.employee_id:readonly"_s, proved, u"person.id"_s);
        row(u"contact:user.gender:readonly"_s, proved, u"person.gender"_s);
        row(u"contact:user.email:readonly"_s, open, u"person.email"_s);
        row(u"contact:user.phone:readonly"_s, open, u"person.mobile"_s);
    }
    void shouldNameEachWithheldFieldPermission()
    {
        QFETCH(QString, permission);
        QFETCH(FindingKind, kind);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        grantWithout(sandbox, wide);
        const QList<Finding> before = examine(sandbox).findings;
        QVERIFY(!permissionsOf(before, kind).contains(permission));
        grantWithout(sandbox, wide + QStringList{permission});
        const ConnectionReport report = examine(sandbox);
        QStringList more = permissionsOf(before, kind) + QStringList{permission};
        more.sort();
        QCOMPARE(permissionsOf(report.findings, kind), more);
        QCOMPARE(report.findings.size(), before.size() + 1);
        const auto found =
            std::find_if(report.findings.cbegin(), report.findings.cend(), [&](const Finding &one) {
                return one.permissions.value(0) == permission;
            });
        QVERIFY(found->fields.contains(field));
    }

    void shouldTellAScopeThatIsAPart()
    {
        SandboxFixture sandbox;
        const QString one = sandbox.departments().at(0)[u"open_department_id"_s].toString();
        sandbox.control(u"scope"_s, {{u"departments"_s, QJsonArray{one}}});
        const ConnectionReport report = examine(sandbox);
        QVERIFY(!report.wholeCompany);
        QCOMPARE(report.scopeDepartments, QList{DepartmentId(one)});
        QVERIFY(!anyMissing(report.findings));
        const auto part = std::find_if(
            report.findings.cbegin(), report.findings.cend(),
            [](const Finding &found) { return found.kind == FindingKind::PartOfCompany; });
        QVERIFY(part != report.findings.cend());
        QCOMPARE(part->departments, 1);
    }

    void shouldTellAScopeThatIsEmpty()
    {
        SandboxFixture sandbox;
        sandbox.control(u"scope"_s, {{u"departments"_s, QJsonArray{}}, {u"users"_s, QJsonArray{}}});
        const ConnectionReport report = examine(sandbox);
        QCOMPARE(report.findings.constFirst().kind, FindingKind::NothingInScope);
        QCOMPARE(report.findings.constFirst().severity, Severity::Error);
    }

    void shouldEndWhenCancelled()
    {
        SandboxFixture sandbox;
        const auto platform = open(sandbox, m_sink);
        const auto flag = std::make_shared<std::atomic_bool>(true);
        const auto report = wait(platform->examine(Priority::Waiting, flag), 20s);
        QVERIFY(report && report->failure);
        QCOMPARE(report->failure->kind, ErrorKind::Cancelled);
        QCOMPARE(sandbox.requests(u"GET"_s, u"job_titles"_s), 0);
    }

private:
    static void grantWithout(SandboxFixture &sandbox, const QStringList &permissions)
    {
        sandbox.control(u"grant"_s, {{u"without"_s, QJsonArray::fromStringList(permissions)}});
    }

    ConnectionReport examine(SandboxFixture &sandbox)
    {
        const auto platform = open(sandbox, m_sink);
        const auto report = wait(platform->examine(Priority::Waiting, {}), 20s);
        ConnectionReport hung;
        hung.failure = makeError(ErrorKind::Internal, u"hung"_s);
        return report.value_or(hung);
    }

    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(DoctorTest)
#include "test_doctor.moc"
