/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How fast a demo was simulated.
 *
 * @param demo name of the demo
 * @param map name of the map on which it begins
 * @param tics of the demo
 * @param ticsPerSecond tics in a second of the processor's time; null where it took too little to tell
 * @param sourcePortTicsPerSecond the same of the source port; null also where there is none
 * @param ratio how many times as fast as the source port; null where one of both is not known
 */
public record SimFigure(String demo, String map, long tics, @Nullable Double ticsPerSecond,
        @Nullable Double sourcePortTicsPerSecond, @Nullable Double ratio) {

    /** @param seconds processor time of one round; 0 or less where it is not known */
    static SimFigure of(String demo, String map, long tics, double seconds, double sourcePortSeconds) {
        return new SimFigure(demo, map, tics, rate(tics, seconds), rate(tics, sourcePortSeconds),
                seconds > 0 && sourcePortSeconds > 0 ? sourcePortSeconds / seconds : null);
    }

    private static @Nullable Double rate(long tics, double seconds) {
        return seconds > 0 ? tics / seconds : null;
    }
}
