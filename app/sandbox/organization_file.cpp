// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization_file.h"

#include "app/sandbox/organization.h"
#include "app/sandbox/renderer.h"
#include "app/sandbox/user_fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

class Loader
{
    Q_DECLARE_TR_FUNCTIONS(OrgDesk::Sandbox::Loader)

public:
    explicit Loader(Organization &organization)
        : m_organization(organization)
    {
    }

    Result<void> load(const QJsonObject &file)
    {
        m_organization.lists() = companyListsFrom(file.value(u"lists"_s).toObject());
        m_organization.groups() = userGroupsFrom(file.value(u"groups"_s).toArray());
        m_organization.roles() = functionalRolesFrom(file.value(u"roles"_s).toArray());
        m_organization.units() = businessUnitsFrom(file.value(u"units"_s).toArray());
        m_organization.continueFrom(
            {number(file, u"next_department"_s), number(file, u"next_person"_s)});
        return departments(file.value(u"departments"_s).toArray())
            .and_then([&] { return people(file.value(u"people"_s).toArray()); })
            .and_then([&] { return leaders(file.value(u"departments"_s).toArray()); })
            .and_then([&] { return superiors(file.value(u"people"_s).toArray()); });
    }

private:
    Result<void> departments(const QJsonArray &list);
    Result<void> people(const QJsonArray &list);
    Result<void> leaders(const QJsonArray &list);
    Result<void> superiors(const QJsonArray &list);
    [[nodiscard]] Result<void> checkIds(const Department &made) const;
    [[nodiscard]] Result<void> checkIds(const Person &made) const;
    [[nodiscard]] static quint64 number(const QJsonObject &object, const QString &key)
    {
        return static_cast<quint64>(std::max<qint64>(0, object.value(key).toInteger()));
    }
    static void describe(Person &person, const QJsonObject &entry);
    Result<std::vector<Membership>> places(const QJsonObject &entry) const;
    [[nodiscard]] Department *department(const QString &id) const
    {
        Department *found = m_organization.departmentByOpenId(id);
        return found != nullptr ? found : m_organization.departmentById(id);
    }
    [[nodiscard]] Person *person(const QString &id) const
    {
        Person *found = m_organization.personByOpenId(id);
        return found != nullptr ? found : m_organization.personByUserId(id);
    }

    Organization &m_organization;
    std::vector<Department *> m_departments; ///< By their place in the file.
    std::vector<Person *> m_people;
};

std::unique_ptr<Department> read(const QJsonObject &entry)
{
    auto department = std::make_unique<Department>();
    department->openId = entry.value(u"open_department_id"_s).toString();
    department->id = entry.value(u"department_id"_s).toString();
    department->name = entry.value(u"name"_s).toString();
    const QJsonObject names = entry.value(u"i18n_name"_s).toObject();
    department->nameZh = names.value(u"zh_cn"_s).toString();
    department->nameJa = names.value(u"ja_jp"_s).toString();
    department->nameEn = names.value(u"en_us"_s).toString();
    department->chatId = entry.value(u"chat_id"_s).toString();
    department->unitId = entry.value(u"unit_ids"_s)[0].toString();
    department->order =
        std::clamp<qint64>(entry.value(u"order"_s).toVariant().toLongLong(), 0, largestOrder);
    department->externalSource = entry.value(u"external_source"_s).toBool();
    for (const QJsonValue &type : entry.value(u"group_chat_employee_types"_s).toArray())
        department->chatEmployeeTypes.push_back(type.toInt());
    return department;
}

Result<void> Loader::checkIds(const Department &made) const
{
    for (const QString &id : {made.openId, made.id}) {
        if (id == m_organization.root()->id)
            return failure(ErrorKind::Invalid,
                           tr("A department of the file has the ID 0, which is the root's."));
    }
    // An ID that is missing is nobody's.
    for (const auto &[id, owner] :
         {std::pair(made.openId, m_organization.departmentByOpenId(made.openId)),
          std::pair(made.id, m_organization.departmentById(made.id))}) {
        if (owner != nullptr)
            return failure(ErrorKind::Invalid,
                           tr("Two departments of the file have the ID %1.").arg(id));
    }
    return {};
}

Result<void> Loader::checkIds(const Person &made) const
{
    // Somebody else may have got the user_id of a person who left.
    const Person *namesake = m_organization.personByUserId(made.userId);
    if (made.status.resigned || (namesake != nullptr && namesake->status.resigned))
        namesake = nullptr;
    for (const auto &[id, owner] : {std::pair<QString, const Person *>(
                                        made.openId, m_organization.personByOpenId(made.openId)),
                                    std::pair<QString, const Person *>(
                                        made.unionId, m_organization.personByUnionId(made.unionId)),
                                    std::pair<QString, const Person *>(made.userId, namesake)}) {
        if (owner != nullptr)
            return failure(ErrorKind::Invalid,
                           tr("Two people of the file have the ID %1.").arg(id));
    }
    return {};
}

Result<void> Loader::departments(const QJsonArray &list)
{
    // Parents may stand behind their children, so go round until nothing is left.
    m_departments.assign(static_cast<size_t>(list.size()), nullptr);
    std::vector<qsizetype> waiting(static_cast<size_t>(list.size()));
    std::iota(waiting.begin(), waiting.end(), 0);
    while (!waiting.empty()) {
        std::vector<qsizetype> next;
        for (const qsizetype index : waiting) {
            const QJsonObject entry = list.at(index).toObject();
            Department *parent =
                department(entry.value(u"parent_department_id"_s).toString(u"0"_s));
            if (parent == nullptr) {
                next.push_back(index);
                continue;
            }
            if (entry.value(u"name"_s).toString().isEmpty())
                return failure(ErrorKind::Invalid, tr("A department of the file has no name."));
            auto made = read(entry);
            if (auto checked = checkIds(*made); !checked)
                return checked;
            if (!entry.contains(u"order"_s))
                made->order = m_organization.nextOrder(parent);
            m_departments[static_cast<size_t>(index)] =
                m_organization.addDepartment(std::move(made), parent);
        }
        if (next.size() == waiting.size())
            return failure(ErrorKind::Invalid,
                           tr("A department of the file has an unknown parent."));
        waiting = std::move(next);
    }
    return {};
}

Result<std::vector<Membership>> Loader::places(const QJsonObject &entry) const
{
    std::vector<Membership> memberships;
    for (const QJsonValue &id : entry.value(u"department_ids"_s).toArray()) {
        Department *home = department(id.toString());
        if (home == nullptr)
            return failure(ErrorKind::Invalid,
                           tr("A person of the file is in an unknown department."));
        memberships.push_back({home, 0, 0, memberships.empty()});
    }
    for (const QJsonValue &value : entry.value(u"orders"_s).toArray()) {
        const QJsonObject order = value.toObject();
        for (Membership &membership : memberships) {
            if (membership.department != department(order.value(u"department_id"_s).toString()))
                continue;
            membership.userOrder = order.value(u"user_order"_s).toInt();
            membership.departmentOrder = order.value(u"department_order"_s).toInt();
            membership.primary = order.value(u"is_primary_dept"_s).toBool();
        }
    }
    return memberships;
}

void Loader::describe(Person &person, const QJsonObject &entry)
{
    const auto text = [&entry](const QString &key) { return entry.value(key).toString(); };
    person.openId = text(u"open_id"_s);
    person.unionId = text(u"union_id"_s);
    person.userId = text(u"user_id"_s);
    person.name = text(u"name"_s);
    person.enName = text(u"en_name"_s);
    person.nickname = text(u"nickname"_s);
    person.email = text(u"email"_s);
    person.mobile = text(u"mobile"_s);
    person.mobileVisible = entry.value(u"mobile_visible"_s).toBool(true);
    person.gender = entry.value(u"gender"_s).toInt();
    person.avatarKey = text(u"avatar_key"_s);
    person.city = text(u"city"_s);
    person.country = text(u"country"_s);
    person.workStation = text(u"work_station"_s);
    person.joinTime = entry.value(u"join_time"_s).toInteger();
    person.tenantManager = entry.value(u"is_tenant_manager"_s).toBool();
    person.founder = entry.value(u"is_tenant_founder"_s).toBool();
    person.externalSource = entry.value(u"external_source"_s).toBool();
    person.employeeNo = text(u"employee_no"_s);
    person.employeeType = entry.value(u"employee_type"_s).toInt(1);
    person.jobTitle = text(u"job_title"_s);
    person.enterpriseEmail = text(u"enterprise_email"_s);
    person.geo = text(u"geo"_s);
    person.jobLevelId = text(u"job_level_id"_s);
    person.jobFamilyId = text(u"job_family_id"_s);
    person.seats = entry.value(u"assign_info"_s).toArray();
    person.customAttrs = entry.value(u"custom_attrs"_s).toArray();
    const QJsonObject status = entry.value(u"status"_s).toObject();
    person.status.frozen = status.value(u"is_frozen"_s).toBool();
    person.status.resigned = status.value(u"is_resigned"_s).toBool();
    person.status.activated = status.value(u"is_activated"_s).toBool(true);
    person.status.exited = status.value(u"is_exited"_s).toBool();
    person.status.unjoined = status.value(u"is_unjoin"_s).toBool();
    person.resignedAt = entry.value(u"resigned_at"_s).toInteger();
    for (const QJsonValue &former : entry.value(u"former_department_ids"_s).toArray())
        person.formerDepartments.append(former.toString());
}

Result<void> Loader::people(const QJsonArray &list)
{
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        auto made = std::make_unique<Person>();
        describe(*made, entry);
        if (auto checked = checkIds(*made); !checked)
            return checked;
        if (made->name.isEmpty())
            return failure(ErrorKind::Invalid, tr("A person of the file has no name."));
        auto memberships = places(entry);
        if (!memberships)
            return failure(memberships.error());
        if (!made->status.resigned) {
            if (memberships->empty())
                memberships->push_back({m_organization.root(), 0, 0, true});
            made->memberships = std::move(*memberships);
        }
        if (made->mobile.isEmpty())
            made->mobile = u"+86139%1"_s.arg(m_people.size() + 1, 8, 10, QLatin1Char('0'));
        m_people.push_back(m_organization.addPerson(std::move(made)));
    }
    return {};
}

Result<void> Loader::leaders(const QJsonArray &list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject entry = list.at(i).toObject();
        Department *target = m_departments.at(static_cast<size_t>(i));
        for (const QJsonValue &leaderValue : entry.value(u"leaders"_s).toArray()) {
            Person *leading = person(leaderValue.toObject().value(u"leaderID"_s).toString());
            if (leading == nullptr)
                return failure(ErrorKind::Invalid,
                               tr("A department of the file has an unknown leader."));
            const int type = leaderValue.toObject().value(u"leaderType"_s).toInt(1);
            target->leaders.push_back({type == 2 ? LeaderType::Deputy : LeaderType::Main, leading});
        }
        for (const QJsonValue &id : entry.value(u"department_hrbps"_s).toArray()) {
            if (Person *hrbp = person(id.toString()))
                target->hrbps.push_back(hrbp);
        }
    }
    return {};
}

Result<void> Loader::superiors(const QJsonArray &list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        Person *member = m_people.at(static_cast<size_t>(i));
        member->leader = person(list.at(i).toObject().value(u"leader_user_id"_s).toString());
        for (const QJsonValue &id :
             list.at(i).toObject().value(u"dotted_line_leader_user_ids"_s).toArray()) {
            if (Person *leader = person(id.toString()))
                member->dottedLineLeaders.push_back(leader);
        }
    }
    return {};
}

QByteArray exportedDepartment(const Renderer &renderer, const Department *department)
{
    JsonWriter out;
    renderer.writeDepartment(out, department, {}, DepartmentForm::Full);
    if (!department->externalSource)
        return out.take();
    QJsonObject object = QJsonDocument::fromJson(out.bytes()).object();
    object.insert(u"external_source"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray exportedPerson(const Renderer &renderer, const Person *person)
{
    JsonWriter out;
    renderer.writePerson(out, person, {}, PersonForm::Batch);
    QJsonObject object = QJsonDocument::fromJson(out.bytes()).object();
    if (!person->seats.isEmpty())
        object.insert(u"assign_info"_s, person->seats);
    if (person->founder)
        object.insert(u"is_tenant_founder"_s, true);
    if (person->externalSource)
        object.insert(u"external_source"_s, true);
    if (person->status.resigned) {
        object.insert(u"resigned_at"_s, person->resignedAt);
        object.insert(u"former_department_ids"_s,
                      QJsonArray::fromStringList(person->formerDepartments));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> loadOrganization(Organization &organization, const QJsonObject &file)
{
    return Loader(organization).load(file);
}

Result<void> loadOrganizationFile(Organization &organization, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, u"%1: %2"_s.arg(fileName, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorKind::Invalid, u"%1: %2"_s.arg(fileName, error.errorString()));
    return loadOrganization(organization, document.object());
}

QByteArray exportOrganization(const Organization &organization)
{
    // Everything, whatever the app may see.
    const Access everything;
    const Renderer renderer(organization, everything);
    JsonWriter out;
    out.beginObject().key("departments").beginArray();
    for (const auto &[sequence, department] : organization.departments())
        out.raw(exportedDepartment(renderer, department.get()));
    out.endArray().key("people").beginArray();
    for (const auto &[sequence, person] : organization.people())
        out.raw(exportedPerson(renderer, person.get()));
    const Organization::NextNumbers next = organization.nextNumbers();
    out.endArray()
        .key("lists")
        .raw(QJsonDocument(toJson(organization.lists())).toJson(QJsonDocument::Compact))
        .key("groups")
        .raw(QJsonDocument(toJson(organization.groups())).toJson(QJsonDocument::Compact))
        .key("roles")
        .raw(QJsonDocument(toJson(organization.roles())).toJson(QJsonDocument::Compact))
        .key("units")
        .raw(QJsonDocument(toJson(organization.units())).toJson(QJsonDocument::Compact))
        .field("next_department", static_cast<qint64>(next.department))
        .field("next_person", static_cast<qint64>(next.person))
        .endObject();
    return out.take();
}

} // namespace OrgDesk::Sandbox
