// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/proxy_choice.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace OrgDesk {

class ProblemLabel;

/// How the platform is reached: the proxy. Keeps nothing itself, least of all the password.
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(ProxyChoice proxy, QWidget *parent = nullptr);

    void apply() override;
    [[nodiscard]] QString objection() const override;

Q_SIGNALS:
    /// Another proxy than before, with its password, when OK was pressed.
    void proxyChosen(const OrgDesk::ProxyChoice &proxy);

private:
    void createChoices();
    void createForm();
    void showProxy(const ProxyChoice &proxy);
    void setFormEnabled(bool isEnabled);
    void showProblems();
    void takeUsualPort();
    [[nodiscard]] ProxyChoice proxy() const;

    ProxyChoice m_before;
    QRadioButton *m_system;
    QRadioButton *m_none;
    QRadioButton *m_own;
    QFormLayout *m_form = nullptr;
    QComboBox *m_type;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    ProblemLabel *m_hostProblem = nullptr;
    ProblemLabel *m_userProblem = nullptr;
};

} // namespace OrgDesk
