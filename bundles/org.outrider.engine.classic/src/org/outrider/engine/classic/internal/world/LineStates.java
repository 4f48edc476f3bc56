/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.outrider.engine.classic.internal.level.Level;

/** Specials of all linedefs of a world: play spends those that work once. A snapshot holds only the changed ones. */
public final class LineStates {

    private final Level level;
    private final int[] special;
    private final ChangedSet changed;

    LineStates(Level level) {
        this.level = level;
        special = new int[level.lines.length];
        changed = new ChangedSet(special.length);
        for (int i = 0; i < special.length; i++) {
            special[i] = level.lines[i].initialSpecial;
        }
    }

    /** The special that a line has now; 0 for none. */
    public int special(int line) {
        return special[line];
    }

    public void setSpecial(int line, int newSpecial) {
        special[line] = newSpecial;
        changed.add(line);
    }

    void save(StateWriter out) {
        out.write(changed.size());
        for (int i = 0; i < changed.size(); i++) {
            out.write(changed.get(i));
            out.write(special[changed.get(i)]);
        }
    }

    void load(StateReader in) {
        for (int i = 0; i < changed.size(); i++) {
            special[changed.get(i)] = level.lines[changed.get(i)].initialSpecial;
        }
        changed.clear();
        for (int left = in.read(); left > 0; left--) {
            int line = in.read();
            setSpecial(line, in.read());
        }
    }
}
