// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/message_row.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

MessageRow *rowOf(const MessageBar &bar, const QString &key)
{
    return bar.findChild<MessageRow *>(u"message-"_s + key);
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeNoRoomWithoutAMessage();
    void shouldShowOneBarForEachKey();
    void shouldRunActions();
    void shouldKeepTheFocusWhenAMessageIsReplaced();
    void shouldRunTheReplacedAction();
    void shouldBeClosedByThePerson();
    void shouldNotBeClosedWhenItMustStay();
    void shouldShowTextAsItIs();
    void shouldTellItsKindToScreenReaders();
    void shouldSurviveAnActionThatClearsItsOwnBar();
};

void MessageBarTest::shouldTakeNoRoomWithoutAMessage()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.setMessage(u"a"_s, {.text = u"Something"_s});
    QVERIFY(!bar.isHidden());
    bar.clear(u"a"_s);
    QVERIFY(bar.isHidden());
}

void MessageBarTest::shouldShowOneBarForEachKey()
{
    MessageBar bar;
    bar.setMessage(u"a"_s, {.text = u"First"_s});
    bar.setMessage(u"b"_s, {.text = u"Second"_s});
    bar.setMessage(u"a"_s, {.text = u"First again"_s});
    QCOMPARE(bar.count(), 2);
    QCOMPARE(bar.text(u"a"_s), u"First again"_s);
    bar.clear(u"a"_s);
    QVERIFY(!bar.has(u"a"_s));
    QVERIFY(bar.has(u"b"_s));
}

void MessageBarTest::shouldRunActions()
{
    MessageBar bar;
    int accepted = 0;
    bar.setMessage(u"a"_s,
                   {.text = u"?"_s, .actions = {{u"Accept"_s, [&accepted] { ++accepted; }}}});
    bar.show();
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(accepted, 1);
}

void MessageBarTest::shouldKeepTheFocusWhenAMessageIsReplaced()
{
    MessageBar bar;
    bar.setMessage(u"a"_s, {.text = u"1 of 3"_s, .actions = {{u"Stop"_s, {}}}});
    const QPushButton *button = bar.findChild<QPushButton *>();
    bar.setMessage(u"a"_s, {.text = u"2 of 3"_s, .actions = {{u"Stop"_s, {}}}});
    QCOMPARE(bar.findChild<QPushButton *>(), button);
}

void MessageBarTest::shouldRunTheReplacedAction()
{
    MessageBar bar;
    int ran = 0;
    bar.setMessage(u"a"_s, {.text = u"1"_s, .actions = {{u"Go"_s, [&ran] { ran = 1; }}}});
    bar.setMessage(u"a"_s, {.text = u"2"_s, .actions = {{u"Go"_s, [&ran] { ran = 2; }}}});
    bar.show();
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(ran, 2);
}

void MessageBarTest::shouldBeClosedByThePerson()
{
    MessageBar bar;
    const QSignalSpy closed(&bar, &MessageBar::closed);
    bar.setMessage(u"a"_s, {.text = u"Note"_s});
    bar.show();
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.at(0).at(0).toString(), u"a"_s);
    QVERIFY(!bar.has(u"a"_s));
}

void MessageBarTest::shouldNotBeClosedWhenItMustStay()
{
    MessageBar bar;
    bar.setMessage(u"a"_s, {.text = u"Answer me"_s, .closable = false});
    QVERIFY(bar.findChild<QToolButton *>()->isHidden());
}

void MessageBarTest::shouldShowTextAsItIs()
{
    MessageBar bar;
    bar.setMessage(u"a"_s, {.text = u"<b>Bold & Co</b>"_s, .detail = u"<img src=x>"_s});
    bool found = false;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->text() == u"<b>Bold & Co</b>"_s) {
            found = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QVERIFY(found);
    QVERIFY(!rowOf(bar, u"a"_s)->toolTip().contains(u"<img"_s));
}

void MessageBarTest::shouldTellItsKindToScreenReaders()
{
    MessageBar bar;
    bar.setMessage(u"a"_s, {.tone = Tone::Error, .text = u"It broke."_s});
    QCOMPARE(rowOf(bar, u"a"_s)->accessibleName(), u"Error: It broke."_s);
    bar.setMessage(u"a"_s, {.tone = Tone::Warning, .text = u"It may break."_s});
    QCOMPARE(rowOf(bar, u"a"_s)->accessibleName(), u"Warning: It may break."_s);
}

void MessageBarTest::shouldSurviveAnActionThatClearsItsOwnBar()
{
    MessageBar bar;
    bar.setMessage(u"a"_s,
                   {.text = u"?"_s, .actions = {{u"Done"_s, [&bar] { bar.clear(u"a"_s); }}}});
    bar.show();
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!bar.has(u"a"_s));
    QTRY_VERIFY(!rowOf(bar, u"a"_s));
}

ORGDESK_TEST(MessageBarTest)
#include "message_bar_test.moc"
