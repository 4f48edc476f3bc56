/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.analysis.Difficulty.Part;
import org.outrider.analysis.internal.difficulty.Supplies;
import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/**
 * How hard a map looks before anybody has played it: what its monsters can take against what players find to shoot
 * them with, and to mend themselves.
 *
 * <p>The model is coarse: it does not know where things are. Its uncertainty is how far the score moves when any one
 * part is left out.
 */
public final class StaticDifficulty {

    /** Doom 1.9: things for several players only. */
    private static final int MULTIPLAYER_ONLY = 16;
    /** Doom 1.9: players start with 50 bullets and 100 hit points; a bullet takes 5, 10 or 15 hit points. */
    private static final int FIRST_BULLETS_DAMAGE = 500;
    private static final int FIRST_HEALTH = 100;
    /** Doom 1.9, editor numbers: zombieman, shotgun guy, chaingunner, spider mastermind, SS: shots that hit at once. */
    private static final List<Integer> HITSCANNERS = List.of(3004, 9, 65, 7, 84);

    private StaticDifficulty() {
    }

    /**
     * Looks at a map.
     *
     * @param skill 1..5
     */
    public static Difficulty of(MapData map, MapRules rules, int skill) {
        Supplies supplies = Supplies.load();
        double health = 0;
        double hitscanners = 0;
        double damage = 0;
        double mending = FIRST_HEALTH;
        for (Thing thing : map.things()) {
            if (!isThere(thing, skill)) {
                continue;
            }
            Optional<ThingInfo> monster = rules.thing(thing.type())
                    .filter(info -> info.kind() == ObjectKind.MONSTER);
            if (monster.isPresent()) {
                health += monster.get().health();
                hitscanners += HITSCANNERS.contains(thing.type()) ? monster.get().health() : 0;
            }
            damage += supplies.damage(thing.type());
            mending += supplies.mending(thing.type());
        }
        // Doom 1.9: twice the ammunition at the lowest and the highest skill
        damage = FIRST_BULLETS_DAMAGE + damage * (skill == 1 || skill == 5 ? 2 : 1);
        return of(health, hitscanners, damage, mending);
    }

    private static Difficulty of(double health, double hitscanners, double damage, double mending) {
        double shooting = health / damage;
        double enduring = health / mending;
        double share = health == 0 ? 0 : hitscanners / health;
        List<Part> parts = List.of(
                new Part("monster_health", health, saturated(health, 5000), 0.3),
                new Part("monster_health_per_ammo_damage", shooting, saturated(shooting, 0.5), 0.3),
                new Part("monster_health_per_health_and_armor", enduring, saturated(enduring, 5), 0.3),
                new Part("hitscanner_share", share, share, 0.1));
        double score = Difficulty.score(parts);
        return new Difficulty(score, spread(parts, score), parts);
    }

    /** 0 for nothing, a half for the middle, and near to 1 for very much. */
    static double saturated(double value, double middle) {
        return value / (value + middle);
    }

    private static double spread(List<Part> parts, double score) {
        double spread = 0;
        for (Part left : parts) {
            List<Part> others = new ArrayList<>(parts);
            others.remove(left);
            spread = Math.max(spread, Math.abs(Difficulty.score(others) - score));
        }
        return spread;
    }

    /** Doom 1.9: bits 0, 1 and 2 of a thing's flags stand for skills 1 and 2, 3, and 4 and 5. */
    private static boolean isThere(Thing thing, int skill) {
        int bit = skill <= 2 ? 1 : skill == 3 ? 2 : 4;
        return (thing.flags() & bit) != 0 && (thing.flags() & MULTIPLAYER_ONLY) == 0;
    }
}
