// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/custom_values.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace OrgDesk {

const CustomValue *customValueOf(const QList<CustomValue> &values, const QString &field)
{
    const auto found =
        std::find_if(values.cbegin(), values.cend(),
                     [&field](const CustomValue &value) { return value.field == field; });
    return found == values.cend() ? nullptr : &*found;
}

bool isSameCustomValue(const CustomValue *a, const CustomValue *b)
{
    if (a == nullptr || b == nullptr)
        return a == b;
    const bool isChoice =
        a->type == CustomFieldType::Option || a->type == CustomFieldType::PictureOption;
    // The page of a single person leaves the option's ID out (feishu-contact-api.md 9.3).
    if (isChoice && a->type == b->type && !a->option.isEmpty() && !b->option.isEmpty())
        return a->option == b->option;
    return *a == *b;
}

QStringList differingCustomFields(const QList<CustomValue> &a, const QList<CustomValue> &b)
{
    QSet<QString> fields;
    for (const QList<CustomValue> &values : {a, b}) {
        for (const CustomValue &value : values) {
            if (!isSameCustomValue(customValueOf(a, value.field), customValueOf(b, value.field)))
                fields.insert(value.field);
        }
    }
    QStringList sorted(fields.cbegin(), fields.cend());
    sorted.sort();
    return sorted;
}

QList<CustomValue> withCustomValuesChanged(const QList<CustomValue> &now,
                                           const QList<CustomValue> &base,
                                           const QList<CustomValue> &wanted)
{
    QMap<QString, CustomValue> result;
    for (const CustomValue &value : now)
        result.insert(value.field, value);
    const QStringList changed = differingCustomFields(base, wanted);
    for (const QString &field : changed) {
        if (const CustomValue *value = customValueOf(wanted, field))
            result.insert(field, *value);
        else
            result.remove(field);
    }
    return result.values();
}

QStringList conflictingCustomFields(const QList<CustomValue> &now, const QList<CustomValue> &base,
                                    const QList<CustomValue> &wanted)
{
    QStringList conflicts = differingCustomFields(base, wanted);
    conflicts.removeIf([&](const QString &field) {
        const CustomValue *is = customValueOf(now, field);
        return isSameCustomValue(is, customValueOf(base, field))
            || isSameCustomValue(is, customValueOf(wanted, field));
    });
    return conflicts;
}

} // namespace OrgDesk
