// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How well the first sync uses the platform's quota.
//
//   orgdesk-bench-first-sync BASE_URL APP_ID SECRET_FILE FOLDER
//
// The share is the largest, over the APIs used, of the least time that its calls need under its two
// windows (50 a second, 1,000 a minute), divided by the wall time. The sandbox, a process of its own
// with its quotas on, counts the calls and the 429s. Prints one JSON object; the exit code is 1 when
// the sync does not end.

#include "app/common/composition.h"
#include "core/workspace/workspace.h"
#include "tests/tools/sandbox_control.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int perSecond = 50;
constexpr int perMinute = 1000;

/// Seconds from the first to the last of so many calls when they go as fast as both windows allow.
double leastSeconds(int calls)
{
    if (calls <= 1)
        return 0;
    const int minutes = (calls - 1) / perMinute;
    const int inLastMinute = (calls - 1) % perMinute;
    return 60.0 * minutes + inLastMinute / perSecond;
}

QJsonObject figures(const QJsonObject &stats, double seconds)
{
    const QJsonObject apis = stats[u"apis"_s].toObject();
    double least = 0;
    int calls = 0;
    int limited = 0;
    QString busiest;
    for (auto api = apis.begin(); api != apis.end(); ++api) {
        const QJsonObject counted = api.value().toObject();
        const int refused = counted[u"limited"_s].toInt();
        const int answered = counted[u"calls"_s].toInt() - refused;
        calls += answered + refused;
        limited += refused;
        if (leastSeconds(answered) >= least) {
            least = leastSeconds(answered);
            busiest = api.key();
        }
    }
    return {
        {u"seconds"_s, seconds},
        {u"least_seconds"_s, least},
        {u"share_of_quota"_s, least / seconds},
        {u"busiest"_s, busiest},
        {u"calls"_s, calls},
        {u"limited"_s, limited},
        {u"limited_share"_s, calls > 0 ? double(limited) / calls : 0.0},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        QTextStream(stderr) << "usage: " << arguments.constFirst()
                            << " BASE_URL APP_ID SECRET_FILE FOLDER\n";
        return 2;
    }
    QFile secret(arguments.at(3));
    if (!secret.open(QIODevice::ReadOnly))
        return 2;
    OpenOptions options;
    options.credentials.baseUrl = QUrl(arguments.at(1));
    options.credentials.appId = arguments.at(2);
    options.credentials.secret = QString::fromUtf8(secret.readAll()).trimmed();
    options.folder = arguments.at(4);
    Test::SandboxControl sandbox(quint16(options.credentials.baseUrl.port()));
    sandbox.control(u"reset-stats"_s);
    Workspace workspace(options, platformFactory());
    QElapsedTimer watch;
    QObject::connect(&workspace, &Workspace::synced, &application, [&] {
        const double seconds = double(watch.elapsed()) / 1000.0;
        QTextStream(stdout) << QJsonDocument(figures(sandbox.get(u"stats"_s), seconds))
                                   .toJson(QJsonDocument::Compact)
                            << '\n';
        QCoreApplication::exit(0);
    });
    QObject::connect(&workspace, &Workspace::openFailed, &application, [](const Error &error) {
        QTextStream(stderr) << error.detail << '\n';
        QCoreApplication::exit(1);
    });
    QTimer::singleShot(std::chrono::minutes(60), &application, [] { QCoreApplication::exit(1); });
    watch.start();
    workspace.open();
    return QCoreApplication::exec();
}
