/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.outrider.engine.GameSetup;

/** Times as the console shows them. */
public final class Times {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {
    }

    /** Minutes and seconds, hours where there are any: 3:07, 1:00:00. */
    public static String of(Duration duration) {
        return duration.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", duration.toHours(), duration.toMinutesPart(),
                        duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    /** A moment on the clock of this machine: 2026-01-30 12:00. */
    public static String of(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** The time of the game that so many tics take. */
    public static String ofTics(int tics) {
        return of(Duration.ofSeconds(tics / GameSetup.TICS_PER_SECOND));
    }
}
