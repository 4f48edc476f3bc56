/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import org.outrider.ui.maps.internal.model.ThingCategory;

/** The outlines of icons, as signed distances: negative inside, in units of the icon's radius. */
enum IconShape {
    CIRCLE {
        @Override
        double distance(double x, double y) {
            return Math.hypot(x, y) - 1;
        }
    },
    RING {
        @Override
        double distance(double x, double y) {
            return Math.abs(Math.hypot(x, y) - 0.75) - 0.25;
        }
    },
    HOOP {
        @Override
        double distance(double x, double y) {
            return Math.abs(Math.hypot(x, y) - 0.94) - 0.06;
        }
    },
    SQUARE {
        @Override
        double distance(double x, double y) {
            return Math.max(Math.abs(x), Math.abs(y)) - 0.85;
        }
    },
    BAR {
        @Override
        double distance(double x, double y) {
            return Math.max(Math.abs(x) - 1, Math.abs(y) - 0.5);
        }
    },
    DIAMOND {
        @Override
        double distance(double x, double y) {
            return (Math.abs(x) + Math.abs(y) - 1.15) * 0.7;
        }
    },
    CROSS {
        @Override
        double distance(double x, double y) {
            return Math.min(Math.max(Math.abs(x) - 1, Math.abs(y) - 0.36),
                    Math.max(Math.abs(y) - 1, Math.abs(x) - 0.36));
        }
    },
    TRIANGLE {
        @Override
        double distance(double x, double y) {
            return Math.max(y - 0.75, Math.max(-0.87 * x - 0.5 * y, 0.87 * x - 0.5 * y) - 0.5);
        }
    },
    SHIELD {
        @Override
        double distance(double x, double y) {
            return Math.max(Math.abs(x) - 0.8, Math.max(-y - 0.9, 0.62 * Math.abs(x) + 0.78 * y - 0.75));
        }
    },
    DOT {
        @Override
        double distance(double x, double y) {
            return Math.hypot(x, y) - 0.6;
        }
    };

    /** The signed distance of a point from the outline; y grows downwards. */
    abstract double distance(double x, double y);

    static IconShape of(ThingCategory category) {
        return switch (category) {
            case START, MONSTER -> CIRCLE;
            case WEAPON -> BAR;
            case AMMO -> SQUARE;
            case HEALTH -> CROSS;
            case ARMOR -> SHIELD;
            case POWERUP -> TRIANGLE;
            case KEY -> DIAMOND;
            case TELEPORT -> RING;
            case BARREL, DECORATION, UNKNOWN -> DOT;
        };
    }
}
