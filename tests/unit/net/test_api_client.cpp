// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/api_client.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/net/scripted_server.h"

using namespace OrgDesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Test::ScriptedServer;
using Verdict = Judgement::Verdict;

namespace {

/// A platform that says in words what its answers mean.
class WordDialect : public ApiDialect
{
public:
    Judgement judge(const HttpRequest &, const HttpAnswer &answer,
                    const QJsonObject *json) const override
    {
        Judgement judgement;
        if (json == nullptr) {
            judgement.verdict = Verdict::Failed;
            judgement.error =
                makeError(answer.status >= 500 ? ErrorKind::ServerFault : ErrorKind::BadAnswer,
                          u"no JSON"_s, Retry::Later);
            return judgement;
        }
        const QString word = json->value(u"word"_s).toString();
        if (word == u"good"_s)
            return judgement;
        judgement.error = makeError(ErrorKind::Refused, word);
        judgement.verdict = Verdict::Failed;
        if (word == u"limited"_s) {
            judgement.verdict = Verdict::Limited;
            judgement.resetAfter = 40ms;
        } else if (word == u"token"_s) {
            judgement.verdict = Verdict::TokenRejected;
            judgement.error = makeError(ErrorKind::WrongCredentials, word);
        } else if (word == u"busy"_s) {
            judgement.verdict = Verdict::Busy;
            judgement.error = makeError(ErrorKind::Busy, word, Retry::Later);
        } else if (word == u"fault"_s) {
            judgement.error = makeError(ErrorKind::ServerFault, word, Retry::Later);
        }
        return judgement;
    }
};

class CountingAuthorizer : public Authorizer
{
public:
    QCoro::Task<Result<QByteArray>> authorization() override
    {
        co_return Result<QByteArray>("Bearer " + QByteArray::number(generation));
    }
    std::optional<QByteArray> current() const override
    {
        return "Bearer " + QByteArray::number(generation);
    }
    void rejected(const QByteArray &) override { ++generation; }

    int generation = 1;
};

/// Fetches its token by a call of the same client, as the real one does.
class FetchingAuthorizer : public Authorizer
{
public:
    QCoro::Task<Result<QByteArray>> authorization() override
    {
        if (token.isEmpty()) {
            ApiRequest fetch;
            fetch.http.path = u"/token"_s;
            fetch.api = u"token"_s;
            fetch.priority = CallPriority::Waiting;
            fetch.authorized = false;
            fetch.attempts = 1;
            const ApiOutcome fetched = co_await client->send(fetch);
            if (!fetched)
                co_return Result<QByteArray>(failure(fetched.error().error));
            token = "Bearer token"_ba;
        }
        co_return Result<QByteArray>(token);
    }
    std::optional<QByteArray> current() const override
    {
        return token.isEmpty() ? std::nullopt : std::optional(token);
    }
    void rejected(const QByteArray &) override { token.clear(); }

    ApiClient *client = nullptr;
    QByteArray token;
};

class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_authorizer = {};
        m_client = make({});
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void shouldSendWhatItIsGiven()
    {
        m_server->script({good()});
        ApiRequest request = call(HttpMethod::Post);
        request.http.body = QJsonObject{{u"a"_s, 1}};
        const auto outcome = send(request);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->http.status, 200);
        const auto sent = m_server->requests().constFirst();
        QVERIFY(sent.head.startsWith("POST /x HTTP/1.1"));
        QVERIFY(sent.head.contains("Authorization: Bearer 1"));
        QVERIFY(sent.head.toLower().contains("content-type: application/json; charset=utf-8"));
        QCOMPARE(sent.body, "{\"a\":1}"_ba);
    }

    void shouldReadErrorStatusesAsAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 405, 407, 409, 410, 418, 429, 500, 502, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void shouldReadErrorStatusesAsAnswers()
    {
        QFETCH(int, status);
        m_server->script({ScriptedServer::answer(status, R"({"word":"no"})")});
        const auto outcome = send(call());
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().error.kind, ErrorKind::Refused);
        QCOMPARE(outcome.error().error.detail, u"no"_s);
    }

    void shouldRepeatARepeatableCall_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("breaks");
        QTest::newRow("500") << ScriptedServer::answer(500, "oops").bytes << false;
        QTest::newRow("502 page") << ScriptedServer::answer(502, "<html>").bytes << false;
        QTest::newRow("fault in JSON")
            << ScriptedServer::answer(200, R"({"word":"fault"})").bytes << false;
        QTest::newRow("hang") << QByteArray() << false;
        QTest::newRow("reset") << QByteArray() << true;
    }
    void shouldRepeatARepeatableCall()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, breaks);
        // GIVEN four failures and then an answer
        const ScriptedServer::Line bad{
            bytes, breaks ? ScriptedServer::Then::Abort : ScriptedServer::Then::KeepOpen};
        m_server->script({bad, bad, bad, bad, good()});
        // THEN the call succeeds
        const auto outcome = send(call());
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().error.detail));
        QVERIFY(m_server->requests().size() >= 5);
    }

    void shouldGiveUpAfterItsTries()
    {
        m_server->script({ScriptedServer::answer(500, "oops")});
        const auto outcome = send(call());
        QCOMPARE(outcome.error().error.kind, ErrorKind::ServerFault);
        QCOMPARE(m_server->requests().size(), RetryPolicy().attempts);
    }

    void shouldNameBadBodies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::newRow("page") << ScriptedServer::answer(200, "<html>hello").bytes << false;
        QTest::newRow("empty") << ScriptedServer::answer(200, "").bytes << false;
        QTest::newRow("truncated")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"wo") << true;
        QTest::newRow("stalled") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"wo")
                                 << false;
        QTest::newRow("redirect") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                                  << false;
    }
    void shouldNameBadBodies()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        m_server->script(
            {{bytes, closes ? ScriptedServer::Then::Close : ScriptedServer::Then::KeepOpen}});
        const auto outcome = send(call());
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().error.kind, ErrorKind::BadAnswer);
    }

    void shouldBoundTheBody()
    {
        ApiClient::Settings settings;
        settings.transport.maxBody = 1000;
        m_client = make(settings);
        m_server->script({ScriptedServer::answer(200, QByteArray(100000, 'x'))});
        QCOMPARE(send(call()).error().error.kind, ErrorKind::BadAnswer);
    }

    void shouldTellThatNothingListens()
    {
        const QUrl url = m_server->url();
        m_server->stop();
        ApiClient::Settings settings;
        settings.baseUrl = url;
        m_client = make(settings);
        const auto outcome = send(call(HttpMethod::Patch, Delivery::AtMostOnce));
        QCOMPARE(outcome.error().error.kind, ErrorKind::Offline);
        QVERIFY(!outcome.error().earlierLost);
    }

    void shouldRefuseAnInsecureAddress()
    {
        ApiClient::Settings settings;
        settings.baseUrl = QUrl(u"http://192.0.2.1"_s);
        m_client = make(settings);
        QCOMPARE(send(call()).error().error.kind, ErrorKind::InsecureUrl);
    }

    void shouldSendAWriteOnceWhenItsAnswerIsLost_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<bool>("afterAnother");
        QTest::newRow("patch") << HttpMethod::Patch << false;
        QTest::newRow("patch on a kept connection") << HttpMethod::Patch << true;
        QTest::newRow("delete") << HttpMethod::Delete << false;
        QTest::newRow("delete on a kept connection") << HttpMethod::Delete << true;
    }
    void shouldSendAWriteOnceWhenItsAnswerIsLost()
    {
        QFETCH(HttpMethod, method);
        QFETCH(bool, afterAnother);
        // GIVEN a server that cuts the connection once it has the request, maybe on a connection
        // that worked before (which Qt would silently repeat)
        int before = 0;
        if (afterAnother) {
            ApiClient::Settings settings;
            settings.transport.managers = 1;
            m_client = make(settings);
            m_server->script({good(), ScriptedServer::cut()});
            QVERIFY(send(call()).has_value());
            before = 1;
        } else {
            m_server->script({ScriptedServer::cut()});
        }
        ApiRequest request = call(method, Delivery::AtMostOnce);
        request.writes = true;
        if (method == HttpMethod::Patch)
            request.http.body = QJsonObject{{u"name"_s, u"x"_s}};
        // WHEN the write is sent
        const auto outcome = send(request);
        // THEN it went out once, and its outcome is unknown
        QCOMPARE(outcome.error().error.kind, ErrorKind::OutcomeUnknown);
        QVERIFY(!Test::waitFor([&] { return m_server->requests().size() > before + 1; }, 50ms));
        QCOMPARE(m_server->requests().size(), before + 1);
        QVERIFY(m_server->requests().constLast().head.contains("Content-Length: "));
    }

    void shouldCarryAWritesBodyWhole()
    {
        m_server->script({good()});
        ApiRequest request = call(HttpMethod::Patch, Delivery::AtMostOnce);
        request.writes = true;
        request.http.body = QJsonObject{{u"name"_s, QString(20000, u'研')}};
        QVERIFY(send(request).has_value());
        QCOMPARE(m_server->requests().constFirst().body.size(), 60011);
        m_server->script({good()});
        QVERIFY(send(call(HttpMethod::Delete, Delivery::AtMostOnce)).has_value());
        QVERIFY(m_server->requests().constLast().body.isEmpty());
    }

    void shouldNotRepeatAWriteAfterAFault()
    {
        m_server->script({ScriptedServer::answer(500, R"({"word":"fault"})")});
        ApiRequest request = call(HttpMethod::Patch, Delivery::AtMostOnce);
        request.writes = true;
        QCOMPARE(send(request).error().error.kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void shouldTellThatAnEarlierTryMayHaveWorked()
    {
        m_server->script(
            {ScriptedServer::answer(500, "oops"), ScriptedServer::answer(400, R"({"word":"no"})")});
        ApiRequest request = call(HttpMethod::Post);
        request.writes = true;
        const auto outcome = send(request);
        QCOMPARE(outcome.error().error.kind, ErrorKind::Refused);
        QVERIFY(outcome.error().earlierLost);
    }

    void shouldWaitOutALimitAndALock()
    {
        const auto limited = ScriptedServer::answer(429, R"({"word":"limited"})");
        const auto busy = ScriptedServer::answer(400, R"({"word":"busy"})");
        m_server->script({limited, busy, limited, busy, good()});
        ApiRequest request = call(HttpMethod::Patch, Delivery::AtMostOnce);
        request.writes = true;
        const auto outcome = send(request);
        QVERIFY(outcome.has_value());
        QVERIFY(!outcome->earlierLost);
        QCOMPARE(m_client->quota().figures().limitedAnswers, 2);
    }

    void shouldRenewARefusedTokenOnce()
    {
        const auto refused = ScriptedServer::answer(400, R"({"word":"token"})");
        m_server->script({refused, good()});
        QVERIFY(send(call()).has_value());
        QVERIFY(m_server->requests().constLast().head.contains("Authorization: Bearer 2"));
        // A second refusal in a row is final.
        m_server->script({refused});
        QCOMPARE(send(call()).error().error.kind, ErrorKind::WrongCredentials);
        QCOMPARE(m_server->requests().size(), 4);
    }

    void shouldNotHoldAPlaceWhileItWaitsForAToken()
    {
        // GIVEN a client with one place, and two calls with a token that wait for the minute
        int succeeded = 0;
        int done = 0;
        Test::FakeClock clock;
        FetchingAuthorizer authorizer;
        ApiClient client(quickSettings(1), m_dialect, &authorizer, clock);
        authorizer.client = &client;
        client.quota().setWindows(u"x"_s, {{1, 60s}});
        m_server->script({good(), good(), ScriptedServer::answer(400, R"({"word":"token"})"),
                          ScriptedServer::answer(500, "oops"), good()});
        QVERIFY(Test::wait(client.send(call()))->has_value());
        for (int i = 0; i < 2; ++i) {
            client.send(call()).then([&](const ApiOutcome &outcome) {
                ++done;
                succeeded += outcome ? 1 : 0;
            });
        }
        // WHEN another call's token is refused meanwhile, and the next one cannot be fetched
        ApiRequest other = call();
        other.api = u"y"_s;
        const auto refused = Test::wait(client.send(other));
        QCOMPARE(refused->error().error.kind, ErrorKind::ServerFault);
        // THEN both still go, each in a minute of its own
        const auto minutesPass = [&] {
            clock.advance(61s);
            client.quota().wake();
            return done == 2;
        };
        QVERIFY(Test::waitFor(minutesPass));
        QCOMPARE(succeeded, 2);
        QCOMPARE(client.quota().figures().waiting, 0);
    }

    void shouldNotBookACallThatWaitsForAToken()
    {
        // GIVEN a call that waits for the minute, and a token that is refused meanwhile
        Test::FakeClock clock;
        FetchingAuthorizer authorizer;
        ApiClient client(quickSettings(1), m_dialect, &authorizer, clock);
        authorizer.client = &client;
        client.quota().setWindows(u"x"_s, {{1, 60s}});
        m_server->script({good(), good(), ScriptedServer::hang()});
        QVERIFY(Test::wait(client.send(call()))->has_value());
        [[maybe_unused]] const auto waiting = client.send(call());
        authorizer.rejected("Bearer token"_ba);
        // WHEN its turn comes, and the next token is long in coming
        clock.advance(61s);
        client.quota().wake();
        QTRY_COMPARE(m_server->requests().size(), 3);
        // THEN the token's call alone is booked
        QCOMPARE(client.quota().figures().callsInLastMinute, 1);
    }

    void shouldLeaveTheTimeInTheQueueOutOfAccount()
    {
        // GIVEN a call that waits more than a minute for the allowance
        std::optional<ApiOutcome> outcome;
        Test::FakeClock clock;
        ApiClient client(quickSettings(), m_dialect, &m_authorizer, clock);
        client.quota().setWindows(u"x"_s, {{2, 60s}});
        m_server->script({good(), good(), ScriptedServer::answer(200, "<html>hello"), good()});
        QVERIFY(Test::wait(client.send(call()))->has_value());
        QVERIFY(Test::wait(client.send(call()))->has_value());
        client.send(call()).then([&](ApiOutcome ended) { outcome = std::move(ended); });
        QCOMPARE(client.quota().figures().waiting, 1);
        // WHEN its turn has come and the first answer is a foreign one
        clock.advance(61s);
        client.quota().wake();
        // THEN there is a second try
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->has_value());
    }

    void shouldEndAHopelessCallWithinItsBound()
    {
        // GIVEN something else than the platform, which then does not answer at all
        ApiClient::Settings settings = quickSettings();
        settings.retries.patience = 300ms;
        settings.retries.bound = 400ms;
        settings.transport.silence = 30s;
        ApiClient client(settings, m_dialect, &m_authorizer, systemClock());
        m_server->script({ScriptedServer::answer(200, "<html>hello"), ScriptedServer::hang()});
        // THEN the second try does not take the time that a try may take
        const auto outcome = Test::wait(client.send(call()));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->error().error.kind, ErrorKind::Timeout);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void shouldHaveManyCallsUnderWay()
    {
        m_server->script({ScriptedServer::hang()});
        for (int i = 0; i < 24; ++i)
            [[maybe_unused]] const auto task = m_client->send(call());
        QTRY_COMPARE(m_server->requests().size(), 24);
    }

    void shouldEndItsCallsWhenItGoes()
    {
        // GIVEN calls in every state: sent, waiting for the allowance, waiting to be tried again
        m_server->script({ScriptedServer::answer(500, "oops"), ScriptedServer::hang()});
        QList<ErrorKind> ends;
        for (int i = 0; i < 40; ++i) {
            m_client->send(call()).then([&](ApiOutcome outcome) {
                ends.append(outcome ? ErrorKind::Internal : outcome.error().error.kind);
            });
        }
        QTRY_VERIFY(m_server->requests().size() > 5);
        // WHEN the client goes
        m_client.reset();
        // THEN each has ended as cancelled
        QCOMPARE(ends, QList<ErrorKind>(40, ErrorKind::Cancelled));
    }

private:
    static ScriptedServer::Line good() { return ScriptedServer::answer(200, R"({"word":"good"})"); }

    static ApiRequest call(HttpMethod method = HttpMethod::Get,
                           Delivery delivery = Delivery::MayRepeat)
    {
        ApiRequest request;
        request.http.method = method;
        request.http.path = u"/x"_s;
        request.api = u"x"_s;
        request.delivery = delivery;
        return request;
    }

    std::unique_ptr<ApiClient> make(ApiClient::Settings settings)
    {
        if (settings.baseUrl.isEmpty())
            settings.baseUrl = m_server->url();
        settings.retries.firstDelay = 5ms;
        settings.retries.ceiling = 20ms;
        settings.transport.silence = 150ms;
        return std::make_unique<ApiClient>(settings, m_dialect, &m_authorizer, systemClock());
    }

    ApiClient::Settings quickSettings(int maxInFlight = 0) const
    {
        ApiClient::Settings settings;
        settings.baseUrl = m_server->url();
        settings.retries.firstDelay = 5ms;
        settings.retries.ceiling = 20ms;
        settings.maxInFlight = maxInFlight;
        return settings;
    }

    ApiOutcome send(const ApiRequest &request)
    {
        auto outcome = Test::wait(m_client->send(request), 20s);
        if (outcome)
            return std::move(*outcome);
        return ApiOutcome(tl::unexpected(ApiFailure{makeError(ErrorKind::Internal, u"hung"_s)}));
    }

    WordDialect m_dialect;
    CountingAuthorizer m_authorizer;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace

ORGDESK_TEST(ApiClientTest)
#include "test_api_client.moc"
