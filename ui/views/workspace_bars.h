// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/run_report.h"
#include "core/workspace/workspace_status.h"

#include <QHash>
#include <QObject>

namespace OrgDesk {

class MessageBar;
class Workspace;
struct BarMessage;

/// What the bars above the content say about an open organization: honest about everything that a
/// person should know, with what can be done about it.
class WorkspaceBars : public QObject
{
    Q_OBJECT

public:
    WorkspaceBars(Workspace &workspace, MessageBar &bar, QObject *parent = nullptr);

    void show(const WorkspaceStatus &status);
    void showOpenFailure(const Error &error);
    void showTrouble(const Error &error);
    void showRebuilt(const Error &error);
    void showRecovered(const QList<JournalEntry> &entries);
    void showExported(const QString &file, qint64 people);
    void retranslate();

Q_SIGNALS:
    void switchOrganizationRequested();
    /// The App Secret is to be typed anew: the one in use was refused.
    void secretRequested();

private:
    void refresh();
    void showFirstSync();
    void showHeldRemovals();
    void showRefusals();
    void showConnectionTrouble();
    void showReadOnly();
    void showOtherClients();
    void showScope();
    void showWithheld();
    void tell(const QString &key, const BarMessage &message);
    void hush(const QString &key);
    [[nodiscard]] QString recoveredText() const;

    Workspace &m_workspace;
    MessageBar &m_bar;
    WorkspaceStatus m_status;
    QList<JournalEntry> m_recovered;
    std::optional<Error> m_openFailure;
    QString m_exportedFile;
    qint64 m_exportedPeople = 0;
    /// What was said last under a key: a bar that a person closed does not come back by itself.
    QHash<QString, QString> m_said;
};

} // namespace OrgDesk
