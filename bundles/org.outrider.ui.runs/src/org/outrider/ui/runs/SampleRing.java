/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

/**
 * The latest points of a curve, up to a fixed number; what is older is overwritten. Its memory is taken once and stays
 * the same however much comes. Belongs to one thread.
 */
public final class SampleRing {

    private final double[] xs;
    private final double[] ys;
    private int start;
    private int size;

    /**
     * @param capacity how many points are kept, at least 1
     */
    public SampleRing(int capacity) {
        xs = new double[capacity];
        ys = new double[capacity];
    }

    public void add(double x, double y) {
        int end = (start + size) % xs.length;
        xs[end] = x;
        ys[end] = y;
        if (size < xs.length) {
            size++;
        } else {
            start = (start + 1) % xs.length;
        }
    }

    public void clear() {
        start = 0;
        size = 0;
    }

    public int size() {
        return size;
    }

    /** Another of the same points, which goes its own way. */
    public SampleRing copy() {
        SampleRing copy = new SampleRing(xs.length);
        for (int i = 0; i < size; i++) {
            int at = (start + i) % xs.length;
            copy.add(xs[at], ys[at]);
        }
        return copy;
    }

    /** The newest value; 0 where there is none. */
    public double latest() {
        return size == 0 ? 0 : ys[(start + size - 1) % ys.length];
    }

    /**
     * The abscissas, oldest first, thinned out evenly to at most so many; the newest is always among them.
     *
     * @param most at least 2
     */
    public double[] xs(int most) {
        return thinned(xs, most);
    }

    /** The ordinates that belong to {@link #xs}. */
    public double[] ys(int most) {
        return thinned(ys, most);
    }

    private double[] thinned(double[] values, int most) {
        int count = Math.min(size, most);
        double[] chosen = new double[count];
        for (int i = 0; i < count; i++) {
            int at = count == size ? i : (int) ((long) i * (size - 1) / (count - 1));
            chosen[i] = values[(start + at) % values.length];
        }
        return chosen;
    }
}
