// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/export_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/dialogs/column_chooser.h"
#include "ui/dialogs/error_box.h"
#include "ui/settings/settings.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString columnsName = u"export/columns"_s;
const QString headerName = u"export/header"_s;
const QString folderName = u"export/folder"_s;

ExportRunner runnerOf(Workspace &workspace)
{
    return [&workspace](ExportRequest request, std::shared_ptr<std::atomic_bool> cancel,
                        std::function<void(int, int)> progress) {
        return workspace.exportMembers(std::move(request), std::move(cancel), std::move(progress));
    };
}

QString keysOf(const QList<ExportColumn> &columns)
{
    QStringList keys;
    for (const ExportColumn column : columns)
        keys.append(exportKey(column));
    return keys.join(u',');
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, MemberQuery inView, QList<PersonColumn> visible,
                           Settings &settings, QWidget *parent)
    : ExportDialog(runnerOf(workspace), std::move(inView), std::move(visible), settings, parent)
{
}

ExportDialog::ExportDialog(ExportRunner runner, MemberQuery inView, QList<PersonColumn> visible,
                           Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_runner(std::move(runner))
    , m_inView(std::move(inView))
    , m_settings(settings)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export People"));
    createFields(visible);
    createButtons();
    restoreChoices();
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30);
    setRunning(false);
}

ExportDialog::~ExportDialog()
{
    if (m_cancel)
        m_cancel->store(true);
}

void ExportDialog::createFields(const QList<PersonColumn> &visible)
{
    m_fields = new QWidget(this);
    const bool narrowed = !m_inView.filter.isEmpty() || !m_inView.conditions.isEmpty();
    m_viewOnly = new QRadioButton(narrowed ? tr("The people in &view, as they are filtered")
                                           : tr("The people in &view"),
                                  m_fields);
    m_everyone = new QRadioButton(tr("&Everyone"), m_fields);
    m_viewOnly->setObjectName(u"viewOnlyChoice"_s);
    m_everyone->setObjectName(u"everyoneChoice"_s);
    m_viewOnly->setChecked(true);
    auto *scope = new QHBoxLayout;
    scope->addWidget(m_viewOnly);
    scope->addWidget(m_everyone);
    scope->addStretch();
    m_columns = new ColumnChooser(exportColumnsFor(visible), m_fields);
    m_header = new QComboBox(m_fields);
    m_header->setObjectName(u"headerBox"_s);
    m_header->addItem(tr("Titles, as the table shows them"), static_cast<int>(HeaderStyle::Titles));
    m_header->addItem(tr("Keys, for other programs"), static_cast<int>(HeaderStyle::Keys));

    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Whom:"), scope);
    auto *columnsLabel = new QLabel(tr("&Columns:"), m_fields);
    columnsLabel->setBuddy(m_columns);
    form->addRow(columnsLabel, m_columns);
    auto *headerLabel = new QLabel(tr("&First row:"), m_fields);
    headerLabel->setBuddy(m_header);
    form->addRow(headerLabel, m_header);
    QWidget *fileRow = createFileRow();
    auto *fileLabel = new QLabel(tr("F&ile:"), m_fields);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    connect(m_columns, &ColumnChooser::columnsChanged, this, &ExportDialog::showObjection);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::showObjection);
}

QWidget *ExportDialog::createFileRow()
{
    auto *row = new QWidget(m_fields);
    m_file = new QLineEdit(row);
    m_file->setObjectName(u"fileField"_s);
    m_file->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("&Browse…"), row);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    return row;
}

void ExportDialog::createButtons()
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_state = new QLabel(this);
    m_state->setObjectName(u"reasonLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = m_buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(m_buttons);
}

void ExportDialog::restoreChoices()
{
    const QString keys = m_settings.text(columnsName);
    if (!keys.isEmpty()) {
        const Result<QList<ExportColumn>> columns = parseExportColumns(keys);
        if (columns && !columns->isEmpty())
            m_columns->setColumns(*columns);
    }
    m_header->setCurrentIndex(m_settings.text(headerName) == "keys"_L1 ? 1 : 0);
    QString folder = m_settings.text(folderName);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    //: The proposed name of a CSV file.
    m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("people.csv"))));
}

void ExportDialog::rememberChoices()
{
    m_settings.setText(columnsName, keysOf(m_columns->columns()));
    m_settings.setText(headerName, request().header == HeaderStyle::Keys ? u"keys"_s : u"titles"_s);
    m_settings.setText(folderName, QFileInfo(request().file).absolutePath());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.file = QDir::fromNativeSeparators(m_file->text().trimmed());
    request.query = m_inView;
    if (m_everyone->isChecked()) {
        request.query.departments.clear();
        request.query.filter.clear();
        request.query.conditions = {};
    }
    request.columns = m_columns->columns();
    request.header = static_cast<HeaderStyle>(m_header->currentData().toInt());
    return request;
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(request().file).absolutePath(),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(request().file).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::fileChosen);
    dialog->open();
}

void ExportDialog::fileChosen(const QString &file)
{
    // The file dialog has asked about overwriting already.
    m_mayOverwrite = file;
    m_file->setText(QDir::toNativeSeparators(file));
}

void ExportDialog::accept()
{
    if (isRunning() || !objection().isEmpty())
        return;
    const QString file = request().file;
    if (QFileInfo::exists(file) && m_mayOverwrite != file)
        confirmOverwriting(file);
    else
        start();
}

void ExportDialog::confirmOverwriting(const QString &file)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Replace the File?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(file)));
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, [this, file] {
        m_mayOverwrite = file;
        accept();
    });
    box->open();
}

void ExportDialog::start()
{
    rememberChoices();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    setRunning(true);
    showProgress(0, 0);
    const QPointer<ExportDialog> self(this);
    const auto progress = [self](int done, int total) {
        if (self)
            self->showProgress(done, total);
    };
    m_runner(request(), m_cancel, progress).then(this, [this](const Result<ExportReport> &result) {
        finished(result);
    });
}

void ExportDialog::showProgress(int done, int total)
{
    if (!isRunning())
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    const QLocale locale;
    m_state->setText(total > 0 ? tr("%1 of %2 people have been written.")
                                     .arg(locale.toString(done), locale.toString(total))
                               : tr("The people are being read."));
}

void ExportDialog::finished(const Result<ExportReport> &result)
{
    m_cancel.reset();
    setRunning(false);
    if (result) {
        const QString file = request().file;
        QDialog::accept();
        emit exported(file, result->rows);
        return;
    }
    if (result.error().kind == ErrorKind::Cancelled) {
        m_state->setText(tr("The export was cancelled. No file was written."));
        return;
    }
    m_state->setText(tr("The export failed. No file was written."));
    showError(this, result.error(), tr("The people could not be exported."));
}

void ExportDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    m_cancel->store(true);
    m_state->setText(tr("The export is being cancelled…"));
}

void ExportDialog::setRunning(bool running)
{
    m_fields->setEnabled(!running);
    m_progress->setVisible(running);
    if (running)
        m_export->setEnabled(false);
    else
        showObjection();
}

QString ExportDialog::objection() const
{
    const ExportRequest wanted = request();
    if (wanted.columns.isEmpty())
        return tr("Choose at least one column.");
    if (wanted.file.isEmpty())
        return tr("Name a file.");
    const QFileInfo file(wanted.file);
    if (file.isDir())
        return tr("This is a folder. Name a file in it.");
    if (!file.absoluteDir().exists())
        return tr("The folder %1 does not exist.")
            .arg(QDir::toNativeSeparators(file.absolutePath()));
    return {};
}

void ExportDialog::showObjection()
{
    const QString why = objection();
    m_state->setText(why);
    m_export->setEnabled(why.isEmpty() && !isRunning());
    m_export->setToolTip(plainToolTip(why));
    m_export->setAccessibleDescription(why);
}

} // namespace OrgDesk
