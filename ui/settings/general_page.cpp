// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/general_page.h"

#include "ui/settings/settings.h"
#include "ui/widgets/form_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int largestThreshold = 1'000'000;

} // namespace

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_threshold(new QSpinBox(this))
    , m_readOnly(new QCheckBox(tr("Open new organizations &read-only"), this))
{
    createFields();
    showSettings();
}

void GeneralPage::createFields()
{
    m_language->setObjectName(u"languageBox"_s);
    m_language->addItem(tr("As the system"), u"system"_s);
    // Languages are named in themselves, so that everybody finds the own one.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_theme->setObjectName(u"themeBox"_s);
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_threshold->setObjectName(u"thresholdBox"_s);
    m_threshold->setRange(0, largestThreshold);
    m_threshold->setSuffix(u' ' + tr("people"));
    m_threshold->setToolTip(
        tr("A department that is dropped with the mouse moves at once, unless more "
           "people than this move with it."));

    auto *form = new QFormLayout(this);
    addFormRow(form, tr("&Language:"), m_language);
    addFormRow(form, tr("&Theme:"), m_theme);
    addFormRow(form, tr("Ask &before a drop moves more than:"), m_threshold);
    form->addRow(m_readOnly);
}

void GeneralPage::showSettings()
{
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_settings.theme())));
    m_threshold->setValue(m_settings.dropQuestionThreshold());
    m_readOnly->setChecked(m_settings.readOnly());
}

void GeneralPage::apply()
{
    m_settings.setTheme(static_cast<Theme>(m_theme->currentData().toInt()));
    m_settings.setDropQuestionThreshold(m_threshold->value());
    m_settings.setReadOnly(m_readOnly->isChecked());
}

void GeneralPage::applyLanguage()
{
    m_settings.setLanguage(m_language->currentData().toString());
}

} // namespace OrgDesk
