// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/edits.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Finding> externalsOf(const Result<ConnectionReport> &report)
{
    if (!report)
        return std::nullopt;
    for (const Finding &finding : report->findings) {
        if (finding.kind == FindingKind::ExternalRecords)
            return finding;
    }
    return std::nullopt;
}

} // namespace

/// The doctor on an open organization, and records that belong to another system.
class WorkspaceDoctorTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldRememberWhatBelongsToAnotherSystem()
    {
        SandboxOrganization organization;
        auto workspace = organization.syncedWorkspace();
        QVERIFY(workspace);
        const DepartmentId target = workspace->directory().children(rootDepartment()).constFirst();
        const auto rename = [&](const QString &name) {
            UpdateDepartment change;
            change.target = target;
            change.base.name = workspace->directory().find(target)->name;
            change.wanted.name = name;
            return wait(workspace->run(makePlan({makeChange(change)})), 30s);
        };
        const auto external = [&](bool value) {
            return organization.control().control(
                u"external"_s,
                {{u"departments"_s, QJsonArray{target.value()}}, {u"value"_s, value}});
        };
        // WHEN the platform refuses a write, because another system feeds the department
        QVERIFY(!externalsOf(*wait(workspace->doctor(Priority::Background), 30s)));
        QVERIFY(external(true));
        const auto refused = rename(u"Renamed here"_s);
        QVERIFY(refused && *refused && (*refused)->error);
        QCOMPARE((*refused)->error->code, u"43031"_s);
        // THEN it is known, told by the doctor, and still known at the next start
        QTRY_COMPARE(workspace->externals().departments, QSet{target});
        const auto found = externalsOf(*wait(workspace->doctor(Priority::Background), 30s));
        QVERIFY(found);
        QCOMPARE(found->departments, 1);
        QCOMPARE(found->people, 0);
        QVERIFY(workspace->report());
        workspace.reset();
        workspace = organization.syncedWorkspace();
        QVERIFY(workspace);
        QTRY_COMPARE(workspace->externals().departments, QSet{target});
        // AND forgotten when a write succeeds
        QVERIFY(external(false));
        const auto made = rename(u"Renamed here"_s);
        QVERIFY(made && *made && !(*made)->error);
        QTRY_VERIFY(workspace->externals().isEmpty());
    }

    void shouldForgetWhenAsked()
    {
        SandboxOrganization organization;
        auto workspace = organization.syncedWorkspace();
        QVERIFY(workspace);
        const DepartmentId target = workspace->directory().children(rootDepartment()).constFirst();
        QVERIFY(organization.control().control(u"external"_s,
                                               {{u"departments"_s, QJsonArray{target.value()}}}));
        DeleteDepartment deletion;
        deletion.target = organization.addDepartment(u"Fed"_s);
        QVERIFY(organization.control().control(
            u"external"_s,
            {{u"departments"_s, QJsonArray{std::get<DepartmentId>(deletion.target).value()}}}));
        QTRY_VERIFY(workspace->directory().contains(std::get<DepartmentId>(deletion.target)));
        deletion.base = *workspace->directory().find(std::get<DepartmentId>(deletion.target));
        const auto refused = wait(workspace->run(makePlan({makeChange(deletion)})), 30s);
        QVERIFY(refused && *refused && (*refused)->error);
        QTRY_COMPARE(workspace->externals().departments.size(), 1);
        workspace->forgetExternals();
        QTRY_VERIFY(workspace->externals().isEmpty());
    }

    void shouldEndWithTheOrganization()
    {
        SandboxOrganization organization;
        auto workspace = organization.syncedWorkspace();
        QVERIFY(workspace);
        QVERIFY(organization.control().control(
            u"fault"_s, {{u"kind"_s, u"hang"_s}, {u"api"_s, u"scopes"_s}, {u"count"_s, 5}}));
        const QFuture<Result<ConnectionReport>> answer = workspace->doctor(Priority::Background);
        // The question is under way: the sandbox keeps it and never answers.
        const auto hangs = [&] {
            const QJsonArray requests =
                organization.control().get(u"requests"_s)[u"requests"_s].toArray();
            return std::any_of(requests.begin(), requests.end(), [](const QJsonValue &request) {
                return request[u"status"_s].toInt() == 0
                    && request[u"request"_s].toString().contains(u"/scopes"_s);
            });
        };
        QTRY_VERIFY(hangs());
        QVERIFY(!answer.isFinished());
        workspace.reset();
        const auto ended = wait(answer, 10s);
        QVERIFY(ended && !*ended);
        QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
    }
};

ORGDESK_TEST(WorkspaceDoctorTest)
#include "doctor_test.moc"
