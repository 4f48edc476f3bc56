/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** A kept state of a game; immutable, may be shared between threads. */
public interface Snapshot {

    /** Tics of the map that had passed. */
    int episodeTime();

    /** Memory that it takes, roughly. */
    long sizeInBytes();
}
