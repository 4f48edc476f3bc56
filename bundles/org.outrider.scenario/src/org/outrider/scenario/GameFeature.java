/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.util.Set;

import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectKind;

/** What a picture shows that an agent may learn to tell beside how to act, in the order of Arnold's game features. */
public enum GameFeature {
    /** A monster in the line of fire. */
    TARGET,
    /** A monster. */
    ENEMY,
    /** Something that heals, or armour. */
    HEALTH,
    /** A weapon to pick up. */
    WEAPON,
    /** Ammunition to pick up. */
    AMMO;

    private static final Set<ObjectKind> HEALING = Set.of(ObjectKind.HEALTH, ObjectKind.ARMOR);

    /** The bit of the feature in a set as {@link #in} makes it. */
    public int bit() {
        return 1 << ordinal();
    }

    /**
     * The features of a picture as a set of bits.
     *
     * @param labels the objects in it
     * @param width of the picture in pixels
     */
    public static int in(LabelList labels, int width) {
        int features = 0;
        for (int i = 0; i < labels.size(); i++) {
            ObjectKind kind = labels.kind(i);
            if (kind == ObjectKind.MONSTER) {
                features |= ENEMY.bit();
                if (2 * labels.x(i) <= width && 2 * (labels.x(i) + labels.width(i)) >= width) {
                    features |= TARGET.bit();
                }
            } else if (HEALING.contains(kind)) {
                features |= HEALTH.bit();
            } else if (kind == ObjectKind.WEAPON && labels.value(i) != LabelList.OWN_WEAPON) {
                features |= WEAPON.bit();
            } else if (kind == ObjectKind.AMMO) {
                features |= AMMO.bit();
            }
        }
        return features;
    }
}
