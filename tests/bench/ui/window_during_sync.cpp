// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How long the window cannot answer while it reads an organization for the first time.
//
//   orgdesk-bench-window-during-sync BASE_URL APP_ID SECRET_FILE FOLDER
//
// The sandbox is a process of its own (window_during_sync.sh starts it). While the sync runs, the
// program does what a person does: opens departments, walks the table, types into the search field.
// Prints one JSON object; the exit code is 1 when the sync does not end.

#include "app/common/composition.h"
#include "core/workspace/workspace.h"
#include "tests/bench/ui/loop_watchdog.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Does one thing of a person's in turn, ten times a second.
class Hand : public QObject
{
public:
    explicit Hand(MainWindow &window)
        : m_tree(window.findChild<QTreeView *>(u"departmentTree"_s))
        , m_table(window.findChild<QTableView *>(u"memberTable"_s))
        , m_search(window.findChild<QLineEdit *>(u"search"_s))
    {
        // A hand that finds nothing to do would measure an idle window.
        if (!m_tree || !m_table || !m_search)
            qFatal("The window has no tree, no table or no search field.");
        connect(&m_timer, &QTimer::timeout, this, &Hand::act);
        m_timer.start(100);
    }

private:
    void act()
    {
        const int rows = m_tree->model()->rowCount();
        if (rows == 0)
            return;
        const int step = m_step++;
        const QModelIndex department = m_tree->model()->index(step / 4 % rows, 0);
        if (step % 4 == 0)
            m_tree->setCurrentIndex(department);
        else if (step % 4 == 1)
            m_tree->setExpanded(department, !m_tree->isExpanded(department));
        else if (step % 4 == 2)
            m_table->verticalScrollBar()->setValue(
                (step * 37) % std::max(1, m_table->verticalScrollBar()->maximum()));
        else
            m_search->setText(step % 8 == 3 ? u"li"_s : u"王"_s);
    }

    QTreeView *m_tree;
    QTableView *m_table;
    QLineEdit *m_search;
    QTimer m_timer;
    int m_step = 0;
};

Credentials credentials(const QStringList &arguments)
{
    QFile secret(arguments.at(3));
    if (!secret.open(QIODevice::ReadOnly))
        qFatal("cannot read the secret");
    Credentials result;
    result.baseUrl = QUrl(arguments.at(1));
    result.appId = arguments.at(2);
    result.secret = QString::fromUtf8(secret.readAll()).trimmed();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5) {
        QTextStream(stderr) << "usage: " << arguments.constFirst()
                            << " BASE_URL APP_ID SECRET_FILE FOLDER\n";
        return 2;
    }
    OpenOptions options;
    options.credentials = credentials(arguments);
    options.folder = arguments.at(4);
    Workspace workspace(options, platformFactory());
    QSettings store(arguments.at(4) + u"/settings.ini"_s, QSettings::IniFormat);
    Settings settings(store);
    MainWindow window(workspace, settings);
    window.show();

    Bench::LoopWatchdog watchdog;
    Hand hand(window);
    QElapsedTimer watch;
    QObject::connect(&workspace, &Workspace::synced, &application, [&] {
        watchdog.stop();
        QJsonObject result{
            {u"seconds"_s, double(watch.elapsed()) / 1000.0},
            {u"departments"_s, workspace.directory().size()},
            {u"knocks"_s, watchdog.knocks()},
            {u"p50_ms"_s, watchdog.quantile(0.5)},
            {u"p99_ms"_s, watchdog.quantile(0.99)},
            {u"p999_ms"_s, watchdog.quantile(0.999)},
            {u"max_ms"_s, watchdog.quantile(1.0)},
        };
        QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
        QApplication::exit(0);
    });
    QObject::connect(&workspace, &Workspace::openFailed, &application, [](const Error &error) {
        QTextStream(stderr) << error.detail << '\n';
        QApplication::exit(1);
    });
    QTimer::singleShot(std::chrono::minutes(40), &application, [] { QApplication::exit(1); });
    watch.start();
    workspace.open();
    watchdog.start();
    return QApplication::exec();
}
