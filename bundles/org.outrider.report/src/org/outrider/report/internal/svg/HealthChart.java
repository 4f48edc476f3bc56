/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.List;

import org.outrider.analysis.HealthPoint;

/**
 * Draws an episode's health as a stepped line in a box of {@value #WIDTH} by {@value #HEIGHT}: time from left to right,
 * health from bottom to top.
 */
public final class HealthChart {

    /** Width of the box. */
    public static final int WIDTH = 160;
    /** Height of the box. */
    public static final int HEIGHT = 32;

    private final int longestEpisode;
    private final int mostHealth;

    /**
     * A chart with room for episodes of a run.
     *
     * @param longestEpisode tics that the whole width stands for
     * @param mostHealth     hit points that the whole height stands for
     */
    public HealthChart(int longestEpisode, int mostHealth) {
        this.longestEpisode = Math.max(1, longestEpisode);
        this.mostHealth = Math.max(1, mostHealth);
    }

    /**
     * Draws an episode's line as the data of an SVG path.
     *
     * @param tics length of the episode
     */
    public String line(List<HealthPoint> timeline, int tics) {
        PathData path = new PathData();
        double lastY = y(timeline.getFirst().health());
        path.moveTo(0, -lastY);
        for (HealthPoint point : timeline.subList(1, timeline.size())) {
            path.lineTo(x(point.tic()), -lastY);
            lastY = y(point.health());
            path.lineTo(x(point.tic()), -lastY);
        }
        return path.lineTo(x(tics), -lastY).toString();
    }

    private double x(int tic) {
        return (double) WIDTH * tic / longestEpisode;
    }

    private double y(int health) {
        return HEIGHT - (double) HEIGHT * Math.clamp(health, 0, mostHealth) / mostHealth;
    }
}
