// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace OrgDesk {

/// One page of the settings. It shows what is set when it is made and sets nothing before apply().
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// OK was pressed, and no page objects.
    virtual void apply() = 0;
    /// Why OK cannot be pressed as the page stands, as a sentence; empty: it can.
    [[nodiscard]] virtual QString objection() const { return {}; }

Q_SIGNALS:
    /// objection() may have become another one.
    void edited();
};

} // namespace OrgDesk
