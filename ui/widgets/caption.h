// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QLabel;
class QWidget;

namespace OrgDesk {

/// Makes the label the caption of a field, so that its underlined letter leads there: also into a
/// field that is made of several widgets and hands the focus on to one of them, which
/// QLabel::setBuddy() alone passes over.
void makeCaption(QLabel *label, QWidget *field);

} // namespace OrgDesk
