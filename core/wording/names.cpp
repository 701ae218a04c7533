// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/names.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct NameWording
{
    Q_DECLARE_TR_FUNCTIONS(NameWording)
};

constexpr qsizetype longest = 80;

} // namespace

QString inSentence(const QString &name)
{
    QString plain = name;
    for (QChar &character : plain) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    if (plain.size() <= longest)
        return plain;
    // Half an emoji is not a character.
    const qsizetype cut = plain.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return plain.left(cut) + u'…';
}

QString topLevelName()
{
    //: The root of the organization, in a sentence such as "Move Design from Product to the top
    //: level".
    return NameWording::tr("the top level");
}

QString departmentInSentence(const QString &name, const QString &id)
{
    if (!name.isEmpty())
        return inSentence(name);
    if (id == rootDepartment().value())
        return topLevelName();
    if (id.isEmpty())
        return NameWording::tr("a department");
    //: %1 is an identifier; the name is not known or not visible any more.
    return NameWording::tr("department %1").arg(id);
}

QString personInSentence(const QString &name, const QString &id)
{
    if (!name.isEmpty())
        return inSentence(name);
    if (id.isEmpty())
        return NameWording::tr("a person");
    //: %1 is an identifier; the name is not known or not visible any more.
    return NameWording::tr("person %1").arg(id);
}

QString departmentName(const DepartmentId &id, const Directory &tree)
{
    if (id == rootDepartment())
        return topLevelName();
    if (id == sharedPeopleDepartment())
        return NameWording::tr("Shared with this app");
    const Department *department = tree.find(id);
    return departmentInSentence(department ? department->name : QString(), id.value());
}

} // namespace OrgDesk
