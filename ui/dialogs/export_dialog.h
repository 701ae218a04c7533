// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/exchange/member_export.h"

#include <QDialog>
#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace OrgDesk {

class ColumnChooser;
class Settings;
class Workspace;

/// Runs an export: Workspace::exportMembers, or a test's stand-in.
using ExportRunner = std::function<QFuture<Result<ExportReport>>(
    ExportRequest, std::shared_ptr<std::atomic_bool>, std::function<void(int, int)>)>;

/// Exports people as CSV: whom, which columns in which order, where to; then shows the progress,
/// which can be cancelled. The choices are remembered.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `inView` and `visible` are what the member table shows.
    ExportDialog(Workspace &workspace, MemberQuery inView, QList<PersonColumn> visible,
                 Settings &settings, QWidget *parent = nullptr);
    ExportDialog(ExportRunner runner, MemberQuery inView, QList<PersonColumn> visible,
                 Settings &settings, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What would be exported now.
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] bool isRunning() const { return m_cancel != nullptr; }

    void accept() override;
    /// While an export runs it is cancelled, and the dialog stays; else it closes.
    void reject() override;

Q_SIGNALS:
    /// The file is complete.
    void exported(const QString &file, qint64 rows);

private:
    void createFields(const QList<PersonColumn> &visible);
    void createButtons();
    QWidget *createFileRow();
    void restoreChoices();
    void rememberChoices();
    void browse();
    void fileChosen(const QString &file);
    void start();
    void confirmOverwriting(const QString &file);
    void showProgress(int done, int total);
    void finished(const Result<ExportReport> &result);
    void setRunning(bool running);
    void showObjection();
    [[nodiscard]] QString objection() const;

    ExportRunner m_runner;
    MemberQuery m_inView;
    Settings &m_settings;
    std::shared_ptr<std::atomic_bool> m_cancel;
    QString m_mayOverwrite;

    QWidget *m_fields = nullptr;
    QRadioButton *m_viewOnly = nullptr;
    QRadioButton *m_everyone = nullptr;
    ColumnChooser *m_columns = nullptr;
    QComboBox *m_header = nullptr;
    QLineEdit *m_file = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_state = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace OrgDesk
