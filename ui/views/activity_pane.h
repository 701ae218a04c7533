// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QWidget>

class QLabel;
class QListView;

namespace OrgDesk {

class ActivityModel;
class Workspace;

/// The Activity list: what happened, newest first. A click leads to whom it happened.
class ActivityPane : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for what happened before.
    void load();
    void retranslate();
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] ActivityModel *model() const { return m_model; }

Q_SIGNALS:
    void departmentChosen(const OrgDesk::DepartmentId &department);
    void personChosen(const OrgDesk::PersonId &person);

private:
    void choose(int row);
    void loadAnew();

    Workspace &m_workspace;
    ActivityModel *m_model;
    QListView *m_list;
    QLabel *m_title;
};

} // namespace OrgDesk
