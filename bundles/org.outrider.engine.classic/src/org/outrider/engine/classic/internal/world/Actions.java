/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.State;

/** Binds the action names of the state table to code: the one place where a state finds what it does. */
public final class Actions {

    /** What a thing does on entering a state. */
    @FunctionalInterface
    public interface MobjAction {
        void run(Mobj actor);
    }

    /** What a weapon does on entering a state. */
    @FunctionalInterface
    public interface WeaponAction {
        void run(Player player, WeaponSprite sprite);
    }

    private final Map<String, MobjAction> mobjActionsByName = new HashMap<>();
    private final Map<String, WeaponAction> weaponActionsByName = new HashMap<>();
    private final @Nullable MobjAction[] mobjActions;
    private final @Nullable WeaponAction[] weaponActions;

    public Actions(GameData data) {
        mobjActions = new MobjAction[data.stateCount()];
        weaponActions = new WeaponAction[data.stateCount()];
    }

    /** Names an action of things. */
    public void bind(String name, MobjAction action) {
        mobjActionsByName.put(name, action);
    }

    /** Names an action of weapons. */
    public void bindWeapon(String name, WeaponAction action) {
        weaponActionsByName.put(name, action);
    }

    /**
     * Resolves the names of all states.
     *
     * @throws IllegalStateException where a state names an action that nobody bound
     */
    public void resolve(GameData data) {
        for (int i = 0; i < data.stateCount(); i++) {
            State state = data.state(i);
            if (state.action().isEmpty()) {
                continue;
            }
            mobjActions[i] = mobjActionsByName.get(state.action());
            weaponActions[i] = weaponActionsByName.get(state.action());
            if (mobjActions[i] == null && weaponActions[i] == null) {
                throw new IllegalStateException("state " + state.name() + " names unknown action " + state.action());
            }
        }
    }

    @Nullable MobjAction mobjAction(State state) {
        return mobjActions[state.index()];
    }

    /** What a weapon does on entering a state; null for nothing. */
    public @Nullable WeaponAction weaponAction(State state) {
        return weaponActions[state.index()];
    }
}
