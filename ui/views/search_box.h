// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/member_query.h"

#include <QLineEdit>
#include <QTimer>

class QFrame;
class QLabel;
class QListView;

namespace OrgDesk {

class SearchModel;
class Workspace;

/// Finds departments and people as one types and shows where they are. The list is a child of the
/// window, not a window of its own, so that the keyboard stays in the field.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] SearchModel *model() const { return m_model; }
    [[nodiscard]] bool isListVisible() const;
    /// Null until something was searched.
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void departmentChosen(const OrgDesk::DepartmentId &department);
    void personChosen(const OrgDesk::PersonId &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void takeHits(const Result<QList<SearchHit>> &answer);
    void makeList();
    void showList();
    void hideList();
    void placeList();
    void moveCurrent(int by);
    void choose(int row);
    void chooseCurrent();

    Workspace &m_workspace;
    SearchModel *m_model;
    QFrame *m_frame = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
    QTimer m_again;
    int m_serial = 0;
    /// The question that the hits answer.
    int m_answered = 0;
    /// Enter came before the answer.
    bool m_chooseFirst = false;
};

} // namespace OrgDesk
