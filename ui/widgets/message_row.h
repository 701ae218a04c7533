// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/message_bar.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace OrgDesk {

/// One bar: icon, text, actions, close button.
class MessageRow : public QFrame
{
    Q_OBJECT

public:
    explicit MessageRow(QWidget *parent = nullptr);

    void setMessage(const BarMessage &message);
    [[nodiscard]] QString text() const { return m_message.text; }
    [[nodiscard]] Tone tone() const { return m_message.tone; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showActions();
    void showTone();
    void announce();

    BarMessage m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace OrgDesk
