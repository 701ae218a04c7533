// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings_dialog.h"

#include "ui/settings/general_page.h"
#include "ui/settings/settings.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_general(new GeneralPage(settings))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_objection(new QLabel(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    createParts();
    addPage(tr("General"), u"settings"_s, m_general);
    showPage(0);
    // The largest page without scrolling, where the screen has the room.
    const int line = fontMetrics().height();
    resize(QSize(line * 44, line * 37).boundedTo(screen()->availableSize() * 9 / 10));
}

void SettingsDialog::createParts()
{
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_objection->setObjectName(u"settingsObjection"_s);
    m_objection->setTextFormat(Qt::PlainText);
    m_objection->setWordWrap(true);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_objection, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
}

void SettingsDialog::addPage(const QString &title, const QString &icon, SettingsPage *page)
{
    m_settingsPages.append({title, page});
    connect(page, &SettingsPage::edited, this, &SettingsDialog::showObjection);
    addPlainPage(title, icon, page);
    showObjection();
}

void SettingsDialog::addPlainPage(const QString &title, const QString &icon, QWidget *page)
{
    page->setAccessibleName(title);
    m_pages->addWidget(scrollingPage(page));
    new QListWidgetItem(themedIcon(icon), title, m_list);
    fitPageList();
}

void SettingsDialog::showPage(int index)
{
    m_list->setCurrentRow(index);
}

// As wide as the longest title, in whatever language and at whatever scale.
void SettingsDialog::fitPageList()
{
    const int room = fontMetrics().height() * 2;
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + room);
}

void SettingsDialog::showObjection()
{
    QString text;
    for (const auto &[title, page] : m_settingsPages) {
        if (text.isEmpty() && !page->objection().isEmpty())
            //: A page of the settings, and what is wrong on it.
            text = tr("%1: %2").arg(title, page->objection());
    }
    m_objection->setText(text);
    m_ok->setEnabled(text.isEmpty());
    m_ok->setToolTip(plainToolTip(text));
    m_ok->setAccessibleDescription(text);
}

void SettingsDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    for (const auto &[title, page] : m_settingsPages)
        page->apply();
    QDialog::accept();
    // Last: whoever listens retranslates every window.
    m_general->applyLanguage();
}

} // namespace OrgDesk
