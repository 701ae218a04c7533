// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/dialogs/error_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Error nameTaken()
{
    Error error = makeError(ErrorKind::NameTaken, u"<i>name</i> conflict"_s);
    error.code = u"43022"_s;
    error.requestId = u"20260105ABC"_s;
    return error;
}

QAbstractButton *buttonWith(const QMessageBox *box, const QString &text)
{
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&').contains(text))
            return button;
    }
    return nullptr;
}

} // namespace

class ErrorBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldTellWhatWhyAndNextAsPlainText();
    void shouldCopyCodeAndLogIdAndStayOpen();
    void shouldOfferTheHelpPageOnlyWhenItIsSafe();
    void shouldShowTheSameErrorOnce();
    void shouldGoAwayWhenClosed();
    void shouldMakeAnyBoxPlain();

private:
    std::unique_ptr<QWidget> m_window;
};

void ErrorBoxTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void ErrorBoxTest::cleanup()
{
    m_window.reset();
}

void ErrorBoxTest::shouldTellWhatWhyAndNextAsPlainText()
{
    const QMessageBox *box =
        showError(m_window.get(), nameTaken(), u"Design could not be renamed."_s);
    QVERIFY(box->isVisible());
    QVERIFY(box->text().startsWith(u"Design could not be renamed."_s));
    QVERIFY(box->informativeText().contains(u"<i>name</i>"_s));
    QVERIFY(box->informativeText().contains(u"Code 43022, log ID 20260105ABC"_s));
    int labels = 0;
    for (const QLabel *label : box->findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++labels;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(labels, 2);
}

void ErrorBoxTest::shouldCopyCodeAndLogIdAndStayOpen()
{
    QMessageBox *box = showError(m_window.get(), nameTaken(), {});
    QTest::mouseClick(buttonWith(box, u"Copy"_s), Qt::LeftButton);
    QVERIFY(box->isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"20260105ABC"_s));
}

void ErrorBoxTest::shouldOfferTheHelpPageOnlyWhenItIsSafe()
{
    Error error = nameTaken();
    error.help = QUrl(u"file:///etc/passwd"_s);
    QVERIFY(!buttonWith(showError(m_window.get(), error, {}), u"Page"_s));
    error.help = QUrl(u"https://open.example.com/app"_s);
    QVERIFY(buttonWith(showError(m_window.get(), error, {}), u"Page"_s));
}

void ErrorBoxTest::shouldShowTheSameErrorOnce()
{
    const QMessageBox *first = showError(m_window.get(), nameTaken(), u"A"_s);
    QCOMPARE(showError(m_window.get(), nameTaken(), u"A"_s), first);
    QVERIFY(showError(m_window.get(), nameTaken(), u"B"_s) != first);
}

void ErrorBoxTest::shouldGoAwayWhenClosed()
{
    const QPointer<QMessageBox> box = showError(m_window.get(), nameTaken(), {});
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box);
}

void ErrorBoxTest::shouldMakeAnyBoxPlain()
{
    QMessageBox box(m_window.get());
    box.setText(u"<b>a</b>"_s);
    box.setInformativeText(u"<b>b</b>"_s);
    makePlain(&box);
    for (const QString &text : {box.text(), box.informativeText()}) {
        const auto labels = box.findChildren<QLabel *>();
        const auto label = std::find_if(labels.cbegin(), labels.cend(),
                                        [&](const QLabel *other) { return other->text() == text; });
        QVERIFY(label != labels.cend());
        QCOMPARE((*label)->textFormat(), Qt::PlainText);
    }
}

ORGDESK_TEST(ErrorBoxTest)
#include "error_box_test.moc"
