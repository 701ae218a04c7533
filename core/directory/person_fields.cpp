// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_fields.h"

namespace OrgDesk {

PersonFields everyPersonField()
{
    PersonFields all;
    visitPersonFields([&](PersonField field, QStringView, auto) { all |= field; });
    return all;
}

QString keyOf(PersonField field)
{
    QString found;
    visitPersonFields([&](PersonField known, QStringView key, auto) {
        if (known == field)
            found = key.toString();
    });
    return found;
}

std::optional<PersonField> personFieldFrom(QStringView key)
{
    std::optional<PersonField> found;
    visitPersonFields([&](PersonField field, QStringView known, auto) {
        if (known == key)
            found = field;
    });
    return found;
}

QList<PersonField> listOf(PersonFields fields)
{
    QList<PersonField> list;
    visitPersonFields([&](PersonField field, QStringView, auto) {
        if (fields.testFlag(field))
            list.append(field);
    });
    return list;
}

} // namespace OrgDesk
