// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/directory/person.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace OrgDesk {

/// The departments of a person: any number of them, one of which is the main one.
class MembershipsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MembershipsEditor(QWidget *parent = nullptr);

    void setTree(const Directory &tree);
    [[nodiscard]] const QList<Membership> &memberships() const { return m_memberships; }
    void setMemberships(const QList<Membership> &memberships);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// By the person who fills the form in.
    void edited();

private:
    void choose();
    void removeCurrent();
    void makeCurrentMain();
    void showMemberships();
    void showButtons();
    [[nodiscard]] QString lineFor(const Membership &membership) const;

    Directory m_tree;
    QList<Membership> m_memberships;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_makeMain;
};

} // namespace OrgDesk
