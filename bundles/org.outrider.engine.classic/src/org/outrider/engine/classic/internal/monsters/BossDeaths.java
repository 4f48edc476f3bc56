/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.specials.DoorKind;
import org.outrider.engine.classic.internal.specials.FloorKind;
import org.outrider.engine.classic.internal.specials.Specials;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.Thinkers;
import org.outrider.engine.classic.internal.world.World;

/**
 * What the death of the last boss of a kind does: it opens or moves the sectors tagged 666 or 667, or ends the level.
 *
 * <p>Doom 1.9: in Doom II the mancubuses and arachnotrons of map 7; in Doom the bosses of the eighth maps, and in the
 * Ultimate Doom the cyberdemon of E4M6. Before the Ultimate Doom any boss counts on an eighth map, but barons only in
 * the first episode.
 */
final class BossDeaths {

    private static final int TAG = 666;
    private static final int SECOND_TAG = 667;
    private static final int BOSS_MAP = 8;
    private static final int COMMERCIAL_BOSS_MAP = 7;
    private static final int CYBERDEMON_MAP_OF_EPISODE_4 = 6;

    private final World world;
    private final Specials specials;
    private final ThingType mancubus;
    private final ThingType arachnotron;
    private final ThingType baron;
    private final ThingType cyberdemon;
    private final ThingType mastermind;

    BossDeaths(World world, Specials specials) {
        this.world = world;
        this.specials = specials;
        GameData data = world.session().data;
        mancubus = data.thing("FATSO");
        arachnotron = data.thing("BABY");
        baron = data.thing("BRUISER");
        cyberdemon = data.thing("CYBORG");
        mastermind = data.thing("SPIDER");
    }

    /** A boss has died: if it counts on this map, was the last of its kind and a player lives, the way is open. */
    void bossDies(Mobj boss) {
        if (!counts(boss.type) || !anyPlayerLives() || othersLive(boss)) {
            return;
        }
        Session session = world.session();
        if (session.options.commercial()) {
            if (boss.type == mancubus) {
                specials.doFloor(TAG, FloorKind.LOWER_TO_LOWEST);
            } else {
                specials.doFloor(SECOND_TAG, FloorKind.RAISE_TO_TEXTURE);
            }
        } else if (session.episode == 1 || session.episode == 4 && session.map == BOSS_MAP) {
            specials.doFloor(TAG, FloorKind.LOWER_TO_LOWEST);
        } else if (session.episode == 4 && session.map == CYBERDEMON_MAP_OF_EPISODE_4) {
            specials.doDoor(TAG, DoorKind.BLAZE_OPEN);
        } else {
            world.events().add(EventLog.Kind.EXIT, world.levelTime, null, boss, 0, -1);
            session.exitLevel();
        }
    }

    private boolean counts(ThingType type) {
        Session session = world.session();
        int map = session.map;
        if (session.options.commercial()) {
            return map == COMMERCIAL_BOSS_MAP && (type == mancubus || type == arachnotron);
        }
        if (session.options.complevel() == Complevel.DOOM2) {
            return map == BOSS_MAP && (type != baron || session.episode == 1);
        }
        return switch (session.episode) {
        case 1 -> map == BOSS_MAP && type == baron;
        case 2 -> map == BOSS_MAP && type == cyberdemon;
        case 3 -> map == BOSS_MAP && type == mastermind;
        case 4 -> map == CYBERDEMON_MAP_OF_EPISODE_4 && type == cyberdemon || map == BOSS_MAP && type == mastermind;
        default -> map == BOSS_MAP;
        };
    }

    private boolean anyPlayerLives() {
        Session session = world.session();
        for (int i = 0; i < Session.MAX_PLAYERS; i++) {
            if (session.inGame(i) && session.players[i].health > 0) {
                return true;
            }
        }
        return false;
    }

    /** The hanged one has died: the doors open when it was the last. */
    void keenDies(Mobj keen) {
        keen.flags &= ~ThingFlags.SOLID;
        if (!othersLive(keen)) {
            specials.doDoor(TAG, DoorKind.OPEN);
        }
    }

    private boolean othersLive(Mobj boss) {
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (!thinker.isRemoved() && thinker instanceof Mobj other && other != boss && other.type == boss.type
                    && other.health > 0) {
                return true;
            }
        }
        return false;
    }
}
