// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/colleagues.h"
#include "app/sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

using OrgDesk::Sandbox::Options;
using OrgDesk::Sandbox::OrganizationSize;

namespace {

std::atomic_bool stopRequested = false;

void requestStop(int)
{
    stopRequested = true;
}

/// The context of this program's texts.
class Main
{
    Q_DECLARE_TR_FUNCTIONS(OrgDesk::Sandbox::Main)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Main::tr(
        "An organization on this machine that speaks Feishu's protocols. Prints one line of JSON "
        "with port, app_id and app_secret when it is ready."));
    parser.addHelpOption();
    const auto add = [&parser](const QString &name, const QString &help, const QString &value,
                               const QString &standard) {
        parser.addOption(QCommandLineOption(name, help, value, standard));
    };
    add(u"port"_s, Main::tr("Port on 127.0.0.1; 0 takes any free one."), u"PORT"_s, u"0"_s);
    add(u"org"_s,
        Main::tr("small (30 departments, 300 people), medium (1,000, 20,000), large (10,000, "
                 "100,000), or a JSON file as "
                 "GET /sandbox/organization gives it."),
        u"small|medium|large|FILE"_s, u"small"_s);
    add(u"seed"_s, Main::tr("The same seed gives the same organization, IDs and secret."), u"N"_s,
        u"1"_s);
    add(u"latency"_s, Main::tr("Each answer of the API waits that long."), u"MS"_s, u"0"_s);
    add(u"quota"_s, Main::tr("Whether the platform's quotas hold."), u"on|off"_s, u"on"_s);
    parser.addOption(QCommandLineOption(
        u"live"_s, Main::tr("Colleagues change something every two to three seconds.")));
    add(u"live-rate"_s, Main::tr("Colleagues' changes per second; implies --live."), u"N"_s, {});
    add(u"token-lifetime"_s, Main::tr("Life of a tenant token."), u"SECONDS"_s, u"7200"_s);
    add(u"redelivery-scale"_s,
        Main::tr("Multiplies the repeats of unacknowledged events (15 s, 5 min, 1 h, 6 h)."),
        u"FACTOR"_s, u"1"_s);
    add(u"chunk-bytes"_s, Main::tr("Longer events are split into frames of this size; 0: never."),
        u"N"_s, u"32768"_s);
    add(u"reconnect-interval"_s, Main::tr("ReconnectInterval that clients are told."), u"SECONDS"_s,
        u"2"_s);
    add(u"reconnect-nonce"_s, Main::tr("ReconnectNonce that clients are told."), u"SECONDS"_s,
        u"1"_s);
    add(u"reconnect-count"_s, Main::tr("ReconnectCount that clients are told; -1: without end."),
        u"N"_s, u"-1"_s);
    add(u"ping-interval"_s, Main::tr("PingInterval that clients are told."), u"SECONDS"_s, u"30"_s);
}

/// Reads numbers; remembers the first option that holds none.
class Numbers
{
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    int integer(const QString &name, int low, int high)
    {
        bool ok = false;
        const int number = m_parser.value(name).toInt(&ok);
        return checked(name, ok && number >= low && number <= high, number);
    }

    double scale(const QString &name)
    {
        bool ok = false;
        const double number = m_parser.value(name).toDouble(&ok);
        return checked(name, ok && number >= 0 && number <= Options::mostRedeliveryScale, number);
    }

    double rate(const QString &name)
    {
        bool ok = false;
        const double number = m_parser.value(name).toDouble(&ok);
        return checked(name, ok && OrgDesk::Sandbox::Colleagues::isRate(number), number);
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    template <typename T> T checked(const QString &name, bool good, T number)
    {
        if (!good && m_wrong.isEmpty())
            m_wrong = name;
        return good ? number : T();
    }

    const QCommandLineParser &m_parser;
    QString m_wrong;
};

/// The name of an option with a value that makes no sense; empty when all is well.
QString readOptions(const QCommandLineParser &parser, Options &options)
{
    Numbers numbers(parser);
    options.port = static_cast<quint16>(numbers.integer(u"port"_s, 0, 65535));
    options.seed = static_cast<quint32>(numbers.integer(u"seed"_s, 0, 0x7fffffff));
    options.latencyMs = numbers.integer(u"latency"_s, 0, 600000);
    options.tokenLifetimeSeconds = numbers.integer(u"token-lifetime"_s, 1, 1000000);
    options.chunkBytes = numbers.integer(u"chunk-bytes"_s, 0, 1 << 30);
    options.redeliveryScale = numbers.scale(u"redelivery-scale"_s);
    options.client.reconnectInterval = numbers.integer(u"reconnect-interval"_s, 0, 86400);
    options.client.reconnectNonce = numbers.integer(u"reconnect-nonce"_s, 0, 86400);
    options.client.reconnectCount = numbers.integer(u"reconnect-count"_s, -1, 1000000);
    options.client.pingInterval = numbers.integer(u"ping-interval"_s, 1, 86400);
    if (parser.isSet(u"live"_s))
        options.liveRate = Options::everydayRate;
    if (parser.isSet(u"live-rate"_s))
        options.liveRate = numbers.rate(u"live-rate"_s);
    const QString quota = parser.value(u"quota"_s);
    if (quota != u"on"_s && quota != u"off"_s)
        return u"quota"_s;
    options.quota =
        quota == u"on"_s ? OrgDesk::Sandbox::QuotaMode::On : OrgDesk::Sandbox::QuotaMode::Off;
    const QString org = parser.value(u"org"_s);
    if (org == u"medium"_s)
        options.size = OrganizationSize::Medium;
    else if (org == u"large"_s)
        options.size = OrganizationSize::Large;
    else if (org != u"small"_s)
        options.organizationFile = org;
    return numbers.wrong();
}

/// What is wrong with the command line; empty when all is well.
QString misuseIn(const QCommandLineParser &parser, Options &options)
{
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty())
        return Main::tr("\"%1\" is one word too many.").arg(words.constFirst());
    const QString wrong = readOptions(parser, options);
    if (wrong.isEmpty())
        return {};
    return Main::tr("--%1: \"%2\" is not one of its values.").arg(wrong, parser.value(wrong));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"orgdesk-sandbox"_s);
    QCommandLineParser parser;
    addOptions(parser);
    QTextStream errors(stderr);
    const bool parsed = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    Options options;
    const QString misuse = parsed ? misuseIn(parser, options) : parser.errorText();
    if (!misuse.isEmpty()) {
        errors << u"orgdesk-sandbox: "_s << misuse << u'\n'
               << Main::tr("Try \"orgdesk-sandbox --help\".") << Qt::endl;
        return 2;
    }
    OrgDesk::Sandbox::Server server(options);
    if (const auto started = server.start(); !started) {
        errors << Main::tr("The sandbox cannot start: ") << started.error().detail << Qt::endl;
        return 1;
    }
    // Whoever reads the line below may end the program at once.
    std::signal(SIGTERM, requestStop);
    std::signal(SIGINT, requestStop);
    const QJsonObject ready{{u"port"_s, server.port()},
                            {u"app_id"_s, server.appId()},
                            {u"app_secret"_s, server.appSecret()}};
    QTextStream(stdout) << QJsonDocument(ready).toJson(QJsonDocument::Compact) << Qt::endl;
    // A signal handler may do next to nothing, so the loop looks now and then.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application, [&] {
        if (!stopRequested)
            return;
        server.stop();
        QCoreApplication::quit();
    });
    watch.start(100);
    return QCoreApplication::exec();
}
