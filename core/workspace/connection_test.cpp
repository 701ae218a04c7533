// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/connection_test.h"

#include "core/base/logging.h"
#include "core/base/post.h"
#include "core/workspace/mirror_snapshot.h"

#include <QPromise>
#include <QThread>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing is kept of what a test reads.
class NoSink : public DeltaSink
{
public:
    void receive(Delta) override { }
    void scopeChanged(Delta) override { }
    void listChanged(const ListChange &) override { }
};

/// Lives on the test's own thread and ends it.
class ConnectionTest : public QObject
{
public:
    /// With a folder: the doctor.
    ConnectionTest(Credentials credentials, PlatformFactory factory, std::optional<QString> folder)
        : m_credentials(std::move(credentials))
        , m_factory(std::move(factory))
        , m_folder(std::move(folder))
    {
        m_promise.start();
    }

    ~ConnectionTest() override
    {
        if (!m_delivered)
            deliver(failed(makeError(ErrorKind::Cancelled, u"the test was ended"_s)));
    }

    [[nodiscard]] QFuture<ConnectionReport> future() const { return m_promise.future(); }

    void start()
    {
        Result<std::unique_ptr<Platform>> made = m_factory(m_credentials, m_sink);
        if (!made) {
            end(failed(made.error()));
            return;
        }
        m_platform = std::move(*made);
        if (m_folder)
            m_platform->examine(Priority::Waiting, {}).then([this](const ConnectionReport &report) {
                end(withMirror(report));
            });
        else
            m_platform->testConnection().then(
                [this](const ConnectionReport &report) { end(report); });
    }

private:
    static ConnectionReport failed(const Error &error)
    {
        ConnectionReport report;
        report.failure = error;
        return report;
    }

    [[nodiscard]] ConnectionReport withMirror(ConnectionReport report) const
    {
        const Result<MirrorSnapshot> mirror = readSnapshot(*m_folder);
        if (!mirror)
            qCInfo(logWorkspace) << "The doctor has no mirror:" << mirror.error().detail;
        else if (const std::optional<Finding> externals = findingOf(mirror->externals))
            report.findings.append(*externals);
        return report;
    }

    void deliver(const ConnectionReport &report)
    {
        m_delivered = true;
        m_promise.addResult(report);
        m_promise.finish();
    }

    void end(const ConnectionReport &report)
    {
        deliver(report);
        // Not from inside its own coroutine.
        post(this, [this] {
            m_platform.reset();
            thread()->quit();
        });
    }

    Credentials m_credentials;
    PlatformFactory m_factory;
    const std::optional<QString> m_folder;
    NoSink m_sink;
    std::unique_ptr<Platform> m_platform;
    QPromise<ConnectionReport> m_promise;
    bool m_delivered = false;
};

} // namespace

namespace {

QFuture<ConnectionReport> begin(ConnectionTest *test)
{
    const QFuture<ConnectionReport> report = test->future();
    auto *thread = new QThread;
    test->moveToThread(thread);
    QObject::connect(thread, &QThread::finished, test, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    post(test, [test] { test->start(); });
    return report;
}

} // namespace

QFuture<ConnectionReport> testConnection(Credentials credentials, PlatformFactory factory)
{
    return begin(new ConnectionTest(std::move(credentials), std::move(factory), std::nullopt));
}

QFuture<ConnectionReport> examine(Credentials credentials, PlatformFactory factory, QString folder)
{
    return begin(new ConnectionTest(std::move(credentials), std::move(factory), std::move(folder)));
}

} // namespace OrgDesk
