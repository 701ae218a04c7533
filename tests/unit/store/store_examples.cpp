// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/store/store_examples.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

DepartmentId departmentId(const QString &name)
{
    return DepartmentId(u"od-"_s + name);
}

PersonId personId(const QString &name)
{
    return PersonId(u"ou-"_s + name);
}

Department department(const QString &name, const DepartmentId &parent)
{
    Department department;
    department.id = departmentId(name);
    department.name = name;
    department.parent = parent;
    return department;
}

Person person(const QString &name, const QList<DepartmentId> &departments)
{
    Person person;
    person.id = personId(name);
    person.name = name;
    int rank = int(departments.size());
    for (const DepartmentId &department : departments)
        person.memberships.append({department, 0, rank--, person.memberships.isEmpty()});
    return person;
}

Fact known(const Department &department)
{
    return DepartmentUpserted{department, allDepartmentFields()};
}

Fact known(const Person &person)
{
    return PersonUpserted{person, allPersonFields()};
}

Fact gone(const DepartmentId &department)
{
    return DepartmentRemoved{department};
}

Fact gone(const PersonId &person)
{
    return PersonRemoved{person};
}

Delta delta(const QList<Fact> &facts, Origin origin)
{
    return {facts, origin, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC), {}};
}

DepartmentFields allDepartmentFields()
{
    return DepartmentField::Name | DepartmentField::I18nName | DepartmentField::Parent
        | DepartmentField::CustomId | DepartmentField::Order | DepartmentField::Leaders
        | DepartmentField::MemberCount | DepartmentField::Hrbps | DepartmentField::Chat
        | DepartmentField::ChatId | DepartmentField::ChatEmployeeTypes | DepartmentField::Unit;
}

PersonFields allPersonFields()
{
    return PersonFields(0x3ffff);
}

TestMirror::TestMirror()
{
    reopen();
}

void TestMirror::reopen()
{
    store.reset();
    auto opened = MirrorStore::open(m_folder.path(), systemClock());
    if (!opened)
        qFatal("the mirror cannot be opened: %s", qPrintable(opened.error().detail));
    store = std::move(*opened);
}

Commit TestMirror::apply(const QList<Fact> &facts, Origin origin)
{
    auto commit = store->apply(delta(facts, origin));
    if (!commit)
        qFatal("the mirror refused: %s", qPrintable(commit.error().detail));
    return std::move(*commit);
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

bool holds(const QByteArray &bytes, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(text.toUtf8()) || bytes.contains(wide);
}

} // namespace OrgDesk::Test
