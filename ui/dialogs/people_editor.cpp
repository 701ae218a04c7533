// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/people_editor.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

PeopleEditor::PeopleEditor(Holds holds, PersonLookup lookup, const QString &name,
                           const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_holds(holds)
    , m_list(new QListWidget(this))
    , m_picker(new PersonPicker(std::move(lookup), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    const int rows = holds == Holds::One ? 1 : 2;
    m_list->setAccessibleName(name);
    m_list->setFixedHeight(fontMetrics().height() * 3 * rows / 2 + 2 * m_list->frameWidth());
    m_list->setVerticalScrollBarPolicy(holds == Holds::One ? Qt::ScrollBarAlwaysOff
                                                           : Qt::ScrollBarAsNeeded);
    m_picker->field()->setAccessibleName(name);
    m_picker->field()->setPlaceholderText(hint);
    //: For screen readers: the button that takes a person out of a field; %1 is the field.
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
    m_remove->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_list, 1);
    top->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_picker);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_picker, &PersonPicker::picked, this, &PeopleEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &PeopleEditor::removeCurrent);
    showPeople();
}

void PeopleEditor::setPeople(const QList<PersonId> &people)
{
    QList<PersonId> wanted = people;
    wanted.removeAll(PersonId());
    if (wanted == m_people)
        return;
    m_people = wanted;
    showPeople();
}

void PeopleEditor::addNames(const QHash<PersonId, QString> &names)
{
    m_names.insert(names);
    showPeople();
}

void PeopleEditor::add(const PersonId &person, const QString &name)
{
    m_names.insert(person, name);
    if (m_holds == Holds::One)
        m_people.clear();
    if (!m_people.contains(person))
        m_people.append(person);
    showPeople();
    Q_EMIT edited();
}

void PeopleEditor::removeCurrent()
{
    const int row = m_holds == Holds::One ? 0 : m_list->currentRow();
    if (row < 0 || row >= m_people.size())
        return;
    m_people.removeAt(row);
    showPeople();
    if (m_people.isEmpty())
        m_picker->field()->setFocus();
    Q_EMIT edited();
}

void PeopleEditor::showPeople()
{
    m_list->clear();
    for (const PersonId &person : std::as_const(m_people)) {
        const QString known = m_names.value(person);
        auto *item = new QListWidgetItem(known.isEmpty() ? person.value() : oneLine(known), m_list);
        item->setIcon(themedIcon(u"person"_s));
        item->setToolTip(plainToolTip(item->text()));
    }
    const bool hasAny = !m_people.isEmpty();
    m_list->setCurrentRow(static_cast<int>(m_people.size()) - 1);
    // One line: whoever was found stands in the place of the field.
    const bool isFull = m_holds == Holds::One && hasAny;
    setFocusProxy(isFull ? static_cast<QWidget *>(m_remove) : m_picker->field());
    m_list->setVisible(hasAny);
    m_remove->setVisible(hasAny);
    m_picker->setVisible(!isFull);
}

} // namespace OrgDesk
