// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/settings/settings.h"

#include <QMenu>

namespace OrgDesk {

/// The known organizations as a menu, the last opened first: the first nine have the keys
/// Ctrl+Alt+1 to Ctrl+Alt+9, the open one is checked. Follows the settings, which outlive it.
class OrganizationMenu : public QMenu
{
    Q_OBJECT

public:
    /// `current` is the key of the open organization's profile.
    OrganizationMenu(const Settings &settings, QString current, QWidget *parent = nullptr);

    /// The entries that lead to another organization than the open one.
    [[nodiscard]] QList<QAction *> others() const;
    /// Title and entries in the language of now.
    void retranslate();

Q_SIGNALS:
    /// Another one than the open one was chosen.
    void organizationChosen(const OrganizationProfile &profile);

private:
    void fill();
    void addProfile(const OrganizationProfile &profile, int position);

    const Settings &m_settings;
    QString m_current;
};

} // namespace OrgDesk
