/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Attacks with bullets: former humans, chaingunners, soldiers and the spider mastermind. */
final class BulletAttacks {

    private static final int SPREAD_SHIFT = 20;
    private static final int SHOTGUN_PELLETS = 3;
    /** Random numbers below these keep an automatic weapon firing without a look at the target. */
    private static final int CHAINGUNNER_KEEPS_ON = 40;
    private static final int SPIDER_KEEPS_ON = 10;

    private final World world;
    private final Senses senses;
    private final Facing facing;
    private final Hitscan hitscan;

    BulletAttacks(World world, Senses senses, Facing facing, Hitscan hitscan) {
        this.world = world;
        this.senses = senses;
        this.facing = facing;
        this.hitscan = hitscan;
    }

    /** One bullet: zombiemen, chaingunners, soldiers. */
    void fireBullet(Mobj actor) {
        fire(actor, 1);
    }

    /** Three pellets: shotgun guys and the spider mastermind. */
    void firePellets(Mobj actor) {
        fire(actor, SHOTGUN_PELLETS);
    }

    private void fire(Mobj actor, int bullets) {
        if (actor.target == null) {
            return;
        }
        facing.faceTarget(actor);
        int aim = actor.angle;
        int slope = hitscan.aim(actor, aim, Hitscan.MISSILE_RANGE);
        for (int i = 0; i < bullets; i++) {
            int angle = aim + (world.random().nextDifference() << SPREAD_SHIFT);
            int damage = (world.random().next() % 5 + 1) * 3;
            hitscan.shoot(actor, angle, Hitscan.MISSILE_RANGE, slope, damage);
        }
    }

    /** A chaingunner goes on firing while it sees a living target. */
    void refireChaingun(Mobj actor) {
        refire(actor, CHAINGUNNER_KEEPS_ON);
    }

    /** A spider goes on firing while it sees a living target. */
    void refireSpider(Mobj actor) {
        refire(actor, SPIDER_KEEPS_ON);
    }

    private void refire(Mobj actor, int keepsOn) {
        facing.faceTarget(actor);
        if (world.random().next() < keepsOn) {
            return;
        }
        Mobj target = actor.target;
        if (target == null || target.health <= 0 || !senses.canSee(actor, target)) {
            world.setState(actor, actor.type.seeState());
        }
    }
}
