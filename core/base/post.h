// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <utility>

#if defined(__SANITIZE_THREAD__)
#define ORGDESK_THREAD_SANITIZER
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define ORGDESK_THREAD_SANITIZER
#endif
#endif
#if defined(ORGDESK_THREAD_SANITIZER)
#include <sanitizer/tsan_interface.h>
#endif

namespace OrgDesk {

namespace Detail {

// A posted event orders what was done before it, but the sanitizer does not see that in a Qt that
// was built without it. One mark for all: who receives need not touch anything to find it.
inline char postMark = 0;

inline void markSent()
{
#if defined(ORGDESK_THREAD_SANITIZER)
    __tsan_release(&postMark);
#endif
}

inline void markReceived()
{
#if defined(ORGDESK_THREAD_SANITIZER)
    __tsan_acquire(&postMark);
#endif
}

/// What is posted. Its mark is set when it lies where the event keeps it.
template <typename Function> class Posted
{
public:
    explicit Posted(Function function)
        : m_function(std::move(function))
    {
    }
    Posted(Posted &&other)
        : m_function(std::move(other.m_function))
    {
        markSent();
    }
    /// Who waits for the end destroys it, perhaps on the other thread.
    ~Posted() { markReceived(); }

    void operator()()
    {
        markReceived();
        m_function();
    }

private:
    Function m_function;
};

} // namespace Detail

/// Calls a function on the thread of the receiver, after what was posted there before; never, when
/// the receiver goes first. From any thread; the way to an object of another one.
template <typename Function> void post(QObject *receiver, Function function)
{
    QMetaObject::invokeMethod(receiver, Detail::Posted<Function>(std::move(function)),
                              Qt::QueuedConnection);
}

/// The same, and waits until it is done. Not from the receiver's own thread.
template <typename Function> void postAndWait(QObject *receiver, Function function)
{
    auto ending = [function = std::move(function)]() mutable {
        function();
        Detail::markSent();
    };
    QMetaObject::invokeMethod(receiver, Detail::Posted<decltype(ending)>(std::move(ending)),
                              Qt::BlockingQueuedConnection);
    Detail::markReceived();
}

} // namespace OrgDesk
