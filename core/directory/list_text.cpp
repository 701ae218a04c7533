// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/list_text.h"

#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"

#include <algorithm>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &field, const QString &why)
{
    Error error = makeError(ErrorKind::Invalid, why);
    error.field = field;
    return failure(std::move(error));
}

bool isCalled(const QString &text, const QString &name, const I18nName &names)
{
    return text == name || text == names.zhCn || text == names.enUs || text == names.jaJp;
}

template <typename Item> const Item *named(const QList<Item> &items, const QString &text)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&text](const Item &item) {
        return item.id == text || isCalled(text, item.name, item.i18nName);
    });
    return found == items.cend() ? nullptr : &*found;
}

Result<void> setFromList(Person &person, PersonField field, QString Person::*member,
                         const QString &text, const CompanyList &list)
{
    const ListEntry *entry = named(list.entries, text);
    if (!entry && list.known && !text.isEmpty())
        return refused(keyOf(field), u"the company's list does not have \"%1\""_s.arg(text));
    person.*member = entry ? entry->id : text;
    return {};
}

Result<CustomValue> customFrom(const CustomField &field, const QString &text)
{
    const QString key = u"custom:"_s + field.id;
    CustomValue value;
    value.field = field.id;
    value.type = field.type;
    switch (field.type) {
    case CustomFieldType::Text:
        value.text = text;
        break;
    case CustomFieldType::Link:
        value.text = text.section(u'|', 0, 0);
        value.url = text.section(u'|', 1);
        if (value.url.isEmpty())
            return refused(key, u"write a link as TEXT|ADDRESS"_s);
        break;
    case CustomFieldType::Option:
    case CustomFieldType::PictureOption: {
        const auto option = std::find_if(
            field.options.cbegin(), field.options.cend(),
            [&text](const CustomOption &one) { return one.id == text || one.name == text; });
        if (option == field.options.cend())
            return refused(key, u"there is no choice \"%1\""_s.arg(text));
        value.option = option->id;
        value.text = option->name;
        break;
    }
    case CustomFieldType::Person:
        value.person = text;
        break;
    }
    return value;
}

} // namespace

Result<void> setFromText(Person &person, PersonField field, const QString &text,
                         const CompanyLists &lists)
{
    if (field == PersonField::JobLevel)
        return setFromList(person, field, &Person::jobLevel, text,
                           lists.of(CompanyListKind::JobLevels));
    if (field == PersonField::JobFamily)
        return setFromList(person, field, &Person::jobFamily, text,
                           lists.of(CompanyListKind::JobFamilies));
    if (field == PersonField::EmployeeType) {
        if (const ListEntry *type = named(lists.of(CompanyListKind::EmployeeTypes).entries, text))
            return setFromText(person, field, type->id);
    }
    return setFromText(person, field, text);
}

Result<void> setCustomFromText(Person &person, const QString &field, const QString &text,
                               const CompanyLists &lists)
{
    const CustomField *known = named(lists.customFields, field);
    if (!known)
        return refused(
            u"custom:"_s + field,
            u"the company has no own field \"%1\", or it has not been read"_s.arg(field));
    QList<CustomValue> &values = person.customValues;
    if (text.isEmpty()) {
        values.removeIf([known](const CustomValue &value) { return value.field == known->id; });
        return {};
    }
    const Result<CustomValue> value = customFrom(*known, text);
    if (!value)
        return failure(value.error());
    values.removeIf([known](const CustomValue &old) { return old.field == known->id; });
    values.append(*value);
    std::stable_sort(values.begin(), values.end(),
                     [](const CustomValue &a, const CustomValue &b) { return a.field < b.field; });
    return {};
}

} // namespace OrgDesk
