// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How soon the window can be used when it opens from a mirror.
//
//   orgdesk-bench-start FOLDER PEOPLE
//
// FOLDER holds a mirror of so many people (orgdesk-bench-mirror makes one). Nothing answers on the
// network. The time runs from the start of the process to the moment when the tree and the table
// have their rows, what is visible has been painted, and a message through the event loop has come
// back. Prints one JSON object.

#include "app/common/composition.h"
#include "core/workspace/workspace.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <ctime>
#include <unistd.h>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds since the system started this process, to a hundredth of a second.
qint64 sinceProcessStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    // Field 22, counted behind the name in brackets.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 started = fields.at(19).toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started;
}

/// Sees when the table has been painted with all its rows.
class Watcher : public QObject
{
public:
    Watcher(MainWindow &window, int people)
        : m_tree(window.findChild<QTreeView *>(u"departmentTree"_s))
        , m_table(window.findChild<QTableView *>(u"memberTable"_s))
        , m_people(people)
    {
        m_table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done && isFilled()) {
            m_done = true;
            // The paint is over and the loop is free when this comes back.
            QTimer::singleShot(0, this, &Watcher::report);
        }
        return false;
    }

private:
    [[nodiscard]] bool isFilled() const
    {
        const QAbstractItemModel *rows = m_table->model();
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        const auto filled = [&](int row) {
            return !rows->index(row, 0).data().toString().isEmpty();
        };
        return m_tree->model()->rowCount() > 0 && rows->rowCount() == m_people && filled(0)
            && filled(std::max(0, last - 1));
    }

    void report()
    {
        QTextStream(stdout) << QJsonDocument(QJsonObject{{u"usable_ms"_s, sinceProcessStart()},
                                                         {u"people"_s, m_people}})
                                   .toJson(QJsonDocument::Compact)
                            << '\n';
        QApplication::exit(0);
    }

    QTreeView *m_tree;
    QTableView *m_table;
    int m_people;
    bool m_done = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: " << arguments.constFirst() << " FOLDER PEOPLE\n";
        return 2;
    }
    OpenOptions options;
    options.folder = arguments.at(1);
    options.credentials.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    options.credentials.appId = u"cli_0000000000000000"_s;
    options.credentials.secret = u"none"_s;
    const QTemporaryDir own;
    QSettings store(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    Workspace workspace(options, platformFactory());
    workspace.open();
    MainWindow window(workspace, settings);
    const Watcher watcher(window, arguments.at(2).toInt());
    QObject::connect(&workspace, &Workspace::opened, &window, &QWidget::show);
    QTimer::singleShot(std::chrono::seconds(30), &application, [] { QApplication::exit(1); });
    return QApplication::exec();
}
