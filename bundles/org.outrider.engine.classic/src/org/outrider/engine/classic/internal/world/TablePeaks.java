/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/**
 * The most that tables of fixed size of the original program would have had to hold at any time since the peaks were
 * cleared. Not part of the state of the world: a snapshot keeps none of it.
 */
public final class TablePeaks {

    private int platforms;
    private int ceilings;
    private int buttons;
    private int intercepts;
    private int touchedLines;

    /** Forgets all. */
    public void clear() {
        platforms = 0;
        ceilings = 0;
        buttons = 0;
        intercepts = 0;
        touchedLines = 0;
    }

    /** Takes note of how many platforms move or stand still until they are set off again. */
    public void notePlatforms(int count) {
        platforms = Math.max(platforms, count);
    }

    /** Takes note of how many ceilings and crushers move or stand still until they are set off again. */
    public void noteCeilings(int count) {
        ceilings = Math.max(ceilings, count);
    }

    /** Takes note of how many switches wait to flip back. */
    public void noteButtons(int count) {
        buttons = Math.max(buttons, count);
    }

    /** Takes note of how many lines and things a trace met. */
    public void noteIntercepts(int count) {
        if (count > intercepts) {
            intercepts = count;
        }
    }

    /** Takes note of how many special lines a thing touched in one move. */
    public void noteTouchedLines(int count) {
        if (count > touchedLines) {
            touchedLines = count;
        }
    }

    public int platforms() {
        return platforms;
    }

    public int ceilings() {
        return ceilings;
    }

    public int buttons() {
        return buttons;
    }

    public int intercepts() {
        return intercepts;
    }

    public int touchedLines() {
        return touchedLines;
    }
}
