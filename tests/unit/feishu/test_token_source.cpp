// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/token_source.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A token endpoint that answers when the test says so.
struct Endpoint_
{
    std::vector<Completion<Token>> asked;

    QCoro::Task<Result<Token>> fetch()
    {
        const Completion<Token> answer;
        asked.push_back(answer);
        Result<Token> token = co_await answer;
        co_return token;
    }
    void answer(const QString &value, std::chrono::milliseconds lifetime)
    {
        asked.back().finish(Token{value, lifetime});
    }
};

class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_endpoint = {};
        m_got.clear();
        m_clock = {};
        m_tokens = std::make_unique<TokenSource>([this] { return m_endpoint.fetch(); }, m_clock);
    }

    // What a test left open ends here, so that no coroutine is left hanging.
    void cleanup()
    {
        for (const Completion<Token> &open : std::as_const(m_endpoint.asked))
            open.finish(failure(ErrorKind::Cancelled, {}));
        m_tokens.reset();
    }

    void shouldFetchOnceHoweverManyWait()
    {
        ask(5);
        QCOMPARE(m_endpoint.asked.size(), size_t(1));
        m_endpoint.answer(u"t-1"_s, 2h);
        QCOMPARE(m_got, QStringList(5, u"Bearer t-1"_s));
        ask(3);
        QCOMPARE(m_endpoint.asked.size(), size_t(1));
    }

    void shouldRenewBeforeItRunsOutAndGoOnMeanwhile()
    {
        ask(1);
        m_endpoint.answer(u"t-1"_s, 2h);
        m_clock.advance(89min);
        ask(1);
        QCOMPARE(m_endpoint.asked.size(), size_t(1));
        // WHEN less than 30 minutes remain
        m_clock.advance(2min);
        ask(2);
        // THEN a new one is fetched, once, while the old one serves
        QCOMPARE(m_endpoint.asked.size(), size_t(2));
        QCOMPARE(m_got.constLast(), u"Bearer t-1"_s);
        m_endpoint.answer(u"t-2"_s, 2h);
        ask(1);
        QCOMPARE(m_got.constLast(), u"Bearer t-2"_s);
    }

    void shouldRenewAShortLivedOneAtHalfItsLife()
    {
        ask(1);
        m_endpoint.answer(u"t-1"_s, 10s);
        m_clock.advance(4s);
        ask(1);
        QCOMPARE(m_endpoint.asked.size(), size_t(1));
        m_clock.advance(2s);
        ask(1);
        QCOMPARE(m_endpoint.asked.size(), size_t(2));
    }

    void shouldNotAskForEverWhenTheEndpointRepeatsItself()
    {
        ask(1);
        m_endpoint.answer(u"t-1"_s, 2h);
        m_clock.advance(100min);
        ask(1);
        m_endpoint.answer(u"t-1"_s, 20min); // the same, with what remains
        ask(10);
        QCOMPARE(m_endpoint.asked.size(), size_t(2));
    }

    void shouldWaitWhenItHasRunOut()
    {
        ask(1);
        m_endpoint.answer(u"t-1"_s, 2h);
        m_clock.advance(121min);
        ask(1);
        QCOMPARE(m_got.size(), 1);
        m_endpoint.answer(u"t-2"_s, 2h);
        QCOMPARE(m_got.constLast(), u"Bearer t-2"_s);
    }

    void shouldDropARefusedTokenOnce()
    {
        ask(1);
        m_endpoint.answer(u"t-1"_s, 2h);
        QCOMPARE(m_tokens->current(), std::optional("Bearer t-1"_ba));
        m_tokens->rejected("Bearer t-1"_ba);
        QVERIFY(!m_tokens->current().has_value());
        ask(1);
        m_endpoint.answer(u"t-2"_s, 2h);
        // A late refusal of the old one does not hurt the new one.
        m_tokens->rejected("Bearer t-1"_ba);
        QCOMPARE(m_tokens->current(), std::optional("Bearer t-2"_ba));
        // One that has run out is not to be used either.
        m_clock.advance(3h);
        QVERIFY(!m_tokens->current().has_value());
    }

    void shouldTellEverybodyOfAFailureAndTryAnew()
    {
        ask(2);
        m_endpoint.asked.back().finish(failure(ErrorKind::WrongCredentials, u"no"_s));
        QCOMPARE(m_got, QStringList(2, failedAs(ErrorKind::WrongCredentials)));
        ask(1);
        QCOMPARE(m_endpoint.asked.size(), size_t(2));
        m_endpoint.answer(u"t-1"_s, 2h);
        QCOMPARE(m_got.constLast(), u"Bearer t-1"_s);
    }

    void shouldEndWhoWaitsWhenItGoes()
    {
        ask(2);
        m_tokens.reset();
        QCOMPARE(m_got, QStringList(2, failedAs(ErrorKind::Cancelled)));
        m_endpoint.answer(u"t-1"_s, 2h); // too late; nobody is hurt
    }

private:
    static QString failedAs(ErrorKind kind) { return u"failed %1"_s.arg(int(kind)); }

    void ask(int times)
    {
        for (int i = 0; i < times; ++i) {
            m_tokens->authorization().then([this](Result<QByteArray> got) {
                m_got.append(got ? QString::fromUtf8(*got) : failedAs(got.error().kind));
            });
        }
    }

    Endpoint_ m_endpoint;
    QStringList m_got;
    Test::FakeClock m_clock;
    std::unique_ptr<TokenSource> m_tokens;
};

} // namespace

ORGDESK_TEST(TokenSourceTest)
#include "test_token_source.moc"
