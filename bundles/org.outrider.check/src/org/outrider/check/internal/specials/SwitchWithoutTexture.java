/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.Trigger;

/** Finds switches that do not look like one. */
public final class SwitchWithoutTexture extends RuleCheck {

    public SwitchWithoutTexture() {
        super("switch-without-texture", Severity.NOTE, "Switch without a switch's texture",
                "Players get no sign that it can be used, nor that it was.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.trigger() == Trigger.USE
                        && !special.manual() && special.effect() != Effect.LIFT && special.effect() != Effect.DOOR)
                        .isPresent())
                .filter(line -> !map.line(line).hasBack() && !Specials.isSwitch(map.side(line, 0).middle()))
                .mapToObj(line -> finding(map).line(line)
                        .title("The switch on line " + line + " has the texture " + map.side(line, 0).middle())
                        .detail("Special " + Specials.describe(map.special(line).orElseThrow()) + ".").build())
                .toList();
    }
}
