// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How long it takes from an event of the platform to the painted row.
//
//   orgdesk-bench-event-to-row [RATE] [SECONDS]
//
// A sandbox on a thread of its own makes RATE changes a second to an organization of 300 people; the
// window is as high as a screen. The time runs from the event's creation in the sandbox to the end
// of the paint that shows its row; events whose row is not in view are left out. Also told: the
// time until the window has the commit. Prints one JSON object.

#include "app/common/composition.h"
#include "app/sandbox/sandbox_thread.h"
#include "core/workspace/workspace.h"
#include "tests/tools/sandbox_control.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the time of each event until the table has been painted after it.
class Stopwatch : public QObject
{
public:
    Stopwatch(MainWindow &window, const Workspace &workspace)
        : m_table(window.findChild<QTableView *>(u"memberTable"_s))
    {
        m_table->viewport()->installEventFilter(this);
        connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
            if (!m_running || commit.origin != Origin::Event || commit.people.isEmpty())
                return;
            const qint64 at = commit.at.toMSecsSinceEpoch();
            m_commits.push_back(QDateTime::currentMSecsSinceEpoch() - at);
            // The change marks the row, so what is in view is painted again.
            if (isInView(commit.people.constFirst().now.name))
                m_waiting.push_back(at);
        });
    }

    void start() { m_running = true; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Behind the paint that is about to happen.
        if (event->type() == QEvent::Paint && !m_waiting.empty()) {
            for (const qint64 at : std::exchange(m_waiting, {}))
                QMetaObject::invokeMethod(
                    this,
                    [this, at] {
                        m_times.push_back(QDateTime::currentMSecsSinceEpoch() - at);
                    },
                    Qt::QueuedConnection);
        }
        return false;
    }

    [[nodiscard]] QJsonObject figures()
    {
        return {{u"painted"_s, quantiles(m_times)},
                {u"committed"_s, quantiles(m_commits)},
                {u"unpainted"_s, qint64(m_waiting.size())}};
    }

private:
    static QJsonObject quantiles(std::vector<qint64> &times)
    {
        std::sort(times.begin(), times.end());
        const auto at = [&](double share) {
            return times.empty() ? qint64(-1) : times[size_t(share * double(times.size() - 1))];
        };
        return {{u"events"_s, qint64(times.size())},
                {u"p50_ms"_s, at(0.5)},
                {u"p90_ms"_s, at(0.9)},
                {u"p99_ms"_s, at(0.99)},
                {u"max_ms"_s, at(1.0)}};
    }

    [[nodiscard]] bool isInView(const QString &name) const
    {
        const QAbstractItemModel *rows = m_table->model();
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        for (int row = std::max(0, m_table->rowAt(0)); row <= last; ++row) {
            if (rows->index(row, 0).data().toString() == name)
                return true;
        }
        return false;
    }

    QTableView *m_table;
    bool m_running = false;
    std::vector<qint64> m_waiting;
    std::vector<qint64> m_commits;
    std::vector<qint64> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int rate = arguments.value(1, u"100"_s).toInt();
    const int seconds = arguments.value(2, u"10"_s).toInt();
    Sandbox::SandboxThread sandbox;
    const auto endpoint = sandbox.start({});
    if (!endpoint)
        return 1;
    const QTemporaryDir own;
    OpenOptions options;
    options.folder = own.filePath(u"organization"_s);
    options.credentials.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(endpoint->port));
    options.credentials.appId = endpoint->appId;
    options.credentials.secret = endpoint->appSecret;
    QSettings store(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    Workspace workspace(options, platformFactory());
    MainWindow window(workspace, settings);
    window.resize(1600, 1000);
    window.show();
    Stopwatch stopwatch(window, workspace);
    Test::SandboxControl control(endpoint->port);
    window.whenReady([&] {
        stopwatch.start();
        control.control(u"burst"_s, {{u"rate"_s, rate}, {u"seconds"_s, seconds}});
        QTimer::singleShot(std::chrono::seconds(seconds + 3), &application, [&] {
            QTextStream(stdout)
                << QJsonDocument(stopwatch.figures()).toJson(QJsonDocument::Compact) << '\n';
            QApplication::exit(0);
        });
    });
    QTimer::singleShot(std::chrono::seconds(120), &application, [] { QApplication::exit(1); });
    workspace.open();
    return QApplication::exec();
}
