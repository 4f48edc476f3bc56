/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** The final boss's cube: on arrival it turns into a random monster. */
final class SpawnCube {

    private final World world;
    private final Senses senses;
    private final Moves moves;
    private final ThingType fire;
    /** What comes out for each random number. */
    private final ThingType[] monsters = new ThingType[256];

    SpawnCube(World world, Senses senses, Moves moves) {
        this.world = world;
        this.senses = senses;
        this.moves = moves;
        GameData data = world.session().data;
        fire = data.thing("SPAWNFIRE");
        int from = fill(data, 0, 50, "TROOP");
        from = fill(data, from, 90, "SERGEANT");
        from = fill(data, from, 120, "SHADOWS");
        from = fill(data, from, 130, "PAIN");
        from = fill(data, from, 160, "HEAD");
        from = fill(data, from, 162, "VILE");
        from = fill(data, from, 172, "UNDEAD");
        from = fill(data, from, 192, "BABY");
        from = fill(data, from, 222, "FATSO");
        from = fill(data, from, 246, "KNIGHT");
        fill(data, from, 256, "BRUISER");
    }

    private int fill(GameData data, int from, int end, String name) {
        for (int i = from; i < end; i++) {
            monsters[i] = data.thing(name);
        }
        return end;
    }

    /** Flies on until it arrives, then spawns a monster that kills whatever stands there. */
    void fly(Mobj actor) {
        actor.reactionTime--;
        Mobj spot = actor.target;
        if (actor.reactionTime != 0 || spot == null) {
            return;
        }
        world.spawn(spot.x, spot.y, spot.z, fire);
        Mobj monster = world.spawn(spot.x, spot.y, spot.z, monsters[world.random().next()]);
        if (senses.lookForPlayers(monster, true)) {
            world.setState(monster, monster.type.seeState());
        }
        moves.teleport(monster, monster.x, monster.y);
        world.remove(actor);
    }
}
