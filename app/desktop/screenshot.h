// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace OrgDesk {

class MainWindow;
class Workspace;

/// Saves a picture of the window when the first sync is done and painted; gives up when nothing
/// has moved for a while.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, Workspace &workspace, QString file, QObject *parent = nullptr);

Q_SIGNALS:
    void saved();
    /// A sentence for a person.
    void failed(const QString &why);

private:
    void save();

    MainWindow &m_window;
    QString m_file;
    QTimer m_patience;
    qint64 m_lastSeen = -1;
    bool m_ended = false;
};

} // namespace OrgDesk
