/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/**
 * How a game is played; fixed from its start.
 *
 * @param skill 1..5 as the player sees it
 * @param episode first episode; 1 in Doom II
 * @param map first map
 * @param commercial true for Doom II's maps (MAP01), false for Doom's (E1M1)
 * @param deathmatch 0 none, 1 deathmatch, 2 altdeath (items come back)
 * @param respawn monsters come back
 * @param fast fast monsters
 * @param noMonsters no monsters
 * @param consolePlayer the player whose view is shown, 0..3
 * @param playerMask bit i set: player i takes part
 * @param netGame things for several players appear and death does not reload the level
 * @param complevel the release whose rules apply
 */
public record GameOptions(int skill, int episode, int map, boolean commercial, int deathmatch, boolean respawn,
        boolean fast, boolean noMonsters, int consolePlayer, int playerMask, boolean netGame, Complevel complevel) {

    public static final int BABY = 1;
    public static final int NIGHTMARE = 5;

    /** Fast monsters by option or by skill. */
    public boolean isFast() {
        return fast || skill == NIGHTMARE;
    }

    /** Monsters come back by option or by skill. */
    public boolean monstersRespawn() {
        return respawn || skill == NIGHTMARE;
    }

    /** Tells whether a player takes part. */
    public boolean inGame(int player) {
        return (playerMask & 1 << player) != 0;
    }
}
