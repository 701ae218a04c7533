// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace OrgDesk {

class Settings;

/// Language, theme and when to ask. Everything counts when OK is pressed, nothing before.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

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
