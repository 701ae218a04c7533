// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"
#include "ui/dialogs/person_picker.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace OrgDesk {

/// One person or several, found by typing: somebody's manager, or whoever gets something.
class PeopleEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Holds { One, Several };

    /// `name` is what a screen reader calls the list, `hint` stands in the empty field.
    PeopleEditor(Holds holds, PersonLookup lookup, const QString &name, const QString &hint,
                 QWidget *parent = nullptr);

    [[nodiscard]] const QList<PersonId> &people() const { return m_people; }
    /// The one, or an empty ID.
    [[nodiscard]] PersonId person() const { return m_people.value(0); }
    void setPeople(const QList<PersonId> &people);
    /// Names of people, for those whose name is not known yet.
    void addNames(const QHash<PersonId, QString> &names);
    [[nodiscard]] PersonPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void edited();

private:
    void add(const PersonId &person, const QString &name);
    void removeCurrent();
    void showPeople();

    Holds m_holds;
    QList<PersonId> m_people;
    QHash<PersonId, QString> m_names;
    QListWidget *m_list;
    PersonPicker *m_picker;
    QPushButton *m_remove;
};

} // namespace OrgDesk
