// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/bench/sandbox/http_load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

namespace OrgDesk::Bench {

namespace {

/// One connection that always has one request under way.
class Client
{
public:
    explicit Client(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_open =
            ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Client() { ::close(m_socket); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] bool isOpen() const { return m_open; }

    void send(const QByteArray &request)
    {
        m_received.resize(0);
        m_expected = -1;
        m_open =
            ::send(m_socket, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
            == request.size();
    }

    /// Reads what there is; true when the answer is complete.
    bool receive()
    {
        std::array<char, 65536> buffer;
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count <= 0) {
            m_open = count < 0 && (errno == EAGAIN || errno == EINTR);
            return false;
        }
        m_received.append(buffer.data(), count);
        if (m_expected < 0)
            readHead();
        return m_expected >= 0 && m_received.size() >= m_expected;
    }

    [[nodiscard]] bool isOk() const { return m_received.startsWith("HTTP/1.1 200"); }
    [[nodiscard]] qint64 size() const { return m_received.size(); }

private:
    void readHead()
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_received.left(end).toLower();
        const qsizetype length = head.indexOf("content-length:");
        const QByteArray number =
            head.mid(length + 15, head.indexOf('\r', length + 15) - length - 15);
        m_expected = end + 4 + (length < 0 ? 0 : number.trimmed().toLongLong());
    }

    int m_socket;
    bool m_open = false;
    QByteArray m_received;
    qint64 m_expected = -1;
};

} // namespace

QByteArray getRequest(const QByteArray &path, const QByteArray &token)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
        + "\r\n\r\n";
}

LoadResult runLoad(quint16 port, const std::vector<QByteArray> &requests, int connections,
                   std::chrono::milliseconds duration)
{
    using Clock = std::chrono::steady_clock;
    LoadResult result;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<pollfd> waiting;
    size_t next = 0;
    for (int i = 0; i < connections; ++i) {
        clients.push_back(std::make_unique<Client>(port));
        if (!clients.back()->isOpen())
            return result;
        clients.back()->send(requests[next++ % requests.size()]);
        waiting.push_back({clients.back()->socket(), POLLIN, 0});
    }
    qint64 bytes = 0;
    const auto start = Clock::now();
    while (Clock::now() - start < duration) {
        if (::poll(waiting.data(), waiting.size(), 100) <= 0)
            continue;
        for (size_t i = 0; i < clients.size(); ++i) {
            if (waiting[i].revents == 0 || !clients[i]->receive())
                continue;
            ++result.answers;
            result.notOk += clients[i]->isOk() ? 0 : 1;
            bytes += clients[i]->size();
            clients[i]->send(requests[next++ % requests.size()]);
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    result.perSecond = static_cast<double>(result.answers) / seconds;
    result.megabytesPerSecond = static_cast<double>(bytes) / seconds / 1e6;
    return result;
}

} // namespace OrgDesk::Bench
