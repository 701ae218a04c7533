// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace OrgDesk {

class Settings;

/// Language, theme and when to ask. The settings outlive it.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

    /// Everything but the language: whoever listens to that retranslates every window, so it comes
    /// after the dialog has gone.
    void apply() override;
    void applyLanguage();

private:
    void createFields();
    void showSettings();

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_threshold;
    QCheckBox *m_readOnly;
};

} // namespace OrgDesk
