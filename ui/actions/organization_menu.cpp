// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/organization_menu.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int withKeys = 9;

} // namespace

OrganizationMenu::OrganizationMenu(const Settings &settings, QString current, QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_current(std::move(current))
{
    setObjectName(u"organizationMenu"_s);
    // Queued: the list may change while one of its entries is being chosen.
    connect(&settings, &Settings::profilesChanged, this, &OrganizationMenu::fill,
            Qt::QueuedConnection);
    retranslate();
}

void OrganizationMenu::retranslate()
{
    setTitle(tr("&Switch To"));
    fill();
}

QList<QAction *> OrganizationMenu::others() const
{
    QList<QAction *> others = actions();
    others.removeIf(
        [](const QAction *entry) { return !entry->isCheckable() || entry->isChecked(); });
    return others;
}

void OrganizationMenu::fill()
{
    clear();
    int position = 0;
    for (const OrganizationProfile &profile : m_settings.profiles())
        addProfile(profile, ++position);
    // A menu without entries does not open, and nobody would know why.
    if (position == 0)
        addAction(tr("No other organization yet"))->setEnabled(false);
}

void OrganizationMenu::addProfile(const OrganizationProfile &profile, int position)
{
    // A name is plain text: its "&" is no mnemonic.
    QAction *entry = addAction(profile.title().replace(u'&', u"&&"_s));
    entry->setObjectName(u"switchTo/"_s + profile.key());
    entry->setCheckable(true);
    const bool open = profile.key() == m_current;
    entry->setChecked(open);
    if (position <= withKeys)
        entry->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + position)));
    // What is checked is what is open, also after a click and when the switch was called off.
    connect(entry, &QAction::triggered, this, [this, entry, open, profile] {
        entry->setChecked(open);
        if (!open)
            Q_EMIT organizationChosen(profile);
    });
}

} // namespace OrgDesk
