// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/query_worker.h"

#include <algorithm>

namespace OrgDesk {

QueryWorker::QueryWorker(QString folder)
    : m_folder(std::move(folder))
{
}

QueryWorker::~QueryWorker()
{
    stop();
    join();
}

void QueryWorker::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void QueryWorker::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_stopped || m_thread.joinable())
        return;
    m_thread = std::thread([this] { work(); });
}

void QueryWorker::stop()
{
    // Going jobs deliver Cancelled; whoever listens may ask again, so not under the lock.
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        dropped.swap(m_jobs);
    }
    m_news.notify_all();
}

bool QueryWorker::isOfStore(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreTooNew:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreInUse:
    case ErrorKind::StoreFailed:
        return true;
    default:
        return false;
    }
}

void QueryWorker::perform(std::function<void()> task)
{
    push({Kind::Any, false, [task = std::move(task)](const Result<MirrorReader *> &) {
              task();
              return true;
          }});
}

void QueryWorker::push(Job job)
{
    std::deque<Job> superseded;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return;
        if (job.kind == Kind::Search) {
            const auto old =
                std::stable_partition(m_jobs.begin(), m_jobs.end(), [](const Job &waiting) {
                    return waiting.kind != Kind::Search;
                });
            std::move(old, m_jobs.end(), std::back_inserter(superseded));
            m_jobs.erase(old, m_jobs.end());
        }
        m_jobs.push_back(std::move(job));
    }
    m_news.notify_one();
}

bool QueryWorker::takeNext(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_news.wait(lock, [this] { return m_stopped || !m_jobs.empty(); });
    if (m_stopped)
        return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return true;
}

void QueryWorker::work()
{
    // Opened at the first question and again after a failed one: the mirror may have been mended.
    std::unique_ptr<MirrorReader> reader;
    Job job;
    while (takeNext(job)) {
        Result<MirrorReader *> usable = reader.get();
        if (!reader && job.needsReader) {
            if (auto opened = MirrorReader::open(m_folder)) {
                reader = std::move(*opened);
                usable = reader.get();
            } else {
                usable = failure(opened.error());
            }
        }
        if (!job.run(usable))
            reader.reset();
        job = {};
    }
}

} // namespace OrgDesk
