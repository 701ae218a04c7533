// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace OrgDesk {

/// The organizations that were opened before: reopen one, or forget it and wipe its data. A hint
/// while there are none.
class KnownOrganizations : public QWidget
{
    Q_OBJECT

public:
    explicit KnownOrganizations(const Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void reopenRequested(const OrgDesk::OrganizationProfile &profile);
    /// The person has confirmed it: data folder, secret and entry are to go.
    void forgetRequested(const OrgDesk::OrganizationProfile &profile);

private:
    void showProfiles();
    void showButtons();
    void reopen();
    void askToForget();
    [[nodiscard]] std::optional<OrganizationProfile> current() const;

    const Settings &m_settings;
    QList<OrganizationProfile> m_profiles;
    QLabel *m_hint;
    QWidget *m_content;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_forget;
};

} // namespace OrgDesk
