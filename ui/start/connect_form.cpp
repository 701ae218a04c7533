// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/connect_form.h"

#include "core/wording/wording.h"
#include "ui/start/connection_result.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString feishuAddress = u"https://open.feishu.cn"_s;
const QString larkAddress = u"https://open.larksuite.com"_s;

} // namespace

ConnectForm::ConnectForm(const Settings &settings, ConnectionTester tester, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_tester(std::move(tester))
{
    createFields();
    createButtons();
    showNew();
}

void ConnectForm::createFields()
{
    m_domain = new QComboBox(this);
    m_domain->setObjectName(u"domainBox"_s);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"addressField"_s);
    m_addressProblem = new ProblemLabel(m_address, this);
    m_appId = new QLineEdit(this);
    m_appId->setObjectName(u"appIdField"_s);
    m_appId->setPlaceholderText(u"cli_…"_s);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(u"secretField"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"organizationNameField"_s);
    m_name->setPlaceholderText(tr("As you call it; may stay empty"));
    m_store = new QCheckBox(tr("&Keep the secret in the keychain of this system"), this);
    m_store->setObjectName(u"storeSecretBox"_s);
    m_readOnly = new QCheckBox(tr("Open &read-only: nothing can be changed by mistake"), this);
    m_readOnly->setObjectName(u"readOnlyBox"_s);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(tr("&Platform:"), m_domain);
    addRow(tr("&Address:"), m_address, m_addressProblem);
    addRow(tr("App &ID:"), m_appId);
    addRow(tr("App &secret:"), m_secret);
    addRow(tr("&Name:"), m_name);
    m_form->addRow(m_store);
    m_form->addRow(m_readOnly);
    fillDomains();

    connect(m_domain, &QComboBox::currentIndexChanged, this, [this] {
        const QString address = m_domain->currentData().toString();
        m_address->setReadOnly(!address.isEmpty());
        m_address->setText(address);
    });
    for (const QLineEdit *field : {m_address, m_appId, m_secret})
        connect(field, &QLineEdit::textChanged, this, [this] {
            forgetTest();
            showObjection();
        });
}

void ConnectForm::fillDomains()
{
    m_domain->addItem(tr("Feishu (open.feishu.cn)"), feishuAddress);
    m_domain->addItem(tr("Lark (open.larksuite.com)"), larkAddress);
    m_domain->addItem(tr("Another address"), QString());
}

void ConnectForm::addRow(const QString &label, QWidget *field, ProblemLabel *problem)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    if (!qobject_cast<QComboBox *>(field))
        field->setAccessibleName(captionText(label));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    if (problem)
        column->addWidget(problem);
    m_form->addRow(caption, column);
}

void ConnectForm::createButtons()
{
    auto *help =
        new QLabel(tr("Create an app of your own in the developer console of Feishu or Lark, "
                      "give it the permissions to read contacts, choose its contact scope, and "
                      "release it. The README tells each step."),
                   this);
    help->setWordWrap(true);
    help->setTextFormat(Qt::PlainText);
    m_result = new ConnectionResult(this);
    m_reason = new QLabel(this);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reasonLabel"_s);
    auto *back = new QPushButton(tr("&Back"), this);
    m_test = new QPushButton(themedIcon(u"connect"_s), tr("&Test Connection"), this);
    m_test->setObjectName(u"testButton"_s);
    m_connect = new QPushButton(tr("&Connect"), this);
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(help);
    layout->addLayout(m_form);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(back, &QPushButton::clicked, this, &ConnectForm::backRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectForm::test);
    connect(m_connect, &QPushButton::clicked, this, &ConnectForm::connectNow);
    for (const QLineEdit *field : {m_address, m_appId, m_secret, m_name})
        connect(field, &QLineEdit::returnPressed, this, &ConnectForm::connectNow);
}

void ConnectForm::showNew()
{
    ConnectFields fields;
    fields.address = feishuAddress;
    fields.readOnly = m_settings.readOnly();
    setFields(fields);
}

void ConnectForm::showProfile(const OrganizationProfile &profile)
{
    ConnectFields fields;
    fields.address = profile.baseUrl.toString();
    const int domain = m_domain->findData(fields.address);
    fields.domain = domain >= 0 ? domain : m_domain->count() - 1;
    fields.appId = profile.appId;
    fields.name = profile.displayName;
    fields.storeSecret = profile.secretStored;
    fields.readOnly = profile.readOnly;
    fields.known = true;
    setFields(fields);
}

ConnectFields ConnectForm::fields() const
{
    return {
        m_domain->currentIndex(), m_address->text(),    m_appId->text(),         m_secret->text(),
        m_name->text(),           m_store->isChecked(), m_readOnly->isChecked(), m_known};
}

void ConnectForm::setFields(const ConnectFields &fields)
{
    m_domain->setCurrentIndex(fields.domain);
    m_address->setText(fields.address);
    m_address->setReadOnly(!m_domain->currentData().toString().isEmpty());
    m_appId->setText(fields.appId);
    m_secret->setText(fields.secret);
    m_name->setText(fields.name);
    m_store->setChecked(fields.storeSecret);
    m_readOnly->setChecked(fields.readOnly);
    m_known = fields.known;
    setFocusProxy(m_known ? m_secret : m_appId);
    forgetTest();
    showObjection();
}

Result<QUrl> ConnectForm::baseUrl() const
{
    return parseBaseUrl(m_address->text());
}

ConnectRequest ConnectForm::request() const
{
    ConnectRequest request;
    request.credentials.baseUrl = baseUrl().value_or(QUrl());
    request.credentials.appId = m_appId->text().trimmed();
    request.credentials.secret = m_secret->text().trimmed();
    request.storeSecret = m_store->isChecked();
    request.displayName = m_name->text().trimmed();
    request.readOnly = m_readOnly->isChecked();
    return request;
}

QString ConnectForm::objection() const
{
    const Result<QUrl> url = baseUrl();
    if (!url)
        return url.error().kind == ErrorKind::InsecureUrl
            ? tr("The address must begin with https://. Plain http works for this computer only.")
            : tr("This is not an address. It looks like https://open.example.com.");
    if (m_appId->text().trimmed().isEmpty())
        return tr("Enter the App ID.");
    if (m_secret->text().trimmed().isEmpty())
        return tr("Enter the secret of the app.");
    return {};
}

void ConnectForm::showObjection()
{
    const QString why = objection();
    m_addressProblem->setProblem(baseUrl() || m_address->text().isEmpty() ? QString() : why);
    m_reason->setText(why);
    for (QPushButton *button : {m_test, m_connect}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why));
        button->setAccessibleDescription(why);
    }
}

void ConnectForm::test()
{
    if (!objection().isEmpty())
        return;
    const int number = ++m_tested;
    m_result->showTesting();
    m_test->setEnabled(false);
    m_tester(request().credentials).then(this, [this, number](const ConnectionReport &report) {
        // Something else may stand in the form by now.
        if (number == m_tested)
            m_result->showReport(report);
        showObjection();
    });
}

// A result belongs to what was tested and to nothing else.
void ConnectForm::forgetTest()
{
    ++m_tested;
    m_result->clear();
}

void ConnectForm::connectNow()
{
    if (!objection().isEmpty())
        return;
    emit connectRequested(request());
}

} // namespace OrgDesk
