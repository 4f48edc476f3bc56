/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.render.art.WallTexture;

/**
 * Draws the visible parts of a seg column by column, marks where floor and ceiling show beside it, and keeps what will
 * clip things (Doom 1.9).
 */
final class WallDrawer implements SolidSegs.Visible {

    /** Fraction bits of screen rows. */
    private static final int ROW_BITS = 12;
    private static final int ROW_ROUND_UP = (1 << ROW_BITS) - 1;
    /** Shift from a height in 16.16 to one with 12 fraction bits. */
    private static final int TO_ROW = Fixed.FRAC_BITS - ROW_BITS;
    private static final int MIN_SCALE = 256;
    private static final int TANGENT_MASK = Trig.FINE_ANGLES / 2 - 1;

    private final ViewGeometry geometry;
    private final Viewpoint view;
    private final WallSeg seg;
    private final Lighting lighting;
    private final ColumnDrawer columns;
    private final Layers layers;
    private final OpenRows open;
    private final Visplanes planes;
    private final DrawSegs drawSegs;
    private final boolean[] seenLines;
    /** Where the subsector's floor and ceiling are marked; null where they are not seen. */
    private @Nullable Visplane floorPlane;
    private @Nullable Visplane ceilingPlane;

    WallDrawer(Eye eye, Brushes brushes, FrameParts parts, WallSeg seg) {
        geometry = eye.geometry();
        view = eye.view();
        lighting = eye.lighting();
        columns = brushes.columns();
        layers = brushes.layers();
        open = brushes.open();
        planes = parts.planes();
        drawSegs = parts.drawSegs();
        seenLines = parts.seen().lines();
        this.seg = seg;
    }

    /** Turns to a subsector. */
    void begin(@Nullable Visplane floor, @Nullable Visplane ceiling) {
        floorPlane = floor;
        ceilingPlane = ceiling;
    }

    @Override
    public void part(int start, int stop) {
        seg.prepare();
        seenLines[seg.line] = true;
        int scale = scaleAt(start);
        int lastScale = stop > start ? scaleAt(stop) : scale;
        int scaleStep = stop > start ? (lastScale - scale) / (stop - start) : 0;
        int index = drawSegs.add();
        drawSegs.seg[index] = seg.index;
        drawSegs.x1[index] = start;
        drawSegs.x2[index] = stop;
        drawSegs.scale1[index] = scale;
        drawSegs.scale2[index] = lastScale;
        drawSegs.scaleStep[index] = scaleStep;
        Visplane ceiling = ceilingPlane;
        if (seg.markCeiling && ceiling != null) {
            ceilingPlane = planes.claim(ceiling, start, stop);
        }
        Visplane floor = floorPlane;
        if (seg.markFloor && floor != null) {
            floorPlane = planes.claim(floor, start, stop);
        }
        if (seg.back == null) {
            drawSolid(start, stop, scale, scaleStep);
            drawSegs.maskedColumns[index] = DrawSegs.NONE;
        } else {
            int maskedColumns = seg.masked ? drawSegs.reserve(start, stop) : DrawSegs.NONE;
            drawSegs.maskedColumns[index] = maskedColumns;
            drawOpening(start, stop, scale, scaleStep, maskedColumns);
        }
        keepClips(index, start, stop);
    }

    /** How large a map unit on the wall appears in a column, 16.16. */
    private int scaleAt(int x) {
        int angle = geometry.xToAngle[x];
        int across = Trig.sin(Angle.ANG90 + angle);
        int along = Trig.sin(Angle.ANG90 + angle + view.angle - seg.normal);
        int numerator = Fixed.mul(geometry.focalY, along);
        int denominator = Fixed.mul(seg.distance, across);
        if (denominator <= numerator >> Fixed.FRAC_BITS) {
            return geometry.maxScale;
        }
        return Math.max(Math.min(Fixed.div(numerator, denominator), geometry.maxScale), MIN_SCALE);
    }

    private void keepClips(int index, int start, int stop) {
        int silhouette = seg.silhouette;
        int topClip = seg.hidesAllAbove ? drawSegs.allHiddenAbove() : DrawSegs.NONE;
        if (((silhouette & DrawSegs.TOP) != 0 || seg.masked) && topClip == DrawSegs.NONE) {
            topClip = drawSegs.keep(open.ceiling, start, stop);
        }
        int bottomClip = seg.hidesAllBelow ? drawSegs.allHiddenBelow() : DrawSegs.NONE;
        if (((silhouette & DrawSegs.BOTTOM) != 0 || seg.masked) && bottomClip == DrawSegs.NONE) {
            bottomClip = drawSegs.keep(open.floor, start, stop);
        }
        int topHeight = seg.topHeight;
        int bottomHeight = seg.bottomHeight;
        if (seg.masked && (silhouette & DrawSegs.TOP) == 0) {
            silhouette |= DrawSegs.TOP;
            topHeight = Integer.MIN_VALUE;
        }
        if (seg.masked && (silhouette & DrawSegs.BOTTOM) == 0) {
            silhouette |= DrawSegs.BOTTOM;
            bottomHeight = Integer.MAX_VALUE;
        }
        drawSegs.silhouette[index] = silhouette;
        drawSegs.topClip[index] = topClip;
        drawSegs.bottomClip[index] = bottomClip;
        drawSegs.topHeight[index] = topHeight;
        drawSegs.bottomHeight[index] = bottomHeight;
        if (seg.hidesAllAbove || seg.hidesAllBelow) {
            drawSegs.close(index);
        }
    }

    private long rowOf(int height, int scale) {
        return ((long) geometry.centerY << ROW_BITS) - ((long) (height >> TO_ROW) * scale >> Fixed.FRAC_BITS);
    }

    private static long rowStep(int height, int scaleStep) {
        return -((long) scaleStep * (height >> TO_ROW) >> Fixed.FRAC_BITS);
    }

    private int textureColumn(int x) {
        int angle = seg.centerAngle + geometry.xToAngle[x] >>> Trig.ANGLE_TO_FINE_SHIFT & TANGENT_MASK;
        return seg.textureOffset - Fixed.mul(Trig.tangent(angle), seg.distance) >> Fixed.FRAC_BITS;
    }

    private void drawColumn(WallTexture texture, int x, int first, int last, int column, int row, int scale, int step,
            byte[] light, Kind kind) {
        int position = row + (first - geometry.centerY) * step;
        columns.draw(x, first, last, texture.strips[column & texture.widthMask], position, step, light);
        SurfaceLayer seen = layers.surfaces();
        if (seen != null && first <= last) {
            seen.wall(x, first, last, seg.surface(kind), column, position, step);
        }
        if (layers.keepsDepth()) {
            layers.wall(x, first, last, geometry.distanceOf(scale));
        }
    }

    private void drawSolid(int start, int stop, int firstScale, int scaleStep) {
        short[] openCeiling = open.ceiling;
        short[] openFloor = open.floor;
        Visplane ceiling = seg.markCeiling ? ceilingPlane : null;
        Visplane floor = seg.markFloor ? floorPlane : null;
        WallTexture texture = seg.middle;
        byte[][] lights = seg.lights;
        int scale = firstScale;
        long topRow = rowOf(seg.top, scale);
        long topStep = rowStep(seg.top, scaleStep);
        long bottomRow = rowOf(seg.bottom, scale);
        long bottomStep = rowStep(seg.bottom, scaleStep);
        for (int x = start; x <= stop; x++) {
            int above = openCeiling[x];
            int below = openFloor[x];
            int first = firstRow(topRow, above, below);
            if (ceiling != null) {
                markCeiling(ceiling, x, above, first, below);
            } else if (texture != null && first > above + 1) {
                open.blank(x, above + 1, Math.min(first, below) - 1);
            }
            int last = lastRow(bottomRow, above, below);
            if (floor != null) {
                markFloor(floor, x, above, last, below);
            } else if (texture != null && last < below - 1) {
                open.blank(x, Math.max(last, above) + 1, below - 1);
            }
            if (texture != null) {
                if (first <= last) {
                    drawColumn(texture, x, first, last, textureColumn(x), seg.middleRow, scale,
                            Integer.divideUnsigned(-1, scale), lights[lighting.indexOf(scale)], Kind.MIDDLE);
                }
                openCeiling[x] = (short) geometry.height;
                openFloor[x] = -1;
            } else {
                noteHole(x, first, last, Kind.MIDDLE);
                if (seg.markCeiling) {
                    openCeiling[x] = (short) (first - 1);
                }
                if (seg.markFloor) {
                    openFloor[x] = (short) (last + 1);
                }
            }
            scale += scaleStep;
            topRow += topStep;
            bottomRow += bottomStep;
        }
    }

    /**
     * Row in which a wall begins; on absurd maps its top lies far outside of what the rows of planes and clips hold.
     */
    private static int firstRow(long top, int above, int below) {
        return Math.max(Math.min((int) (top + ROW_ROUND_UP >> ROW_BITS), below), above + 1);
    }

    /** Row in which a wall ends. */
    private static int lastRow(long bottom, int above, int below) {
        return Math.min(Math.max((int) (bottom >> ROW_BITS), above), below - 1);
    }

    private static void markCeiling(Visplane plane, int x, int above, int wallTop, int below) {
        int last = Math.min(wallTop, below) - 1;
        if (above + 1 <= last) {
            plane.top[x + 1] = (short) (above + 1);
            plane.bottom[x + 1] = (short) last;
        }
    }

    private static void markFloor(Visplane plane, int x, int above, int wallBottom, int below) {
        int first = Math.max(wallBottom, above) + 1;
        if (first <= below - 1) {
            plane.top[x + 1] = (short) first;
            plane.bottom[x + 1] = (short) (below - 1);
        }
    }

    private void drawOpening(int start, int stop, int firstScale, int scaleStep, int maskedColumns) {
        short[] openCeiling = open.ceiling;
        short[] openFloor = open.floor;
        Visplane ceiling = seg.markCeiling ? ceilingPlane : null;
        Visplane floor = seg.markFloor ? floorPlane : null;
        WallTexture upper = seg.upper;
        WallTexture lower = seg.lower;
        byte[][] lights = seg.lights;
        boolean textured = seg.textured;
        boolean holes = seg.lacksUpper || seg.lacksLower;
        int scale = firstScale;
        long topRow = rowOf(seg.top, scale);
        long topStep = rowStep(seg.top, scaleStep);
        long bottomRow = rowOf(seg.bottom, scale);
        long bottomStep = rowStep(seg.bottom, scaleStep);
        long highRow = rowOf(seg.high, scale);
        long highStep = rowStep(seg.high, scaleStep);
        long lowRow = rowOf(seg.low, scale);
        long lowStep = rowStep(seg.low, scaleStep);
        for (int x = start; x <= stop; x++) {
            int above = openCeiling[x];
            int below = openFloor[x];
            int first = firstRow(topRow, above, below);
            if (ceiling != null) {
                markCeiling(ceiling, x, above, first, below);
            } else if (upper != null && first > above + 1) {
                open.blank(x, above + 1, Math.min(first, below) - 1);
            }
            int last = lastRow(bottomRow, above, below);
            if (floor != null) {
                markFloor(floor, x, above, last, below);
            } else if (lower != null && last < below - 1) {
                open.blank(x, Math.max(last, above) + 1, below - 1);
            }
            if (holes) {
                noteHoles(x, first, last, highRow, lowRow);
            }
            int column = 0;
            int step = 0;
            byte[] light = NO_LIGHT;
            if (textured) {
                column = textureColumn(x);
                step = Integer.divideUnsigned(-1, scale);
                light = lights[lighting.indexOf(scale)];
            }
            if (upper != null) {
                int middle = Math.min((int) (highRow >> ROW_BITS), below - 1);
                if (middle >= first) {
                    drawColumn(upper, x, first, middle, column, seg.upperRow, scale, step, light, Kind.UPPER);
                    above = middle;
                } else {
                    above = first - 1;
                }
                openCeiling[x] = (short) above;
            } else if (seg.markCeiling) {
                above = first - 1;
                openCeiling[x] = (short) above;
            }
            if (lower != null) {
                int middle = Math.max((int) (lowRow + ROW_ROUND_UP >> ROW_BITS), above + 1);
                if (middle <= last) {
                    drawColumn(lower, x, middle, last, column, seg.lowerRow, scale, step, light, Kind.LOWER);
                    openFloor[x] = (short) middle;
                } else {
                    openFloor[x] = (short) (last + 1);
                }
            } else if (seg.markFloor) {
                openFloor[x] = (short) (last + 1);
            }
            if (maskedColumns != DrawSegs.NONE) {
                drawSegs.clips[maskedColumns + x] = (short) column;
            }
            scale += scaleStep;
            topRow += topStep;
            bottomRow += bottomStep;
            highRow += highStep;
            lowRow += lowStep;
        }
    }

    /** Notes the rows of a column in which a two-sided line lacks a texture. */
    private void noteHoles(int x, int first, int last, long highRow, long lowRow) {
        if (seg.lacksUpper) {
            noteHole(x, first, (int) Math.min(highRow >> ROW_BITS, last), Kind.UPPER);
        }
        if (seg.lacksLower) {
            noteHole(x, (int) Math.max(lowRow + ROW_ROUND_UP >> ROW_BITS, first), last, Kind.LOWER);
        }
    }

    private void noteHole(int x, int top, int bottom, Kind kind) {
        SurfaceLayer seen = layers.surfaces();
        if (seen != null && top <= bottom) {
            seen.hole(x, top, bottom, seg.surface(kind));
        }
    }

    private static final byte[] NO_LIGHT = {};
}
