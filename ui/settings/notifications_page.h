// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;

namespace OrgDesk {

class Settings;

/// What is told on the desktop. The settings outlive it.
class NotificationsPage : public SettingsPage
{
    Q_OBJECT

public:
    enum class Tray { Present, Missing };

    /// Without a tray the boxes are disabled, and the page says why.
    NotificationsPage(Settings &settings, Tray tray, QWidget *parent = nullptr);

    void apply() override;

private:
    Settings &m_settings;
    Tray m_tray;
    QCheckBox *m_people;
    QCheckBox *m_refusals;
    QCheckBox *m_outages;
    QCheckBox *m_names;
};

} // namespace OrgDesk
