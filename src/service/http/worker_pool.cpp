// SPDX-License-Identifier: Apache-2.0
#include "service/http/worker_pool.h"

namespace service {

namespace {
constexpr size_t longestQueue = 1000;
}

WorkerPool::WorkerPool(int threads, OpenDatabase open)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, open] { work(open); });
}

WorkerPool::~WorkerPool() { stop(); }

bool WorkerPool::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || m_tasks.size() >= longestQueue)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void WorkerPool::stop()
{
    std::deque<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        dropped.swap(m_tasks);
    }
    m_wake.notify_all();
    for (auto &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void WorkerPool::work(const OpenDatabase &open)
{
    const auto db = open();
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopped || !m_tasks.empty(); });
            if (m_stopped)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        if (db)
            task(*db);
    }
}

} // namespace service
