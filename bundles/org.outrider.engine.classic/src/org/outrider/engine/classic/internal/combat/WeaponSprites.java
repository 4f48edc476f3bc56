/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.world.Actions.WeaponAction;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.WeaponSprite;
import org.outrider.engine.classic.internal.world.World;

/** Steps the states of the weapon and its flash. */
final class WeaponSprites {

    private static final int NOTHING = 0;

    private final World world;

    WeaponSprites(World world) {
        this.world = world;
    }

    /**
     * Puts a sprite into a state and does what the state asks for; states of no duration lead straight to the next.
     *
     * <p>An action may put the sprite into yet another state; the walk goes on from wherever it is then.
     */
    void set(Player player, WeaponSprite sprite, int stateIndex) {
        int index = stateIndex;
        do {
            if (index == NOTHING) {
                sprite.state = null;
                return;
            }
            State state = world.session().data.state(index);
            sprite.state = state;
            sprite.tics = state.tics();
            WeaponAction action = world.rules().actions().weaponAction(state);
            if (action != null) {
                action.run(player, sprite);
            }
            State reached = sprite.state;
            if (reached == null) {
                return;
            }
            index = reached.next();
        } while (sprite.tics == 0);
    }

    /** Lets a tic pass for the weapon, then for the flash, which is drawn where the weapon is. */
    void tick(Player player) {
        step(player, player.weapon);
        step(player, player.flash);
        player.flash.x = player.weapon.x;
        player.flash.y = player.weapon.y;
    }

    private void step(Player player, WeaponSprite sprite) {
        State state = sprite.state;
        if (state != null && sprite.tics != -1) {
            sprite.tics--;
            if (sprite.tics == 0) {
                set(player, sprite, state.next());
            }
        }
    }
}
