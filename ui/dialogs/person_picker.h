// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/member_query.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace OrgDesk {

/// Finds people (and departments, which are left out) by a typed text.
using PersonLookup = std::function<QFuture<Result<QList<SearchHit>>>(QString)>;

/// A field that finds people as one types, with the hits below it. Up, Down, Enter and Escape
/// work from the field. Answers that come too late are thrown away.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPicker(PersonLookup lookup, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *hits() const { return m_hits; }
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void picked(const OrgDesk::PersonId &person, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showHits(const Result<QList<SearchHit>> &answer);
    void showNote(const QString &text);
    void pickCurrent();
    void closeHits();
    bool handleKey(int key);

    PersonLookup m_lookup;
    QLineEdit *m_field;
    QListWidget *m_hits;
    QLabel *m_note;
    QTimer m_pause;
    int m_asked = 0;
};

} // namespace OrgDesk
