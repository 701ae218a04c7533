// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/list_names.h"

#include "ui/models/member_columns.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ListNames
{
    Q_DECLARE_TR_FUNCTIONS(ListNames)
};

constexpr int builtInTypes = 5;
// A damaged list could go round in a circle.
constexpr int mostLevels = 10;

} // namespace

QString employeeTypeText(int type, const CompanyLists &lists)
{
    if (type <= builtInTypes)
        return employeeTypeText(type);
    const ListEntry *entry = lists.of(CompanyListKind::EmployeeTypes).find(QString::number(type));
    return entry ? nameIn(QLocale(), entry->name, entry->i18nName) : employeeTypeText(type);
}

QString listEntryText(const CompanyList &list, const QString &id)
{
    if (id.isEmpty())
        return {};
    QStringList path;
    QString next = id;
    for (int level = 0; level < mostLevels && !next.isEmpty(); ++level) {
        const ListEntry *entry = list.find(next);
        path.prepend(entry ? nameIn(QLocale(), entry->name, entry->i18nName) : next);
        next = entry ? entry->parent : QString();
    }
    return path.join(u" / "_s);
}

QString customFieldText(const CompanyLists &lists, const QString &id)
{
    if (const CustomField *field = lists.customField(id))
        return nameIn(QLocale(), field->name, field->i18nName);
    //: A field that the company has defined itself; %1 is its ID.
    return ListNames::tr("Own field %1").arg(id);
}

QString customValueText(const CompanyLists &lists, const CustomValue &value,
                        const std::function<QString(const PersonId &)> &nameOf)
{
    switch (value.type) {
    case CustomFieldType::Text:
        return value.text;
    case CustomFieldType::Link:
        return value.text.isEmpty() ? value.url : u"%1 (%2)"_s.arg(value.text, value.url);
    case CustomFieldType::Option:
    case CustomFieldType::PictureOption: {
        if (!value.text.isEmpty())
            return value.text;
        const CustomField *field = lists.customField(value.field);
        for (const CustomOption &option : field ? field->options : QList<CustomOption>()) {
            if (option.id == value.option)
                return option.name;
        }
        return value.option;
    }
    case CustomFieldType::Person:
        return value.person.isEmpty() ? QString() : nameOf(PersonId(value.person));
    }
    return {};
}

} // namespace OrgDesk
