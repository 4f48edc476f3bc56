/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.State;

/** A sprite held before the eyes: the weapon or its muzzle flash. */
public final class WeaponSprite {

    /** What is shown; null for nothing. */
    public @Nullable State state;
    /** Tics left in the state; -1 is forever. */
    public int tics;
    /** Offset on a screen of 320x200, 16.16. */
    public int x;
    public int y;
}
