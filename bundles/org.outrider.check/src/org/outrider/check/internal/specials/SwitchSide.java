/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;
import org.outrider.engine.MapRules.Trigger;
import org.outrider.wad.map.Sidedef;

/** Finds switches whose picture is on the side from which they cannot be used. */
public final class SwitchSide extends RuleCheck {

    public SwitchSide() {
        super("switch-on-back", Severity.WARNING, "Switch on the wrong side",
                "Lines work from their front only: players see the switch and cannot use it.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.line(line).hasBack() && map.special(line)
                        .filter(special -> special.trigger() == Trigger.USE && !special.manual()).isPresent())
                .filter(line -> shows(map.side(line, 1)) && !shows(map.side(line, 0)))
                .mapToObj(line -> finding(map).line(line)
                        .title("The switch on line " + line + " shows on its back").build())
                .toList();
    }

    private static boolean shows(Sidedef side) {
        return Specials.isSwitch(side.upper()) || Specials.isSwitch(side.lower()) || Specials.isSwitch(side.middle());
    }
}
