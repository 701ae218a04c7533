// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/form_parts.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_label.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace OrgDesk {

ProblemLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *note)
{
    auto *caption = new QLabel(label, form->parentWidget());
    makeCaption(caption, field);
    if (field->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(field))
        field->setAccessibleName(captionText(label));
    auto *problem = new ProblemLabel(field, form->parentWidget());
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(problem);
    if (note)
        column->addWidget(note);
    form->addRow(caption, column);
    return problem;
}

QScrollArea *scrollingPage(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace OrgDesk
