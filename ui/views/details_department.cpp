// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the details tell of a department.

#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/models/list_names.h"
#include "ui/views/details_pane.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

void DetailsPane::paintDepartment(const Department &department)
{
    const Directory &tree = m_workspace.projection();
    const DepartmentId parent = tree.parentOf(department.id);
    setHeading(u"department"_s, department.name.isEmpty() ? tr("(no name)") : department.name,
               parent == rootDepartment() ? tr("First level") : QString());
    showExternal(m_workspace.externals().departments.contains(department.id));
    add(u"zhCn"_s, tr("Chinese name"), department.i18nName.zhCn);
    add(u"enUs"_s, tr("English name"), department.i18nName.enUs);
    add(u"jaJp"_s, tr("Japanese name"), department.i18nName.jaJp);
    if (parent != rootDepartment())
        addLinks(u"parent"_s, tr("Belongs to"), {{pathOf(parent), parent, {}}});
    addLeaders(department);
    addHrbps(department);
    addChat(department);
    const CompanyList &units = m_workspace.lists().of(CompanyListKind::Units);
    if (!department.unit.isEmpty())
        add(u"unit"_s, fieldName(u"unit"_s), listEntryText(units, department.unit.value()));
    const QHash<DepartmentId, int> &counts = m_workspace.counts();
    if (!counts.isEmpty())
        add(u"people"_s, tr("People, here and below"),
            QLocale().toString(counts.value(department.id)));
    else if (department.memberCount)
        add(u"people"_s, tr("People, as the platform says"),
            QLocale().toString(*department.memberCount));
    add(u"children"_s, tr("Sub-departments"),
        QLocale().toString(tree.children(department.id).size()));
    add(u"below"_s, tr("Departments below, all levels"),
        QLocale().toString(tree.subtree(department.id).size() - 1));
    const QString order = QString::number(department.order);
    if (!addWithheld(u"order"_s, tr("Order"), order, u"department.order"_s))
        add(u"order"_s, tr("Order"), order);
    if (!addWithheld(u"customId"_s, tr("Department ID"), department.customId, u"department.id"_s))
        add(u"customId"_s, tr("Department ID"), department.customId);
    add(u"id"_s, tr("Permanent ID"), department.id.value());
}

void DetailsPane::addLeaders(const Department &department)
{
    QList<FieldLink> leaders;
    QList<PersonId> people;
    for (const Leader &leader : department.leaders) {
        const QString name = nameOf(leader.person);
        leaders.append({leader.role == LeaderRole::Deputy ? tr("%1 (deputy)").arg(name) : name,
                        {},
                        leader.person});
        people.append(leader.person);
    }
    askNames(people);
    if (leaders.isEmpty())
        addWithheld(u"leaders"_s, tr("Leaders"), {}, u"department.leaders"_s);
    addLinks(u"leaders"_s, tr("Leaders"), leaders);
}

void DetailsPane::addHrbps(const Department &department)
{
    QList<FieldLink> partners;
    for (const PersonId &person : department.hrbps)
        partners.append({nameOf(person), {}, person});
    askNames(department.hrbps);
    if (partners.isEmpty())
        addWithheld(u"hrbps"_s, fieldName(u"hrbps"_s), {}, u"department.hrbps"_s);
    addLinks(u"hrbps"_s, fieldName(u"hrbps"_s), partners);
}

void DetailsPane::addChat(const Department &department)
{
    if (!department.hasChat)
        return;
    QStringList types;
    for (const int type : department.chatEmployeeTypes)
        types.append(employeeTypeText(type, m_workspace.lists()));
    add(u"chat"_s, fieldName(u"chat"_s),
        types.isEmpty() ? tr("Yes")
                        //: There is a department chat; %1 are employee types.
                        : tr("Yes, for: %1").arg(types.join(tr(", ", "in a list"))));
    add(u"chatId"_s, tr("Chat ID"), department.chatId);
}

} // namespace OrgDesk
