// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/proxy_keeper.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A system without a keychain.
class NoSecrets : public MemorySecrets
{
public:
    QFuture<Result<void>> write(const OrganizationKey &, const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<void>(failure(ErrorKind::NoSafeStore, u"none"_s)));
    }
};

} // namespace

/// Where the proxy is kept between two starts.
class ProxyKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldFindThePasswordAgainAtTheNextStart();
    void shouldForgetThePasswordOfAnotherProxy();
    void shouldGoByTheProxyUntilTheEndWithoutAKeychain();
    void shouldGoByTheCommandLineForThisStartOnly();

private:
    Result<void> keep(ProxyKeeper &keeper, const ProxyChoice &choice) const;
    [[nodiscard]] ProxyChoice atTheNextStart(SecretStore &secrets,
                                             std::optional<ProxyChoice> word = {}) const;

    const ProxyChoice m_choice{ProxyKind::Http, u"proxy.example.com"_s, 3128, u"anna"_s,
                               u"s3cret"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
};

void ProxyKeeperTest::init()
{
    m_settings.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
}

Result<void> ProxyKeeperTest::keep(ProxyKeeper &keeper, const ProxyChoice &choice) const
{
    std::optional<Result<void>> kept;
    keeper.keep(choice, [&](const Result<void> &result) { kept = result; });
    waitFor([&] { return kept.has_value(); });
    return kept.value_or(failure(ErrorKind::Internal, u"no answer"_s));
}

ProxyChoice ProxyKeeperTest::atTheNextStart(SecretStore &secrets,
                                            std::optional<ProxyChoice> word) const
{
    ProxyKeeper keeper(*m_settings, secrets, std::move(word));
    bool isLoaded = false;
    keeper.load([&] { isLoaded = true; });
    waitFor([&] { return isLoaded; });
    return keeper.choice();
}

void ProxyKeeperTest::shouldFindThePasswordAgainAtTheNextStart()
{
    MemorySecrets secrets;
    {
        ProxyKeeper keeper(*m_settings, secrets, {});
        QVERIFY(keep(keeper, m_choice).has_value());
        QVERIFY(keeper.choice() == m_choice);
    }
    QVERIFY(atTheNextStart(secrets) == m_choice);
    // AND it is not in the settings
    QVERIFY(m_settings->proxy().password.isEmpty());
}

void ProxyKeeperTest::shouldForgetThePasswordOfAnotherProxy()
{
    MemorySecrets secrets;
    ProxyKeeper keeper(*m_settings, secrets, {});
    QVERIFY(keep(keeper, m_choice).has_value());
    QVERIFY(keep(keeper, {ProxyKind::None}).has_value());
    // WHEN the first is set again without its password
    ProxyChoice again = m_choice;
    again.password.clear();
    m_settings->setProxy(again);
    // THEN nothing is left of it
    QVERIFY(atTheNextStart(secrets).password.isEmpty());
}

void ProxyKeeperTest::shouldGoByTheProxyUntilTheEndWithoutAKeychain()
{
    NoSecrets secrets;
    ProxyKeeper keeper(*m_settings, secrets, {});
    const Result<void> kept = keep(keeper, m_choice);
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().kind, ErrorKind::NoSafeStore);
    QVERIFY(keeper.choice() == m_choice);
}

void ProxyKeeperTest::shouldGoByTheCommandLineForThisStartOnly()
{
    MemorySecrets secrets;
    m_settings->setProxy({ProxyKind::Socks5, u"10.0.0.1"_s, 1080});
    const ProxyChoice word{ProxyKind::None};
    QVERIFY(atTheNextStart(secrets, word) == word);
    QCOMPARE(atTheNextStart(secrets).host, u"10.0.0.1"_s);
}

ORGDESK_TEST(ProxyKeeperTest)
#include "proxy_keeper_test.moc"
