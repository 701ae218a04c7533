// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/department_fields.h"

#include "app/sandbox/organization.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

using Step = Checked<bool>;

class FieldParser
{
public:
    FieldParser(const ServiceContext &context, const Call &call, DepartmentWriteKind kind,
                const Department *current)
        : m_context(context)
        , m_call(call)
        , m_kind(kind)
        , m_current(current)
    {
    }

    Checked<DepartmentFields> parse()
    {
        for (const auto step : {&FieldParser::name, &FieldParser::i18nName, &FieldParser::parent,
                                &FieldParser::customId, &FieldParser::order, &FieldParser::leaders,
                                &FieldParser::hrbps, &FieldParser::chat, &FieldParser::units}) {
            const Step done = (this->*step)();
            if (!done)
                return refuse(done.error());
        }
        return m_fields;
    }

private:
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_call.body.value(key); }
    /// JSON null counts as not sent.
    [[nodiscard]] bool sent(const QString &key) const
    {
        return !value(key).isUndefined() && !value(key).isNull();
    }

    /// A wrong type or value: the patch page documents no code of its own for it.
    [[nodiscard]] tl::unexpected<Problem> invalid(const QString &key, const QString &why) const
    {
        if (m_kind == DepartmentWriteKind::Patch)
            return refuse(fieldProblem(key, value(key).toVariant().toString(), why));
        return refuse({40018, u"param error: %1 %2"_s.arg(key, why), 0, {}});
    }

    Step name();
    Step i18nName();
    Step parent();
    Step customId();
    Step order();
    Step leaders();
    Step leaderList();
    Step mainLeaderOnly();
    Step hrbps();
    Step chat();
    Step units();
    [[nodiscard]] Checked<Person *> leader(const QString &id) const;

    const ServiceContext &m_context;
    const Call &m_call;
    DepartmentWriteKind m_kind;
    const Department *m_current;
    DepartmentFields m_fields;
};

Step FieldParser::name()
{
    if (!sent(u"name"_s)) {
        if (m_kind == DepartmentWriteKind::Patch)
            return true;
        return refuse(40016);
    }
    if (!value(u"name"_s).isString())
        return invalid(u"name"_s, u"must be a string"_s);
    const QString name = value(u"name"_s).toString();
    if (name.isEmpty() && m_kind == DepartmentWriteKind::Patch)
        return invalid(u"name"_s, u"must not be empty"_s);
    if (name.isEmpty())
        return refuse(40016);
    if (name.contains(u'/'))
        return refuse(43029);
    m_fields.name = name;
    return true;
}

Step FieldParser::i18nName()
{
    if (!sent(u"i18n_name"_s)) {
        if (m_kind == DepartmentWriteKind::Put)
            m_fields.i18nName = DepartmentFields::Translations();
        return true;
    }
    if (!value(u"i18n_name"_s).isObject())
        return invalid(u"i18n_name"_s, u"must be an object"_s);
    const QJsonObject object = value(u"i18n_name"_s).toObject();
    DepartmentFields::Translations names;
    // In a PATCH a language that is not sent stays as it is.
    if (m_kind == DepartmentWriteKind::Patch && m_current != nullptr)
        names = {m_current->nameZh, m_current->nameJa, m_current->nameEn};
    const std::array<QString, 3> keys{u"zh_cn"_s, u"ja_jp"_s, u"en_us"_s};
    for (size_t i = 0; i < keys.size(); ++i) {
        const QJsonValue text = object.value(keys[i]);
        if (text.isUndefined() || text.isNull())
            continue;
        if (!text.isString())
            return invalid(u"i18n_name"_s, u"must hold strings"_s);
        if (text.toString().contains(u'/'))
            return refuse(43029);
        names[i] = text.toString();
    }
    m_fields.i18nName = names;
    return true;
}

Step FieldParser::parent()
{
    const QString key = u"parent_department_id"_s;
    if (!sent(key) || value(key).toString().isEmpty()) {
        if (m_kind == DepartmentWriteKind::Create)
            return refuse(44101);
        if (m_kind == DepartmentWriteKind::Put)
            return refuse(40017);
        return !sent(key) ? Step(true) : Step(invalid(key, u"must not be empty"_s));
    }
    const auto found = m_context.department(m_call, value(key).toString(), key);
    if (!found)
        return refuse(found.error());
    m_fields.parent = *found;
    return true;
}

Step FieldParser::customId()
{
    if (m_kind != DepartmentWriteKind::Create || !sent(u"department_id"_s))
        return true;
    if (!value(u"department_id"_s).isString())
        return invalid(u"department_id"_s, u"must be a string"_s);
    const QString id = value(u"department_id"_s).toString();
    if (id.isEmpty())
        return true;
    if (!isValidDepartmentId(id) || id == u"1"_s)
        return refuse(43008);
    if (m_context.organization.departmentById(id) != nullptr)
        return refuse(43007);
    m_fields.customId = id;
    return true;
}

Step FieldParser::order()
{
    if (!sent(u"order"_s))
        return true;
    bool ok = false;
    // A string holding a number; a number itself is of the wrong type.
    const qint64 order =
        value(u"order"_s).isString() ? value(u"order"_s).toString().toLongLong(&ok) : -1;
    if (!ok || order < 0 || order > largestOrder)
        return invalid(u"order"_s, u"must be a string holding an integer of 0 to 2147483647"_s);
    m_fields.order = order;
    return true;
}

Checked<Person *> FieldParser::leader(const QString &id) const
{
    const auto person = m_context.person(m_call, id, u"leader_user_id"_s);
    if (!person)
        return person;
    if ((*person)->status.resigned)
        return refuse(42006);
    if (!m_context.sees(m_call, *person))
        return refuse(41050);
    if ((*person)->status.unjoined || (*person)->status.exited)
        return refuse(43025);
    return person;
}

Step FieldParser::leaders()
{
    if (sent(u"leader_user_id"_s) && !value(u"leader_user_id"_s).isString())
        return invalid(u"leader_user_id"_s, u"must be a string"_s);
    if (sent(u"leaders"_s))
        return leaderList();
    if (sent(u"leader_user_id"_s))
        return mainLeaderOnly();
    if (m_kind == DepartmentWriteKind::Put)
        m_fields.leaders.emplace();
    return true;
}

Step FieldParser::leaderList()
{
    if (!value(u"leaders"_s).isArray())
        return invalid(u"leaders"_s, u"must be an array"_s);
    std::vector<DepartmentLeader> leaders;
    for (const QJsonValue &entry : value(u"leaders"_s).toArray()) {
        const int type = entry.toObject().value(u"leaderType"_s).toInt();
        if (type != 1 && type != 2)
            return invalid(u"leaders"_s, u"leaderType must be 1 or 2"_s);
        const auto person = leader(entry.toObject().value(u"leaderID"_s).toString());
        if (!person)
            return refuse(person.error());
        const auto same = [&](const DepartmentLeader &other) { return other.person == *person; };
        if (std::any_of(leaders.begin(), leaders.end(), same))
            return refuse(43016);
        leaders.push_back({static_cast<LeaderType>(type), *person});
    }
    const auto isMain = [](const DepartmentLeader &leader) {
        return leader.type == LeaderType::Main;
    };
    if (!leaders.empty() && std::count_if(leaders.begin(), leaders.end(), isMain) != 1)
        return invalid(u"leaders"_s, u"exactly one entry must have leaderType 1"_s);
    std::stable_partition(leaders.begin(), leaders.end(), isMain);
    const QString single = value(u"leader_user_id"_s).toString();
    if (!single.isEmpty()) {
        const auto person = leader(single);
        if (!person)
            return refuse(person.error());
        if (leaders.empty() || leaders.front().person != *person)
            return invalid(u"leader_user_id"_s, u"differs from the main leader"_s);
    }
    m_fields.leaders = std::move(leaders);
    return true;
}

Step FieldParser::mainLeaderOnly()
{
    const QString id = value(u"leader_user_id"_s).toString();
    std::vector<DepartmentLeader> leaders;
    if (!id.isEmpty()) {
        const auto person = leader(id);
        if (!person)
            return refuse(person.error());
        leaders.push_back({LeaderType::Main, *person});
        if (m_kind == DepartmentWriteKind::Patch && m_current != nullptr) {
            for (const DepartmentLeader &deputy : m_current->leaders) {
                if (deputy.type == LeaderType::Deputy && deputy.person != *person)
                    leaders.push_back(deputy);
            }
        }
    }
    m_fields.leaders = std::move(leaders);
    return true;
}

Step FieldParser::hrbps()
{
    if (m_kind == DepartmentWriteKind::Put || !sent(u"department_hrbps"_s))
        return true;
    if (!value(u"department_hrbps"_s).isArray())
        return invalid(u"department_hrbps"_s, u"must be an array"_s);
    const QJsonArray ids = value(u"department_hrbps"_s).toArray();
    if (ids.size() > 500)
        return refuse(43028);
    std::vector<Person *> people;
    for (const QJsonValue &id : ids) {
        const auto person = m_context.person(m_call, id.toString(), u"department_hrbps"_s);
        if (!person)
            return refuse(43028);
        if ((*person)->status.resigned)
            return refuse(42006);
        people.push_back(*person);
    }
    m_fields.hrbps = std::move(people);
    return true;
}

Step FieldParser::chat()
{
    if (sent(u"create_group_chat"_s) && !value(u"create_group_chat"_s).isBool())
        return invalid(u"create_group_chat"_s, u"must be a boolean"_s);
    m_fields.createChat = value(u"create_group_chat"_s).toBool();
    const QString key = u"group_chat_employee_types"_s;
    if (!sent(key)) {
        // PUT keeps the types as long as there is a chat.
        if (m_kind == DepartmentWriteKind::Put && m_current != nullptr
            && m_current->chatId.isEmpty())
            m_fields.chatEmployeeTypes.emplace();
        return true;
    }
    if (!value(key).isArray())
        return invalid(key, u"must be an array"_s);
    std::vector<int> types;
    for (const QJsonValue &type : value(key).toArray()) {
        if (!type.isDouble() || type.toInt() < 1 || type.toInt() > 6)
            return refuse(43026);
        types.push_back(type.toInt());
    }
    m_fields.chatEmployeeTypes = std::move(types);
    return true;
}

Step FieldParser::units()
{
    if (m_kind != DepartmentWriteKind::Create || !sent(u"unit_ids"_s))
        return true;
    if (!value(u"unit_ids"_s).isArray())
        return invalid(u"unit_ids"_s, u"must be an array"_s);
    const QJsonArray units = value(u"unit_ids"_s).toArray();
    if (units.isEmpty())
        return true;
    m_fields.unit = units.first().toString();
    if (units.size() > 1 || unitWithId(m_context.organization.units(), m_fields.unit) == nullptr)
        return refuse(43004);
    return true;
}

} // namespace

bool isValidDepartmentId(const QString &id)
{
    static const QRegularExpression pattern(u"\\A[a-zA-Z0-9][a-zA-Z0-9_\\-@.]{0,63}\\z"_s);
    return id != u"0"_s && !id.startsWith(u"od-"_s) && pattern.match(id).hasMatch();
}

Checked<DepartmentFields> parseDepartmentFields(const ServiceContext &context, const Call &call,
                                                DepartmentWriteKind kind, const Department *current)
{
    return FieldParser(context, call, kind, current).parse();
}

} // namespace OrgDesk::Sandbox
