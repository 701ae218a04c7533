// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/user_writes.h"

#include "app/sandbox/organization.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr qint64 restorableSeconds = 30LL * 24 * 3600;

template <typename T> void assign(T &member, const std::optional<T> &value)
{
    if (value)
        member = *value;
}

Outcome written(const ServiceContext &context, const Call &call, const Person *person)
{
    JsonWriter out(1500);
    out.beginObject()
        .key("user")
        .raw(context.renderer.person(person, call.types, PersonForm::Written))
        .endObject();
    return out.take();
}

} // namespace

Checked<Person *> UserWrites::target(const Call &call) const
{
    const auto person = m_context.person(call, call.id, u"user_id"_s);
    if (!person)
        return person;
    if (!m_context.sees(call, *person))
        return refuse(41050);
    return person;
}

void UserWrites::apply(Person *person, const UserFields &fields) const
{
    Organization &organization = m_context.organization;
    assign(person->name, fields.name);
    assign(person->enName, fields.enName);
    assign(person->nickname, fields.nickname);
    assign(person->mobileVisible, fields.mobileVisible);
    assign(person->gender, fields.gender);
    assign(person->avatarKey, fields.avatarKey);
    assign(person->leader, fields.leader);
    assign(person->dottedLineLeaders, fields.dottedLineLeaders);
    assign(person->city, fields.city);
    assign(person->country, fields.country);
    assign(person->workStation, fields.workStation);
    assign(person->joinTime, fields.joinTime);
    assign(person->employeeType, fields.employeeType);
    assign(person->customAttrs, fields.customAttrs);
    assign(person->enterpriseEmail, fields.enterpriseEmail);
    assign(person->jobTitle, fields.jobTitle);
    assign(person->status.frozen, fields.frozen);
    assign(person->jobLevelId, fields.jobLevelId);
    assign(person->jobFamilyId, fields.jobFamilyId);
    assign(person->geo, fields.geo);
    addNamed(organization.lists().jobTitles, u"job_title_id"_s, person->jobTitle);
    addNamed(organization.lists().workCities, u"work_city_id"_s, person->city);
    if (person->sequence == 0)
        return; // Not yet in the organization, so there is no index to keep.
    if (fields.mobile)
        organization.setMobile(person, *fields.mobile);
    if (fields.email)
        organization.setEmail(person, *fields.email);
    if (fields.employeeNo)
        organization.setEmployeeNo(person, *fields.employeeNo);
    if (fields.memberships)
        organization.setMemberships(person, *fields.memberships);
    Organization::touch(person);
}

Outcome UserWrites::create(const Call &call) const
{
    const auto fields = parseUserFields(m_context, call, nullptr);
    if (!fields)
        return refuse(fields.error());
    auto made = std::make_unique<Person>();
    apply(made.get(), *fields);
    made->mobile = fields->mobile.value_or(QString());
    made->email = fields->email.value_or(QString());
    made->employeeNo = fields->employeeNo.value_or(QString());
    made->memberships = *fields->memberships;
    made->userId = fields->userId.value_or(QString());
    if (!fields->joinTime)
        made->joinTime = m_context.clock.now().toSecsSinceEpoch();
    // Invited, and not there before the person accepts.
    made->status.unjoined = true;
    made->status.activated = false;
    const Person *person = m_context.organization.addPerson(std::move(made));
    m_context.events.created(person);
    return written(m_context, call, person);
}

Outcome UserWrites::patch(const Call &call) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    Person *person = *found;
    if (person->status.resigned)
        return refuse(42006);
    if (person->status.unjoined)
        return refuse(44010);
    if (person->status.exited)
        return refuse(44011);
    if (person->externalSource && !call.asAdministrator)
        return refuse(44053);
    const auto fields = parseUserFields(m_context, call, person);
    if (!fields)
        return refuse(fields.error());
    const auto before = m_context.events.before(person);
    apply(person, *fields);
    m_context.events.updated(person, before);
    return written(m_context, call, person);
}

Outcome UserWrites::updateId(const Call &call) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    const QString id = call.body.value(u"new_user_id"_s).toString();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (id.isEmpty() || id.size() > 64 || std::any_of(id.begin(), id.end(), isSpace))
        return refuse(41054);
    const Person *owner = m_context.organization.personByUserId(id);
    if (owner != nullptr && owner != *found && !owner->status.resigned)
        return refuse(41011);
    const auto before = m_context.events.before(*found);
    m_context.organization.setUserId(*found, id);
    m_context.events.updated(*found, before);
    return QByteArrayLiteral("{}");
}

std::optional<Problem> UserWrites::acceptorProblem(const Call &call, const Person *leaving) const
{
    const auto bad = [&](const QString &id) {
        if (id.isEmpty())
            return false;
        const Person *person = m_context.findPerson(call, id);
        return person == nullptr || person == leaving || person->status.resigned;
    };
    for (auto it = call.body.constBegin(); it != call.body.constEnd(); ++it) {
        if (it.key().endsWith(u"_acceptor_user_id"_s) && bad(it.value().toString()))
            return Problem{41052, {}, 0, {}};
    }
    const QJsonObject mail = call.body.value(u"email_acceptor"_s).toObject();
    if (mail.isEmpty())
        return std::nullopt;
    const QString type = mail.value(u"processing_type"_s).toString();
    const QString acceptor = mail.value(u"acceptor_user_id"_s).toString();
    if ((type != u"1"_s && type != u"2"_s && type != u"3"_s)
        || (type == u"1"_s && acceptor.isEmpty()) || bad(acceptor))
        return Problem{41052, {}, 0, {}};
    return std::nullopt;
}

void UserWrites::releaseRoles(const Person *person) const
{
    const auto isPerson = [person](const DepartmentLeader &leader) {
        return leader.person == person;
    };
    for (const auto &[sequence, department] : m_context.organization.departments()) {
        const bool leads =
            std::any_of(department->leaders.begin(), department->leaders.end(), isPerson);
        const bool advises = std::find(department->hrbps.begin(), department->hrbps.end(), person)
            != department->hrbps.end();
        if (!leads && !advises)
            continue;
        const auto before = m_context.events.before(department.get());
        const bool led = department->mainLeader() == person;
        std::erase_if(department->leaders, isPerson);
        std::erase(department->hrbps, person);
        // Deputies cannot be without a main leader: the first one moves up.
        if (led && !department->leaders.empty())
            department->leaders.front().type = LeaderType::Main;
        Organization::touch(department.get());
        m_context.events.updated(department.get(), before);
    }
    for (const auto &[sequence, other] : m_context.organization.people()) {
        const bool dotted =
            std::find(other->dottedLineLeaders.begin(), other->dottedLineLeaders.end(), person)
            != other->dottedLineLeaders.end();
        if (other->leader != person && !dotted)
            continue;
        const auto before = m_context.events.before(other.get());
        if (other->leader == person)
            other->leader = nullptr;
        std::erase(other->dottedLineLeaders, person);
        Organization::touch(other.get());
        if (!other->status.resigned)
            m_context.events.updated(other.get(), before);
    }
}

Outcome UserWrites::remove(const Call &call) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    Person *person = *found;
    if (person->status.resigned)
        return refuse(42006);
    for (const Membership &membership : person->memberships) {
        if (!m_context.sees(call, membership.department))
            return refuse(40004);
    }
    if (person->externalSource && !call.asAdministrator)
        return refuse(44053);
    if (person->tenantManager)
        return refuse(44037);
    if (const auto problem = acceptorProblem(call, person))
        return refuse(*problem);
    const auto before = m_context.events.before(person);
    m_context.organization.markResigned(person, m_context.clock.now().toSecsSinceEpoch());
    m_context.events.deleted(person, before);
    releaseRoles(person);
    return QByteArrayLiteral("{}");
}

Outcome UserWrites::resurrect(const Call &call) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    Person *person = *found;
    if (!person->status.resigned)
        return refuse(44033);
    if (m_context.clock.now().toSecsSinceEpoch() - person->resignedAt > restorableSeconds)
        return refuse(44028);
    const Organization &organization = m_context.organization;
    if (!person->mobile.isEmpty() && organization.personByMobile(person->mobile) != nullptr)
        return refuse(44030);
    if (!person->email.isEmpty() && organization.personByEmail(person->email) != nullptr)
        return refuse(44031);
    const Person *owner = organization.personByUserId(person->userId);
    if (owner != nullptr && owner != person && !owner->status.resigned)
        return refuse(44032);
    const QJsonValue departments = call.body.value(u"departments"_s);
    if (!departments.isUndefined() && !departments.isNull() && !departments.isArray())
        return refuse(
            fieldProblem(u"departments"_s, departments.toVariant().toString(), u"wrong type"_s));
    std::vector<Membership> memberships;
    for (const QJsonValue &entry : departments.toArray()) {
        const QJsonObject place = entry.toObject();
        Department *department =
            m_context.findDepartment(call, place.value(u"department_id"_s).toString());
        if (department == nullptr)
            return refuse(44035);
        const auto same = [&](const Membership &other) { return other.department == department; };
        if (std::any_of(memberships.begin(), memberships.end(), same))
            continue;
        memberships.push_back({department, place.value(u"user_order"_s).toInt(),
                               place.value(u"department_order"_s).toInt(), false});
    }
    if (memberships.empty())
        memberships.push_back({organization.root(), 0, 0, true});
    if (const auto problem = membershipProblem(m_context, call, memberships, nullptr))
        return refuse(*problem);
    choosePrimary(memberships);
    const auto before = m_context.events.before(person);
    m_context.organization.markRestored(person, std::move(memberships));
    // No event is documented for this; a change of status and departments is what it looks like.
    m_context.events.updated(person, before);
    return QByteArrayLiteral("{}");
}

Outcome UserWrites::join(const Call &call) const
{
    const auto found = target(call);
    if (!found)
        return refuse(found.error());
    Person *person = *found;
    if (person->status.resigned)
        return refuse(42006);
    const auto before = m_context.events.before(person);
    person->status.unjoined = false;
    person->status.activated = true;
    Organization::touch(person);
    m_context.events.updated(person, before);
    return written(m_context, call, person);
}

} // namespace OrgDesk::Sandbox
