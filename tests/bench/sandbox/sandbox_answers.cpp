// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How many answers a second the sandbox gives, beside a QHttpServer that gives fixed bytes.
//
// The baseline and the sandbox each have a thread of their own and take turns; the load comes from
// the main thread, so each figure is that of two cores shared between server and load.
// Usage: orgdesk-bench-sandbox [seconds for each figure, 3 by default]
#include "app/sandbox/sandbox_thread.h"
#include "tests/bench/sandbox/http_load.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int connections = 16;

/// A QHttpServer on its own thread that answers 866 fixed bytes.
class Baseline
{
public:
    Baseline()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context, [this] { start(); }, Qt::BlockingQueuedConnection);
    }
    ~Baseline()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_http.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Baseline(const Baseline &) = delete;
    Baseline &operator=(const Baseline &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void start()
    {
        m_http = std::make_unique<QHttpServer>();
        m_http->route(u"/fixed"_s, [] {
            static const QByteArray body = "{\"text\":\"" + QByteArray(855, 'x') + "\"}";
            return QHttpServerResponse("application/json", body);
        });
        auto listener = std::make_unique<QTcpServer>();
        if (!listener->listen(QHostAddress::LocalHost))
            return;
        m_port = listener->serverPort();
        m_http->bind(listener.release());
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QHttpServer> m_http;
    quint16 m_port = 0;
};

/// One request, its body as JSON. Only for the preparations.
QJsonObject ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected())
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(10000)) {
        answer += socket.readAll();
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const QJsonDocument document =
            head < 0 ? QJsonDocument() : QJsonDocument::fromJson(answer.mid(head + 4));
        if (document.isObject())
            return document.object();
    }
    return {};
}

QByteArray post(const QByteArray &path, const QJsonObject &object)
{
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return "POST " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The requests of the three figures, over many departments and people so that no cache of one
/// answer can shine.
struct Requests
{
    std::vector<QByteArray> small;
    std::vector<QByteArray> pages;
    std::vector<QByteArray> batches;
};

Requests prepare(quint16 port, const QByteArray &token)
{
    const QByteArray contact = "/open-apis/contact/v3";
    const QJsonObject state = ask(port, Bench::getRequest("/sandbox/state", token));
    Requests requests;
    QHash<QString, int> members;
    QByteArray ids;
    int collected = 0;
    for (const QJsonValue &value : state.value(u"people"_s).toArray()) {
        const QJsonObject person = value.toObject();
        for (const QJsonValue &department : person.value(u"department_ids"_s).toArray())
            ++members[department.toString()];
        ids += (collected == 0 ? "?user_ids=" : "&user_ids=")
            + person.value(u"open_id"_s).toString().toLatin1();
        if (++collected == 50) {
            requests.batches.push_back(Bench::getRequest(contact + "/users/batch" + ids, token));
            ids.clear();
            collected = 0;
        }
    }
    for (const QJsonValue &value : state.value(u"departments"_s).toArray()) {
        const QByteArray id = value.toObject().value(u"open_department_id"_s).toString().toLatin1();
        requests.small.push_back(Bench::getRequest(contact + "/departments/" + id, token));
        if (members.value(QString::fromLatin1(id)) >= 50)
            requests.pages.push_back(Bench::getRequest(
                contact + "/users/find_by_department?page_size=50&department_id=" + id, token));
    }
    return requests;
}

void report(const char *name, const Bench::LoadResult &result)
{
    std::printf("%-58s %9.0f/s %8.1f MB/s%s\n", name, result.perSecond, result.megabytesPerSecond,
                result.notOk > 0 ? "  (errors!)" : "");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 3;
    const std::chrono::seconds duration(std::max(1, seconds));
    Sandbox::Options options;
    options.size = Sandbox::OrganizationSize::Medium;
    options.quota = Sandbox::QuotaMode::Off;
    Sandbox::SandboxThread sandbox;
    const auto endpoint = sandbox.start(options);
    const Baseline baseline;
    if (!endpoint || baseline.port() == 0) {
        std::fprintf(stderr, "cannot listen\n");
        return 1;
    }
    const QByteArray token =
        ask(endpoint->port,
            post("/open-apis/auth/v3/tenant_access_token/internal",
                 {{u"app_id"_s, endpoint->appId}, {u"app_secret"_s, endpoint->appSecret}}))
            .value(u"tenant_access_token"_s)
            .toString()
            .toLatin1();
    const Requests requests = prepare(endpoint->port, token);
    if (requests.small.empty() || requests.pages.empty() || requests.batches.empty()) {
        std::fprintf(stderr, "the sandbox gave no organization\n");
        return 1;
    }
    const auto load = [&](quint16 port, const std::vector<QByteArray> &list) {
        return Bench::runLoad(port, list, connections, duration);
    };
    report("baseline: QHttpServer, 866 fixed bytes",
           load(baseline.port(), {Bench::getRequest("/fixed", token)}));
    const auto small = load(endpoint->port, requests.small);
    const auto pages = load(endpoint->port, requests.pages);
    const auto batches = load(endpoint->port, requests.batches);
    report("sandbox: GET one department, 1,000 in turn (goal 10,000)", small);
    report("sandbox: page of 50 people of a department (goal 1,000)", pages);
    report("sandbox: batch of 50 people, 20,000 in turn", batches);
    return small.notOk + pages.notOk + batches.notOk == 0 && small.perSecond >= 10000
            && pages.perSecond >= 1000
        ? 0
        : 1;
}
