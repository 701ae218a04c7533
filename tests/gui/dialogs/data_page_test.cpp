// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/settings/data_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

StoredOrganization organization(const QString &title, qint64 mirror, bool isOpen = false)
{
    StoredOrganization result;
    result.key = u"key of "_s + title;
    result.title = title;
    result.detail = u"open.feishu.cn · cli_1"_s;
    result.data = {u"/nowhere/"_s + title, mirror, 2048};
    result.isOpen = isOpen;
    result.isKnown = true;
    return result;
}

} // namespace

class DataPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void shouldTellWhereAndHowMuch();
    void shouldDeleteOnlyAfterAQuestion();
    void shouldDeleteTheJournalOnlyWhenItIsTicked();
    void shouldForgetOnlyWhatIsKnown();
    void shouldKeepTheSelection();
    void shouldChooseWhetherACopyIsKept();
    void shouldSayThatThereIsNothing();

private:
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QMessageBox *question() const
    {
        return m_page->findChild<QMessageBox *>(u"deleteCopyBox"_s);
    }

    std::unique_ptr<DataPage> m_page;
};

void DataPageTest::init()
{
    m_page = std::make_unique<DataPage>();
    m_page->setOrganizations(
        {organization(u"Acme <b>"_s, 5'000'000, true), organization(u"Other"_s, 0)});
    m_page->show();
}

void DataPageTest::shouldTellWhereAndHowMuch()
{
    QVERIFY(text(u"dataFolderLabel"_s).endsWith(u"Acme <b>"_s));
    QVERIFY(text(u"mirrorSizeLabel"_s).contains(u"MiB"_s));
    QCOMPARE(text(u"journalSizeLabel"_s), QLocale().formattedDataSize(2048));
    auto *list = m_page->findChild<QListWidget *>();
    QVERIFY(list->item(0)->text().contains(u"open in this window"_s));
    list->setCurrentRow(1);
    QVERIFY(text(u"dataFolderLabel"_s).endsWith(u"Other"_s));
    QCOMPARE(text(u"mirrorSizeLabel"_s), u"Nothing"_s);
    // A folder that is not there cannot be opened.
    QVERIFY(!button(u"openFolderButton"_s)->isEnabled());
}

void DataPageTest::shouldDeleteOnlyAfterAQuestion()
{
    const QSignalSpy asked(m_page.get(), &DataPage::deletionRequested);
    // GIVEN the question
    button(u"deleteCopyButton"_s)->click();
    QVERIFY(question());
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    QVERIFY(question()->informativeText().contains(u"On the platform nothing changes."_s));
    QVERIFY(question()->informativeText().contains(u"opened again"_s));
    // WHEN Return is pressed by habit THEN nothing happens
    QTest::keyClick(question(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    // WHEN it is confirmed
    QTRY_VERIFY(!question());
    button(u"deleteCopyButton"_s)->click();
    question()->findChild<QPushButton *>(u"confirmDeletionButton"_s)->click();
    // THEN the journal stays
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().at(0).toString(), u"key of Acme <b>"_s);
    QCOMPARE(asked.constFirst().at(1).value<Wipe>(), Wipe::Mirror);
}

void DataPageTest::shouldDeleteTheJournalOnlyWhenItIsTicked()
{
    const QSignalSpy asked(m_page.get(), &DataPage::deletionRequested);
    button(u"deleteCopyButton"_s)->click();
    auto *journal = question()->findChild<QCheckBox *>(u"alsoJournalBox"_s);
    QVERIFY(!journal->isChecked());
    journal->click();
    question()->findChild<QPushButton *>(u"confirmDeletionButton"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().at(1).value<Wipe>(), Wipe::MirrorAndJournal);
}

void DataPageTest::shouldForgetOnlyWhatIsKnown()
{
    StoredOrganization unknown = organization(u"Demo"_s, 1000);
    unknown.isKnown = false;
    m_page->setOrganizations({unknown});
    QVERIFY(!button(u"forgetStoredButton"_s)->isEnabled());
    QVERIFY(!button(u"forgetStoredButton"_s)->accessibleDescription().isEmpty());
    QVERIFY(button(u"deleteCopyButton"_s)->isEnabled());
}

void DataPageTest::shouldKeepTheSelection()
{
    auto *list = m_page->findChild<QListWidget *>();
    list->setCurrentRow(1);
    m_page->setOrganizations(
        {organization(u"New"_s, 1), organization(u"Acme <b>"_s, 1), organization(u"Other"_s, 1)});
    QCOMPARE(list->currentRow(), 2);
}

void DataPageTest::shouldChooseWhetherACopyIsKept()
{
    StoredOrganization fleeting = organization(u"Fleeting"_s, 0);
    fleeting.data.keepsCopy = false;
    m_page->setOrganizations({organization(u"Kept"_s, 1), fleeting});
    auto *box = m_page->findChild<QCheckBox *>(u"noCopyBox"_s);
    const QSignalSpy chosen(m_page.get(), &DataPage::keepsCopyChosen);
    // Looking at another one chooses nothing.
    QVERIFY(!box->isChecked());
    m_page->findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(box->isChecked());
    QCOMPARE(chosen.count(), 0);
    box->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().at(0).toString(), u"key of Fleeting"_s);
    QCOMPARE(chosen.constFirst().at(1).toBool(), true);
}

void DataPageTest::shouldSayThatThereIsNothing()
{
    m_page->setOrganizations({});
    for (const QString &name :
         {u"openFolderButton"_s, u"deleteCopyButton"_s, u"forgetStoredButton"_s})
        QVERIFY(!button(name)->isEnabled());
    QVERIFY(!m_page->findChild<QLabel *>(u"dataFolderLabel"_s)->isVisible());
}

ORGDESK_TEST(DataPageTest)
#include "data_page_test.moc"
