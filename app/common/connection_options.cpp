// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/connection_options.h"

#include "app/common/composition.h"
#include "app/common/proxy_option.h"
#include "app/common/secret_source.h"
#include "core/net/url_rules.h"
#include "core/store/organization_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"zh_CN"_s, u"ja"_s};

} // namespace

Result<QString> ConnectionOptions::folder() const
{
    return organizationFolder(dataDir.isEmpty() ? defaultDataDir() : dataDir,
                              {credentials.platform, credentials.baseUrl, credentials.appId});
}

QString defaultDataDir()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"organizations"_s);
}

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"platform"_s,
         QCoreApplication::translate("ConnectionOptions", "The platform: feishu (default)."),
         u"NAME"_s, u"feishu"_s},
        {u"base-url"_s,
         QCoreApplication::translate("ConnectionOptions",
                                     "Where the platform is reached (default "
                                     "https://open.feishu.cn; Lark: https://open.larksuite.com). "
                                     "Plain http is accepted for this machine only."),
         u"URL"_s},
        {u"app-id"_s,
         QCoreApplication::translate("ConnectionOptions", "The App ID of your app (cli_...)."),
         u"ID"_s},
        {u"app-secret-file"_s,
         QCoreApplication::translate("ConnectionOptions",
                                     "A file that holds the App Secret; - reads standard input. "
                                     "Or set ORGDESK_APP_SECRET."),
         u"FILE"_s},
        {u"data-dir"_s,
         QCoreApplication::translate("ConnectionOptions",
                                     "Keep the data of organizations below this folder."),
         u"DIR"_s},
        {u"language"_s,
         QCoreApplication::translate("ConnectionOptions",
                                     "en, zh_CN or ja (default: the system's)."),
         u"LANGUAGE"_s},
        {u"proxy"_s,
         QCoreApplication::translate(
             "ConnectionOptions",
             "The way to the platform: system, none, http://[USER@]HOST:PORT or "
             "socks5://[USER@]HOST:PORT. A password is read from ORGDESK_PROXY_PASSWORD."),
         u"PROXY"_s},
    });
}

Result<ConnectionOptions> connectionOptions(const QCommandLineParser &parser)
{
    ConnectionOptions options;
    options.credentials.platform = parser.value(u"platform"_s);
    if (!knownPlatforms().contains(options.credentials.platform))
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("ConnectionOptions",
                                                   "--platform: \"%1\" is not known; use feishu.")
                           .arg(options.credentials.platform));
    options.credentials.baseUrl = parser.isSet(u"base-url"_s)
        ? QUrl(parser.value(u"base-url"_s), QUrl::StrictMode)
        : defaultBaseUrl(options.credentials.platform);
    if (!checkedAddress(options.credentials.baseUrl))
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate(
                           "ConnectionOptions",
                           "--base-url: \"%1\" is not usable. It has to begin with https://; plain "
                           "http:// is accepted for this machine (127.0.0.1) only.")
                           .arg(parser.value(u"base-url"_s)));
    options.credentials.appId = parser.value(u"app-id"_s).trimmed();
    options.secretFile = parser.value(u"app-secret-file"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.language = parser.value(u"language"_s);
    if (!options.language.isEmpty() && !languages.contains(options.language))
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("ConnectionOptions",
                                        "--language: \"%1\" is not known; use en, zh_CN or ja.")
                .arg(options.language));
    if (parser.isSet(u"proxy"_s)) {
        Result<ProxyChoice> proxy = proxyFrom(parser.value(u"proxy"_s));
        if (!proxy)
            return failure(proxy.error());
        options.proxy = std::move(*proxy);
    }
    return options;
}

Result<void> takeSecret(ConnectionOptions &options)
{
    Result<GivenSecret> given = readSecret(options.secretFile);
    if (!given)
        return failure(given.error());
    options.credentials.secret = given->secret;
    options.secretReadableByOthers = given->readableByOthers;
    return {};
}

QString languageIn(const QStringList &arguments)
{
    const QString prefix = u"--language="_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(prefix))
            return arguments[i].mid(prefix.size());
        if (arguments[i] == u"--language"_s && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

} // namespace OrgDesk
