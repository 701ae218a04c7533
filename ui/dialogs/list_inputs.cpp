// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/list_inputs.h"

#include "ui/models/list_names.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ListInputs
{
    Q_DECLARE_TR_FUNCTIONS(ListInputs)
};

constexpr int builtInTypes = 5;

QString whyNothingToChoose(const CompanyList &list)
{
    if (!list.missingPermissions.isEmpty())
        //: %1 is the name of a permission, or several
        return ListInputs::tr("The app may not read this list. The permission is missing: %1")
            .arg(list.missingPermissions.join(u", "_s));
    return list.known ? QString() : ListInputs::tr("This list has not been read yet.");
}

} // namespace

void fillListBox(QComboBox *box, const CompanyList &list, const QString &none)
{
    box->clear();
    box->addItem(none, QString());
    for (const ListEntry &entry : list.entries) {
        if (entry.active)
            box->addItem(listEntryText(list, entry.id), entry.id);
    }
    box->setEnabled(list.known);
    const QString reason = whyNothingToChoose(list);
    box->setToolTip(reason);
    box->setAccessibleDescription(reason);
}

void addEmployeeTypes(QComboBox *box, const CompanyLists &lists)
{
    const CompanyList &types = lists.of(CompanyListKind::EmployeeTypes);
    for (const ListEntry &type : types.entries) {
        if (type.active)
            box->addItem(employeeTypeText(type.id.toInt(), lists), type.id);
    }
    for (int type = 1; type <= builtInTypes && types.entries.isEmpty(); ++type)
        box->addItem(employeeTypeText(type, lists), QString::number(type));
}

void selectEntry(QComboBox *box, const QString &id, const QString &text)
{
    int index = box->findData(id);
    if (index < 0) {
        box->addItem(text, id);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QStringList activeNames(const CompanyList &list)
{
    QStringList names;
    for (const ListEntry &entry : list.entries) {
        if (entry.active)
            names.append(entry.name);
    }
    return names;
}

QString newEntryNote(CompanyListKind kind, const QString &name, const CompanyLists &lists)
{
    const CompanyList &list = lists.of(kind);
    if (!list.known || name.isEmpty() || list.hasName(name))
        return {};
    return (kind == CompanyListKind::JobTitles
                ? ListInputs::tr(
                    "“%1” is new: the platform adds it to the company's job titles for good.")
                : ListInputs::tr(
                    "“%1” is new: the platform adds it to the company's cities for good."))
        .arg(name);
}

} // namespace OrgDesk
