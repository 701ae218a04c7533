// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/field_list.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

LinkButton::LinkButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setLink(const QString &text)
{
    m_text = oneLine(text);
    setAccessibleName(m_text);
    setToolTip(plainToolTip(text));
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 10, fontMetrics().height() + 6};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    // The end of a path says more than its beginning.
    painter.drawText(rect().adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_text, Qt::ElideLeft, width() - 8));
}

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FieldList::setFields(const QList<Field> &fields)
{
    if (fields == m_fields)
        return;
    const bool sameShape = std::equal(fields.cbegin(), fields.cend(), m_fields.cbegin(),
                                      m_fields.cend(), [](const Field &a, const Field &b) {
                                          return a.key == b.key && a.links.size() == b.links.size();
                                      });
    m_fields = fields;
    if (!sameShape)
        rebuild();
    for (int i = 0; i < m_rows.size(); ++i)
        fill(m_rows.at(i), i);
}

void FieldList::rebuild()
{
    if (m_body) {
        layout()->removeWidget(m_body);
        m_body->hide();
        // The click that led here may come from a link in it.
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(8, 4, 8, 8);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    m_rows.clear();
    for (int i = 0; i < m_fields.size(); ++i)
        m_rows.append(makeRow(i, *grid));
    layout()->addWidget(m_body);
}

FieldList::Row FieldList::makeRow(int index, QGridLayout &grid)
{
    Row row;
    const int line = grid.rowCount();
    row.label = new QLabel(m_body);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setForegroundRole(QPalette::PlaceholderText);
    row.label->setMargin(2);
    row.label->setWordWrap(true);
    grid.addWidget(row.label, line, 0, 1, 2);
    row.label->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    grid.setRowMinimumHeight(line, row.label->sizeHint().height() + fontMetrics().height() / 3);
    const auto &links = m_fields.at(index).links;
    if (links.isEmpty()) {
        row.value = makeValue();
        grid.addWidget(row.value, line + 1, 0);
        row.copy = new QToolButton(m_body);
        row.copy->setAutoRaise(true);
        row.copy->setIcon(themedIcon(u"copy"_s));
        grid.addWidget(row.copy, line + 1, 1);
        connect(row.copy, &QToolButton::clicked, this, [this, index] {
            QGuiApplication::clipboard()->setText(m_fields.value(index).value);
        });
    }
    for (int i = 0; i < links.size(); ++i) {
        auto *button = new LinkButton(m_body);
        grid.addWidget(button, line + 1 + i, 0, 1, 2, Qt::AlignLeading);
        connect(button, &QToolButton::clicked, this, [this, index, i] { follow(index, i); });
        row.links.append(button);
    }
    return row;
}

QLineEdit *FieldList::makeValue()
{
    // A field that is only read: it can be selected by mouse and keyboard, and a long ID or name
    // scrolls in it instead of widening the pane.
    auto *value = new QLineEdit(m_body);
    value->setReadOnly(true);
    value->setFrame(false);
    QPalette ground = value->palette();
    ground.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(ground);
    return value;
}

void FieldList::fill(const Row &row, int index)
{
    const Field &field = m_fields.at(index);
    row.label->setText(field.label);
    if (row.value) {
        if (row.value->text() != oneLine(field.value)) {
            row.value->setText(oneLine(field.value));
            row.value->setCursorPosition(0);
        }
        row.value->setToolTip(field.toolTip.isEmpty() ? plainToolTip(field.value) : field.toolTip);
        row.value->setEnabled(field.toolTip.isEmpty());
        row.copy->setVisible(field.toolTip.isEmpty());
        row.value->setAccessibleName(field.label);
        const QString copy = tr("Copy “%1”", "the name of a field").arg(field.label);
        row.copy->setToolTip(plainToolTip(copy));
        row.copy->setAccessibleName(copy);
    }
    for (int i = 0; i < row.links.size(); ++i) {
        const FieldLink &link = field.links.at(i);
        row.links.at(i)->setLink(link.text);
        row.links.at(i)->setAccessibleDescription(field.label);
        row.links.at(i)->setEnabled(!link.department.isEmpty() || !link.person.isEmpty());
    }
}

void FieldList::follow(int field, int link)
{
    const FieldLink target = m_fields.value(field).links.value(link);
    if (!target.department.isEmpty())
        Q_EMIT departmentChosen(target.department);
    else if (!target.person.isEmpty())
        Q_EMIT personChosen(target.person);
}

} // namespace OrgDesk
