/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/** What shows that a finding is so. */
public sealed interface Evidence {

    /**
     * A moment of a run: its replay is the demo of that episode.
     *
     * @param episode number of the episode, from 1
     * @param tic     of the episode, from 0
     * @param event   what happened then; empty where the moment speaks for itself
     */
    record Moment(int episode, int tic, String event) implements Evidence {

        public Moment(int episode, int tic) {
            this(episode, tic, "");
        }
    }

    /**
     * A demo that is not one of a run's episodes, such as a witness of the exit or what was done in one that
     * broke down.
     *
     * @param file relative to the results, with slashes
     * @param tic  where to look, from 0
     */
    record Demo(String file, int tic) implements Evidence {
    }

    /**
     * A picture.
     *
     * @param file    relative to the results, with slashes
     * @param caption what is to be seen
     */
    record Screenshot(String file, String caption) implements Evidence {
    }

    /**
     * Something that the map's data says.
     *
     * @param name  such as {@code special}
     * @param value such as {@code 97 (WR Teleport)}
     */
    record Fact(String name, String value) implements Evidence {
    }
}
