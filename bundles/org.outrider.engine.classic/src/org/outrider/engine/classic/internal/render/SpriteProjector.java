/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.render.art.SpritePicture;
import org.outrider.engine.classic.internal.render.art.SpriteView;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Finds the things in view and where they lie on the screen (Doom 1.9). */
final class SpriteProjector {

    /** Things nearer than this are not drawn, 16.16. */
    private static final int MIN_DISTANCE = 4 * Fixed.UNIT;
    /** Things farther to the side than this many times their distance are not drawn; a power of two. */
    private static final int SIDE_SHIFT = 2;
    /** Rounds angles to the nearest of eight sides, counted from the front. */
    private static final int SIDE_ROUNDING = Angle.ANG45 / 2 * 9;
    private static final int SIDE_BITS_SHIFT = 29;

    private final ViewGeometry geometry;
    private final Viewpoint view;
    private final RenderResources resources;
    private final Lighting lighting;
    private final VisSprites sprites;
    private final boolean showsEffects;
    private final boolean showsCorpses;
    private final int puff;
    private final int blood;
    private final int[] sectorFrame;
    private int frame;

    SpriteProjector(Eye eye, RenderResources resources, VisSprites sprites, RenderOptions options, World world) {
        geometry = eye.geometry();
        view = eye.view();
        lighting = eye.lighting();
        this.resources = resources;
        this.sprites = sprites;
        showsEffects = options.effectSprites();
        showsCorpses = options.corpses();
        puff = world.session().data.thing("PUFF").index();
        blood = world.session().data.thing("BLOOD").index();
        sectorFrame = new int[world.sectorCount()];
    }

    /** Starts a frame. */
    void begin() {
        frame++;
        sprites.clear();
    }

    /** Adds all things of a sector, once a frame. */
    void addThingsOf(Sector sector) {
        if (sectorFrame[sector.index] == frame) {
            return;
        }
        sectorFrame[sector.index] = frame;
        for (Mobj thing = sector.things; thing != null; thing = thing.sectorNext) {
            add(thing, sector.lightLevel);
        }
    }

    private void add(Mobj thing, int lightLevel) {
        int dx = thing.x - view.x;
        int dy = thing.y - view.y;
        int distance = Fixed.mul(dx, view.cos) + Fixed.mul(dy, view.sin);
        if (distance < MIN_DISTANCE) {
            return;
        }
        int aside = Fixed.mul(dx, view.sin) - Fixed.mul(dy, view.cos);
        if (Math.abs(aside) > distance << SIDE_SHIFT) {
            return;
        }
        SpriteView look = resources.sprite(thing.state);
        if (look == null || !isShown(thing)) {
            return;
        }
        int side = 0;
        if (look.rotates) {
            int angle = Angle.between(view.x, view.y, thing.x, thing.y);
            side = angle - thing.angle + SIDE_ROUNDING >>> SIDE_BITS_SHIFT;
        }
        SpritePicture picture = look.pictures[side];
        int scaleX = Fixed.div(geometry.focalX, distance);
        int center = Fixed.of(geometry.centerX);
        int left = aside - picture.leftOffset;
        int x1 = center + Fixed.mul(left, scaleX) >> Fixed.FRAC_BITS;
        int x2 = (center + Fixed.mul(left + picture.width, scaleX) >> Fixed.FRAC_BITS) - 1;
        if (x1 > geometry.width || x2 < 0) {
            return;
        }
        VisSprite sprite = sprites.add();
        place(sprite, x1, x2, picture, look.mirrored[side], Fixed.div(Fixed.UNIT, scaleX));
        sprite.thing = thing;
        sprite.distance = (float) distance / Fixed.UNIT;
        sprite.scale = geometry.focalX == geometry.focalY ? scaleX : Fixed.div(geometry.focalY, distance);
        sprite.rowStep = Fixed.div(Fixed.UNIT, sprite.scale);
        sprite.x = thing.x;
        sprite.y = thing.y;
        sprite.feet = thing.z;
        sprite.head = thing.z + picture.topOffset;
        sprite.top = sprite.head - view.z;
        sprite.centerRow = geometry.centerY;
        sprite.light = lightOf(thing, lightLevel, sprite.scale);
    }

    private boolean isShown(Mobj thing) {
        int type = thing.type.index();
        return (showsCorpses || !thing.hasAny(ThingFlags.CORPSE)) && (showsEffects || type != puff && type != blood);
    }

    /** Sets what depends on the columns that a picture covers. */
    private void place(VisSprite sprite, int x1, int x2, SpritePicture picture, boolean mirrored, int columnStep) {
        sprite.posts = picture.posts;
        sprite.x1 = Math.max(x1, 0);
        sprite.x2 = Math.min(x2, geometry.width - 1);
        sprite.column = mirrored ? picture.width - 1 : 0;
        sprite.columnStep = mirrored ? -columnStep : columnStep;
        sprite.column += sprite.columnStep * (sprite.x1 - x1);
    }

    private byte @Nullable [] lightOf(Mobj thing, int lightLevel, int scale) {
        if (thing.hasAny(ThingFlags.SHADOW)) {
            return null;
        }
        int translation = (thing.flags & ThingFlags.TRANSLATION) >>> ThingFlags.TRANSLATION_SHIFT;
        return lighting.thing(lightLevel, lighting.indexOf(scale), resources.isBright(thing.state), translation);
    }
}
