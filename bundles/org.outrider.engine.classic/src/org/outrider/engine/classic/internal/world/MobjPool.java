/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;

/**
 * The mobile objects of a world, used again once nobody refers to them, so that a tic allocates nothing.
 *
 * <p>The game lets monsters go on referring to objects that were removed (a dead lost soul stays the target of whoever
 * fought it). Removed objects therefore keep their fields until a search finds that nothing refers to them.
 */
final class MobjPool {

    /** Retired objects that must have gathered before a search is worth its time. */
    private static final int SEARCH_THRESHOLD = 64;

    private final World world;
    private final List<Mobj> all = new ArrayList<>();
    private final List<Mobj> retired = new ArrayList<>();
    private final List<Mobj> free = new ArrayList<>();
    /** Retired objects that the last search had to keep. */
    private int kept;
    /** Objects that {@link #renumber} gave a place. */
    private int numbered;

    MobjPool(World world) {
        this.world = world;
    }

    /** An object whose fields are to be set. */
    Mobj take() {
        // not before as many have gathered again, so that searches in vain stay rare
        if (free.isEmpty() && retired.size() >= Math.max(SEARCH_THRESHOLD, 2 * kept)) {
            freeUnreferenced();
        }
        if (free.isEmpty()) {
            return grow();
        }
        return free.removeLast();
    }

    private Mobj grow() {
        GameData data = world.session().data;
        Mobj mobj = new Mobj(world, all.size(), data.thing(0), data.state(0), world.sector(0));
        all.add(mobj);
        return mobj;
    }

    /** Takes back an object that has left the ring of thinkers. */
    void retire(Mobj mobj) {
        retired.add(mobj);
    }

    Mobj get(int slot) {
        while (slot >= all.size()) {
            grow();
        }
        return all.get(slot);
    }

    @Nullable Mobj getOrNull(int slot) {
        return slot < 0 ? null : get(slot);
    }

    /** The place of an object as a snapshot names it; -1 for none, or one that is not in the snapshot. */
    int slotOf(@Nullable Mobj mobj) {
        return mobj == null || mobj.slot >= numbered ? -1 : mobj.slot;
    }

    /**
     * Gives the objects that are in use their places in the order of the thinkers, those that may still be referred to
     * the next ones: so that equal worlds make equal snapshots, whatever was in the pool before.
     */
    void renumber(Thinkers thinkers) {
        numbered = 0;
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Mobj mobj) {
                moveTo(numbered++, mobj);
            }
        }
        for (Mobj mobj : retired) {
            moveTo(numbered++, mobj);
        }
    }

    private void moveTo(int slot, Mobj mobj) {
        Mobj other = all.get(slot);
        other.slot = mobj.slot;
        all.set(other.slot, other);
        mobj.slot = slot;
        all.set(slot, mobj);
    }

    /** Removed objects that may still be referred to. */
    List<Mobj> retired() {
        return retired;
    }

    /** Forgets which objects are in use; the objects that a snapshot names are marked again by the caller. */
    void beginRestore() {
        retired.clear();
        free.clear();
        for (Mobj mobj : all) {
            mobj.referenced = false;
        }
    }

    /** Marks an object as in use by the state being restored. */
    void keep(Mobj mobj) {
        mobj.referenced = true;
    }

    /**
     * Takes all objects for use that the restored state does not name; {@code removedOnes} may still be referred to.
     */
    void endRestore(List<Mobj> removedOnes) {
        retired.addAll(removedOnes);
        for (Mobj mobj : all) {
            if (!mobj.referenced) {
                free.add(mobj);
            }
        }
    }

    /** Frees the retired objects that nothing in use refers to; the others keep their fields. */
    void freeUnreferenced() {
        for (Mobj mobj : retired) {
            mobj.referenced = false;
        }
        world.markReferences();
        kept = 0;
        for (int i = 0; i < retired.size(); i++) {
            Mobj mobj = retired.get(i);
            if (mobj.referenced) {
                retired.set(kept++, mobj);
            } else {
                mobj.target = null;
                mobj.tracer = null;
                free.add(mobj);
            }
        }
        retired.subList(kept, retired.size()).clear();
    }

    /** Marks what an object in use refers to. */
    static void markReferencesOf(Mobj mobj) {
        mark(mobj.target);
        mark(mobj.tracer);
    }

    static void mark(@Nullable Mobj mobj) {
        if (mobj != null) {
            mobj.referenced = true;
        }
    }
}
