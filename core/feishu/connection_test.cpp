// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/connection_test.h"

#include "core/feishu/service_calls.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

/// Failures after which every further question would fail alike.
bool isPointlessToGoOn(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::PermissionMissing:
    case ErrorKind::OutOfScope:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Refused:
        return false;
    default:
        return true;
    }
}

/// Adds an error that the list does not have; the request's ID makes no difference.
void addOnce(QList<Error> &errors, const Error &error)
{
    const bool known = std::any_of(errors.cbegin(), errors.cend(), [&](const Error &other) {
        return other.kind == error.kind && other.code == error.code
            && other.permissions == error.permissions;
    });
    if (!known)
        errors.append(error);
}

struct Named
{
    const char *name;
    int field;
};

// By their names in core/directory; the scopes that open them are in sections 7.1 and 7.2.
constexpr Named departmentNames[] = {
    {"name", int(DepartmentField::Name)},
    {"i18n_name", int(DepartmentField::I18nName)},
    {"parent", int(DepartmentField::Parent)},
    {"id", int(DepartmentField::CustomId)},
    {"order", int(DepartmentField::Order)},
    {"leader", int(DepartmentField::Leaders)},
    {"member_count", int(DepartmentField::MemberCount)},
};
constexpr Named personNames[] = {
    {"name", int(PersonField::Name)},          {"email", int(PersonField::Email)},
    {"mobile", int(PersonField::Mobile)},      {"employee_no", int(PersonField::EmployeeNo)},
    {"job_title", int(PersonField::JobTitle)}, {"departments", int(PersonField::Memberships)},
    {"leader", int(PersonField::Leader)},      {"status", int(PersonField::Status)},
    {"id", int(PersonField::CustomId)},
};

template <typename Fact, size_t count>
void addMissing(QStringList &names, const QString &kind, const Named (&table)[count],
                const QList<Fact> &facts)
{
    int arrived = 0;
    for (const Fact &fact : facts)
        arrived |= int(fact.fields);
    if (facts.isEmpty())
        return;
    for (const Named &named : table) {
        if ((arrived & named.field) == 0)
            names.append(kind + u'.' + QString::fromLatin1(named.name));
    }
}

/// The questions of one test, one after the other, as long as there is hope of an answer.
class Questions
{
public:
    Questions(FeishuClient &client, FeishuReading &reading, Priority priority, CancelFlag cancelled,
              SampleSize size)
        : m_client(client)
        , m_reading(reading)
        , m_priority(priority)
        , m_cancelled(std::move(cancelled))
        , m_size(size)
    {
    }

    QCoro::Task<ConnectionReport> ask()
    {
        co_await askScope();
        if (goesOn())
            co_await askDepartments();
        if (goesOn())
            co_await askMembers();
        if (goesOn())
            co_await askSinglePerson();
        if (goesOn())
            co_await askEvents();
        keepSample();
        addMissing(m_report.fieldsNotPermitted, u"department"_s, departmentNames, m_departments);
        addMissing(m_report.fieldsNotPermitted, u"person"_s, personNames, m_people);
        co_return m_report;
    }

private:
    QCoro::Task<void> askScope();
    QCoro::Task<void> askDepartments();
    QCoro::Task<void> askMembers();
    QCoro::Task<void> askSinglePerson();
    QCoro::Task<void> askEvents();
    void note(const Error &error);
    /// False once it has failed or was cancelled.
    [[nodiscard]] bool goesOn();
    /// What arrived, for the doctor.
    void keepSample();
    /// Where to look, besides what is found there.
    [[nodiscard]] DepartmentId sample() const;
    /// Below which to look for people: everywhere, where a large sample is wanted and allowed.
    [[nodiscard]] DepartmentId top() const;
    /// Nothing says that the app may see the sample: that it may not is no news.
    [[nodiscard]] bool isGuess() const;

    FeishuClient &m_client;
    FeishuReading &m_reading;
    const Priority m_priority;
    const CancelFlag m_cancelled;
    const SampleSize m_size;
    ConnectionReport m_report;
    std::optional<VisibleScope> m_scope;
    QList<DepartmentUpserted> m_departments;
    QList<DepartmentId> m_children;
    QList<PersonUpserted> m_people;
};

void Questions::note(const Error &error)
{
    if (isPointlessToGoOn(error))
        m_report.failure = error;
    else if (error.kind == ErrorKind::PermissionMissing)
        addOnce(m_report.missing, error);
    else if (error.kind != ErrorKind::OutOfScope || !isGuess())
        addOnce(m_report.troubles, error);
}

bool Questions::goesOn()
{
    if (!m_report.failure && m_cancelled && m_cancelled->load())
        m_report.failure = makeError(ErrorKind::Cancelled, u"the examination was ended"_s);
    return !m_report.failure;
}

void Questions::keepSample()
{
    for (const DepartmentUpserted &fact : std::as_const(m_departments))
        m_report.departmentFields |= fact.fields;
    for (const PersonUpserted &fact : std::as_const(m_people))
        m_report.personFields |= fact.fields;
    m_report.departmentsLookedAt = static_cast<int>(m_departments.size());
    m_report.peopleLookedAt = static_cast<int>(m_people.size());
}

DepartmentId Questions::sample() const
{
    return m_scope && !m_scope->departments.isEmpty() ? m_scope->departments.constFirst()
                                                      : rootDepartment();
}

DepartmentId Questions::top() const
{
    const bool everywhere = m_size.people > 1 && m_scope && m_scope->wholeCompany;
    return everywhere ? rootDepartment() : sample();
}

bool Questions::isGuess() const
{
    return sample() == rootDepartment() && !(m_scope && m_scope->wholeCompany);
}

QCoro::Task<void> Questions::askScope()
{
    Result<VisibleScope> scope = co_await m_reading.scope(m_priority);
    if (!scope) {
        // Everything else builds on it, but a missing permission must not hide the others.
        if (scope.error().kind == ErrorKind::PermissionMissing)
            note(scope.error());
        else
            m_report.failure = scope.error();
        co_return;
    }
    m_report.wholeCompany = scope->wholeCompany;
    m_report.visibleDepartments = static_cast<int>(scope->departments.size());
    m_report.visiblePeople = static_cast<int>(scope->people.size());
    m_report.userGroups = scope->groups;
    m_report.scopeKnown = true;
    m_report.scopeDepartments = scope->departments;
    m_scope = std::move(*scope);
}

QCoro::Task<void> Questions::askDepartments()
{
    QList<DepartmentId> ids{sample()};
    if (m_scope && m_scope->departments.size() > 1)
        ids = m_scope->departments.first(std::min<qsizetype>(m_scope->departments.size(), 50));
    auto departments = co_await m_reading.departments(ids, m_priority);
    if (departments)
        m_departments = *departments;
    else
        note(departments.error());
    if (m_report.failure)
        co_return;
    auto children = co_await m_reading.departmentsBelow(top(), {}, m_priority);
    if (!children) {
        note(children.error());
        co_return;
    }
    for (const DepartmentUpserted &child : std::as_const(children->items))
        m_children.append(child.department.id);
    // Few departments have values in every field.
    if (m_size.people > 1)
        m_departments += children->items;
}

QCoro::Task<void> Questions::askMembers()
{
    // Few first-level departments have direct members: look into some that may.
    const auto most = static_cast<qsizetype>(m_size.places);
    QList<DepartmentId> places{top()};
    places += m_children;
    if (m_size.people > 1 && m_scope)
        places += m_scope->departments;
    for (qsizetype i = 0; i < std::min(most, places.size()) && m_people.size() < m_size.people;
         ++i) {
        if (!goesOn())
            co_return;
        auto page = co_await m_reading.members(places.at(i), {}, m_priority);
        if (!page) {
            note(page.error());
            co_return;
        }
        m_people += page->items;
    }
}

QCoro::Task<void> Questions::askSinglePerson()
{
    if (!m_people.isEmpty() || !m_scope || m_scope->people.isEmpty())
        co_return;
    const QList<PersonId> first{m_scope->people.constFirst()};
    auto single = co_await m_reading.people(first, m_priority);
    if (single)
        m_people = *single;
    else
        note(single.error());
}

QCoro::Task<void> Questions::askEvents()
{
    EndpointCall question{m_client.settings().appId, m_client.settings().secret, {}};
    Result<Endpoint> endpoint =
        co_await m_client.call(std::move(question), toCallPriority(m_priority));
    // Without events the organization can still be read, so this is no failure of the whole.
    if (!endpoint)
        addOnce(endpoint.error().kind == ErrorKind::PermissionMissing ? m_report.missing
                                                                      : m_report.troubles,
                endpoint.error());
}

} // namespace

QCoro::Task<ConnectionReport> testedConnection(FeishuClient &client, FeishuReading &reading,
                                               Priority priority, CancelFlag cancelled,
                                               SampleSize sample)
{
    Questions questions(client, reading, priority, std::move(cancelled), sample);
    co_return co_await questions.ask();
}

} // namespace OrgDesk::Feishu
