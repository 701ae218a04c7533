// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/caption.h"

#include <QLabel>

namespace OrgDesk {

void makeCaption(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    if (field->focusPolicy() == Qt::NoFocus)
        field->setFocusPolicy(Qt::StrongFocus);
}

} // namespace OrgDesk
