// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/known_organizations.h"

#include "ui/start/forget_question.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// More of them are scrolled to.
constexpr int visibleRows = 5;

} // namespace

KnownOrganizations::KnownOrganizations(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_hint(new QLabel(tr("Organizations that you have opened will be listed here."), this))
    , m_content(new QWidget(this))
    , m_list(new QListWidget(m_content))
    , m_open(new QPushButton(themedIcon(u"open"_s), tr("&Open"), m_content))
    , m_forget(new QPushButton(themedIcon(u"delete"_s), tr("&Forget and Wipe…"), m_content))
{
    m_hint->setObjectName(u"knownHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"knownOrganizations"_s);
    m_list->setAccessibleName(tr("Known organizations"));
    m_list->setWordWrap(true);
    m_open->setObjectName(u"reopenButton"_s);
    m_forget->setObjectName(u"forgetButton"_s);
    auto *label = new QLabel(tr("&Known organizations"), m_content);
    label->setBuddy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_list);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_content);
    connect(m_open, &QPushButton::clicked, this, &KnownOrganizations::reopen);
    connect(m_list, &QListWidget::itemActivated, this, &KnownOrganizations::reopen);
    connect(m_forget, &QPushButton::clicked, this, &KnownOrganizations::askToForget);
    connect(m_list, &QListWidget::currentRowChanged, this, &KnownOrganizations::showButtons);
    connect(&settings, &Settings::profilesChanged, this, &KnownOrganizations::showProfiles);
    showProfiles();
}

void KnownOrganizations::showProfiles()
{
    const int rowHeight = fontMetrics().height() * 3;
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
        item->setSizeHint(QSize(0, rowHeight));
    }
    // As high as it needs to be, so that the page around it stays in the middle.
    const int rows = std::clamp(static_cast<int>(m_profiles.size()), 1, visibleRows);
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
    if (!m_profiles.isEmpty())
        m_list->setCurrentRow(0);
    m_content->setVisible(!m_profiles.isEmpty());
    m_hint->setVisible(m_profiles.isEmpty());
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
    OrgDesk::askToForget(this, profile->title(),
                         [this, chosen = *profile] { emit forgetRequested(chosen); });
}

} // namespace OrgDesk
