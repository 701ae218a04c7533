// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/redaction.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepSecretsOutOfText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("json") << u"{\"app_id\":\"cli_1\",\"app_secret\":\"hush-hush\"}"_s;
        QTest::newRow("other case") << u"{\"AppSecret\" : \"hush-hush\"}"_s;
        QTest::newRow("escaped quote") << u"{\"app_secret\":\"a\\\"hush-hush\"}"_s;
        QTest::newRow("header") << u"Authorization: Bearer hush-hush"_s;
        QTest::newRow("bearer alone") << u"sent Bearer hush-hush to"_s;
        QTest::newRow("token alone") << u"refused t-g1044qeGEDXTB6NDJOGV4JQhush-hush."_s;
        QTest::newRow("query") << u"wss://x/ws?device_id=7&ticket=hush-hush&access_key=hush-hush"_s;
        QTest::newRow("token answer")
            << u"{\"tenant_access_token\":\"hush-hush\",\"expire\":7200}"_s;
    }
    void shouldKeepSecretsOutOfText()
    {
        QFETCH(QString, text);
        const QString clean = redacted(text);
        QVERIFY2(!clean.contains(u"hush"_s), qPrintable(clean));
        QVERIFY(clean.contains(u"***"_s));
    }

    void shouldLeaveOrdinaryTextAlone()
    {
        const QString text = u"HTTP 400: department name duplicate (log 20260101)"_s;
        QCOMPARE(redacted(text), text);
    }

    void shouldStripTicketsFromAddresses()
    {
        const QString clean = redacted(
            QUrl(u"wss://me:pw@host/ws/v2?fpid=493&ticket=2b1c&service_id=33554678#frag"_s));
        QCOMPARE(clean, u"wss://host/ws/v2?fpid=...&ticket=...&service_id=..."_s);
    }
};

} // namespace

ORGDESK_TEST(RedactionTest)
#include "test_redaction.moc"
