// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/message_bar.h"

#include "ui/widgets/message_row.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace OrgDesk {

namespace {

// The share of the window's height that messages may take, and what they may take in any case.
constexpr int shareOfWindow = 4;
constexpr int linesAnyway = 4;

int severity(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return 2;
    case Tone::Warning:
        return 1;
    case Tone::Information:
    case Tone::Success:
    case Tone::Quiet:
        break;
    }
    return 0;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The buttons in it are reached by the keyboard, and come into sight then.
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("messageBar"));
    setVisible(false);
}

void MessageBar::setMessage(const QString &key, const BarMessage &message)
{
    MessageRow *&row = m_rows[key];
    if (!row) {
        row = new MessageRow(widget());
        row->setObjectName(QStringLiteral("message-") + key);
        m_layout->addWidget(row);
        connect(row, &MessageRow::closeRequested, this, [this, key] {
            clear(key);
            emit closed(key);
        });
    }
    row->setMessage(message);
    setVisible(true);
    updateGeometry();
    // Once the row has its place.
    QTimer::singleShot(0, this, &MessageBar::reveal);
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
    updateGeometry();
}

QSize MessageBar::sizeHint() const
{
    const int width = std::max(this->width(), minimumSizeHint().width());
    return {widget()->sizeHint().width(), heightForWidth(width)};
}

QSize MessageBar::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width(), std::min(least.height(), tallest())};
}

int MessageBar::heightForWidth(int width) const
{
    const int whole = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width)
                                                    : m_layout->sizeHint().height();
    return std::min(whole, tallest());
}

int MessageBar::tallest() const
{
    // Alone it is its own window.
    if (isWindow())
        return QWIDGETSIZE_MAX;
    return std::max(window()->height() / shareOfWindow, linesAnyway * fontMetrics().height());
}

void MessageBar::reveal()
{
    MessageRow *wanted = nullptr;
    for (int i = 0; i < m_layout->count(); ++i) {
        auto *row = qobject_cast<MessageRow *>(m_layout->itemAt(i)->widget());
        if (row && (!wanted || severity(row->tone()) >= severity(wanted->tone())))
            wanted = row;
    }
    if (wanted)
        ensureWidgetVisible(wanted, 0, 0);
}

bool MessageBar::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        window()->installEventFilter(this);
    return QScrollArea::event(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    // The limit follows the window's height.
    if (watched == window() && event->type() == QEvent::Resize)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
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
