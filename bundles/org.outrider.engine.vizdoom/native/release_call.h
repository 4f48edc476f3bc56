/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/*
 * Brings back a call that waits for an engine that has ended.
 *
 * Where an engine ends while it records, ViZDoom 1.2 tells it to stop recording and waits for its answer, for ever. The
 * answer can be given in its stead: ViZDoom's messages are a code and 128 characters in a queue of Boost's, and 11 is
 * the code of work that is done. Without Boost's headers at the time of the build such a call stays where it is.
 */
#ifndef OUTRIDER_RELEASE_CALL_H
#define OUTRIDER_RELEASE_CALL_H

#include <string>

#if __has_include(<boost/interprocess/ipc/message_queue.hpp>)
#include <boost/interprocess/ipc/message_queue.hpp>

inline bool ov_release(const char *instance) {
    namespace ipc = boost::interprocess;
    constexpr std::size_t message_size = 129;
    const unsigned char done[message_size] = { 11 };
    try {
        ipc::message_queue queue(ipc::open_only, (std::string("ViZDoomMQCtr") + instance).c_str());
        return queue.get_max_msg_size() == message_size && queue.try_send(done, message_size, 0);
    } catch (const ipc::interprocess_exception &) {
        return false;
    }
}
#else
inline bool ov_release(const char *) { return false; }
#endif

#endif
