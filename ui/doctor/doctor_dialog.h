// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace OrgDesk {

class FindingModel;

/// "Scope and permissions": what the app may see of the company, and the doctor's findings with
/// what to do about each. Examines anew when asked; closing it ends an examination of its own. The
/// workspace outlives it.
class DoctorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DoctorDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~DoctorDialog() override;

    /// Asks the platform anew.
    void check();
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] FindingModel *model() const { return m_model; }

private:
    void createParts();
    void createButtons();
    void cancel();
    void take(const Result<ConnectionReport> &answer);
    void showReport();
    void showScope(const ConnectionReport &report);
    void showFinding();
    void showState(const QString &icon, const QString &text);
    void showButtons();
    [[nodiscard]] QString coverage(const ConnectionReport &report) const;
    [[nodiscard]] QString scopeNames(const ConnectionReport &report) const;
    [[nodiscard]] QString chosenText() const;

    Workspace &m_workspace;
    FindingModel *m_model;
    QLabel *m_scope = nullptr;
    QLabel *m_coverage = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QTreeView *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    CancelFlag m_flag;
    bool m_checking = false;
};

} // namespace OrgDesk
