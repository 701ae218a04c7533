// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace OrgDesk {

/// A label of one line whose text is cut where there is no room for it; text() stays whole.
class CutLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CutLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace OrgDesk
