/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** Harm done to things: thrust, armour, pain, and the grudge that follows (Doom 1.9). */
public final class Damage {

    /** Tics for which a monster keeps the target that hurt it. */
    private static final int GRUDGE_TICS = 100;
    /** Damage from which on nothing protects a player (telefrags). */
    private static final int UNSTOPPABLE = 1000;
    private static final int MAX_TINT = 100;
    /** Sector special that ends the level instead of killing. */
    private static final int EXIT_ON_DEATH = 11;
    /** A thing that is killed by less than this from far above may fall toward its killer. */
    private static final int LIGHT_DAMAGE = 40;
    private static final int FAR_ABOVE = 64 * Fixed.UNIT;

    private final World world;
    private final Deaths deaths;
    private final ThingType archVile;

    Damage(World world, Deaths deaths) {
        this.world = world;
        this.deaths = deaths;
        GameData data = world.session().data;
        archVile = data.thing("VILE");
    }

    /**
     * Hurts a thing; nothing happens to what cannot be shot or is dead already.
     *
     * @param inflictor what did it (projectile, barrel, the attacker itself), from which the thing is thrust away; null
     *        for floors and crushers
     * @param source who is to blame; null for nobody
     * @param amount hit points
     */
    public void damage(Mobj target, @Nullable Mobj inflictor, @Nullable Mobj source, int amount) {
        if (!target.hasAny(ThingFlags.SHOOTABLE) || target.health <= 0) {
            return;
        }
        if (target.hasAny(ThingFlags.SKULLFLY)) {
            target.momX = 0;
            target.momY = 0;
            target.momZ = 0;
        }
        Player player = target.player;
        int rest = amount;
        if (player != null && world.session().options.skill() == GameOptions.BABY) {
            rest >>= 1;
        }
        if (inflictor != null && !target.hasAny(ThingFlags.NOCLIP) && !holdsChainsaw(source)) {
            thrust(target, inflictor, rest);
        }
        int armorLost = 0;
        if (player != null) {
            if (target.sector.special == EXIT_ON_DEATH && rest >= target.health) {
                rest = target.health - 1;
            }
            if (rest < UNSTOPPABLE && player.powers[Player.INVULNERABILITY] != 0) {
                return;
            }
            armorLost = absorb(player, rest);
            rest -= armorLost;
            hurt(player, source, rest);
        }
        world.events().add(EventLog.Kind.DAMAGE, world.levelTime, source, target, Math.min(rest, target.health),
                armorLost);
        target.health -= rest;
        if (target.health <= 0) {
            deaths.kill(source, target, inflictor);
        } else {
            react(target, source, rest);
        }
    }

    private static boolean holdsChainsaw(@Nullable Mobj source) {
        Player attacker = source == null ? null : source.player;
        return attacker != null && attacker.readyWeapon == WeaponType.CHAINSAW;
    }

    private void thrust(Mobj target, Mobj inflictor, int amount) {
        int angle = Angle.between(inflictor.x, inflictor.y, target.x, target.y);
        int thrust = amount * (Fixed.UNIT >> 3) * 100 / target.type.mass();
        if (amount < LIGHT_DAMAGE && amount > target.health && target.z - inflictor.z > FAR_ABOVE
                && (world.random().next() & 1) != 0) {
            angle += Angle.ANG180;
            thrust *= 4;
        }
        target.momX += Fixed.mul(thrust, Trig.cos(angle));
        target.momY += Fixed.mul(thrust, Trig.sin(angle));
    }

    /** Lets armour take its part of the damage, a third or a half, and wears it down; the part it took. */
    private static int absorb(Player player, int amount) {
        if (player.armorType == 0) {
            return 0;
        }
        int saved = player.armorType == Inventory.GREEN_ARMOR ? amount / 3 : amount / 2;
        if (player.armorPoints <= saved) {
            saved = player.armorPoints;
            player.armorType = 0;
        }
        player.armorPoints -= saved;
        return saved;
    }

    private static void hurt(Player player, @Nullable Mobj source, int amount) {
        player.health = Math.max(player.health - amount, 0);
        player.attacker = source;
        player.damageCount = Math.min(player.damageCount + amount, MAX_TINT);
    }

    private void react(Mobj target, @Nullable Mobj source, int amount) {
        if (world.random().next() < target.type.painChance() && !target.hasAny(ThingFlags.SKULLFLY)) {
            target.flags |= ThingFlags.JUSTHIT;
            world.setState(target, target.type.painState());
        }
        target.reactionTime = 0;
        if (source == null || source == target || source.type == archVile
                || target.threshold != 0 && target.type != archVile) {
            return;
        }
        target.target = source;
        target.threshold = GRUDGE_TICS;
        if (target.state.index() == target.type.spawnState() && target.type.seeState() != 0) {
            world.setState(target, target.type.seeState());
        }
    }
}
