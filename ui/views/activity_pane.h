// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace OrgDesk {

class ActivityFilterModel;
class ActivityModel;
class Workspace;

/// The Activity list: what happened, newest first, all of it or a part. A click leads to whom it
/// happened.
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
    void choose(const QModelIndex &index);
    void loadAnew();
    void showPart();
    /// Who joined and left this week, while the list shows those.
    void updateSummary();

    Workspace &m_workspace;
    ActivityModel *m_model;
    ActivityFilterModel *m_shown;
    QListView *m_list;
    QLabel *m_title;
    QComboBox *m_part;
    QLabel *m_summary;
};

} // namespace OrgDesk
