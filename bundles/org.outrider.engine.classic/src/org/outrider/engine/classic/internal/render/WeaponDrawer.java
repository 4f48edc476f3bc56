/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.render.art.SpritePicture;
import org.outrider.engine.classic.internal.render.art.SpriteView;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.WeaponSprite;

/** Draws the player's weapon and its flash over everything else (Doom 1.9). */
final class WeaponDrawer {

    /** The middle of the game's screen of 320 by 200, for which weapon sprites are placed. */
    private static final int BASE_CENTER_X = 160;
    private static final int BASE_CENTER_Y = 100;
    /** Tics of invisibility from which on the weapon blinks, and the bit of the tics left in which it shows. */
    private static final int BLINK_TICS = 4 * 32;
    private static final int BLINK_BIT = 8;

    private final ViewGeometry geometry;
    private final RenderResources resources;
    private final Lighting lighting;
    private final SpriteDrawer sprites;
    private final Layers layers;
    private final VisSprite sprite = new VisSprite();
    private final short[] above;
    private final short[] below;
    /** Screen pixels that a pixel of the picture covers, across and down, and the inverses; 16.16. */
    private final int scaleX;
    private final int stepX;
    private final int scaleY;
    private final int stepY;
    private final int centerRow;

    WeaponDrawer(Eye eye, RenderResources resources, SpriteDrawer sprites, Layers layers) {
        geometry = eye.geometry();
        lighting = eye.lighting();
        this.resources = resources;
        this.sprites = sprites;
        this.layers = layers;
        above = new short[geometry.width];
        below = new short[geometry.width];
        Arrays.fill(above, (short) -1);
        Arrays.fill(below, (short) geometry.height);
        scaleX = geometry.focalX / ViewGeometry.BASE_FOCAL;
        stepX = Fixed.div(Fixed.UNIT, scaleX);
        scaleY = geometry.focalY / ViewGeometry.BASE_FOCAL;
        stepY = Fixed.div(Fixed.UNIT, scaleY);
        // views that are higher than the game's own would otherwise show the weapon's lower edge
        int lowest = geometry.height - (BASE_CENTER_Y * scaleY >> Fixed.FRAC_BITS);
        centerRow = Math.max(geometry.centerY, lowest);
    }

    void draw(Player player) {
        layers.beginWeapon(player.body());
        draw(player, player.weapon);
        draw(player, player.flash);
    }

    private void draw(Player player, WeaponSprite weapon) {
        State state = weapon.state;
        SpriteView look = state == null ? null : resources.sprite(state);
        if (state == null || look == null) {
            return;
        }
        SpritePicture picture = look.pictures[0];
        int left = weapon.x - Fixed.of(BASE_CENTER_X) - picture.leftOffset;
        int center = Fixed.of(geometry.centerX);
        int x1 = center + Fixed.mul(left, scaleX) >> Fixed.FRAC_BITS;
        int x2 = (center + Fixed.mul(left + picture.width, scaleX) >> Fixed.FRAC_BITS) - 1;
        if (x1 > geometry.width || x2 < 0) {
            return;
        }
        sprite.posts = picture.posts;
        sprite.x1 = Math.max(x1, 0);
        sprite.x2 = Math.min(x2, geometry.width - 1);
        boolean mirrored = look.mirrored[0];
        sprite.columnStep = mirrored ? -stepX : stepX;
        sprite.column = (mirrored ? picture.width - 1 : 0) + sprite.columnStep * (sprite.x1 - x1);
        sprite.scale = scaleY;
        sprite.rowStep = stepY;
        sprite.top = Fixed.of(BASE_CENTER_Y) + Fixed.UNIT / 2 - (weapon.y - picture.topOffset);
        sprite.centerRow = centerRow;
        sprite.light = lightOf(player, state);
        sprites.draw(sprite, above, below);
    }

    private byte @Nullable [] lightOf(Player player, State state) {
        int invisible = player.powers[Player.INVISIBILITY];
        if (invisible > BLINK_TICS || (invisible & BLINK_BIT) != 0) {
            return null;
        }
        return lighting.thing(player.body().sector.lightLevel, lighting.scales - 1, resources.isBright(state), 0);
    }
}
