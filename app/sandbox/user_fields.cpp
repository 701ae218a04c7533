// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/user_fields.h"

#include "app/sandbox/custom_attributes.h"
#include "app/sandbox/organization.h"
#include "app/sandbox/picture_book.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

using Step = Checked<bool>;

constexpr size_t mostDepartments = 50;
constexpr size_t mostMembers = 10000;

bool isForeign(const QString &mobile)
{
    static const QRegularExpression foreign(u"\\A\\+(?!86)[0-9]{5,20}\\z"_s);
    return foreign.match(mobile).hasMatch();
}

class UserParser
{
public:
    UserParser(const ServiceContext &context, const Call &call, Person *current)
        : m_context(context)
        , m_call(call)
        , m_current(current)
    {
    }

    Checked<UserFields> parse()
    {
        for (const auto step :
             {&UserParser::names, &UserParser::contacts, &UserParser::places, &UserParser::leader,
              &UserParser::dottedLine, &UserParser::numbers, &UserParser::flags,
              &UserParser::employment, &UserParser::customAttrs, &UserParser::texts,
              &UserParser::userId}) {
            const Step done = (this->*step)();
            if (!done)
                return refuse(done.error());
        }
        return m_fields;
    }

private:
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_call.body.value(key); }
    [[nodiscard]] bool sent(const QString &key) const
    {
        return !value(key).isUndefined() && !value(key).isNull();
    }
    [[nodiscard]] bool creates() const { return m_current == nullptr; }
    [[nodiscard]] tl::unexpected<Problem> wrongType(const QString &key) const
    {
        return refuse(fieldProblem(key, value(key).toVariant().toString(), u"wrong type"_s));
    }
    /// What no list has may stand in an organization file all the same: what somebody has is known.
    template <typename Has> [[nodiscard]] bool somebody(Has has) const
    {
        const auto &people = m_context.organization.people();
        return std::any_of(people.begin(), people.end(),
                           [&has](const auto &entry) { return has(*entry.second); });
    }
    /// Reads a text of at most `limit` characters; `tooLong` is the code for more.
    Step text(const QString &key, int limit, int tooLong, std::optional<QString> &into) const;

    Step names();
    Step contacts();
    Step mobile();
    Step email();
    Step places();
    Step orders(std::vector<Membership> &memberships) const;
    Step leader();
    Step dottedLine();
    Step numbers();
    Step flags();
    Step employment();
    Step customAttrs();
    Step texts();
    Step knownIds() const;
    Step userId();

    const ServiceContext &m_context;
    const Call &m_call;
    Person *m_current;
    UserFields m_fields;
};

Step UserParser::text(const QString &key, int limit, int tooLong,
                      std::optional<QString> &into) const
{
    if (!sent(key))
        return true;
    if (!value(key).isString())
        return wrongType(key);
    if (value(key).toString().size() > limit)
        return refuse(tooLong);
    into = value(key).toString();
    return true;
}

Step UserParser::names()
{
    if (creates() && !sent(u"name"_s))
        return refuse(41006);
    if (const Step name = text(u"name"_s, 255, 41070, m_fields.name); !name)
        return name;
    if (m_fields.name && m_fields.name->isEmpty())
        return refuse(41040);
    if (const Step name = text(u"en_name"_s, 255, 41071, m_fields.enName); !name)
        return name;
    return text(u"nickname"_s, 255, 41072, m_fields.nickname);
}

Step UserParser::contacts()
{
    if (creates() && !sent(u"mobile"_s))
        return refuse(sent(u"email"_s) ? 41010 : 41009);
    const FieldAccess &may = m_context.access.fields();
    if (!creates() && !m_call.asAdministrator
        && ((sent(u"mobile"_s) && !may.phone) || (sent(u"email"_s) && !may.email)))
        return refuse(41056);
    if (const Step done = email(); !done)
        return done;
    if (const Step done = mobile(); !done)
        return done;
    // Both as they will be, whichever of them was sent.
    const auto resulting = [this](const std::optional<QString> &sent, QString Person::*old) {
        return sent ? *sent : creates() ? QString() : m_current->*old;
    };
    const bool foreign = isForeign(resulting(m_fields.mobile, &Person::mobile));
    if ((m_fields.mobile || m_fields.email) && foreign
        && resulting(m_fields.email, &Person::email).isEmpty())
        return refuse(44020);
    return true;
}

Step UserParser::email()
{
    if (const Step done = text(u"email"_s, 255, 41005, m_fields.email); !done || !m_fields.email)
        return done;
    static const QRegularExpression pattern(u"\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"_s);
    if (!m_fields.email->isEmpty() && !pattern.match(*m_fields.email).hasMatch())
        return refuse(41005);
    const Person *owner = m_context.organization.personByEmail(*m_fields.email);
    if (!m_fields.email->isEmpty() && owner != nullptr && owner != m_current)
        return refuse(41002);
    return true;
}

Step UserParser::mobile()
{
    if (const Step done = text(u"mobile"_s, 64, 41004, m_fields.mobile); !done || !m_fields.mobile)
        return done;
    static const QRegularExpression mainland(u"\\A(\\+86)?1[0-9]{10}\\z"_s);
    if (!isForeign(*m_fields.mobile) && !mainland.match(*m_fields.mobile).hasMatch())
        return refuse(m_fields.mobile->isEmpty() ? 41010 : 41004);
    m_fields.mobile = normalizedMobile(*m_fields.mobile);
    const Person *owner = m_context.organization.personByMobile(*m_fields.mobile);
    if (owner != nullptr && owner != m_current)
        return refuse(41001);
    return true;
}

Step UserParser::places()
{
    if (!sent(u"department_ids"_s)) {
        if (creates())
            return refuse(41017);
        return sent(u"orders"_s) ? Step(refuse(44002)) : Step(true);
    }
    if (!value(u"department_ids"_s).isArray())
        return wrongType(u"department_ids"_s);
    std::vector<Membership> memberships;
    for (const QJsonValue &id : value(u"department_ids"_s).toArray()) {
        const auto department = m_context.department(m_call, id.toString(), u"department_ids"_s);
        if (!department)
            return refuse(department.error());
        const auto same = [&](const Membership &other) { return other.department == *department; };
        if (std::none_of(memberships.begin(), memberships.end(), same))
            memberships.push_back({*department, 0, 0, memberships.empty()});
    }
    if (const auto problem = membershipProblem(m_context, m_call, memberships, m_current))
        return refuse(*problem);
    if (const Step done = orders(memberships); !done)
        return done;
    m_fields.memberships = std::move(memberships);
    return true;
}

Step UserParser::orders(std::vector<Membership> &memberships) const
{
    if (sent(u"orders"_s) && !value(u"orders"_s).isArray())
        return wrongType(u"orders"_s);
    bool flagged = false;
    for (const QJsonValue &entry : value(u"orders"_s).toArray()) {
        const QJsonObject order = entry.toObject();
        for (const QString &rank : {u"user_order"_s, u"department_order"_s}) {
            if (order.contains(rank) && !order.value(rank).isDouble())
                return wrongType(u"orders"_s);
        }
        const Department *department =
            m_context.findDepartment(m_call, order.value(u"department_id"_s).toString());
        const auto place =
            std::find_if(memberships.begin(), memberships.end(),
                         [&](const Membership &other) { return other.department == department; });
        if (place == memberships.end())
            return refuse(41025);
        if (!flagged) {
            for (Membership &membership : memberships)
                membership.primary = false;
            flagged = true;
        }
        place->userOrder = order.value(u"user_order"_s).toInt();
        place->departmentOrder = order.value(u"department_order"_s).toInt();
        place->primary = order.value(u"is_primary_dept"_s).toBool();
    }
    if (!flagged)
        return true;
    int largest = memberships.front().departmentOrder;
    for (const Membership &membership : memberships)
        largest = std::max(largest, membership.departmentOrder);
    const auto isPrimary = [](const Membership &membership) { return membership.primary; };
    const auto primaries = std::count_if(memberships.begin(), memberships.end(), isPrimary);
    if (primaries == 0) {
        choosePrimary(memberships);
        return true;
    }
    const auto primary = std::find_if(memberships.begin(), memberships.end(), isPrimary);
    if (primaries > 1 || primary->departmentOrder != largest)
        return refuse(41410);
    return true;
}

Step UserParser::leader()
{
    if (!sent(u"leader_user_id"_s))
        return true;
    if (!value(u"leader_user_id"_s).isString())
        return wrongType(u"leader_user_id"_s);
    const QString id = value(u"leader_user_id"_s).toString();
    if (id.isEmpty()) {
        m_fields.leader = nullptr;
        return true;
    }
    const auto person = m_context.person(m_call, id, u"leader_user_id"_s);
    if (!person)
        return creates() ? Step(refuse(44022)) : Step(refuse(person.error()));
    if (*person == m_current)
        return refuse(41030);
    if ((*person)->status.resigned)
        return refuse(creates() ? 44021 : 42006);
    int above = 0;
    for (const Person *next = *person; next != nullptr; next = next->leader) {
        if (next == m_current || ++above > 49)
            return refuse(
                {40001, u"invalid params: the leader chain is a circle or too long"_s, 0, {}});
    }
    m_fields.leader = *person;
    return true;
}

Step UserParser::dottedLine()
{
    if (!sent(u"dotted_line_leader_user_ids"_s))
        return true;
    if (!value(u"dotted_line_leader_user_ids"_s).isArray())
        return wrongType(u"dotted_line_leader_user_ids"_s);
    std::vector<Person *> people;
    for (const QJsonValue &id : value(u"dotted_line_leader_user_ids"_s).toArray()) {
        const auto person =
            m_context.person(m_call, id.toString(), u"dotted_line_leader_user_ids"_s);
        if (!person)
            return refuse(44022);
        if ((*person)->status.resigned)
            return refuse(44021);
        people.push_back(*person);
    }
    m_fields.dottedLineLeaders = std::move(people);
    return true;
}

Step UserParser::numbers()
{
    if (sent(u"gender"_s)) {
        const int gender = value(u"gender"_s).toInt(-1);
        if (gender < 0 || gender > 3)
            return refuse(41038);
        m_fields.gender = gender;
    }
    if (sent(u"join_time"_s)) {
        const qint64 time = value(u"join_time"_s).toInteger(-1);
        if (time < 0 || time > 4'102'444'800)
            return refuse(41042);
        m_fields.joinTime = time;
    }
    if (creates() && !sent(u"employee_type"_s))
        return refuse(41059);
    if (sent(u"employee_type"_s)) {
        const int type = value(u"employee_type"_s).toInt(-1);
        const QJsonObject known = entryWith(m_context.organization.lists().employeeTypes,
                                            u"enum_value"_s, QString::number(type));
        if (known.isEmpty())
            return refuse(41059);
        if (known.value(u"enum_status"_s).toInt() != 1)
            return refuse(41060);
        m_fields.employeeType = type;
    }
    return true;
}

Step UserParser::flags()
{
    if (sent(u"mobile_visible"_s)) {
        if (!value(u"mobile_visible"_s).isBool())
            return wrongType(u"mobile_visible"_s);
        m_fields.mobileVisible = value(u"mobile_visible"_s).toBool();
    }
    if (!creates() && sent(u"is_frozen"_s)) {
        if (!value(u"is_frozen"_s).isBool())
            return wrongType(u"is_frozen"_s);
        m_fields.frozen = value(u"is_frozen"_s).toBool();
        if (*m_fields.frozen && m_current->founder)
            return refuse(44036);
    }
    return true;
}

Step UserParser::employment()
{
    if (const Step done = text(u"employee_no"_s, 255, 40001, m_fields.employeeNo); !done)
        return done;
    if (m_fields.employeeNo && !m_fields.employeeNo->isEmpty()) {
        const Person *owner = m_context.organization.personByEmployeeNo(*m_fields.employeeNo);
        if (owner != nullptr && owner != m_current)
            return refuse(44051);
    }
    if (const Step done = text(u"job_title"_s, 255, 41063, m_fields.jobTitle); !done)
        return done;
    // Blanks clear the title.
    if (m_fields.jobTitle && m_fields.jobTitle->trimmed().isEmpty())
        m_fields.jobTitle = QString();
    return true;
}

Step UserParser::customAttrs()
{
    if (!sent(u"custom_attrs"_s))
        return true;
    if (!value(u"custom_attrs"_s).isArray())
        return wrongType(u"custom_attrs"_s);
    QJsonArray attrs;
    for (const QJsonValue &attr : value(u"custom_attrs"_s).toArray()) {
        if (!attr.isObject())
            return wrongType(u"custom_attrs"_s);
        const auto checked =
            checkedAttribute(m_context, m_call, attr.toObject(),
                             creates() ? AttributeIn::Creation : AttributeIn::Patch);
        if (!checked)
            return refuse(checked.error());
        attrs.append(*checked);
    }
    m_fields.customAttrs = attrs;
    return true;
}

Step UserParser::texts()
{
    struct Entry
    {
        QString key;
        std::optional<QString> UserFields::*field;
        int limit;
    };
    const Entry entries[] = {
        {u"avatar_key"_s, &UserFields::avatarKey, 255},
        {u"city"_s, &UserFields::city, 100},
        {u"country"_s, &UserFields::country, 100},
        {u"work_station"_s, &UserFields::workStation, 255},
        {u"enterprise_email"_s, &UserFields::enterpriseEmail, 255},
        {u"job_level_id"_s, &UserFields::jobLevelId, 64},
        {u"job_family_id"_s, &UserFields::jobFamilyId, 64},
    };
    for (const Entry &entry : entries) {
        if (const Step done = text(entry.key, entry.limit, 40001, m_fields.*entry.field); !done)
            return done;
    }
    if (creates()) {
        if (const Step done = text(u"geo"_s, 16, 40001, m_fields.geo); !done)
            return done;
    }
    return knownIds();
}

Step UserParser::knownIds() const
{
    struct Entry
    {
        const std::optional<QString> &id;
        QString Person::*field;
        int unknown;
        QJsonObject listed;
    };
    const CompanyLists &lists = m_context.organization.lists();
    const auto in = [](const QJsonArray &list, const QString &key,
                       const std::optional<QString> &id) {
        return entryWith(list, key, id.value_or(QString()));
    };
    const QString picture = m_fields.avatarKey.value_or(QString());
    const QJsonObject uploaded =
        m_context.pictures.knows(picture) ? QJsonObject{{u"image_key"_s, picture}} : QJsonObject();
    const Entry entries[] = {
        {m_fields.avatarKey, &Person::avatarKey, 41036, uploaded},
        {m_fields.jobLevelId, &Person::jobLevelId, 44044,
         in(lists.jobLevels, u"job_level_id"_s, m_fields.jobLevelId)},
        {m_fields.jobFamilyId, &Person::jobFamilyId, 44045,
         in(lists.jobFamilies, u"job_family_id"_s, m_fields.jobFamilyId)},
    };
    for (const Entry &entry : entries) {
        if (!entry.id || entry.id->isEmpty() || !entry.listed.isEmpty())
            continue;
        if (!somebody([&](const Person &person) { return person.*entry.field == *entry.id; }))
            return refuse(entry.unknown);
    }
    return true;
}

Step UserParser::userId()
{
    if (!creates() || !sent(u"user_id"_s))
        return true;
    if (!value(u"user_id"_s).isString())
        return wrongType(u"user_id"_s);
    if (value(u"user_id"_s).toString().isEmpty())
        return true;
    const QString id = value(u"user_id"_s).toString();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (id.size() > 64 || std::any_of(id.begin(), id.end(), isSpace))
        return refuse(41043);
    const Person *owner = m_context.organization.personByUserId(id);
    if (owner != nullptr && !owner->status.resigned)
        return refuse(41011);
    m_fields.userId = id;
    return true;
}

} // namespace

void choosePrimary(std::vector<Membership> &memberships)
{
    const auto largest = std::max_element(memberships.begin(), memberships.end(),
                                          [](const auto &left, const auto &right) {
                                              return left.departmentOrder < right.departmentOrder;
                                          });
    for (auto it = memberships.begin(); it != memberships.end(); ++it)
        it->primary = it == largest;
}

std::optional<Problem> membershipProblem(const ServiceContext &context, const Call &call,
                                         const std::vector<Membership> &memberships,
                                         const Person *current)
{
    if (memberships.empty())
        return Problem{41041, {}, 0, {}};
    if (memberships.size() > mostDepartments)
        return Problem{41033, {}, 0, {}};
    for (const Membership &membership : memberships) {
        const Department *department = membership.department;
        if (!context.sees(call, department))
            return Problem{40004, {}, 0, {}};
        const bool inside = current != nullptr
            && std::any_of(current->memberships.begin(), current->memberships.end(),
                           [&](const Membership &old) { return old.department == department; });
        if (!inside && department->members.size() >= mostMembers)
            return Problem{41016, {}, 0, {}};
    }
    return std::nullopt;
}

Checked<UserFields> parseUserFields(const ServiceContext &context, const Call &call,
                                    Person *current)
{
    return UserParser(context, call, current).parse();
}

} // namespace OrgDesk::Sandbox
