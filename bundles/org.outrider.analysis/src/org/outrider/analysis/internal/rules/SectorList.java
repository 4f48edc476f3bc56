/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names sectors in a sentence, the first few of many. */
final class SectorList {

    private static final int MOST = 12;

    private SectorList() {
    }

    static String of(int[] sectors) {
        String first = IntStream.of(sectors).limit(MOST).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return sectors.length <= MOST ? first : first + " and " + (sectors.length - MOST) + " more";
    }
}
