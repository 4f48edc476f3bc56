/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import org.outrider.wad.map.Thing;

/** How far things are moved, in map units. */
public record Offset(int dx, int dy) {

    /** The offset that brings a thing, moved by so much, to the nearest crossing of the grid. */
    public static Offset snapped(Thing thing, double dx, double dy, int grid) {
        return new Offset(nearest(thing.x() + dx, grid) - thing.x(), nearest(thing.y() + dy, grid) - thing.y());
    }

    /** A thing moved by this; at the edge of what the format can say it stops. */
    public Thing applyTo(Thing thing) {
        return new Thing(clamped(thing.x() + dx), clamped(thing.y() + dy), thing.angle(), thing.type(),
                thing.flags());
    }

    private static int nearest(double value, int grid) {
        return (int) Math.round(value / grid) * grid;
    }

    private static int clamped(int value) {
        return Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
