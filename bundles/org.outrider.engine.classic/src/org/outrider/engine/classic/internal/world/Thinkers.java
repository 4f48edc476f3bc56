/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The ring of thinkers in the order in which they were added. Iterating passes removed ones over.
 *
 * <p>Doom 1.9 sets no limit but memory; some maps would grow for ever (lights that are started again and again, a boss
 * whose monsters nobody kills), so there is one here that no sound map comes near.
 */
public final class Thinkers implements Iterable<Thinker> {

    private static final int MOST = 1 << 18;

    private static final class Head extends Thinker {
        @Override
        public void think() {
            throw new IllegalStateException("the head of the ring does not think");
        }
    }

    private final Head head = new Head();
    /** Number of members of the ring, removed ones included. */
    private int count;

    Thinkers() {
        clear();
    }

    /**
     * Adds a thinker at the end; one added during a tic still acts in that tic.
     *
     * @throws OvercrowdedException where there are too many to go on
     */
    public void add(Thinker thinker) {
        if (count == MOST) {
            throw new OvercrowdedException(MOST);
        }
        count++;
        Thinker last = previousOf(head);
        thinker.removed = false;
        thinker.previous = last;
        thinker.next = head;
        last.next = thinker;
        head.previous = thinker;
    }

    /** Marks a thinker as removed; it leaves the ring when its turn comes. */
    public void remove(Thinker thinker) {
        thinker.removed = true;
    }

    /** Lets every thinker act once, and drops the removed ones. */
    void runAll(MobjPool pool) {
        Thinker thinker = nextOf(head);
        while (thinker != head) {
            if (thinker.removed) {
                Thinker previous = previousOf(thinker);
                Thinker next = nextOf(thinker);
                previous.next = next;
                next.previous = previous;
                thinker.next = null;
                thinker.previous = null;
                count--;
                if (thinker instanceof Mobj mobj) {
                    pool.retire(mobj);
                }
                thinker = next;
            } else {
                thinker.think();
                thinker = nextOf(thinker);
            }
        }
    }

    void clear() {
        head.next = head;
        head.previous = head;
        count = 0;
    }

    /** First thinker in the ring, removed ones included; null where there is none. For loops that must not allocate. */
    public @Nullable Thinker first() {
        return after(head);
    }

    /** The thinker after another, removed ones included; null at the end. */
    public @Nullable Thinker after(Thinker thinker) {
        Thinker next = nextOf(thinker);
        return next == head ? null : next;
    }

    @Override
    public Iterator<Thinker> iterator() {
        return new Iterator<>() {
            private Thinker upcoming = skipRemoved(nextOf(head));

            @Override
            public boolean hasNext() {
                return upcoming != head;
            }

            @Override
            public Thinker next() {
                if (upcoming == head) {
                    throw new NoSuchElementException();
                }
                Thinker result = upcoming;
                upcoming = skipRemoved(nextOf(result));
                return result;
            }
        };
    }

    private Thinker skipRemoved(Thinker start) {
        Thinker thinker = start;
        while (thinker != head && thinker.removed) {
            thinker = nextOf(thinker);
        }
        return thinker;
    }

    private static Thinker nextOf(Thinker thinker) {
        Thinker next = thinker.next;
        if (next == null) {
            throw new IllegalStateException("the thinker is in no ring");
        }
        return next;
    }

    private static Thinker previousOf(Thinker thinker) {
        Thinker previous = thinker.previous;
        if (previous == null) {
            throw new IllegalStateException("the thinker is in no ring");
        }
        return previous;
    }
}
