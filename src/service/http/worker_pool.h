// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace service {

/// A few threads, each with its own connection, that do what is queued. The queue is bounded: a service that
/// cannot keep up says so at once.
class WorkerPool
{
public:
    using Task = std::function<void(Database &)>;
    using OpenDatabase = std::function<std::unique_ptr<Database>()>;

    /// `open` runs on each worker; where it gives none, the worker's tasks are dropped.
    WorkerPool(int threads, OpenDatabase open);
    ~WorkerPool();
    /// False where the queue is full or the pool has stopped.
    bool post(Task task);
    /// Finishes what runs, drops what waits.
    void stop();

private:
    void work(const OpenDatabase &open);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace service
