// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/known_organizations.h"

#include "ui/views/plain_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

KnownOrganizations::KnownOrganizations(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(themedIcon(u"open"_s), tr("&Open"), this))
    , m_forget(new QPushButton(themedIcon(u"delete"_s), tr("&Forget and Wipe…"), this))
{
    m_list->setObjectName(u"knownOrganizations"_s);
    m_list->setAccessibleName(tr("Known organizations"));
    m_list->setWordWrap(true);
    m_open->setObjectName(u"reopenButton"_s);
    m_forget->setObjectName(u"forgetButton"_s);
    auto *label = new QLabel(tr("&Known organizations"), this);
    label->setBuddy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &KnownOrganizations::reopen);
    connect(m_list, &QListWidget::itemActivated, this, &KnownOrganizations::reopen);
    connect(m_forget, &QPushButton::clicked, this, &KnownOrganizations::askToForget);
    connect(m_list, &QListWidget::currentRowChanged, this, &KnownOrganizations::showButtons);
    connect(&settings, &Settings::profilesChanged, this, &KnownOrganizations::showProfiles);
    showProfiles();
}

void KnownOrganizations::showProfiles()
{
    m_profiles = m_settings.profiles();
    m_list->clear();
    for (const OrganizationProfile &profile : std::as_const(m_profiles)) {
        QStringList details{profile.baseUrl.host(), profile.appId};
        if (profile.readOnly)
            details.append(tr("read-only"));
        if (profile.lastOpened.isValid())
            details.append(tr("last opened %1")
                               .arg(QLocale().toString(profile.lastOpened.toLocalTime(),
                                                       QLocale::ShortFormat)));
        const QString text = oneLine(profile.title()) + u'\n' + details.join(u" · "_s);
        auto *item = new QListWidgetItem(themedIcon(u"organization"_s), text, m_list);
        // Two lines, also of glyphs that are taller than those of the interface's own font.
        item->setSizeHint(QSize(0, fontMetrics().height() * 3));
    }
    if (!m_profiles.isEmpty())
        m_list->setCurrentRow(0);
    setVisible(!m_profiles.isEmpty());
    showButtons();
}

std::optional<OrganizationProfile> KnownOrganizations::current() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_profiles.size())
        return std::nullopt;
    return m_profiles.at(row);
}

void KnownOrganizations::showButtons()
{
    const bool chosen = current().has_value();
    m_open->setEnabled(chosen);
    m_forget->setEnabled(chosen);
}

void KnownOrganizations::reopen()
{
    if (const std::optional<OrganizationProfile> profile = current())
        emit reopenRequested(*profile);
}

void KnownOrganizations::askToForget()
{
    const std::optional<OrganizationProfile> profile = current();
    if (!profile)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"forgetBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Forget and Wipe"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("Forget %1 and wipe its data from this computer?").arg(oneLine(profile->title())));
    box->setInformativeText(
        tr("The stored copy of departments and people, the journal of your own "
           "changes (and with it undo) and the secret in the keychain are deleted. "
           "On the platform nothing changes."));
    QPushButton *forget = box->addButton(tr("&Forget and Wipe"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(forget, &QPushButton::clicked, this,
            [this, chosen = *profile] { emit forgetRequested(chosen); });
    box->open();
}

} // namespace OrgDesk
