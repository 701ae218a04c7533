// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/examination.h"

#include "core/feishu/connection_test.h"
#include "core/feishu/field_findings.h"
#include "core/feishu/group_calls.h"
#include "core/feishu/list_calls.h"
#include "core/feishu/unit_calls.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

/// A few people may have left many of their fields empty.
constexpr SampleSize doctorSample{40, 100};

Finding findingOf(const Error &error, const QString &feature, Severity missing)
{
    Finding finding;
    const bool permission = error.kind == ErrorKind::PermissionMissing;
    finding.kind = permission ? FindingKind::PermissionMissing : FindingKind::Trouble;
    finding.severity = permission ? missing : Severity::Warning;
    finding.permissions = error.permissions;
    finding.feature = feature;
    finding.help = error.help;
    finding.error = error;
    return finding;
}

void addScope(ConnectionReport &report)
{
    // A scope that may not be read is not an empty one.
    if (report.wholeCompany || !report.scopeKnown)
        return;
    Finding finding;
    finding.feature = u"scope"_s;
    finding.departments = report.visibleDepartments;
    finding.people = report.visiblePeople;
    finding.groups = report.userGroups;
    if (report.visibleDepartments == 0 && report.visiblePeople == 0 && report.userGroups == 0) {
        finding.kind = FindingKind::NothingInScope;
        finding.severity = Severity::Error;
        report.findings.append(finding);
        return;
    }
    if (report.userGroups > 0) {
        finding.kind = FindingKind::GroupsInScope;
        finding.severity = Severity::Warning;
        report.findings.append(finding);
    }
    if (report.visibleDepartments == 0 && report.visiblePeople == 0)
        return;
    finding.kind = FindingKind::PartOfCompany;
    finding.severity = Severity::Hint;
    report.findings.append(finding);
}

/// The doctor's further questions.
class Examination
{
public:
    Examination(FeishuClient &client, FeishuReading &reading, Priority priority,
                CancelFlag cancelled)
        : m_client(client)
        , m_reading(reading)
        , m_priority(priority)
        , m_cancelled(std::move(cancelled))
    {
    }

    QCoro::Task<ConnectionReport> examine()
    {
        const QUrl page = m_client.dialect().permissionsPage();
        m_report =
            co_await testedConnection(m_client, m_reading, m_priority, m_cancelled, doctorSample);
        if (m_report.failure)
            co_return m_report;
        addFirst(page);
        co_await askLists();
        std::stable_sort(
            m_report.findings.begin(), m_report.findings.end(),
            [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
        co_return m_report;
    }

private:
    void addFirst(const QUrl &page)
    {
        for (const Error &error : std::as_const(m_report.missing))
            m_report.findings.append(findingOf(error, u"directory"_s, Severity::Error));
        for (const Error &error : std::as_const(m_report.troubles))
            m_report.findings.append(findingOf(error, u"directory"_s, Severity::Warning));
        m_report.findings += fieldFindings({m_report.departmentsLookedAt, m_report.peopleLookedAt,
                                            m_report.departmentFields, m_report.personFields},
                                           page);
        addScope(m_report);
    }

    /// Whether to go on.
    bool take(const Error &error, const QString &feature)
    {
        if (error.kind == ErrorKind::Cancelled) {
            m_report.failure = error;
            return false;
        }
        Finding finding = findingOf(error, feature, Severity::Hint);
        // The same word may stand for all that is read.
        for (Finding &known : m_report.findings) {
            if (known.kind == finding.kind && known.permissions == finding.permissions
                && known.feature == feature)
                return true;
        }
        m_report.findings.append(finding);
        return true;
    }

    bool isCancelled()
    {
        if (!m_cancelled || !m_cancelled->load())
            return false;
        m_report.failure = makeError(ErrorKind::Cancelled, u"the examination was ended"_s);
        return true;
    }

    /// Why the first page of a list is refused; it is enough to know whether there may be others.
    template <typename Call> QCoro::Task<std::optional<Error>> refusalOf()
    {
        using Refusal = std::optional<Error>;
        auto answer = co_await m_client.call(Call{}, toCallPriority(m_priority));
        // What the company has not bought is nothing that a permission would open.
        const bool isFine = answer || answer.error().kind == ErrorKind::PlanLacksFeature;
        co_return isFine ? Refusal() : Refusal(answer.error());
    }

    struct Question
    {
        QCoro::Task<std::optional<Error>> (Examination::*ask)();
        const char *feature;
    };

    QCoro::Task<void> askLists()
    {
        static constexpr std::array questions{
            Question{&Examination::refusalOf<EmployeeTypesCall>, "employee_types"},
            Question{&Examination::refusalOf<JobTitlesCall>, "job_titles"},
            Question{&Examination::refusalOf<JobLevelsCall>, "job_levels"},
            Question{&Examination::refusalOf<JobFamiliesCall>, "job_families"},
            Question{&Examination::refusalOf<WorkCitiesCall>, "work_cities"},
            Question{&Examination::refusalOf<CustomFieldsCall>, "own_fields"},
            Question{&Examination::refusalOf<GroupsCall>, "groups"},
            Question{&Examination::refusalOf<UnitsCall>, "units"},
        };
        for (const Question &question : questions) {
            if (isCancelled())
                co_return;
            const auto refusal = co_await (this->*question.ask)();
            if (refusal && !take(*refusal, QString::fromLatin1(question.feature)))
                co_return;
        }
    }

    FeishuClient &m_client;
    FeishuReading &m_reading;
    const Priority m_priority;
    const CancelFlag m_cancelled;
    ConnectionReport m_report;
};

} // namespace

QCoro::Task<ConnectionReport> examined(FeishuClient &client, FeishuReading &reading,
                                       Priority priority, CancelFlag cancelled)
{
    Examination examination(client, reading, priority, std::move(cancelled));
    co_return co_await examination.examine();
}

} // namespace OrgDesk::Feishu
