/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/**
 * Draws what a player sees.
 *
 * <p>A renderer has a size and a buffer of its own and belongs to one thread; any number of them may draw at once. It
 * reads the world and never changes it, and allocates nothing except when the level changes.
 */
public final class FrameRenderer {

    private final ViewGeometry geometry;
    private final RenderResources resources;
    private final Canvas canvas;
    private @Nullable Scene scene;
    private boolean weaponShown = true;

    public FrameRenderer(ViewGeometry geometry, RenderResources resources) {
        this.geometry = geometry;
        this.resources = resources;
        canvas = new Canvas(geometry.width, geometry.height);
    }

    /** Whether the weapon is drawn; it is unless told otherwise. */
    public void setWeaponShown(boolean shown) {
        weaponShown = shown;
    }

    /**
     * Draws what a player sees now.
     *
     * @param player 0..3; must take part in the game
     */
    public void render(Simulation simulation, int player) {
        World world = simulation.world();
        Player who = simulation.session().players[player];
        Scene current = scene;
        if (current == null || !current.isOf(world)) {
            current = new Scene(geometry, resources, canvas, world);
            scene = current;
        }
        current.draw(world, who, weaponShown);
    }

    /** The picture: palette indexes, row by row from the top. The same array each time, overwritten by the next frame. */
    public byte[] pixels() {
        return canvas.pixels;
    }
}
