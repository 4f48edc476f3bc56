/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

/** Kinds of ammunition with what a clip gives and how much can be carried (Doom 1.9). */
public enum Ammo {
    CLIP("clip", 10, 200),
    SHELL("shell", 4, 50),
    CELL("cell", 20, 300),
    MISSILE("misl", 1, 50);

    private final String tableName;
    private final int clip;
    private final int maximum;

    Ammo(String tableName, int clip, int maximum) {
        this.tableName = tableName;
        this.clip = clip;
        this.maximum = maximum;
    }

    /** Name in the weapon table. */
    public String tableName() {
        return tableName;
    }

    /** What one clip gives. */
    public int clip() {
        return clip;
    }

    /** What a player without a backpack can carry. */
    public int maximum() {
        return maximum;
    }
}
