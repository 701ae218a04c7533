// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/message_row.h"

#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

/// How the bars share a window with its content.
class TestMessageBarRoom : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;

    void tell(const QString &key, Tone tone = Tone::Information)
    {
        m_bar->setMessage(
            key, {.tone = tone, .text = u"A long sentence about something. "_s.repeated(12)});
    }

    bool isInSight(const QString &key)
    {
        const auto *row = m_bar->findChild<MessageRow *>(u"message-"_s + key);
        const QRect seen(row->mapTo(m_bar, QPoint()), row->size());
        return m_bar->rect().intersected(seen).height() >= std::min(m_bar->height(), row->height());
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_bar = new MessageBar;
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_bar);
        layout->addWidget(new QTextEdit, 1);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void shouldTakeTheRoomOfItsTextOnly()
    {
        tell(u"one"_s);
        const auto *row = m_bar->findChild<MessageRow *>(u"message-one"_s);
        QTRY_COMPARE(m_bar->height(), row->heightForWidth(900));
        QCOMPARE(row->width(), 900);
        // WHEN it is replaced by a short one
        m_bar->setMessage(u"one"_s, {.text = u"Short"_s});
        // THEN
        QTRY_COMPARE(m_bar->height(), row->heightForWidth(900));
    }

    void shouldTakeAQuarterOfTheWindowAtMost()
    {
        // WHEN
        for (int i = 0; i < 8; ++i)
            tell(u"m%1"_s.arg(i));
        // THEN
        QTRY_COMPARE(m_bar->height(), 150);
        QTRY_VERIFY(isInSight(u"m7"_s));
        // WHEN the window grows
        m_window->resize(900, 800);
        // THEN
        QTRY_COMPARE(m_bar->height(), 200);
    }

    void shouldShowTheMostSevereMessage()
    {
        // GIVEN
        for (int i = 0; i < 6; ++i)
            tell(u"before%1"_s.arg(i));
        tell(u"wrong"_s, Tone::Error);
        // WHEN
        for (int i = 0; i < 6; ++i)
            tell(u"m%1"_s.arg(i));
        tell(u"warning"_s, Tone::Warning);
        // THEN
        QTRY_VERIFY(m_bar->verticalScrollBar()->maximum() > m_bar->height());
        QTRY_VERIFY(isInSight(u"wrong"_s));
        // WHEN that is mended
        m_bar->clear(u"wrong"_s);
        tell(u"last"_s);
        // THEN
        QTRY_VERIFY(isInSight(u"warning"_s));
    }
};

ORGDESK_TEST(TestMessageBarRoom)

#include "message_bar_room_test.moc"
