// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/department.h"
#include "ui/dialogs/person_picker.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace OrgDesk {

/// The leaders of a department: one main leader and any number of deputies.
class LeadersEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LeadersEditor(PersonLookup lookup, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Leader> &leaders() const { return m_leaders; }
    void setLeaders(const QList<Leader> &leaders);
    /// Names of people, for those whose name is not known yet.
    void addNames(const QHash<PersonId, QString> &names);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] PersonPicker *picker() const { return m_picker; }

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    void add(const PersonId &person, const QString &name);
    void removeCurrent();
    void makeCurrentMain();
    void showLeaders();
    void showButtons();
    [[nodiscard]] QString lineFor(const Leader &leader) const;

    QList<Leader> m_leaders;
    QHash<PersonId, QString> m_names;
    QListWidget *m_list;
    PersonPicker *m_picker;
    QPushButton *m_remove;
    QPushButton *m_makeMain;
};

} // namespace OrgDesk
