// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/problem_label.h"

#include "ui/widgets/theme.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

ProblemLabel::ProblemLabel(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
    showColor();
}

void ProblemLabel::setProblem(const QString &text)
{
    if (text == m_problem)
        return;
    m_problem = text;
    // A sign besides the colour, for people who do not tell colours apart.
    setText(text.isEmpty() ? QString() : u"⚠ "_s + text);
    setVisible(!text.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(text);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange)
        showColor();
}

void ProblemLabel::showColor()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Error, own));
    setPalette(own);
}

} // namespace OrgDesk
