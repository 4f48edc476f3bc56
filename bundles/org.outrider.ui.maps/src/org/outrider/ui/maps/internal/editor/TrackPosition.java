/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.outrider.analysis.Track;
import org.outrider.ui.maps.AgentMarker;

/** Tells where the player was at a tic, between a track's samples too, and which way it went. */
final class TrackPosition {

    private TrackPosition() {
    }

    /** The position at a tic; before the start or after the end it is the first or last one. */
    static AgentMarker at(Track track, int tic) {
        int next = 1;
        while (next < track.size() && track.tic(next) < tic) {
            next++;
        }
        int to = Math.min(next, track.size() - 1);
        int from = Math.max(0, to - 1);
        int span = track.tic(to) - track.tic(from);
        double along = span == 0 || track.isJump(to) ? 1
                : Math.clamp((tic - track.tic(from)) / (double) span, 0.0, 1.0);
        double dx = track.x(to) - track.x(from);
        double dy = track.y(to) - track.y(from);
        return new AgentMarker(track.x(from) + along * dx, track.y(from) + along * dy,
                Math.toDegrees(Math.atan2(dy, dx)));
    }
}
