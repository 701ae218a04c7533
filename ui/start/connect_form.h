// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/start/connect_request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace OrgDesk {

class ConnectionResult;
class ProblemLabel;

/// What stands in the fields of the form, right or not.
struct ConnectFields
{
    int domain = 0;
    QString address;
    QString appId;
    QString secret;
    QString name;
    bool storeSecret = true;
    bool readOnly = false;
    /// It is about an organization that is known already.
    bool known = false;
};

/// The form that connects to Feishu or Lark: where, as which app, with which secret. What was typed
/// stays, the secret too, until something is opened: a refusal must not cost the typing.
class ConnectForm : public QWidget
{
    Q_OBJECT

public:
    ConnectForm(const Settings &settings, ConnectionTester tester, QWidget *parent = nullptr);

    /// Empty fields for a new organization.
    void showNew();
    /// A known organization, to type its secret again.
    void showProfile(const OrganizationProfile &profile);
    /// Whether showProfile() was the last that filled it.
    [[nodiscard]] bool showsKnown() const { return m_known; }
    /// To carry what was typed over to another form.
    [[nodiscard]] ConnectFields fields() const;
    void setFields(const ConnectFields &fields);
    /// What would be connected to; the base URL is empty while it is not right.
    [[nodiscard]] ConnectRequest request() const;

Q_SIGNALS:
    void connectRequested(const OrgDesk::ConnectRequest &request);
    void backRequested();

private:
    void createFields();
    void createButtons();
    void addRow(const QString &label, QWidget *field, ProblemLabel *problem = nullptr);
    void fillDomains();
    void test();
    void connectNow();
    void forgetTest();
    void showObjection();
    [[nodiscard]] QString objection() const;
    [[nodiscard]] Result<QUrl> baseUrl() const;

    const Settings &m_settings;
    ConnectionTester m_tester;
    int m_tested = 0;
    bool m_known = false;
    QFormLayout *m_form = nullptr;
    QComboBox *m_domain = nullptr;
    QLineEdit *m_address = nullptr;
    ProblemLabel *m_addressProblem = nullptr;
    QLineEdit *m_appId = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_store = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    QLabel *m_reason = nullptr;
    ConnectionResult *m_result = nullptr;
};

} // namespace OrgDesk
