/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.BoundingBox;

class TrackTest {

    private static Track track(int ticsPerSample, double... xs) {
        Track.Recorder recorder = new Track.Recorder(ticsPerSample);
        for (double x : xs) {
            recorder.moveTo(x, -x);
        }
        return recorder.toTrack();
    }

    @Test
    void everyNthPositionIsKeptAndTheLast() {
        Track track = track(3, 0, 1, 2, 3, 4, 5, 6, 7);

        assertEquals(4, track.size());
        assertEquals(List.of(0.0, 3.0, 6.0, 7.0), List.of(track.x(0), track.x(1), track.x(2), track.x(3)));
        assertEquals(-6, track.y(2));
        assertEquals(List.of(0, 3, 6, 7), List.of(track.tic(0), track.tic(1), track.tic(2), track.tic(3)));
    }

    @Test
    void recorderGoesOnAfterATrackWasTaken() {
        Track.Recorder recorder = new Track.Recorder(2);
        for (int i = 0; i < 4; i++) {
            recorder.moveTo(i, 0);
        }
        recorder.toTrack();
        recorder.moveTo(4, 0);

        Track track = recorder.toTrack();

        assertEquals(3, track.size());
        assertEquals(4, track.x(2));
    }

    @Test
    void longTracksAreKeptWhole() {
        Track.Recorder recorder = new Track.Recorder(1);
        for (int i = 0; i < 5000; i++) {
            recorder.moveTo(i, 0);
        }

        assertEquals(4999, recorder.toTrack().x(4999));
    }

    @Test
    void teleportBetweenSamplesIsMarked() {
        Track track = track(2, 0, 10, 20, 1000, 1010, 1020, 1030);

        assertFalse(track.isJump(1));
        assertTrue(track.isJump(2));
        assertFalse(track.isJump(3));
    }

    @Test
    void heatMapCountsTheTicsSpentInEachCell() {
        HeatMap heat = HeatMap.of(new BoundingBox(127, -128, -64, 127), 64,
                List.of(track(2, 10, 10, 10, 10, 70, 70, 70)));

        assertEquals(-64, heat.originX());
        assertEquals(-128, heat.originY());
        assertEquals(3, heat.columns());
        assertEquals(4, heat.rows());
        assertEquals(2, heat.tics(1, 1));
        assertEquals(4, heat.tics(2, 0));
        assertEquals(4, heat.max());
    }

    @Test
    void heatMapPutsStrayPositionsIntoTheNearestCell() {
        HeatMap heat = HeatMap.of(new BoundingBox(63, 0, 0, 63), 64, List.of(track(1, 500, 500)));

        assertEquals(1, heat.tics(0, 0));
    }
}
