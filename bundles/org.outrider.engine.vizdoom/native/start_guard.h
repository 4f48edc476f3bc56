/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/*
 * Survives the start of an engine that fails.
 *
 * Where the engine ends or reports an error before ViZDoom's library has opened its shared memory, on a map without a
 * player's start, say, the library (1.2.5) reads the state of a game that there is none of, through a null pointer, and
 * takes the whole process along. While a game starts, its thread's fault of that kind leads back to ov_guarded, which
 * gives up the game: nothing of it may be used or freed then. Faults of other threads go to the handler that was there
 * before, which Java needs for its own.
 */
#ifndef OUTRIDER_START_GUARD_H
#define OUTRIDER_START_GUARD_H

#if defined(_WIN32)

template <typename Work>
inline bool ov_guarded(Work work) {
    work();
    return true;
}

#else

#include <pthread.h>
#include <setjmp.h>
#include <signal.h>

#include <atomic>
#include <mutex>

struct ov_guard_slot {
    std::atomic<bool> taken;
    /* True while there is a way back: not before thread and back are those of the game that took the slot. */
    std::atomic<bool> armed;
    pthread_t thread;
    sigjmp_buf back;
};

struct ov_guard_state {
    /* As many games as may start at once; further ones start unguarded. */
    static const int SLOTS = 64;
    ov_guard_slot slots[SLOTS];
    struct sigaction previous;
    std::mutex mutex;
    int starting;
};

inline ov_guard_state &ov_guard() {
    static ov_guard_state state;
    return state;
}

extern "C" inline void ov_on_fault(int number, siginfo_t *info, void *context) {
    ov_guard_state &guard = ov_guard();
    for (ov_guard_slot &slot : guard.slots) {
        if (slot.armed && pthread_equal(slot.thread, pthread_self())) siglongjmp(slot.back, 1);
    }
    if (guard.previous.sa_flags & SA_SIGINFO) guard.previous.sa_sigaction(number, info, context);
    else if (guard.previous.sa_handler == SIG_DFL || guard.previous.sa_handler == SIG_IGN) signal(number, SIG_DFL);
    else guard.previous.sa_handler(number);
}

inline void ov_guard_begin() {
    ov_guard_state &guard = ov_guard();
    std::lock_guard<std::mutex> lock(guard.mutex);
    if (guard.starting++ == 0) {
        struct sigaction action = {};
        action.sa_sigaction = ov_on_fault;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
        sigemptyset(&action.sa_mask);
        sigaction(SIGSEGV, &action, &guard.previous);
    }
}

inline void ov_guard_end() {
    ov_guard_state &guard = ov_guard();
    std::lock_guard<std::mutex> lock(guard.mutex);
    if (--guard.starting == 0) sigaction(SIGSEGV, &guard.previous, nullptr);
}

/* Does something; false where it faulted. */
template <typename Work>
inline bool ov_guarded(Work work) {
    ov_guard_slot *own = nullptr;
    ov_guard_begin();
    for (ov_guard_slot &slot : ov_guard().slots) {
        bool free = false;
        if (slot.taken.compare_exchange_strong(free, true)) {
            own = &slot;
            break;
        }
    }
    bool whole = true;
    if (own) {
        own->thread = pthread_self();
        if (sigsetjmp(own->back, 1) == 0) {
            own->armed = true;
            work();
        } else {
            whole = false;
        }
        own->armed = false;
        own->taken = false;
    } else {
        work();
    }
    ov_guard_end();
    return whole;
}

#endif

#endif
