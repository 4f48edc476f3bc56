/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Maps;
import org.outrider.agent.Playthrough;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;

/** Fights in a hall of 1280 by 512 units with the player in the west and the exit behind. */
class FighterTest {

    private static final int ZOMBIE_MAN = 3004;
    private static final int IMP = 3001;
    private static final int DEMON = 3002;
    private static final int SHOTGUN = 2001;
    private static final int BARREL = 2035;
    private static final int SECONDS = 60;
    private static final int WEST = 180;

    @TempDir
    private Path folder;
    private final MapBuilder map = Maps.map();

    @BeforeEach
    void hall() {
        Maps.startAt(map, 96, 256);
        map.room(Maps.room(), 0, 0, 1280, 512);
        map.line(0, 288, 0, 224, Maps.special(11, 0));
    }

    private Playthrough play() throws Exception {
        return Playthrough.explore(map, folder, SECONDS);
    }

    @Test
    void killsAZombieAndGoesOn() throws Exception {
        map.thing(700, 256, WEST, ZOMBIE_MAN);

        Playthrough played = play();

        assertEquals(1, played.kills());
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void killsAnImp() throws Exception {
        map.thing(700, 256, WEST, IMP);

        Playthrough played = play();

        assertEquals(1, played.kills());
        assertTrue(played.health() > 0);
    }

    @Test
    void keepsAwayFromADemonWhileItShoots() throws Exception {
        map.thing(700, 256, WEST, DEMON);
        map.thing(128, 256, 0, SHOTGUN);

        Playthrough played = play();

        assertEquals(1, played.kills());
        assertTrue(played.health() > 50, "health " + played.health());
    }

    @Test
    void turnsOnWhoShootsItFromBehind() throws Exception {
        map.room(Maps.room(), -400, 0, -16, 512);
        map.room(Maps.room(), -16, 320, 0, 480);
        map.thing(-200, 400, 0, ZOMBIE_MAN);

        assertEquals(1, play().kills());
    }

    @Test
    void takesTheBetterWeapon() throws Exception {
        map.thing(128, 256, 0, SHOTGUN);
        map.thing(700, 200, WEST, ZOMBIE_MAN);
        map.thing(700, 300, WEST, ZOMBIE_MAN);

        Playthrough played = play();

        assertTrue(played.events().stream().anyMatch(
                event -> event instanceof GameEvent.AmmoUsed used && used.player().isPlayer()
                        && used.ammo().equals("Shell")));
    }

    @Test
    void blowsUpBarrelsBesideMonsters() throws Exception {
        map.thing(700, 256, WEST, IMP);
        map.thing(650, 256, 0, BARREL);

        Playthrough played = play();

        assertTrue(played.events().stream().anyMatch(
                event -> event instanceof GameEvent.Damage damage && damage.victim().name().equals("DoomImp")
                        && damage.health() > 30));
    }

    @Test
    void doesNotWasteAllItsTimeOnWhatItCannotHit() throws Exception {
        // A demon in a pit whose rim hides it from shots, but not from sight.
        map.room(MapBuilder.sector(-400, 128), 1280, 0, 1600, 512);
        map.line(1280, 512, 1280, 0, LineStyle.flags(Linedef.BLOCKING));
        map.thing(1330, 256, WEST, DEMON);

        assertEquals(EpisodeEnd.EXIT, play().end());
    }
}
