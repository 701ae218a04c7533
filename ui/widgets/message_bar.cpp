// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/message_bar.h"

#include "ui/widgets/message_row.h"

#include <QVBoxLayout>

namespace OrgDesk {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setObjectName(QStringLiteral("messageBar"));
    setVisible(false);
}

void MessageBar::setMessage(const QString &key, const BarMessage &message)
{
    MessageRow *&row = m_rows[key];
    if (!row) {
        row = new MessageRow(this);
        row->setObjectName(QStringLiteral("message-") + key);
        m_layout->addWidget(row);
        connect(row, &MessageRow::closeRequested, this, [this, key] {
            clear(key);
            emit closed(key);
        });
    }
    row->setMessage(message);
    setVisible(true);
}

void MessageBar::clear(const QString &key)
{
    if (MessageRow *row = m_rows.take(key)) {
        m_layout->removeWidget(row);
        row->hide();
        // It may be the row's own button that asks for this.
        row->deleteLater();
    }
    setVisible(!m_rows.isEmpty());
}

void MessageBar::clearAll()
{
    const QStringList keys = m_rows.keys();
    for (const QString &key : keys)
        clear(key);
}

bool MessageBar::has(const QString &key) const
{
    return m_rows.contains(key);
}

QString MessageBar::text(const QString &key) const
{
    const MessageRow *row = m_rows.value(key);
    return row ? row->text() : QString();
}

} // namespace OrgDesk
