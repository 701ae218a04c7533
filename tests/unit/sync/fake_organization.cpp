// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/sync/fake_organization.h"

#include <QCoro/QCoroTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

void Truth::addDepartment(const QString &id, const QString &parent, const QString &name,
                          qint64 order)
{
    Department department;
    department.id = DepartmentId(id);
    department.parent = DepartmentId(parent);
    department.name = name;
    department.order = order;
    departments.insert(department.id, department);
}

void Truth::addPerson(const QString &id, const QString &name, const QStringList &places)
{
    Person person;
    person.id = PersonId(id);
    person.name = name;
    for (const QString &place : places)
        person.memberships.append({DepartmentId(place), 0, 0, place == places.constFirst()});
    people.insert(person.id, person);
}

void Truth::move(const QString &department, const QString &parent)
{
    departments[DepartmentId(department)].parent = DepartmentId(parent);
}

QList<DepartmentId> Truth::below(const DepartmentId &top) const
{
    QList<DepartmentId> result;
    for (const Department &department : departments) {
        if (department.parent == top) {
            result.append(department.id);
            result.append(below(department.id));
        }
    }
    return result;
}

bool Truth::sees(const DepartmentId &department) const
{
    if (scope.wholeCompany)
        return department == rootDepartment() || departments.contains(department);
    for (DepartmentId at = department; departments.contains(at);
         at = departments.value(at).parent) {
        if (scope.departments.contains(at))
            return true;
    }
    return false;
}

bool Truth::sees(const Person &person) const
{
    return scope.wholeCompany || scope.people.contains(person.id)
        || std::any_of(person.memberships.cbegin(), person.memberships.cend(),
                       [this](const Membership &place) { return sees(place.department); });
}

QList<PersonId> Truth::membersOf(const DepartmentId &department) const
{
    QList<PersonId> result;
    for (const Person &person : people) {
        if (person.isMemberOf(department))
            result.append(person.id);
    }
    return result;
}

DepartmentUpserted Truth::row(const DepartmentId &id) const
{
    DepartmentUpserted fact;
    fact.department = departments.value(id);
    QSet<PersonId> members;
    const QList<DepartmentId> all = QList<DepartmentId>{id} + below(id);
    for (const DepartmentId &department : all) {
        const QList<PersonId> direct = membersOf(department);
        members += QSet<PersonId>(direct.cbegin(), direct.cend());
    }
    fact.department.memberCount = int(members.size());
    fact.fields = DepartmentField::Name | DepartmentField::I18nName | DepartmentField::Parent
        | DepartmentField::Order | DepartmentField::Leaders | DepartmentField::MemberCount;
    return fact;
}

PersonUpserted Truth::row(const PersonId &id) const
{
    return {people.value(id),
            PersonField::Name | PersonField::Email | PersonField::JobTitle
                | PersonField::Memberships | PersonField::Status};
}

// -- Reading --------------------------------------------------------------------------------------

std::optional<Error> FakeReading::begin(const QString &call, const QString &about,
                                        Priority priority)
{
    calls.append(call + u' ' + about);
    priorities.append(priority);
    return fault ? fault(call, about) : std::nullopt;
}

QCoro::Task<void> FakeReading::travel()
{
    mostUnderWay = std::max(mostUnderWay, ++underWay);
    const int wait = delay ? delay() : 0;
    co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
    --underWay;
}

QCoro::Task<Result<VisibleScope>> FakeReading::scope(Priority priority)
{
    const auto error = begin(u"scope"_s, {}, priority);
    const VisibleScope result = shown().scope;
    co_await travel();
    if (error)
        co_return failure(*error);
    co_return result;
}

namespace {

template <typename Id> QString told(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.value());
    return texts.join(u',');
}

template <typename Id> Page<Id> pageOf(const QList<Id> &all, const QString &page, int size)
{
    const int from = page.toInt();
    Page<Id> result;
    result.items = all.mid(from, size);
    if (from + size < all.size())
        result.next = QString::number(from + size);
    return result;
}

} // namespace

QCoro::Task<Result<Page<DepartmentUpserted>>>
FakeReading::departmentsBelow(DepartmentId top, QString page, Priority priority)
{
    const auto error = begin(u"below"_s, top.value(), priority);
    const Page<DepartmentId> ids = pageOf(shown().below(top), page, pageSize);
    Page<DepartmentUpserted> result;
    result.next = ids.next;
    for (const DepartmentId &id : ids.items)
        result.items.append(shown().row(id));
    co_await travel();
    if (error)
        co_return failure(*error);
    co_return result;
}

QCoro::Task<Result<Page<PersonUpserted>>> FakeReading::members(DepartmentId department,
                                                               QString page, Priority priority)
{
    const auto error = begin(u"members"_s, department.value(), priority);
    const bool exists = shown().sees(department);
    const Page<PersonId> ids = pageOf(shown().membersOf(department), page, pageSize);
    Page<PersonUpserted> result;
    result.next = ids.next;
    for (const PersonId &id : ids.items) {
        PersonUpserted row = shown().row(id);
        if (hidesPlaces) {
            row.person.memberships.removeIf(
                [&](const Membership &place) { return place.department != department; });
            row.fields.setFlag(PersonField::Memberships, false);
        }
        result.items.append(row);
    }
    co_await travel();
    if (error)
        co_return failure(*error);
    if (!exists)
        co_return failure(ErrorKind::NotFound, u"no such department"_s);
    co_return result;
}

QCoro::Task<Result<QList<DepartmentUpserted>>> FakeReading::departments(QList<DepartmentId> ids,
                                                                        Priority priority)
{
    const auto error = begin(u"departments"_s, told(ids), priority);
    QList<DepartmentUpserted> result;
    for (const DepartmentId &id : std::as_const(ids)) {
        if (shown().departments.contains(id) && shown().sees(id))
            result.append(shown().row(id));
    }
    co_await travel();
    if (error)
        co_return failure(*error);
    co_return result;
}

QCoro::Task<Result<QList<PersonUpserted>>> FakeReading::people(QList<PersonId> ids,
                                                               Priority priority)
{
    const auto error = begin(u"people"_s, told(ids), priority);
    QList<PersonUpserted> result;
    for (const PersonId &id : std::as_const(ids)) {
        if (shown().people.contains(id) && shown().sees(shown().people.value(id))) {
            PersonUpserted row = shown().row(id);
            row.fields.setFlag(PersonField::Memberships, !hidesPlaces);
            if (hidesPlaces)
                row.person.memberships.clear();
            result.append(row);
        }
    }
    co_await travel();
    if (error)
        co_return failure(*error);
    co_return result;
}

QCoro::Task<Result<QList<ListEntry>>> FakeReading::list(CompanyListKind kind, Priority priority)
{
    const auto error = begin(u"list"_s, QString::number(int(kind)), priority);
    const QList<ListEntry> entries = lists.value(kind);
    co_await travel();
    if (error)
        co_return failure(*error);
    co_return entries;
}

QCoro::Task<Result<QList<CustomField>>> FakeReading::customFields(Priority priority)
{
    const auto error = begin(u"customFields"_s, {}, priority);
    const QList<CustomField> fields = ownFields;
    co_await travel();
    if (error)
        co_return failure(*error);
    co_return fields;
}

// -- Channel --------------------------------------------------------------------------------------

void FakeChannel::start()
{
    started = true;
    if (connectsAtOnce)
        enter(ChannelState::Connected);
}

void FakeChannel::stop()
{
    enter(ChannelState::Idle);
}

void FakeChannel::enter(ChannelState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

Capabilities fakeCapabilities()
{
    Capabilities capabilities;
    capabilities.can = Capability::ReadDepartments | Capability::ReadPeople
        | Capability::WriteDepartments | Capability::Events | Capability::ReadScope
        | Capability::ReadLists;
    capabilities.idsPerBatch = 4;
    capabilities.membersPerPage = 3;
    capabilities.departmentsPerPage = 3;
    return capabilities;
}

Truth smallTruth()
{
    Truth truth;
    truth.scope.wholeCompany = true;
    truth.addDepartment(u"sales"_s, u"0"_s, u"Sales"_s, 1);
    truth.addDepartment(u"dev"_s, u"0"_s, u"Development"_s, 2);
    truth.addDepartment(u"ops"_s, u"0"_s, u"Operations"_s, 3);
    truth.addDepartment(u"asia"_s, u"sales"_s, u"Asia"_s, 1);
    truth.addDepartment(u"europe"_s, u"sales"_s, u"Europe"_s, 2);
    truth.addDepartment(u"core"_s, u"dev"_s, u"Core"_s, 1);
    truth.addDepartment(u"ui"_s, u"dev"_s, u"Interface"_s, 2);
    truth.addDepartment(u"japan"_s, u"asia"_s, u"Japan"_s, 1);
    const QStringList places{u"sales"_s,  u"dev"_s,  u"ops"_s, u"asia"_s,
                             u"europe"_s, u"core"_s, u"ui"_s,  u"japan"_s};
    for (int i = 0; i < 20; ++i) {
        QStringList own{places.at(i % places.size())};
        if (i % 5 == 0)
            own.append(places.at((i + 3) % places.size()));
        truth.addPerson(u"p%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"Person %1"_s.arg(i), own);
    }
    truth.addPerson(u"boss"_s, u"The Boss"_s, {u"0"_s});
    return truth;
}

} // namespace OrgDesk::Test
