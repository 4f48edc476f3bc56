/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** What happened since the log was last cleared, as plain numbers so that noting an event allocates nothing. */
public final class EventLog {

    /** Kinds of entries; what actor, other and the two values are is said with each. */
    public enum Kind {
        /** actor (killer or null) kills other; values: type number of the inflictor or -1, weapon of a player or -1. */
        KILL,
        /** actor (attacker or null) hurts other; values: health lost, armour lost. */
        DAMAGE,
        /** actor (player's body) picks up other; values: unused. */
        PICKUP,
        /** actor (player's body) fires; values: ammo kind ordinal, amount. */
        AMMO_USED,
        /** actor triggers a line; values: line number, special. */
        LINE,
        /** actor was teleported (position is where to); values: line number, unused. */
        TELEPORT,
        /** actor (player's body) finds a secret; values: sector number, unused. */
        SECRET,
        /** actor leaves the level; values: 1 for the secret exit, else 0, line number or -1. */
        EXIT,
        /** actor was resurrected (by an arch-vile or respawn); values: unused. */
        RAISE
    }

    private static final int STRIDE = 11;
    private static final Kind[] KINDS = Kind.values();

    private int[] data = new int[STRIDE * 64];
    private int size;

    /** Notes an event at the actor's place, or the other's where there is no actor. */
    public void add(Kind kind, int tic, @Nullable Mobj actor, @Nullable Mobj other, int value1, int value2) {
        if ((size + 1) * STRIDE > data.length) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        Mobj place = actor != null ? actor : other;
        int at = size++ * STRIDE;
        data[at] = kind.ordinal();
        data[at + 1] = tic;
        data[at + 2] = actor == null ? -1 : actor.id;
        data[at + 3] = actor == null ? -1 : actor.type.index();
        data[at + 4] = other == null ? -1 : other.id;
        data[at + 5] = other == null ? -1 : other.type.index();
        data[at + 6] = place == null ? 0 : place.x;
        data[at + 7] = place == null ? 0 : place.y;
        data[at + 8] = playerOf(actor) << 8 | playerOf(other);
        data[at + 9] = value1;
        data[at + 10] = value2;
    }

    private static int playerOf(@Nullable Mobj mobj) {
        Player player = mobj == null ? null : mobj.player;
        return player == null ? 0 : player.index + 1;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public Kind kind(int i) {
        return KINDS[data[i * STRIDE]];
    }

    /** Level time of the event. */
    public int tic(int i) {
        return data[i * STRIDE + 1];
    }

    /** Id of the actor; -1 for none. */
    public int actorId(int i) {
        return data[i * STRIDE + 2];
    }

    /** Type number of the actor; -1 for none. */
    public int actorType(int i) {
        return data[i * STRIDE + 3];
    }

    public int otherId(int i) {
        return data[i * STRIDE + 4];
    }

    public int otherType(int i) {
        return data[i * STRIDE + 5];
    }

    /** Position in 16.16. */
    public int x(int i) {
        return data[i * STRIDE + 6];
    }

    public int y(int i) {
        return data[i * STRIDE + 7];
    }

    /** Number of the player that the actor is; -1 where it is none. */
    public int actorPlayer(int i) {
        return (data[i * STRIDE + 8] >> 8) - 1;
    }

    /** Number of the player that the other is; -1 where it is none. */
    public int otherPlayer(int i) {
        return (data[i * STRIDE + 8] & 0xff) - 1;
    }

    public int value1(int i) {
        return data[i * STRIDE + 9];
    }

    public int value2(int i) {
        return data[i * STRIDE + 10];
    }
}
