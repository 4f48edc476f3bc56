/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.World;

/** The room of combat: puts its parts together. */
public final class Combat {

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
    private final Rules.CombatRules rules;

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
        rules = new CombatSeam(damage, pickups, projectiles, effects);
    }

    /** Registers what weapons do, and what the explosions of rockets, barrels and BFG balls do. */
    public void bind(Actions actions) {
        weaponActions.bind(actions);
        attacks.bind(actions);
        actions.bind("Explode", explosions::explode);
        actions.bind("BFGSpray", bfgSpray::spray);
    }

    /** What the lower rooms may ask of combat. */
    public Rules.CombatRules rules() {
        return rules;
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
}
