// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/move_people_dialog.h"

#include "core/plan/person_edits.h"
#include "core/wording/wording.h"
#include "ui/widgets/plain_text.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

MovePeopleDialog::MovePeopleDialog(const Directory &tree, const QList<Person> &people,
                                   const DepartmentId &from, QWidget *parent)
    : DepartmentChoiceDialog(tree, {}, parent)
    , m_people(people)
    , m_from(from)
    , m_move(new QRadioButton(this))
    , m_add(new QRadioButton(tr("&Add the department; they stay in the others"), this))
{
    setObjectName(u"movePeopleDialog"_s);
    setWindowTitle(tr("Move People"));
    const QString who = people.size() == 1 ? oneLine(people.constFirst().name)
                                           : tr("%Ln people", nullptr, int(people.size()));
    //: %1 is a person, or "3 people".
    setQuestion(tr("Move %1 into which department?").arg(who));
    setAcceptText(tr("&Move"));
    m_move->setText(from.isEmpty()
                        ? tr("&Leave the main department for it")
                        //: %1 is a department.
                        : plainLabel(tr("Leave %1 for it").arg(departmentName(from, tree))));
    m_move->setObjectName(u"moveChoice"_s);
    m_add->setObjectName(u"addChoice"_s);
    m_move->setChecked(true);
    extraLayout()->addWidget(m_move);
    extraLayout()->addWidget(m_add);
    connect(m_add, &QRadioButton::toggled, this,
            [this](bool adds) { setAcceptText(adds ? tr("&Add") : tr("&Move")); });
}

bool MovePeopleDialog::adds() const
{
    return m_add->isChecked();
}

QList<Change> MovePeopleDialog::changes() const
{
    return movePeople(m_people, m_from, chosen(), adds());
}

QList<Change> movePeople(const QList<Person> &people, const DepartmentId &from,
                         const DepartmentId &to, bool add)
{
    QList<Change> changes;
    for (const Person &person : people) {
        Person wanted = person;
        const DepartmentId left = person.isMemberOf(from) ? from : person.mainDepartment();
        wanted.memberships =
            add ? addedTo(person.memberships, to) : movedBetween(person.memberships, left, to);
        if (const auto change = editPerson(person, wanted, PersonField::Memberships))
            changes.append(*change);
    }
    return changes;
}

} // namespace OrgDesk
