/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Profile;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;

/** Finds lines whose special the engine does not know. */
public final class UnknownLineSpecial extends RuleCheck {

    public UnknownLineSpecial() {
        super("unknown-line-special", Severity.ERROR, "Line with an unknown special",
                "The line does nothing in engines that do not know the special: a door stays shut, a "
                        + "secret closed.");
    }

    /** Boom: its own specials up to 269, and generalized ones from here on. */
    private static final int LAST_BOOM = 269;
    private static final int FIRST_GENERALIZED = 0x2F80;

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.line(line).special() != 0 && map.special(line).isEmpty()
                        && !isKnown(map.line(line).special() & 0xFFFF, map.profile()))
                .mapToObj(line -> finding(map).line(line)
                        .title("Line " + line + " has the unknown special " + (map.line(line).special() & 0xFFFF))
                        .fact("tag", map.line(line).tag()).build())
                .toList();
    }

    private static boolean isKnown(int special, Profile profile) {
        return profile.engine() == Profile.Engine.BOOM && (special <= LAST_BOOM || special >= FIRST_GENERALIZED);
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return List.of(new QuickFix("Remove the special", edit -> edit.special(line, 0, map.line(line).tag())));
    }
}
