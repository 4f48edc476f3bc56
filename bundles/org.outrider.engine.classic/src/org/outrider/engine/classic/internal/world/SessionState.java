/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.State;

/** Writes the state of a session as ints and puts it back; the players' bodies are saved with the world. */
public final class SessionState {

    private static final Session.Phase[] PHASES = Session.Phase.values();
    private static final Session.Pending[] PENDING = Session.Pending.values();
    private static final Player.Life[] LIVES = Player.Life.values();

    private SessionState() {
    }

    /** Appends the state of a session. */
    public static void save(Session session, StateWriter out) {
        out.write(session.random.index());
        out.write(session.phase.ordinal());
        out.write(session.pending.ordinal());
        out.write(session.secretExit);
        out.write(session.paused);
        out.write(session.episode);
        out.write(session.map);
        out.write(session.gameTic);
        out.write(session.lastAttackRange);
        out.write(session.brainSkips);
        out.write(session.nextMobjId);
        for (Player player : session.players) {
            savePlayer(player, out);
        }
    }

    /** Puts a session back into a state that {@link #save} wrote. */
    public static void load(Session session, StateReader in) {
        session.random.setIndex(in.read());
        session.phase = PHASES[in.read()];
        session.pending = PENDING[in.read()];
        session.secretExit = in.readBoolean();
        session.paused = in.readBoolean();
        session.episode = in.read();
        session.map = in.read();
        session.gameTic = in.read();
        session.lastAttackRange = in.read();
        session.brainSkips = in.readBoolean();
        session.nextMobjId = in.read();
        for (Player player : session.players) {
            loadPlayer(session, player, in);
        }
    }

    private static void savePlayer(Player player, StateWriter out) {
        out.write(player.life.ordinal());
        out.write(player.forwardMove);
        out.write(player.sideMove);
        out.write(player.angleTurn);
        out.write(player.buttons);
        out.write(player.viewZ);
        out.write(player.viewHeight);
        out.write(player.deltaViewHeight);
        out.write(player.bob);
        out.write(player.health);
        out.write(player.armorPoints);
        out.write(player.armorType);
        out.write(player.powers);
        saveFlags(player.cards, out);
        out.write(player.backpack);
        out.write(player.frags);
        out.write(player.readyWeapon);
        out.write(player.pendingWeapon);
        saveFlags(player.weaponOwned, out);
        out.write(player.ammo);
        out.write(player.maxAmmo);
        out.write(player.attackDown);
        out.write(player.useDown);
        out.write(player.refire);
        out.write(player.killCount);
        out.write(player.itemCount);
        out.write(player.secretCount);
        out.write(player.didSecret);
        out.write(player.damageCount);
        out.write(player.bonusCount);
        out.write(player.extraLight);
        out.write(player.fixedColormap);
        saveSprite(player.weapon, out);
        saveSprite(player.flash, out);
    }

    private static void loadPlayer(Session session, Player player, StateReader in) {
        player.life = LIVES[in.read()];
        player.forwardMove = in.read();
        player.sideMove = in.read();
        player.angleTurn = in.read();
        player.buttons = in.read();
        player.viewZ = in.read();
        player.viewHeight = in.read();
        player.deltaViewHeight = in.read();
        player.bob = in.read();
        player.health = in.read();
        player.armorPoints = in.read();
        player.armorType = in.read();
        in.read(player.powers);
        loadFlags(player.cards, in);
        player.backpack = in.readBoolean();
        in.read(player.frags);
        player.readyWeapon = in.read();
        player.pendingWeapon = in.read();
        loadFlags(player.weaponOwned, in);
        in.read(player.ammo);
        in.read(player.maxAmmo);
        player.attackDown = in.readBoolean();
        player.useDown = in.readBoolean();
        player.refire = in.read();
        player.killCount = in.read();
        player.itemCount = in.read();
        player.secretCount = in.read();
        player.didSecret = in.readBoolean();
        player.damageCount = in.read();
        player.bonusCount = in.read();
        player.extraLight = in.read();
        player.fixedColormap = in.read();
        loadSprite(session, player.weapon, in);
        loadSprite(session, player.flash, in);
    }

    private static void saveFlags(boolean[] flags, StateWriter out) {
        for (boolean flag : flags) {
            out.write(flag);
        }
    }

    private static void loadFlags(boolean[] flags, StateReader in) {
        for (int i = 0; i < flags.length; i++) {
            flags[i] = in.readBoolean();
        }
    }

    private static void saveSprite(WeaponSprite sprite, StateWriter out) {
        State state = sprite.state;
        out.write(state == null ? -1 : state.index());
        out.write(sprite.tics);
        out.write(sprite.x);
        out.write(sprite.y);
    }

    private static void loadSprite(Session session, WeaponSprite sprite, StateReader in) {
        int state = in.read();
        sprite.state = stateOrNull(session, state);
        sprite.tics = in.read();
        sprite.x = in.read();
        sprite.y = in.read();
    }

    private static @Nullable State stateOrNull(Session session, int index) {
        return index < 0 ? null : session.data.state(index);
    }
}
