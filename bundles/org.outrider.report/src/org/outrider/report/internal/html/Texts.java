/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.outrider.engine.GameSetup;

/** Numbers and times as the page shows them. */
final class Texts {

    private Texts() {
    }

    /** Minutes and seconds of so many tics: 3:07. */
    static String time(int tics) {
        return time((double) tics / GameSetup.TICS_PER_SECOND);
    }

    /** Minutes and seconds: 3:07. */
    static String time(double seconds) {
        long whole = (long) seconds;
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }

    /** At most one decimal, thousands apart. */
    static String number(double value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** "1 episode", "2 episodes". */
    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
