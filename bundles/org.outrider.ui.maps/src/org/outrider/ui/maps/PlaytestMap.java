/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Place;

/**
 * A map that is open in an editor, as those see it who have something to show on it; got from {@link MapEditors}.
 *
 * <p>All but {@link #showAgent} is to be called in the workbench's thread. The map may still be loading: what is shown
 * or revealed before it is there appears when it is. After the editor has been closed nothing happens any more.
 */
public interface PlaytestMap {

    /** Which map it is. */
    MapSelection map();

    /** Draws what a playtest left, in place of what was drawn before, in the layers that the user has switched on. */
    void show(PlaytestOverlay overlay);

    /** The playtest that is drawn; null for none. */
    @Nullable PlaytestOverlay overlay();

    /** Takes away what a playtest left, and the agent's marker. */
    void clear();

    /**
     * Draws the marker of an agent that is playing. May be called by any thread as often as it likes: what comes faster
     * than the screen is drawn is passed over.
     *
     * @param marker null to take the marker away
     */
    void showAgent(@Nullable AgentMarker marker);

    /** Scrolls to a point of the map, zooms in where it is drawn small, and points at it for a moment. */
    void reveal(double x, double y);

    /** Scrolls to the place of a finding likewise, and selects its sectors, lines and things. */
    void reveal(Place place);

    /**
     * Sets the time slider to a moment of an episode of the playtest that is drawn, and scrolls to where the player was
     * then. Nothing happens where there is no such episode.
     *
     * @param episode its number
     * @param tic     of the map
     */
    void reveal(int episode, int tic);
}
