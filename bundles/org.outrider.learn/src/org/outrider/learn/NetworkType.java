/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/** Kinds of networks. */
public enum NetworkType {
    /** Feed-forward: sees the last few frames at once. */
    DQN_FF,
    /** Recurrent: sees one frame at a time and remembers in an LSTM cell. */
    DQN_RNN
}
