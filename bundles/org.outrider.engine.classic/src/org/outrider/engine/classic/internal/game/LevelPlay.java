/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.outrider.engine.classic.internal.combat.Combat;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.monsters.Monsters;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.specials.Specials;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;

/** One level with all the rooms of rules that work on it, wired together. */
final class LevelPlay {

    private final World world;
    private final Movement movement;
    private final Specials specials;
    private final PlayerSpawner playerSpawner;
    private final ThingSpawner thingSpawner;
    private final PlayerThinking playerThinking;

    LevelPlay(Session session, Level level, EventLog events) {
        world = new World(session, level, events);
        movement = new Movement(world);
        Combat combat = new Combat(world, movement);
        specials = new Specials(world, movement, combat);
        Monsters monsters = new Monsters(world, movement, combat, specials);
        Actions actions = new Actions(session.data);
        combat.bind(actions);
        monsters.bind(actions);
        actions.resolve(session.data);
        world.bind(new Rules(movement.motion(), combat.rules(), specials.lineRules(), monsters.rules(),
                specials.thinkerFactory(), actions));
        playerSpawner = new PlayerSpawner(world, movement.moves(), combat.weapons());
        thingSpawner = new ThingSpawner(world, playerSpawner);
        playerThinking = new PlayerThinking(world, combat.weapons(), movement.useTraverse(), specials);
    }

    World world() {
        return world;
    }

    Movement movement() {
        return movement;
    }

    PlayerThinking playerThinking() {
        return playerThinking;
    }

    /** Fills the level with things and players and starts its specials. */
    void begin() throws LevelException {
        Session session = world.session();
        for (Player player : session.players) {
            player.killCount = 0;
            player.secretCount = 0;
            player.itemCount = 0;
            player.mobj = null;
        }
        // a sentinel by which Doom 1.9 knows that no tic has run yet
        session.players[session.options.consolePlayer()].viewZ = 1;
        thingSpawner.spawnAll();
        if (session.options.deathmatch() != 0) {
            playerSpawner.spawnDeathmatchPlayers();
        }
        playerSpawner.checkAllPresent();
        specials.spawn();
    }

    /** Plays one tic. */
    void tic() {
        Session session = world.session();
        for (Player player : session.players) {
            if (session.inGame(player.index)) {
                playerThinking.think(player);
            }
        }
        world.runThinkers();
        specials.update();
        thingSpawner.respawnItems();
        world.levelTime++;
    }

    /** Brings a player of a game of several back after death. */
    void rebirth(Player player) {
        playerSpawner.rebirth(player);
    }
}
