/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds lines that are too long for the arithmetic of the game. */
public final class LongLine extends RuleCheck {

    public LongLine() {
        super("long-line", Severity.NOTE, "Line that is too long",
                "Shots at such a line meet it where it is not: bullets stop in the air.");
    }

    /** Tracing along longer lines gets so coarse that shots meet them where they are not. */
    private static final int LONGEST = 4096;

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount()).filter(line -> map.length(line) > LONGEST)
                .mapToObj(line -> finding(map).line(line)
                        .title("Line " + line + " is " + Math.round(map.length(line)) + " units long").build())
                .toList();
    }
}
