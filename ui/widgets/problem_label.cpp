// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/problem_label.h"

#include "ui/widgets/theme.h"

#include <QApplication>
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
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::PaletteChange)
        showColor();
}

void ProblemLabel::showColor()
{
    const QColor color = toneColor(Tone::Error, QApplication::palette());
    // Setting it is a change of palette too.
    if (palette().color(QPalette::WindowText) == color)
        return;
    // This colour alone; the others go on following the theme.
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace OrgDesk
