// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/desktop_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Desktop
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

constexpr int wrongUsage = 2;
const QStringList sizes{u"small"_s, u"medium"_s, u"large"_s};

// The parser knows options with a value and without one, but none that may have one.
QStringList withDemoSize(const QStringList &arguments)
{
    QStringList result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] != u"--demo"_s) {
            result.append(arguments[i]);
            continue;
        }
        const bool named = i + 1 < arguments.size() && sizes.contains(arguments[i + 1]);
        result.append(u"--demo="_s + (named ? arguments[++i] : u"medium"_s));
    }
    return result;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Desktop::tr("Opens a company's organization: departments, people and every change, live.\n"
                    "Without options the last organization is opened again."));
    addConnectionOptions(parser);
    parser.addOptions({
        {u"demo"_s,
         Desktop::tr("Open a made-up organization on this machine: small, medium "
                     "(default) or large."),
         u"SIZE"_s},
        {u"read-only"_s, Desktop::tr("Change nothing.")},
        {u"screenshot"_s,
         Desktop::tr("Save a picture of the window after the first sync, then end."), u"FILE"_s},
        {{u"h"_s, u"help"_s}, Desktop::tr("Print this help.")},
        {{u"v"_s, u"version"_s}, Desktop::tr("Print the version.")},
    });
}

DesktopAnswer wrong(const QString &text)
{
    return {u"orgdesk: "_s + text + u'\n' + Desktop::tr("Try \"orgdesk --help\".") + u'\n',
            wrongUsage};
}

} // namespace

ParsedDesktop parseDesktopWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(withDemoSize(arguments));
    if (parser.isSet(u"help"_s))
        return DesktopAnswer{parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return DesktopAnswer{u"orgdesk " ORGDESK_VERSION "\n"_s, 0};
    if (!understood)
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            Desktop::tr("\"%1\" is not an option.").arg(parser.positionalArguments().constFirst()));
    DesktopOptions options;
    Result<ConnectionOptions> connection = connectionOptions(parser);
    if (!connection)
        return wrong(connection.error().detail);
    options.connection = std::move(*connection);
    options.demo = parser.value(u"demo"_s);
    if (parser.isSet(u"demo"_s) && !sizes.contains(options.demo))
        return wrong(Desktop::tr("--demo: \"%1\" is not known; use small, medium or large.")
                         .arg(options.demo));
    if (!options.demo.isEmpty() && options.connection.isGiven())
        return wrong(Desktop::tr("--demo and --app-id exclude each other."));
    options.screenshot = parser.value(u"screenshot"_s);
    options.readOnly = parser.isSet(u"read-only"_s);
    return options;
}

ParsedDesktop parseDesktop(const QStringList &arguments)
{
    ParsedDesktop parsed = parseDesktopWords(arguments);
    auto *options = std::get_if<DesktopOptions>(&parsed);
    if (options && options->connection.isGiven()) {
        if (const Result<void> secret = takeSecret(options->connection); !secret)
            return wrong(secret.error().detail);
    }
    return parsed;
}

} // namespace OrgDesk
