// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/details_pane.h"

#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/doctor/withheld_fields.h"
#include "ui/models/activity_model.h"
#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"
#include "ui/views/person_extras.h"
#include "ui/views/person_picture.h"
#include "ui/views/subject_history.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int reportsShown = 20;
constexpr int managersShown = 12;

} // namespace

DetailsPane::DetailsPane(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setObjectName(u"detailsPane"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    auto *content = new QWidget;
    m_icon = new QLabel(content);
    m_icon->setObjectName(u"detailsIcon"_s);
    m_name = makeValueLabel({});
    m_name->setObjectName(u"detailsName"_s);
    m_below = makeValueLabel({});
    m_below->setObjectName(u"detailsBelow"_s);
    m_below->setForegroundRole(QPalette::PlaceholderText);
    m_fields = new FieldList(content);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_below);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    setWidget(content);
    m_extras = new PersonExtras(workspace, this);
    connect(m_extras, &PersonExtras::changed, this, &DetailsPane::refresh);
    m_picture = new PersonPicture(workspace, this);
    connect(m_picture, &PersonPicture::changed, this, &DetailsPane::showIcon);
    m_history = new SubjectHistory(workspace, this);
    connect(m_history, &SubjectHistory::changed, this, &DetailsPane::refresh);
    connect(m_fields, &FieldList::departmentChosen, this, &DetailsPane::departmentChosen);
    connect(m_fields, &FieldList::personChosen, this, &DetailsPane::personChosen);
    connect(&workspace, &Workspace::committed, this, &DetailsPane::takeCommit);
    connect(&workspace, &Workspace::projectionChanged, this, &DetailsPane::refresh);
    connect(&workspace, &Workspace::countsChanged, this, &DetailsPane::refresh);
    connect(&workspace, &Workspace::listsChanged, this, &DetailsPane::refresh);
    connect(&workspace, &Workspace::externalsChanged, this, &DetailsPane::refresh);
    retranslate();
}

QString DetailsPane::heading() const
{
    return m_name->text();
}

void DetailsPane::showNothing()
{
    m_person = {};
    m_department = {};
    m_values.reset();
    m_reports.clear();
    m_managers.clear();
    m_extras->show({});
    m_picture->show({}, {});
    m_history->show({});
    refresh();
}

void DetailsPane::showPerson(const PersonId &person)
{
    if (person == m_person)
        return;
    showNothing();
    m_person = person;
    m_extras->show(person);
    m_history->show({{}, person});
    m_gone = false;
    m_workspace.people({person}).then(this, [this, person](const Result<QList<Person>> &answer) {
        if (person == m_person)
            takePerson(answer);
    });
}

void DetailsPane::showDepartment(const DepartmentId &department)
{
    if (department == m_department && m_person.isEmpty())
        return;
    showNothing();
    m_department = department;
    m_history->show({department, {}});
    if (const Department *values = m_workspace.projection().find(department)) {
        QList<PersonId> people = values->hrbps;
        for (const Leader &leader : values->leaders)
            people.append(leader.person);
        askNames(people);
    }
    refresh();
}

void DetailsPane::takePerson(const Result<QList<Person>> &answer)
{
    if (!answer) {
        if (answer.error().kind != ErrorKind::Cancelled)
            setHeading(u"error"_s, describe(answer.error()).what, describe(answer.error()).next);
        return;
    }
    // A commit may have been quicker, and is newer.
    if (!m_values && !answer->isEmpty())
        m_values = answer->constFirst();
    m_gone = !m_values;
    askForPerson();
    refresh();
}

// What belongs to a person but stands in other rows.
void DetailsPane::askForPerson()
{
    if (!m_values)
        return;
    QList<PersonId> superiors = m_values->dottedLineLeaders;
    if (!m_values->leader.isEmpty())
        superiors.prepend(m_values->leader);
    for (const CustomValue &value : std::as_const(m_values->customValues)) {
        if (value.type == CustomFieldType::Person)
            superiors.append(PersonId(value.person));
    }
    askNames(superiors);
    askReports();
    askManagers();
}

void DetailsPane::askManagers()
{
    const PersonId person = m_person;
    m_workspace.managersOf(person, managersShown)
        .then(this, [this, person](const Result<QList<PersonName>> &answer) {
            if (!answer || person != m_person || *answer == m_managers)
                return;
            m_managers = *answer;
            refresh();
        });
}

void DetailsPane::askReports()
{
    const PersonId person = m_person;
    m_workspace.reportsOf(person, reportsShown + 1)
        .then(this, [this, person](const Result<QList<PersonName>> &answer) {
            if (!answer || person != m_person || *answer == m_reports)
                return;
            m_reports = *answer;
            refresh();
        });
}

void DetailsPane::askNames(const QList<PersonId> &people)
{
    QList<PersonId> unknown;
    for (const PersonId &person : people) {
        if (!m_names.contains(person) && !m_asked.contains(person))
            unknown.append(person);
    }
    if (unknown.isEmpty())
        return;
    m_asked += QSet<PersonId>(unknown.cbegin(), unknown.cend());
    m_workspace.names(unknown).then(
        this, [this, unknown](const Result<QHash<PersonId, QString>> &answer) {
            m_asked -= QSet<PersonId>(unknown.cbegin(), unknown.cend());
            if (!answer)
                return;
            // Who has no name yet shows the ID and is not asked for at every refresh.
            for (const PersonId &person : unknown)
                m_names.insert(person, answer->value(person, person.value()));
            refresh();
        });
}

void DetailsPane::takeCommit(const Commit &commit)
{
    bool concerned = !commit.departments.isEmpty() || !commit.removedDepartments.isEmpty();
    for (const PersonChange &change : commit.people) {
        if (m_names.contains(change.now.id)) {
            m_names.insert(change.now.id, change.now.name);
            concerned = true;
        }
        const bool reports =
            change.now.leader == m_person || (change.before && change.before->leader == m_person);
        if (reports && !m_person.isEmpty())
            askReports();
        const bool isAbove =
            std::any_of(m_managers.cbegin(), m_managers.cend(),
                        [&](const PersonName &manager) { return manager.person == change.now.id; });
        if (isAbove)
            askManagers();
        if (change.now.id != m_person)
            continue;
        m_values = change.now;
        m_gone = false;
        concerned = true;
        askForPerson();
    }
    for (const Person &person : commit.removedPeople) {
        // What the app may not see any more is not kept on the screen either.
        m_names.remove(person.id);
        const auto isGone = [&](const PersonName &one) { return one.person == person.id; };
        m_reports.removeIf(isGone);
        if (m_managers.removeIf(isGone) > 0)
            askManagers();
        if (person.id == m_person) {
            m_gone = true;
            m_values.reset();
            m_picture->show({}, {});
        }
        concerned = true;
    }
    if (concerned)
        refresh();
}

void DetailsPane::refresh()
{
    m_list.clear();
    if (!m_person.isEmpty()) {
        paintPerson();
    } else if (m_department == sharedPeopleDepartment()) {
        setHeading(u"shared"_s, departmentName(m_department, m_workspace.projection()),
                   tr("People that the app may see though none of their departments."));
    } else if (const Department *department = m_workspace.projection().find(m_department)) {
        paintDepartment(*department);
    } else if (!m_department.isEmpty()) {
        setHeading(u"department"_s, tr("This department does not exist any more."), {});
    } else {
        setHeading({}, {}, tr("Select a department or a person to see the details."));
    }
    addHistory();
    m_fields->setFields(m_list);
}

// Below everything else: what happened to it, with the time as the caption.
void DetailsPane::addHistory()
{
    const bool isShown = m_values || m_workspace.projection().contains(m_department);
    const QList<ActivityEntry> &entries = m_history->entries();
    for (qsizetype i = 0; isShown && i < entries.size(); ++i) {
        const QString when = relativeTime(entries.at(i).at, QDateTime::currentDateTimeUtc());
        //: The caption of a line of somebody's history; %1 is a time, such as "3 minutes ago".
        add(u"history-%1"_s.arg(i), i == 0 ? tr("What happened: %1").arg(when) : when,
            describe(entries.at(i)));
    }
    if (isShown && !m_history->problem().isEmpty())
        add(u"history"_s, tr("What happened"), m_history->problem());
}

void DetailsPane::setHeading(const QString &icon, const QString &name, const QString &below)
{
    m_iconName = icon;
    m_icon->setVisible(!icon.isEmpty());
    showIcon();
    m_name->setVisible(!name.isEmpty());
    m_name->setText(name);
    m_below->setVisible(!below.isEmpty());
    m_below->setText(below);
}

void DetailsPane::showIcon()
{
    if (m_iconName.isEmpty())
        return;
    if (!m_picture->image().isNull()) {
        m_icon->setPixmap(
            roundedPicture(m_picture->image(), fontMetrics().height() * 4, devicePixelRatioF()));
        return;
    }
    const int extent = fontMetrics().height() * 2;
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(extent, extent), devicePixelRatioF()));
}

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The picture was drawn in the colours of the palette before.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showIcon();
}

void DetailsPane::add(const QString &key, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_list.append({key, label, value});
}

bool DetailsPane::addWithheld(const QString &key, const QString &label, const QString &value,
                              const QString &field)
{
    const WithheldField withheld = withheldField(m_workspace.report(), field);
    // A number or a state that never came has a value too, which means nothing.
    const bool meaningless =
        withheld.certain && (key == "status"_L1 || key == "order"_L1 || key == "employeeType"_L1);
    if (withheld.text.isEmpty() || (!value.isEmpty() && !meaningless))
        return false;
    m_list.append({key, label, withheld.text, {}, withheld.toolTip});
    return true;
}

void DetailsPane::showExternal(bool isExternal)
{
    if (!isExternal)
        return;
    const QString below = m_below->text();
    m_below->setText(below.isEmpty() ? externalReason() : below + u'\n' + externalReason());
    m_below->setVisible(true);
}

void DetailsPane::addLinks(const QString &key, const QString &label, const QList<FieldLink> &links)
{
    if (!links.isEmpty())
        m_list.append({key, label, {}, links});
}

QString DetailsPane::pathOf(const DepartmentId &department) const
{
    const QStringList path = m_workspace.projection().pathNames(department);
    return path.isEmpty() ? departmentName(department, m_workspace.projection()) : pathText(path);
}

QString DetailsPane::nameOf(const PersonId &person) const
{
    return m_names.value(person, person.value());
}

void DetailsPane::paintPerson()
{
    if (!m_values) {
        setHeading(u"person-departed"_s,
                   m_gone ? tr("This person is not visible any more.") : tr("Still reading…"), {});
        return;
    }
    const Person &person = *m_values;
    m_picture->show(person.id, person.avatarKey);
    setHeading(person.status == PersonStatus::Active ? u"person"_s : u"person-inactive"_s,
               person.name.isEmpty() ? tr("(no name)") : person.name, person.jobTitle);
    showExternal(m_workspace.externals().people.contains(person.id));
    const auto addColumn = [&](const QString &key, PersonColumn column) {
        const QString value = memberColumnText(person, column);
        if (!addWithheld(key, memberColumnTitle(column), value, fieldOfColumn(column)))
            add(key, memberColumnTitle(column), value);
    };
    addColumn(u"status"_s, PersonColumn::Status);
    addColumn(u"enName"_s, PersonColumn::EnName);
    addColumn(u"nickname"_s, PersonColumn::Nickname);
    QList<FieldLink> departments;
    for (const Membership &membership : person.memberships)
        departments.append({pathOf(membership.department), membership.department, {}});
    addLinks(u"departments"_s, tr("Departments"), departments);
    addSuperiors(person);
    addColumn(u"email"_s, PersonColumn::Email);
    addColumn(u"enterpriseEmail"_s, PersonColumn::EnterpriseEmail);
    addColumn(u"mobile"_s, PersonColumn::Mobile);
    addColumn(u"employeeNo"_s, PersonColumn::EmployeeNo);
    const QString type = employeeTypeText(person.employeeType, m_workspace.lists());
    if (!addWithheld(u"employeeType"_s, memberColumnTitle(PersonColumn::EmployeeType), type,
                     u"person.employee_type"_s))
        add(u"employeeType"_s, memberColumnTitle(PersonColumn::EmployeeType), type);
    addColumn(u"city"_s, PersonColumn::City);
    add(u"country"_s, tr("Country"), person.country);
    addColumn(u"workStation"_s, PersonColumn::WorkStation);
    addColumn(u"joinTime"_s, PersonColumn::JoinTime);
    if (!addWithheld(u"gender"_s, fieldName(PersonField::Gender), {}, u"person.gender"_s)
        && person.gender != 0)
        add(u"gender"_s, fieldName(PersonField::Gender), genderText(person.gender));
    const CompanyLists &lists = m_workspace.lists();
    add(u"jobLevel"_s, fieldName(PersonField::JobLevel),
        listEntryText(lists.of(CompanyListKind::JobLevels), person.jobLevel));
    add(u"jobFamily"_s, fieldName(PersonField::JobFamily),
        listEntryText(lists.of(CompanyListKind::JobFamilies), person.jobFamily));
    addOwnFields(person);
    add(u"groups"_s, tr("User groups"), m_extras->groups());
    add(u"seats"_s, tr("Seats"), m_extras->seats());
    if (!person.mobileVisible)
        add(u"mobileVisible"_s, fieldName(PersonField::MobileVisible), tr("no"));
    if (person.tenantManager)
        add(u"tenantManager"_s, fieldName(PersonField::TenantManager), tr("yes"));
    add(u"geo"_s, fieldName(PersonField::Geo), person.geo);
    addColumn(u"customId"_s, PersonColumn::Id);
    addColumn(u"id"_s, PersonColumn::OpenId);
    // Last: they may be many, and would push what is looked for out of sight.
    addReports();
}

void DetailsPane::addSuperiors(const Person &person)
{
    if (person.leader.isEmpty())
        addWithheld(u"leader"_s, memberColumnTitle(PersonColumn::Leader), {},
                    u"person.leader_id"_s);
    else
        addLinks(u"leader"_s, memberColumnTitle(PersonColumn::Leader),
                 {{nameOf(person.leader), {}, person.leader}});
    QList<FieldLink> above;
    for (const PersonName &manager : m_managers) {
        if (manager.person != person.leader)
            above.append(
                {manager.name.isEmpty() ? tr("(no name)") : manager.name, {}, manager.person});
    }
    addLinks(u"managersAbove"_s, tr("Above the manager"), above);
    QList<FieldLink> dotted;
    for (const PersonId &leader : person.dottedLineLeaders)
        dotted.append({nameOf(leader), {}, leader});
    addLinks(u"dottedLine"_s, fieldName(PersonField::DottedLineLeaders), dotted);
}

void DetailsPane::addReports()
{
    QList<FieldLink> reports;
    for (const PersonName &report : m_reports.first(qMin(m_reports.size(), reportsShown)))
        reports.append({report.name.isEmpty() ? tr("(no name)") : report.name, {}, report.person});
    addLinks(u"reports"_s,
             m_reports.size() > reportsShown ? tr("Reports, the first %Ln", nullptr, reportsShown)
                                             : tr("Reports"),
             reports);
}

void DetailsPane::addOwnFields(const Person &person)
{
    for (const CustomValue &value : person.customValues) {
        const QString key = u"custom-"_s + value.field;
        const QString name = customFieldText(m_workspace.lists(), value.field);
        if (value.type == CustomFieldType::Person && !value.person.isEmpty()) {
            const PersonId meant(value.person);
            addLinks(key, name, {{nameOf(meant), {}, meant}});
            continue;
        }
        add(key, name, customValueText(m_workspace.lists(), value, [](const PersonId &id) {
                return id.value();
            }));
    }
}

void DetailsPane::retranslate()
{
    setAccessibleName(tr("Details"));
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    m_name->setFont(heading);
    refresh();
}

} // namespace OrgDesk
