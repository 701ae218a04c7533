// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace OrgDesk {

/// Shows what "Test connection" found out: what works, and each missing permission with what it
/// is for and the page where it is granted.
class ConnectionResult : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionResult(QWidget *parent = nullptr);

    void showTesting();
    void showReport(const ConnectionReport &report);
    void clear();
    /// All of it as lines, to copy.
    [[nodiscard]] QString text() const;

private:
    void addLine(const QString &icon, const QString &text, const QUrl &page = {});
    void addMissing(const Error &error);
    /// The line that something can be done about.
    [[nodiscard]] int firstWithPage() const;
    void addScope(const ConnectionReport &report);
    void openPage();
    void showButtons();

    QListWidget *m_lines;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace OrgDesk
