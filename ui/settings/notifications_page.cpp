// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/notifications_page.h"

#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

NotificationsPage::NotificationsPage(Settings &settings, Tray tray, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_tray(tray)
    , m_people(new QCheckBox(tr("When people &join or leave"), this))
    , m_refusals(new QCheckBox(tr("When a &change that I made was refused"), this))
    , m_outages(new QCheckBox(tr("When the connection is &lost for more than 5 minutes"), this))
    , m_names(new QCheckBox(tr("&Show names of people"), this))
{
    const QString missing = tr("This desktop has no notification area, so OrgDesk cannot tell "
                               "anything there. Everything stands under Activity.");
    auto *note = new QLabel(tray == Tray::Missing
                                ? missing
                                : tr("Tell me on the desktop, while an organization is open. What "
                                     "happens within a minute becomes one message."),
                            this);
    note->setObjectName(u"notificationNote"_s);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    for (QCheckBox *box : {m_people, m_refusals, m_outages, m_names}) {
        box->setEnabled(tray == Tray::Present);
        if (tray == Tray::Missing)
            box->setAccessibleDescription(missing);
        layout->addWidget(box);
    }
    layout->addStretch();
    m_people->setObjectName(u"notifyPeopleBox"_s);
    m_refusals->setObjectName(u"notifyRefusalsBox"_s);
    m_outages->setObjectName(u"notifyOutagesBox"_s);
    m_names->setObjectName(u"notifyNamesBox"_s);
    m_names->setToolTip(tr("Whoever passes your screen can read them."));

    const NotificationChoice choice = settings.notifications();
    m_people->setChecked(choice.people);
    m_refusals->setChecked(choice.refusals);
    m_outages->setChecked(choice.outages);
    m_names->setChecked(choice.names);
}

void NotificationsPage::apply()
{
    if (m_tray == Tray::Missing)
        return;
    m_settings.setNotifications({m_people->isChecked(), m_refusals->isChecked(),
                                 m_outages->isChecked(), m_names->isChecked()});
}

} // namespace OrgDesk
