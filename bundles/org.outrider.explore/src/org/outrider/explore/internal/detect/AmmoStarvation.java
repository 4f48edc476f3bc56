/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.Difficulty;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.analysis.StaticDifficulty;

/** Finds maps whose monsters can take more than all ammunition on the map can do. */
public final class AmmoStarvation implements PlayDetector {

    static final Rule RULE = new Rule("ammo-starvation", "Not enough ammunition for the monsters",
            "Players who start with a pistol run dry and cannot fight on.", Severity.WARNING);

    /** Shots miss, and monsters hurt each other: beyond this share even good shots run dry. */
    private static final double LIMIT = 1;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        Skills starving = Skills.NONE;
        double worst = 0;
        for (int skill = 1; skill <= 5; skill++) {
            double need = StaticDifficulty.of(map.map(), map.rules(), skill).parts().stream()
                    .filter(part -> part.key().equals("monster_health_per_ammo_damage"))
                    .mapToDouble(Difficulty.Part::value).findFirst().orElse(0);
            if (need > LIMIT) {
                starving = starving.or(Skills.of(skill));
                worst = Math.max(worst, need);
            }
        }
        if (!starving.isEmpty()) {
            findings.add(map.finding(RULE).skills(starving).detail(String.format(Locale.ROOT,
                    "the monsters take %.0f %% of the damage that all ammunition can do if every shot hits",
                    worst * 100)).build());
        }
        return findings;
    }
}
