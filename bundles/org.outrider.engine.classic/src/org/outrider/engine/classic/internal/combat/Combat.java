/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.World;

/** The room of combat: puts its parts together and answers for them to the lower rooms. */
public final class Combat implements Rules.CombatRules {

    private final Inventory inventory;
    private final Pickups pickups;
    private final Effects effects;
    private final Projectiles projectiles;
    private final Weapons weapons;
    private final WeaponActions weaponActions;
    private final PlayerAttacks attacks;
    private final Damage damage;
    private final Explosions explosions;
    private final BfgSpray bfgSpray;

    public Combat(World world, Movement movement) {
        inventory = new Inventory(world);
        pickups = new Pickups(world, inventory);
        effects = new Effects(world);
        projectiles = new Projectiles(world, movement);
        WeaponSprites sprites = new WeaponSprites(world);
        weapons = new Weapons(world, sprites);
        weaponActions = new WeaponActions(world, weapons, sprites);
        attacks = new PlayerAttacks(world, movement, projectiles, sprites);
        damage = new Damage(world, new Deaths(world, weapons));
        explosions = new Explosions(world, movement, damage);
        bfgSpray = new BfgSpray(world, movement, damage);
    }

    /** Registers what weapons do, and what the explosions of rockets, barrels and BFG balls do. */
    public void bind(Actions actions) {
        weaponActions.bind(actions);
        attacks.bind(actions);
        actions.bind("Explode", explosions::explode);
        actions.bind("BFGSpray", bfgSpray::spray);
    }

    public Damage damage() {
        return damage;
    }

    public Pickups pickups() {
        return pickups;
    }

    public Inventory inventory() {
        return inventory;
    }

    public Projectiles projectiles() {
        return projectiles;
    }

    public Explosions explosions() {
        return explosions;
    }

    public Effects effects() {
        return effects;
    }

    public Weapons weapons() {
        return weapons;
    }

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
