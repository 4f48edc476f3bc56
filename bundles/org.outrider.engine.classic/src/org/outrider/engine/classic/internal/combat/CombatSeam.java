/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Rules;

/** Passes on to the parts of combat what lower rooms ask of it. */
record CombatSeam(Damage damage, Pickups pickups, Projectiles projectiles, Effects effects)
        implements Rules.CombatRules {

    @Override
    public void damage(Mobj target, @Nullable Mobj inflictor, @Nullable Mobj source, int hitPoints) {
        damage.damage(target, inflictor, source, hitPoints);
    }

    @Override
    public void touch(Mobj item, Mobj toucher) {
        pickups.touch(item, toucher);
    }

    @Override
    public void explode(Mobj missile) {
        projectiles.explode(missile);
    }

    @Override
    public void spawnPuff(int x, int y, int z, int attackRange) {
        effects.spawnPuff(x, y, z, attackRange);
    }

    @Override
    public void spawnBlood(int x, int y, int z, int hitPoints) {
        effects.spawnBlood(x, y, z, hitPoints);
    }
}
