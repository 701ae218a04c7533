// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_checks.h"

#include "core/directory/person_fields.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// A date beyond this is a slip of the pen: 2100-01-01.
constexpr qint64 latestJoinTime = 4'102'444'800;

bool isMainland(const QString &mobile)
{
    static const QRegularExpression pattern(u"\\A\\+86[0-9]{11}\\z"_s);
    return pattern.match(mobile).hasMatch();
}

bool isForeign(const QString &mobile)
{
    static const QRegularExpression pattern(u"\\A\\+(?!86)[0-9]{5,20}\\z"_s);
    return pattern.match(mobile).hasMatch();
}

/// Collects what speaks against one person's values.
class PersonChecker
{
public:
    PersonChecker(const Person &person, PersonFields fields, const PersonId &self,
                  const Directory &tree, const PersonLimits &limits, const HolderOf &holderOf)
        : m_person(person)
        , m_fields(fields)
        , m_self(self)
        , m_tree(tree)
        , m_limits(limits)
        , m_holderOf(holderOf)
    {
    }

    QList<Problem> problems()
    {
        checkTexts();
        checkContacts();
        checkPlaces();
        checkSuperiors();
        checkNumbers();
        checkCustomValues();
        return m_problems;
    }

private:
    [[nodiscard]] bool isNew() const { return m_self.isEmpty(); }
    [[nodiscard]] bool has(PersonField field) const { return m_fields.testFlag(field); }
    void add(ProblemKind kind, PersonField field, const QString &limit = {})
    {
        m_problems.append({kind, keyOf(field), {}, 0, limit});
    }
    void checkText(PersonField field, const QString &text, int limit)
    {
        if (has(field) && text.size() > limit)
            add(ProblemKind::TextTooLong, field, QString::number(limit));
    }
    void checkFree(PersonField field, const QString &value)
    {
        if (!has(field) || value.isEmpty() || !m_holderOf)
            return;
        const PersonId holder = m_holderOf(field, value);
        if (!holder.isEmpty() && holder != m_self)
            m_problems.append({ProblemKind::ValueTaken, keyOf(field), {}, 0, {}, holder});
    }

    void checkTexts();
    void checkContacts();
    void checkPlaces();
    void checkSuperiors();
    void checkNumbers();
    void checkCustomValues();

    const Person &m_person;
    const PersonFields m_fields;
    const PersonId m_self;
    const Directory &m_tree;
    const PersonLimits &m_limits;
    const HolderOf &m_holderOf;
    QList<Problem> m_problems;
};

void PersonChecker::checkTexts()
{
    if ((has(PersonField::Name) || isNew()) && m_person.name.trimmed().isEmpty())
        add(ProblemKind::ValueMissing, PersonField::Name);
    checkText(PersonField::Name, m_person.name, m_limits.maxNameLength);
    checkText(PersonField::EnName, m_person.enName, m_limits.maxNameLength);
    checkText(PersonField::Nickname, m_person.nickname, m_limits.maxNameLength);
    checkText(PersonField::EmployeeNo, m_person.employeeNo, m_limits.maxTextLength);
    checkText(PersonField::WorkStation, m_person.workStation, m_limits.maxTextLength);
    checkText(PersonField::JobTitle, m_person.jobTitle, m_limits.maxJobTitleLength);
    checkText(PersonField::City, m_person.city, m_limits.maxCityLength);
    checkText(PersonField::CustomId, m_person.customId, m_limits.maxIdLength);
    static const QRegularExpression blank(u"\\s"_s);
    if (has(PersonField::CustomId) && m_person.customId.contains(blank))
        add(ProblemKind::IdHasBlanks, PersonField::CustomId);
    if (has(PersonField::CustomId) && !isNew() && m_person.customId.isEmpty())
        add(ProblemKind::ValueMissing, PersonField::CustomId);
    checkFree(PersonField::EmployeeNo, m_person.employeeNo);
    checkFree(PersonField::CustomId, m_person.customId);
}

void PersonChecker::checkContacts()
{
    static const QRegularExpression address(u"\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"_s);
    const auto checkAddress = [&](PersonField field, const QString &text) {
        checkText(field, text, m_limits.maxTextLength);
        if (has(field) && !text.isEmpty() && !address.match(text).hasMatch())
            add(ProblemKind::EmailInvalid, field);
        checkFree(field, text);
    };
    checkAddress(PersonField::Email, m_person.email);
    checkAddress(PersonField::EnterpriseEmail, m_person.enterpriseEmail);
    const bool asked = has(PersonField::Mobile) || isNew();
    const QString mobile = normalizedMobile(m_person.mobile);
    if (asked && mobile.isEmpty()) {
        if (m_limits.mobileRequired)
            add(ProblemKind::ValueMissing, PersonField::Mobile);
    } else if (asked && !isMainland(mobile) && !isForeign(mobile)) {
        add(ProblemKind::MobileInvalid, PersonField::Mobile);
    }
    // Whoever may not read the address must not be told that there is none.
    const bool knowsEmail = has(PersonField::Email) || isNew();
    if (knowsEmail && isForeign(mobile) && m_person.email.isEmpty())
        add(ProblemKind::EmailNeeded, PersonField::Email);
    checkFree(PersonField::Mobile, mobile);
}

void PersonChecker::checkPlaces()
{
    if (!has(PersonField::Memberships) && !isNew())
        return;
    if (m_person.memberships.isEmpty())
        add(ProblemKind::NoDepartment, PersonField::Memberships);
    if (m_person.memberships.size() > m_limits.maxDepartments)
        add(ProblemKind::TooManyPlaces, PersonField::Memberships,
            QString::number(m_limits.maxDepartments));
    for (const Membership &membership : m_person.memberships) {
        const DepartmentId &id = membership.department;
        if (id == sharedPeopleDepartment() || (id != rootDepartment() && !m_tree.contains(id))) {
            m_problems.append(
                {ProblemKind::TargetUnknown, keyOf(PersonField::Memberships), id, 0, {}});
            return;
        }
    }
}

void PersonChecker::checkSuperiors()
{
    if (has(PersonField::Leader) && !m_person.leader.isEmpty() && m_person.leader == m_self)
        add(ProblemKind::OwnManager, PersonField::Leader);
    if (has(PersonField::DottedLineLeaders) && !m_self.isEmpty()
        && m_person.dottedLineLeaders.contains(m_self))
        add(ProblemKind::OwnManager, PersonField::DottedLineLeaders);
}

void PersonChecker::checkNumbers()
{
    if ((has(PersonField::EmployeeType) || isNew()) && m_person.employeeType <= 0)
        add(ProblemKind::ValueMissing, PersonField::EmployeeType);
    if (has(PersonField::JoinTime) && (m_person.joinTime < 0 || m_person.joinTime > latestJoinTime))
        add(ProblemKind::DateInvalid, PersonField::JoinTime);
}

void PersonChecker::checkCustomValues()
{
    if (!has(PersonField::CustomValues))
        return;
    for (const CustomValue &value : m_person.customValues) {
        const auto refuse = [&](ProblemKind kind, const QString &limit = {}) {
            m_problems.append({kind, u"custom:"_s + value.field, {}, 0, limit});
        };
        if (value.type == CustomFieldType::Text && value.text.size() > m_limits.maxCustomTextLength)
            refuse(ProblemKind::TextTooLong, QString::number(m_limits.maxCustomTextLength));
        if (value.type != CustomFieldType::Link || (value.text.isEmpty() && value.url.isEmpty()))
            continue;
        const QString scheme = QUrl(value.url, QUrl::StrictMode).scheme();
        if (value.text.isEmpty() || (scheme != u"http"_s && scheme != u"https"_s))
            refuse(ProblemKind::LinkInvalid);
    }
}

struct ChangeChecker
{
    const Directory &tree;
    const PersonLimits &limits;
    const HolderOf &holderOf;

    QList<Problem> operator()(const CreatePerson &create) const
    {
        return checkPerson(create.wanted, create.fields, {}, tree, limits, holderOf);
    }
    QList<Problem> operator()(const UpdatePerson &update) const
    {
        const PersonFields changed = changedFields(update);
        if (!changed)
            return {{ProblemKind::NothingChanges, {}, {}, 0, {}}};
        return checkPerson(update.wanted, changed, projectedId(update.target), tree, limits,
                           holderOf);
    }
    QList<Problem> operator()(const OffboardPerson &leaving) const
    {
        if (leaving.handOver.mail == HandOver::Mail::Transfer
            && leaving.handOver.mailAcceptor.isEmpty())
            return {{ProblemKind::ValueMissing, u"mail"_s, {}, 0, {}}};
        return {};
    }
    QList<Problem> operator()(const RestorePerson &restoration) const
    {
        Person person = restoration.base;
        person.memberships = restoration.memberships;
        return checkPerson(person, PersonField::Memberships, projectedId(restoration.target), tree,
                           limits, holderOf);
    }
    QList<Problem> operator()(const auto &) const { return {}; }
};

} // namespace

QString normalizedMobile(const QString &mobile)
{
    QString digits;
    for (const QChar character : mobile) {
        if (!character.isSpace() && character != u'-' && character != u'(' && character != u')')
            digits.append(character);
    }
    static const QRegularExpression mainland(u"\\A1[0-9]{10}\\z"_s);
    return mainland.match(digits).hasMatch() ? u"+86"_s + digits : digits;
}

QList<Problem> checkPerson(const Person &person, PersonFields fields, const PersonId &self,
                           const Directory &tree, const PersonLimits &limits,
                           const HolderOf &holderOf)
{
    return PersonChecker(person, fields, self, tree, limits, holderOf).problems();
}

QList<Problem> checkPersonChange(const Change &change, const Directory &tree,
                                 const PersonLimits &limits, const HolderOf &holderOf)
{
    return std::visit(ChangeChecker{tree, limits, holderOf}, change.what);
}

} // namespace OrgDesk
