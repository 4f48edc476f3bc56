/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

import java.util.ArrayList;
import java.util.List;

/** Shapes put together to a thing. */
public final class Sculpture {

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A shape in its place.
     *
     * @param frame    where it is
     * @param material what it is made of
     */
    record Piece(Shape shape, Frame frame, Material material) {
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Adds a shape. */
    public Sculpture add(Shape shape, Frame frame, Material material) {
        pieces.add(new Piece(shape, frame, material));
        return this;
    }

    /** Adds a ball. */
    public Sculpture ball(Vec place, double radius, Material material) {
        return add(Shape.ball(radius), at(place), material);
    }

    /** Adds an upright egg. */
    public Sculpture egg(Vec place, double x, double y, double z, Material material) {
        return add(new Shape.Egg(x, y, z), at(place), material);
    }

    /** Adds an upright box. */
    public Sculpture block(Vec place, double x, double y, double z, Material material) {
        return add(new Shape.Block(x, y, z), at(place), material);
    }

    /** Adds an upright drum whose bottom is at a place. */
    public Sculpture drum(Vec place, double bottom, double top, double height, Material material) {
        return add(new Shape.Drum(bottom, top, height / 2), at(place).move(0, 0, height / 2), material);
    }

    /** Adds a rod, or a spike when one radius is 0, with flat ends. */
    public Sculpture rod(Vec from, Vec to, double radiusFrom, double radiusTo, Material material) {
        return add(new Shape.Drum(radiusFrom, radiusTo, to.minus(from).length() / 2), Frame.along(from, to), material);
    }

    /** Adds a round limb between two places. */
    public Sculpture limb(Vec from, Vec to, double radiusFrom, double radiusTo, Material material) {
        double length = to.minus(from).length();
        int balls = 1 + (int) Math.ceil(length / (0.5 * Math.min(radiusFrom, radiusTo)));
        for (int i = 0; i <= balls; i++) {
            double part = i / (double) balls;
            ball(from.toward(to, part), radiusFrom + (radiusTo - radiusFrom) * part, material);
        }
        return this;
    }

    /** Adds the pieces of another sculpture, which stands in a frame of this one. */
    public Sculpture addAll(Sculpture other, Frame frame) {
        for (Piece piece : other.pieces) {
            pieces.add(new Piece(piece.shape(), frame.toOuter(piece.frame()), piece.material()));
        }
        return this;
    }

    /** The same thing, so many times as large. */
    public Sculpture scaled(double factor) {
        Sculpture scaled = new Sculpture();
        for (Piece piece : pieces) {
            Frame frame = piece.frame();
            scaled.pieces.add(new Piece(piece.shape().scaled(factor),
                    new Frame(frame.origin().times(factor), frame.forward(), frame.left(), frame.up()),
                    piece.material()));
        }
        return scaled;
    }

    /** Draws the thing; its place is the floor frame's origin. */
    public Sprite draw(Camera camera) {
        return new Exposure(camera).draw(this);
    }

    private static Frame at(Vec place) {
        return Frame.FLOOR.move(place.x(), place.y(), place.z());
    }
}
