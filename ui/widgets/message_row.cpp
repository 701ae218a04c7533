// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/message_row.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Information:
    case Tone::Quiet:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageRow::MessageRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    connect(m_close, &QToolButton::clicked, this, &MessageRow::closeRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close, 0, Qt::AlignTop);
}

void MessageRow::setMessage(const BarMessage &message)
{
    const bool sameActions = std::ranges::equal(message.actions, m_message.actions, {},
                                                &BarAction::text, &BarAction::text);
    const bool sameText = message.text == m_message.text;
    m_message = message;
    m_text->setText(message.text);
    // A tooltip would be read as markup if it looked like it.
    setToolTip(message.detail.isEmpty()
                   ? QString()
                   : u"<span>"_s + message.detail.toHtmlEscaped() + u"</span>"_s);
    m_close->setVisible(message.closable);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    // Buttons with the same texts stay, and with them the keyboard focus.
    if (!sameActions)
        showActions();
    showTone();
    setVisible(true);
    if (!sameText)
        announce();
}

void MessageRow::showActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_message.actions.size(); ++i) {
        auto *button = new QPushButton(m_message.actions.at(i).text, this);
        // By number, so that a replaced message runs its own actions.
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_message.actions.size() && m_message.actions.at(i).trigger) {
                const auto trigger = m_message.actions.at(i).trigger;
                trigger();
            }
        });
        m_actions->addWidget(button);
    }
}

void MessageRow::showTone()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        themedIcon(iconFor(m_message.tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void MessageRow::announce()
{
    QString kind;
    switch (m_message.tone) {
    case Tone::Error:
        kind = tr("Error");
        break;
    case Tone::Warning:
        kind = tr("Warning");
        break;
    default:
        kind = tr("Message");
        break;
    }
    //: The kind of a message ("Warning") and its text, for screen readers.
    setAccessibleName(tr("%1: %2").arg(kind, m_message.text));
    m_text->setAccessibleName(accessibleName());
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void MessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor edge = toneColor(m_message.tone, palette());
    painter.fillRect(rect(), toneBackground(m_message.tone, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), edge);
}

void MessageRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showTone();
}

} // namespace OrgDesk
