// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/http_request.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

class HttpRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldEncodeQueryValuesExactlyOnce()
    {
        // GIVEN a page token with all the characters that are known to break
        HttpRequest request;
        request.path = u"/a"_s;
        request.addQuery(u"page_token"_s, u"a+b/c=%2B 中&x"_s);
        // WHEN it becomes an address
        const QByteArray url = urlFor(QUrl(u"https://host"_s), request).toEncoded();
        // THEN every one of them is encoded, once
        QCOMPARE(url, "https://host/a?page_token=a%2Bb%2Fc%3D%252B%20%E4%B8%AD%26x"_ba);
    }

    void shouldRepeatListParameters()
    {
        HttpRequest request;
        request.path = u"/batch"_s;
        request.addQuery(u"id"_s, u"a"_s);
        request.addQuery(u"id"_s, u"b"_s);
        QCOMPARE(urlFor(QUrl(u"http://127.0.0.1:8/base/"_s), request).toEncoded(),
                 "http://127.0.0.1:8/base/batch?id=a&id=b"_ba);
    }

    void shouldKeepAPathInsideItsSegment_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("encoded");
        QTest::newRow("plain") << u"od-1a"_s << u"od-1a"_s;
        QTest::newRow("slash") << u"a/../b"_s << u"a%2F..%2Fb"_s;
        QTest::newRow("parent") << u".."_s << u"%2E%2E"_s;
        QTest::newRow("query") << u"a?b#c"_s << u"a%3Fb%23c"_s;
        QTest::newRow("base64") << u"x+y=="_s << u"x%2By%3D%3D"_s;
    }
    void shouldKeepAPathInsideItsSegment()
    {
        QFETCH(QString, value);
        QFETCH(QString, encoded);
        QCOMPARE(pathSegment(value), encoded);
    }

    void shouldFindHeadersWhateverTheirCase()
    {
        HttpAnswer answer;
        answer.headers.append({"X-Tt-LogId"_ba, "42"_ba});
        QCOMPARE(answer.header("x-tt-logid"_ba), "42"_ba);
        QVERIFY(answer.header("x-other"_ba).isEmpty());
    }
};

} // namespace

ORGDESK_TEST(HttpRequestTest)
#include "test_http_request.moc"
