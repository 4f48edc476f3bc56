/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.AutomapMode;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.World;

/**
 * Draws a map of the level around the player, in the colours of Doom 1.9.
 *
 * <p>Belongs to one thread; reads the world and never changes it.
 */
public final class AutomapRenderer {

    private static final byte BACKGROUND = 0;
    private static final byte WALL = (byte) 176;
    private static final byte TELEPORTER = (byte) 184;
    private static final byte FLOOR_STEP = 64;
    private static final byte CEILING_STEP = (byte) 231;
    private static final byte NO_STEP = 96;
    private static final byte KNOWN_BY_MAP = 99;
    private static final byte THING = 112;
    private static final byte PLAYER = (byte) 209;
    private static final int TELEPORT_SPECIAL = 39;

    /** Strokes of arrows that point east, in parts of their size: from x, y to x, y. */
    private static final double[][] PLAYER_ARROW = { { -0.875, 0, 1, 0 }, { 1, 0, 0.5, 0.25 }, { 1, 0, 0.5, -0.25 },
            { -0.875, 0, -1.125, 0.25 }, { -0.875, 0, -1.125, -0.25 }, { -0.625, 0, -0.875, 0.25 },
            { -0.625, 0, -0.875, -0.25 } };
    private static final double[][] THING_ARROW = { { -0.5, -0.7, 1, 0 }, { 1, 0, -0.5, 0.7 },
            { -0.5, 0.7, -0.5, -0.7 } };
    private static final double PLAYER_SIZE = 128 / 7.0;
    private static final double THING_SIZE = 16;

    private final AutomapMode mode;
    private final boolean textured;
    private final RenderResources resources;
    private final Canvas canvas;
    private final MapProjection projection;
    private final LineRaster raster;
    private @Nullable AutomapFloors floors;
    private @Nullable Level floorsLevel;

    /**
     * A renderer of maps.
     *
     * @param rotates turns the map so that the player looks up
     * @param textured fills floors with their flats
     */
    public AutomapRenderer(int width, int height, AutomapMode mode, boolean rotates, boolean textured,
            RenderResources resources) {
        this.mode = mode;
        this.textured = textured;
        this.resources = resources;
        canvas = new Canvas(width, height);
        projection = new MapProjection(width, height, rotates);
        raster = new LineRaster(canvas);
    }

    /**
     * Draws the map around a player.
     *
     * @param seen what was in view so far; of account, and to be given, only in {@link AutomapMode#NORMAL}
     */
    public void render(Simulation simulation, int player, @Nullable SeenParts seen) {
        if (mode == AutomapMode.NORMAL && seen == null) {
            throw new IllegalArgumentException("a map of what was seen needs to be told what was");
        }
        SeenParts shown = mode == AutomapMode.NORMAL ? seen : null;
        World world = simulation.world();
        Player who = simulation.session().players[player];
        projection.follow(who.body());
        Arrays.fill(canvas.pixels, BACKGROUND);
        if (textured) {
            floorsOf(world.level()).draw(world, shown == null ? null : shown.subsectors());
        }
        drawLines(world, who, shown == null ? null : shown.lines());
        if (mode == AutomapMode.OBJECTS || mode == AutomapMode.OBJECTS_WITH_SIZE) {
            drawThings(world, who.body());
        }
        drawArrow(who.body(), PLAYER_ARROW, PLAYER_SIZE, PLAYER);
    }

    private AutomapFloors floorsOf(Level level) {
        AutomapFloors known = floors;
        if (known == null || floorsLevel != level) {
            known = new AutomapFloors(canvas, projection, resources, level);
            floors = known;
            floorsLevel = level;
        }
        return known;
    }

    private void drawLines(World world, Player who, boolean @Nullable [] seen) {
        boolean whole = seen == null;
        boolean hasMap = who.powers[Player.ALL_MAP] != 0;
        for (Line line : world.level().lines) {
            if (seen == null || seen[line.index]) {
                if (whole || (line.flags & Line.HIDDEN) == 0) {
                    int color = colorOf(world, line, whole);
                    if (color >= 0) {
                        drawLine(line, (byte) color);
                    }
                }
            } else if (hasMap && (line.flags & Line.HIDDEN) == 0) {
                drawLine(line, KNOWN_BY_MAP);
            }
        }
    }

    /** Colour of a line; -1 where it is not shown. */
    private static int colorOf(World world, Line line, boolean whole) {
        if (line.backSector < 0 || (line.flags & Line.TWO_SIDED) == 0) {
            return WALL & 0xFF;
        }
        Sector front = world.sector(line.frontSector);
        Sector back = world.sector(line.backSector);
        if (world.lines().special(line.index) == TELEPORT_SPECIAL) {
            return TELEPORTER & 0xFF;
        }
        if ((line.flags & Line.SECRET) != 0) {
            return WALL & 0xFF;
        }
        if (front.floorHeight != back.floorHeight) {
            return FLOOR_STEP;
        }
        if (front.ceilingHeight != back.ceilingHeight) {
            return CEILING_STEP & 0xFF;
        }
        return whole ? NO_STEP : -1;
    }

    private void drawLine(Line line, byte color) {
        drawStroke(Fixed.toDouble(line.x1), Fixed.toDouble(line.y1), Fixed.toDouble(line.x2), Fixed.toDouble(line.y2),
                color);
    }

    private void drawStroke(double x1, double y1, double x2, double y2, byte color) {
        raster.draw(projection.screenX(x1, y1), projection.screenY(x1, y1), projection.screenX(x2, y2),
                projection.screenY(x2, y2), color);
    }

    private void drawThings(World world, Mobj own) {
        for (Thinker thinker = world.thinkers().first(); thinker != null; thinker = world.thinkers().after(thinker)) {
            if (thinker instanceof Mobj thing && thing != own && !thing.isRemoved()) {
                drawArrow(thing, THING_ARROW, THING_SIZE, THING);
                if (mode == AutomapMode.OBJECTS_WITH_SIZE) {
                    drawBox(thing);
                }
            }
        }
    }

    private void drawArrow(Mobj thing, double[][] strokes, double size, byte color) {
        double x = Fixed.toDouble(thing.x);
        double y = Fixed.toDouble(thing.y);
        double cos = Fixed.toDouble(Trig.cos(thing.angle)) * size;
        double sin = Fixed.toDouble(Trig.sin(thing.angle)) * size;
        for (double[] stroke : strokes) {
            drawStroke(x + stroke[0] * cos - stroke[1] * sin, y + stroke[0] * sin + stroke[1] * cos,
                    x + stroke[2] * cos - stroke[3] * sin, y + stroke[2] * sin + stroke[3] * cos, color);
        }
    }

    private void drawBox(Mobj thing) {
        double left = Fixed.toDouble(thing.x - thing.radius);
        double right = Fixed.toDouble(thing.x + thing.radius);
        double bottom = Fixed.toDouble(thing.y - thing.radius);
        double top = Fixed.toDouble(thing.y + thing.radius);
        drawStroke(left, bottom, right, bottom, THING);
        drawStroke(right, bottom, right, top, THING);
        drawStroke(right, top, left, top, THING);
        drawStroke(left, top, left, bottom, THING);
    }

    /** The map as palette indexes, row by row; the same array each time. */
    public byte[] pixels() {
        return canvas.pixels;
    }
}
