/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

/** Watches a run. Called by one thread at a time, which should not be kept waiting. */
@FunctionalInterface
public interface PlaytestListener {

    /** Does not watch. */
    PlaytestListener NONE = event -> { };

    /** Something has come. */
    void notify(PlaytestEvent event);
}
