// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int defaultDropQuestionThreshold = 50;
constexpr int largestThreshold = 1'000'000;

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

// In the order of ProxyKind.
const QStringList proxyKinds{u"system"_s, u"none"_s, u"http"_s, u"socks5"_s};

OrganizationProfile readProfile(const QSettings &store)
{
    OrganizationProfile profile;
    profile.platform = store.value(u"platform"_s, u"feishu"_s).toString();
    profile.baseUrl = QUrl(store.value(u"baseUrl"_s).toString());
    profile.appId = store.value(u"appId"_s).toString();
    profile.displayName = store.value(u"name"_s).toString();
    profile.lastOpened =
        QDateTime::fromString(store.value(u"lastOpened"_s).toString(), Qt::ISODate);
    profile.readOnly = store.value(u"readOnly"_s, false).toBool();
    profile.secretStored = store.value(u"secretStored"_s, false).toBool();
    return profile;
}

void writeProfile(QSettings &store, const OrganizationProfile &profile)
{
    store.setValue(u"platform"_s, profile.platform);
    store.setValue(u"baseUrl"_s, profile.baseUrl.toString());
    store.setValue(u"appId"_s, profile.appId);
    store.setValue(u"name"_s, profile.displayName);
    store.setValue(u"lastOpened"_s, profile.lastOpened.toUTC().toString(Qt::ISODate));
    store.setValue(u"readOnly"_s, profile.readOnly);
    store.setValue(u"secretStored"_s, profile.secretStored);
}

} // namespace

QString OrganizationProfile::key() const
{
    QString address = baseUrl.toString();
    // StripTrailingSlash would leave the one of an address without a path.
    while (address.endsWith(u'/'))
        address.chop(1);
    return platform + u'|' + address + u'|' + appId;
}

QString OrganizationProfile::title() const
{
    return displayName.isEmpty() ? appId : displayName;
}

Settings::Settings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QStringList Settings::languages()
{
    return {u"system"_s, u"en"_s, u"zh_CN"_s, u"ja"_s};
}

QString Settings::language() const
{
    const QString stored = m_store.value(u"language"_s).toString();
    return languages().contains(stored) ? stored : u"system"_s;
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() || !languages().contains(language))
        return;
    m_store.setValue(u"language"_s, language);
    emit languageChanged();
}

Theme Settings::theme() const
{
    const QString stored = m_store.value(u"theme"_s).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (stored == themeKey(theme))
            return theme;
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_store.setValue(u"theme"_s, themeKey(theme));
    emit themeChanged();
}

bool Settings::readOnly() const
{
    return m_store.value(u"readOnly"_s, false).toBool();
}

void Settings::setReadOnly(bool readOnly)
{
    m_store.setValue(u"readOnly"_s, readOnly);
}

int Settings::dropQuestionThreshold() const
{
    bool isNumber = false;
    const int stored =
        m_store.value(u"dropQuestionThreshold"_s, defaultDropQuestionThreshold).toInt(&isNumber);
    return isNumber ? std::clamp(stored, 0, largestThreshold) : defaultDropQuestionThreshold;
}

void Settings::setDropQuestionThreshold(int people)
{
    m_store.setValue(u"dropQuestionThreshold"_s, std::clamp(people, 0, largestThreshold));
}

// What a file holds wrongly stays wrong, and is told when it is used: another way than the chosen
// one would be worse.
ProxyChoice Settings::proxy() const
{
    ProxyChoice proxy;
    const auto kind = proxyKinds.indexOf(m_store.value(u"proxy/kind"_s).toString());
    proxy.kind = kind < 0 ? ProxyKind::System : static_cast<ProxyKind>(kind);
    if (!proxy.isNamed())
        return proxy;
    proxy.host = m_store.value(u"proxy/host"_s).toString();
    proxy.port = m_store.value(u"proxy/port"_s).toInt();
    proxy.user = m_store.value(u"proxy/user"_s).toString();
    return proxy;
}

void Settings::setProxy(const ProxyChoice &proxy)
{
    m_store.remove(u"proxy"_s);
    m_store.setValue(u"proxy/kind"_s, proxyKinds.at(static_cast<int>(proxy.kind)));
    if (!proxy.isNamed())
        return;
    m_store.setValue(u"proxy/host"_s, proxy.host);
    m_store.setValue(u"proxy/port"_s, proxy.port);
    m_store.setValue(u"proxy/user"_s, proxy.user);
}

NotificationChoice Settings::notifications() const
{
    const auto isOn = [this](const QString &name) {
        return m_store.value(u"notifications/"_s + name, false).toBool();
    };
    return {isOn(u"people"_s), isOn(u"refusals"_s), isOn(u"outages"_s), isOn(u"names"_s)};
}

void Settings::setNotifications(const NotificationChoice &choice)
{
    if (choice == notifications())
        return;
    m_store.setValue(u"notifications/people"_s, choice.people);
    m_store.setValue(u"notifications/refusals"_s, choice.refusals);
    m_store.setValue(u"notifications/outages"_s, choice.outages);
    m_store.setValue(u"notifications/names"_s, choice.names);
    emit notificationsChanged();
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &bytes)
{
    m_store.setValue(u"layout/"_s + name, bytes);
}

QString Settings::text(const QString &name) const
{
    return m_store.value(u"text/"_s + name).toString();
}

void Settings::setText(const QString &name, const QString &text)
{
    m_store.setValue(u"text/"_s + name, text);
}

std::optional<OrganizationProfile> Settings::lastOrganization() const
{
    const QString key = m_store.value(u"lastOrganization"_s).toString();
    const QList<OrganizationProfile> known = profiles();
    const auto found = std::ranges::find(known, key, &OrganizationProfile::key);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

void Settings::setLastOrganization(const OrganizationProfile &profile)
{
    remember(profile);
    m_store.setValue(u"lastOrganization"_s, profile.key());
}

void Settings::clearLastOrganization()
{
    m_store.remove(u"lastOrganization"_s);
}

QList<OrganizationProfile> Settings::profiles() const
{
    QList<OrganizationProfile> known;
    const int count = m_store.beginReadArray(u"organizations"_s);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        const OrganizationProfile profile = readProfile(m_store);
        if (!profile.appId.isEmpty() && profile.baseUrl.isValid())
            known.append(profile);
    }
    m_store.endArray();
    std::ranges::stable_sort(known, std::ranges::greater{}, &OrganizationProfile::lastOpened);
    return known;
}

void Settings::remember(const OrganizationProfile &profile)
{
    QList<OrganizationProfile> known = profiles();
    known.removeIf([&](const OrganizationProfile &other) { return other.key() == profile.key(); });
    known.prepend(profile);
    setProfiles(known);
}

void Settings::forget(const QString &key)
{
    QList<OrganizationProfile> known = profiles();
    known.removeIf([&](const OrganizationProfile &profile) { return profile.key() == key; });
    setProfiles(known);
    if (m_store.value(u"lastOrganization"_s).toString() == key)
        clearLastOrganization();
}

void Settings::setProfiles(const QList<OrganizationProfile> &profiles)
{
    m_store.remove(u"organizations"_s);
    m_store.beginWriteArray(u"organizations"_s, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        m_store.setArrayIndex(i);
        writeProfile(m_store, profiles.at(i));
    }
    m_store.endArray();
    emit profilesChanged();
}

} // namespace OrgDesk
