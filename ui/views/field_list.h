// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>
#include <QToolButton>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace OrgDesk {

/// Leads to a department or a person.
struct FieldLink
{
    QString text;
    DepartmentId department;
    PersonId person;

    bool operator==(const FieldLink &) const = default;
};

/// One line of the details: a value to read and copy, or links to follow.
struct Field
{
    QString key;
    QString label;
    QString value;
    QList<FieldLink> links = {};
    /// Instead of the value; may be empty. Plain text, as plainToolTip() makes it.
    QString toolTip = {};

    bool operator==(const Field &) const = default;
};

/// A flat button whose text is cut where there is no room for it.
class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setLink(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// Labels with their values below. Values change in place, so that a live update does not take the
/// focus or a text selection away.
class FieldList : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setFields(const QList<Field> &fields);
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

Q_SIGNALS:
    void departmentChosen(const OrgDesk::DepartmentId &department);
    void personChosen(const OrgDesk::PersonId &person);

private:
    struct Row
    {
        QLabel *label = nullptr;
        QLineEdit *value = nullptr;
        QToolButton *copy = nullptr;
        QList<LinkButton *> links;
    };

    void rebuild();
    void fill(const Row &row, int index);
    Row makeRow(int index, QGridLayout &grid);
    QLineEdit *makeValue();
    void follow(int field, int link);

    /// Holds the rows. A grid never gives lines back, so other rows come with a body of their own.
    QWidget *m_body = nullptr;
    QList<Field> m_fields;
    QList<Row> m_rows;
};

} // namespace OrgDesk
