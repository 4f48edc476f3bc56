/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import org.outrider.engine.SectorList;

/** Where the sectors of a game's map are read from. */
sealed interface Sectors permits ToldSectors, MapSectors {

    /** Must be called whenever an engine has been started for the game, before its first episode. */
    void follow(NativeGame engine);

    /**
     * The sectors at this moment; the next call may give the same list with other heights.
     *
     * @param game address of the game, whose present state is taken
     * @param fields what that state has, see {@link org.outrider.engine.vizdoom.internal.jni.NativeViZDoom}
     */
    SectorList read(long game, int[] fields);
}
