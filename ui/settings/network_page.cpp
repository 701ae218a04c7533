// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/network_page.h"

#include "ui/widgets/form_parts.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int usualHttpPort = 8080;
constexpr int usualSocksPort = 1080;
constexpr int largestPort = 65535;

QString textOf(ProxyProblem problem)
{
    switch (problem) {
    case ProxyProblem::HostMissing:
        return NetworkPage::tr("Enter the name or address of the proxy.");
    case ProxyProblem::HostInvalid:
        return NetworkPage::tr("This is not a name or address. It looks like proxy.example.com, "
                               "without http:// and without the port.");
    case ProxyProblem::PortInvalid:
        return NetworkPage::tr("The port lies between 1 and 65535.");
    case ProxyProblem::UserInvalid:
        return NetworkPage::tr("A user name cannot have a colon.");
    case ProxyProblem::UserMissing:
        return NetworkPage::tr("Enter the user name to which the password belongs.");
    }
    return {};
}

QLabel *noteLabel(const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

} // namespace

NetworkPage::NetworkPage(ProxyChoice proxy, QWidget *parent)
    : SettingsPage(parent)
    , m_before(std::move(proxy))
    , m_system(new QRadioButton(tr("Use the &system's proxy"), this))
    , m_none(new QRadioButton(tr("&No proxy"), this))
    , m_own(new QRadioButton(tr("Use &this proxy:"), this))
    , m_type(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    createChoices();
    createForm();
    showProxy(m_before);
    connect(m_own, &QRadioButton::toggled, this, [this](bool isOwn) {
        setFormEnabled(isOwn);
        showProblems();
        if (isOwn)
            m_host->setFocus();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        takeUsualPort();
        showProblems();
    });
    for (const QLineEdit *field : {m_host, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &NetworkPage::showProblems);
}

void NetworkPage::createForm()
{
    m_type->setObjectName(u"proxyTypeBox"_s);
    m_type->addItem(u"HTTP"_s, static_cast<int>(ProxyKind::Http));
    m_type->addItem(u"SOCKS5"_s, static_cast<int>(ProxyKind::Socks5));
    m_host->setObjectName(u"proxyHostField"_s);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setObjectName(u"proxyPortBox"_s);
    m_port->setRange(1, largestPort);
    m_port->setValue(usualHttpPort);
    m_user->setObjectName(u"proxyUserField"_s);
    m_user->setPlaceholderText(tr("Empty when the proxy asks for none"));
    m_password->setObjectName(u"proxyPasswordField"_s);
    m_password->setEchoMode(QLineEdit::Password);

    addFormRow(m_form, tr("T&ype:"), m_type);
    m_hostProblem = addFormRow(m_form, tr("&Host:"), m_host);
    addFormRow(m_form, tr("&Port:"), m_port);
    m_userProblem = addFormRow(m_form, tr("&User name:"), m_user);
    addFormRow(m_form, tr("Pass&word:"), m_password,
               noteLabel(tr("The password is kept in the keychain of this system only."), this));
}

void NetworkPage::setFormEnabled(bool isEnabled)
{
    for (QWidget *field : QWidgetList{m_type, m_host, m_port, m_user, m_password})
        field->setEnabled(isEnabled);
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->itemAt(row, QFormLayout::LabelRole)->widget()->setEnabled(isEnabled);
}

void NetworkPage::createChoices()
{
    m_system->setObjectName(u"systemProxyButton"_s);
    m_none->setObjectName(u"noProxyButton"_s);
    m_own->setObjectName(u"ownProxyButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(noteLabel(tr("How OrgDesk reaches Feishu or Lark. This computer itself is "
                                   "always reached directly."),
                                this));
    for (QRadioButton *choice : {m_system, m_none, m_own})
        layout->addWidget(choice);
    m_form = new QFormLayout;
    m_form->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    layout->addWidget(noteLabel(tr("A change counts for organizations that are opened from then "
                                   "on. OrgDesk offers to open the present one again."),
                                this));
    layout->addStretch();
}

void NetworkPage::showProxy(const ProxyChoice &proxy)
{
    m_system->setChecked(proxy.kind == ProxyKind::System);
    m_none->setChecked(proxy.kind == ProxyKind::None);
    m_own->setChecked(proxy.isNamed());
    setFormEnabled(proxy.isNamed());
    if (proxy.isNamed()) {
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(proxy.kind)));
        m_host->setText(proxy.host);
        m_port->setValue(proxy.port);
        m_user->setText(proxy.user);
        m_password->setText(proxy.password);
    }
    showProblems();
}

// Only in place of the other's usual one: a port that somebody typed stays.
void NetworkPage::takeUsualPort()
{
    const bool isSocks = m_type->currentData().toInt() == static_cast<int>(ProxyKind::Socks5);
    if (m_port->value() == (isSocks ? usualHttpPort : usualSocksPort))
        m_port->setValue(isSocks ? usualSocksPort : usualHttpPort);
}

ProxyChoice NetworkPage::proxy() const
{
    if (!m_own->isChecked())
        return {m_none->isChecked() ? ProxyKind::None : ProxyKind::System};
    return {static_cast<ProxyKind>(m_type->currentData().toInt()), m_host->text().trimmed(),
            m_port->value(), m_user->text().trimmed(), m_password->text()};
}

void NetworkPage::showProblems()
{
    QString host;
    QString user;
    for (const ProxyProblem problem : problemsOf(proxy())) {
        const bool isOfUser =
            problem == ProxyProblem::UserInvalid || problem == ProxyProblem::UserMissing;
        (isOfUser ? user : host) = textOf(problem);
    }
    m_hostProblem->setProblem(host);
    m_userProblem->setProblem(user);
    emit edited();
}

QString NetworkPage::objection() const
{
    const QList<ProxyProblem> problems = problemsOf(proxy());
    return problems.isEmpty() ? QString() : textOf(problems.constFirst());
}

void NetworkPage::apply()
{
    const ProxyChoice chosen = proxy();
    if (chosen == m_before)
        return;
    m_before = chosen;
    emit proxyChosen(chosen);
}

} // namespace OrgDesk
