/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;

/** What happens when a thing's health ends: it becomes a corpse, someone gets the credit, and it may drop something. */
final class Deaths {

    private final World world;
    private final Weapons weapons;
    private final ThingType lostSoul;
    /** What each type drops, by its number. */
    private final @Nullable ThingType[] drops;

    Deaths(World world, Weapons weapons) {
        this.world = world;
        this.weapons = weapons;
        GameData data = world.session().data;
        lostSoul = data.thing("SKULL");
        drops = new ThingType[data.thingCount()];
        drops[data.thing("POSSESSED").index()] = data.thing("CLIP");
        drops[data.thing("WOLFSS").index()] = data.thing("CLIP");
        drops[data.thing("SHOTGUY").index()] = data.thing("SHOTGUN");
        drops[data.thing("CHAINGUY").index()] = data.thing("CHAINGUN");
    }

    /** Kills a thing; see {@link Damage#damage} for source and inflictor. */
    void kill(@Nullable Mobj source, Mobj target, @Nullable Mobj inflictor) {
        target.flags &= ~(ThingFlags.SHOOTABLE | ThingFlags.FLOAT | ThingFlags.SKULLFLY);
        if (target.type != lostSoul) {
            target.flags &= ~ThingFlags.NOGRAVITY;
        }
        target.flags |= ThingFlags.CORPSE | ThingFlags.DROPOFF;
        target.height >>= 2;
        credit(source, target);
        note(source, target, inflictor);
        Player victim = target.player;
        if (victim != null) {
            if (source == null) {
                victim.frags[victim.index]++;
            }
            target.flags &= ~ThingFlags.SOLID;
            victim.life = Player.Life.DEAD;
            weapons.drop(victim);
        }
        boolean extreme = target.health < -target.type.spawnHealth() && target.type.extremeDeathState() != 0;
        world.setState(target, extreme ? target.type.extremeDeathState() : target.type.deathState());
        TicsJitter.apply(target, world.random());
        ThingType drop = drops[target.type.index()];
        if (drop != null) {
            world.spawn(target.x, target.y, World.ON_FLOOR, drop).flags |= ThingFlags.DROPPED;
        }
    }

    /** Doom 1.9: outside net games the first player is credited with every kill, even one by another monster. */
    private void credit(@Nullable Mobj source, Mobj target) {
        Session session = world.session();
        Player killer = source == null ? null : source.player;
        boolean counts = target.hasAny(ThingFlags.COUNTKILL);
        if (killer != null) {
            if (counts) {
                killer.killCount++;
            }
            Player victim = target.player;
            if (victim != null) {
                killer.frags[victim.index]++;
            }
        } else if (counts && !session.options.netGame()) {
            session.players[0].killCount++;
        }
    }

    private void note(@Nullable Mobj source, Mobj target, @Nullable Mobj inflictor) {
        Player killer = source == null ? null : source.player;
        world.events().add(EventLog.Kind.KILL, world.levelTime, source, target,
                inflictor == null ? -1 : inflictor.type.index(), killer == null ? -1 : killer.readyWeapon);
    }
}
