// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/mirror_reader.h"
#include "core/workspace/answer.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace OrgDesk {

/// Asks the mirror on a thread of its own over a read-only connection, one question at a time.
/// Questions may be put before start(); they wait. Destroying it ends what waits with Cancelled
/// and joins the thread after the question under way.
class QueryWorker
{
public:
    /// What a newer question of the same kind makes pointless.
    enum class Kind { Any, Search };

    explicit QueryWorker(QString folder);
    ~QueryWorker();
    QueryWorker(const QueryWorker &) = delete;
    QueryWorker &operator=(const QueryWorker &) = delete;

    /// The mirror exists now.
    void start();
    /// Ends what waits with Cancelled and what comes later too. Does not wait for the thread.
    void stop();
    /// Waits for the end of the question under way, after stop().
    void join();

    /// The job runs on the worker's thread. A waiting search is ended with Cancelled by a newer one.
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(MirrorReader &)> job,
                                         Kind kind = Kind::Any)
    {
        const Answer<T> answer;
        push({kind, true, [job = std::move(job), answer](Result<MirrorReader *> reader) {
                  const bool usable = reader.has_value();
                  Result<T> result = usable ? job(**reader) : failure(reader.error());
                  const bool sound = result || !isOfStore(result.error().kind);
                  answer.deliver(std::move(result));
                  return sound;
              }});
        return answer.future();
    }

    /// Runs on the worker's thread in its turn, without a connection to the mirror.
    void perform(std::function<void()> task);

private:
    struct Job {
        Kind kind = Kind::Any;
        bool needsReader = true;
        /// False: the connection is not to be trusted for the next one.
        std::function<bool(Result<MirrorReader *>)> run;
    };

    [[nodiscard]] static bool isOfStore(ErrorKind kind);
    void push(Job job);
    void work();
    [[nodiscard]] bool takeNext(Job &job);

    const QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<Job> m_jobs;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace OrgDesk
