// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/column_chooser.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An export under the test's control.
struct HeldExport
{
    QList<ExportRequest> requests;
    std::shared_ptr<std::atomic_bool> cancel;
    std::function<void(int, int)> progress;
    QPromise<Result<ExportReport>> promise;

    [[nodiscard]] ExportRunner runner()
    {
        return [this](ExportRequest request, std::shared_ptr<std::atomic_bool> cancelled,
                      std::function<void(int, int)> report) {
            requests.append(request);
            cancel = std::move(cancelled);
            progress = std::move(report);
            promise = QPromise<Result<ExportReport>>();
            promise.start();
            return promise.future();
        };
    }

    void end(const Result<ExportReport> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

MemberQuery inView()
{
    MemberQuery query;
    query.departments = {departmentId(u"Design"_s)};
    query.filter = u"ann"_s;
    query.sortBy = PersonColumn::Name;
    return query;
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldProposeWhatTheTableShows();
    void shouldExportThePeopleInView();
    void shouldExportEveryone();
    void shouldReorderColumns();
    void shouldSayWhyItCannotExport();
    void shouldAskBeforeItReplacesAFile();
    void shouldShowProgressAndCancel();
    void shouldTellAFailureAndStay();
    void shouldRememberChoices();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(u"people.csv"_s); }
    [[nodiscard]] std::unique_ptr<ExportDialog> makeDialog();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldExport> m_export;
};

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_export = std::make_unique<HeldExport>();
}

void ExportDialogTest::cleanup()
{
    m_export.reset();
    m_settings.reset();
    m_store.reset();
    m_folder.reset();
}

std::unique_ptr<ExportDialog> ExportDialogTest::makeDialog()
{
    auto dialog = std::make_unique<ExportDialog>(
        m_export->runner(), inView(),
        QList{PersonColumn::Name, PersonColumn::Department, PersonColumn::Email}, *m_settings);
    dialog->findChild<QLineEdit *>(u"fileField"_s)->setText(target());
    dialog->show();
    return dialog;
}

void ExportDialogTest::shouldProposeWhatTheTableShows()
{
    const auto dialog = makeDialog();
    QCOMPARE(dialog->request().columns,
             (QList{ExportColumn::Name, ExportColumn::DepartmentPath, ExportColumn::Email}));
    QCOMPARE(dialog->findChild<QListWidget *>(u"columnList"_s)->count(),
             int(allExportColumns().size()));
}

void ExportDialogTest::shouldExportThePeopleInView()
{
    // GIVEN
    const auto dialog = makeDialog();
    const QSignalSpy exported(dialog.get(), &ExportDialog::exported);
    // WHEN
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
    // THEN the view's people are asked for, and the dialog closes when the file is complete
    QCOMPARE(m_export->requests.size(), 1);
    QCOMPARE(m_export->requests.constFirst().query, inView());
    QCOMPARE(m_export->requests.constFirst().file, target());
    ExportReport report;
    report.rows = 12;
    m_export->end(report);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.at(0).at(1).toLongLong(), 12);
    QVERIFY(!dialog->isVisible());
}

void ExportDialogTest::shouldExportEveryone()
{
    const auto dialog = makeDialog();
    dialog->findChild<QRadioButton *>(u"everyoneChoice"_s)->setChecked(true);
    QVERIFY(dialog->request().query.departments.isEmpty());
    QVERIFY(dialog->request().query.filter.isEmpty());
    QCOMPARE(dialog->request().query.sortBy, PersonColumn::Name);
}

void ExportDialogTest::shouldReorderColumns()
{
    const auto dialog = makeDialog();
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    list->setCurrentRow(1);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Move Up"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    list->item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog->request().columns, (QList{ExportColumn::DepartmentPath, ExportColumn::Name}));
}

void ExportDialogTest::shouldSayWhyItCannotExport()
{
    const auto dialog = makeDialog();
    const auto *button = dialog->findChild<QPushButton *>(u"exportButton"_s);
    const auto *reason = dialog->findChild<QLabel *>(u"reasonLabel"_s);
    QVERIFY(button->isEnabled());
    dialog->findChild<ColumnChooser *>()->setColumns({});
    QVERIFY(!button->isEnabled());
    QVERIFY(reason->text().contains(u"column"_s));
    dialog->findChild<ColumnChooser *>()->setColumns({ExportColumn::Name});
    dialog->findChild<QLineEdit *>(u"fileField"_s)->setText(m_folder->filePath(u"no/such/x.csv"_s));
    QVERIFY(!button->isEnabled());
    QVERIFY(reason->text().contains(u"does not exist"_s));
    dialog->findChild<QLineEdit *>(u"fileField"_s)->setText(m_folder->path());
    QVERIFY(!button->isEnabled());
    dialog->accept();
    QVERIFY(m_export->requests.isEmpty());
}

void ExportDialogTest::shouldAskBeforeItReplacesAFile()
{
    // GIVEN a file that is there
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto dialog = makeDialog();
    // WHEN
    dialog->accept();
    // THEN it is asked first
    QVERIFY(m_export->requests.isEmpty());
    auto *box = dialog->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_export->requests.size(), 1);
    m_export->end(ExportReport());
    QTRY_VERIFY(!dialog->isVisible());
}

void ExportDialogTest::shouldShowProgressAndCancel()
{
    // GIVEN a running export
    const auto dialog = makeDialog();
    dialog->accept();
    m_export->progress(50, 200);
    const auto *progress = dialog->findChild<QProgressBar *>();
    QCOMPARE(progress->value(), 50);
    QCOMPARE(progress->maximum(), 200);
    // WHEN it is cancelled
    dialog->reject();
    // THEN the engine is told, and the dialog stays until it has obeyed
    QVERIFY(m_export->cancel->load());
    QVERIFY(dialog->isVisible());
    m_export->end(failure(ErrorKind::Cancelled, {}));
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"reasonLabel"_s)->text().contains(u"cancelled"_s));
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

void ExportDialogTest::shouldTellAFailureAndStay()
{
    const auto dialog = makeDialog();
    dialog->accept();
    m_export->end(failure(ErrorKind::StoreFull, u"no space"_s));
    QTRY_VERIFY(dialog->findChild<QMessageBox *>(u"errorBox"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(u"exportButton"_s)->isEnabled());
}

void ExportDialogTest::shouldRememberChoices()
{
    {
        const auto dialog = makeDialog();
        dialog->findChild<ColumnChooser *>()->setColumns(
            {ExportColumn::Mobile, ExportColumn::Name});
        dialog->findChild<QComboBox *>(u"headerBox"_s)->setCurrentIndex(1);
        dialog->accept();
        m_export->end(ExportReport());
        QTRY_VERIFY(!dialog->isVisible());
    }
    const auto dialog = makeDialog();
    QCOMPARE(dialog->request().columns, (QList{ExportColumn::Mobile, ExportColumn::Name}));
    QCOMPARE(dialog->request().header, HeaderStyle::Keys);
}

ORGDESK_TEST(ExportDialogTest)
#include "export_dialog_test.moc"
