/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * How a measure of a training went: points in the order of its steps.
 *
 * @param name what it is called in a chart
 * @param points with finite values, in the order of their steps
 */
public record Curve(String name, List<Point> points) {

    /**
     * A point of a curve.
     *
     * @param step of the agent
     * @param value of the measure
     * @param interval half the width of its confidence interval; 0 for none
     */
    public record Point(long step, double value, double interval) {
    }

    public Curve {
        points = List.copyOf(points);
    }

    /** The same curve with at most so many points: neighbours become their mean. */
    public Curve thinned(int most) {
        int group = (points.size() + most - 1) / most;
        if (group <= 1) {
            return this;
        }
        List<Point> means = new ArrayList<>();
        for (int from = 0; from < points.size(); from += group) {
            List<Point> some = points.subList(from, Math.min(from + group, points.size()));
            means.add(new Point(some.getLast().step(),
                    some.stream().mapToDouble(Point::value).average().orElseThrow(),
                    some.stream().mapToDouble(Point::interval).average().orElseThrow()));
        }
        return new Curve(name, means);
    }
}
