// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How long it takes from a key press in the search field to the painted results.
//
//   orgdesk-bench-key-to-hits FOLDER
//
// FOLDER holds a mirror that orgdesk-bench-mirror made. Every beginning of what people type is
// typed, key by key, into the search field of a whole window; the time runs from the key press to
// the end of the paint that shows its results. Prints one JSON object.

#include "core/workspace/workspace.h"
#include "ui/main_window.h"
#include "ui/models/search_model.h"
#include "ui/settings/settings.h"
#include "ui/views/search_box.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Presses keys and waits for the paint behind each.
class Typist : public QObject
{
public:
    explicit Typist(SearchBox &field)
        : m_field(field)
    {
        // An answer takes the hits before it away and brings its own.
        const auto answered = [this] {
            m_answered = true;
            watchList();
        };
        connect(field.model(), &QAbstractItemModel::rowsRemoved, this, answered);
        connect(field.model(), &QAbstractItemModel::rowsInserted, this, answered);
    }

    void type(const QString &text)
    {
        m_field.clear();
        for (const QChar letter : text)
            press(letter);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_answered && event->type() == QEvent::Paint) {
            m_answered = false;
            // Behind the paint that is about to happen.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_times.push_back(double(m_timer.nsecsElapsed()) / 1e6);
                    m_painted.quit();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

    [[nodiscard]] QJsonObject figures()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [&](double share) {
            return m_times.empty() ? -1.0 : m_times[size_t(share * double(m_times.size() - 1))];
        };
        return {{u"presses"_s, qint64(m_times.size())},
                {u"unanswered"_s, m_unanswered},
                {u"p50_ms"_s, at(0.5)},
                {u"p95_ms"_s, at(0.95)},
                {u"max_ms"_s, at(1.0)}};
    }

private:
    // It is made with the first results, and shows them or the note that there are none.
    void watchList()
    {
        QListView *list = m_field.list();
        if (!list || m_watched)
            return;
        m_watched = true;
        list->viewport()->installEventFilter(this);
        for (QLabel *note : list->parentWidget()->findChildren<QLabel *>())
            note->installEventFilter(this);
    }

    void press(QChar letter)
    {
        m_answered = false;
        m_timer.start();
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&m_field, &down);
        bool late = false;
        QTimer::singleShot(2000, &m_painted, [&] {
            late = true;
            m_painted.quit();
        });
        m_painted.exec();
        m_unanswered += late ? 1 : 0;
    }

    SearchBox &m_field;
    QElapsedTimer m_timer;
    QEventLoop m_painted;
    bool m_answered = false;
    bool m_watched = false;
    int m_unanswered = 0;
    std::vector<double> m_times;
};

const QStringList typed{u"wang wei"_s, u"li na"_s,   u"zhangxiaoming"_s, u"zxm"_s,
                        u"晓明"_s,     u"王伟"_s,    u"user12345"_s,     u"13900012"_s,
                        u"engineer"_s, u"E012345"_s, u"ouyang"_s,        u"sales"_s};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir own;
    OpenOptions options;
    options.folder = QApplication::arguments().value(1);
    options.credentials.appId = u"bench"_s;
    QSettings store(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    // No platform: what is measured is the mirror and the window.
    Workspace workspace(options, [](const Credentials &, DeltaSink &) {
        return Result<std::unique_ptr<Platform>>(failure(ErrorKind::Unsupported, {}));
    });
    MainWindow window(workspace, settings);
    window.resize(1600, 1000);
    window.show();
    auto *field = window.findChild<SearchBox *>();
    if (!field || options.folder.isEmpty())
        return 2;
    Typist typist(*field);
    QObject::connect(&workspace, &Workspace::opened, &application, [&] {
        // Whoever has just opened the window has not typed yet.
        QTimer::singleShot(2000, &application, [&] {
            field->setFocus();
            for (const QString &text : typed)
                typist.type(text);
            QTextStream(stdout) << QJsonDocument(typist.figures()).toJson(QJsonDocument::Compact)
                                << '\n';
            QApplication::exit(0);
        });
    });
    QTimer::singleShot(std::chrono::seconds(240), &application, [] { QApplication::exit(1); });
    workspace.open();
    return QApplication::exec();
}
