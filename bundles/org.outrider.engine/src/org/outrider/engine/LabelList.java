/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.Arrays;

/**
 * The objects that a picture shows, as columns that are used again: filling it allocates nothing once it is large
 * enough.
 *
 * <p>The order is that in which they were first drawn; a label's value is the number of the object in the labels
 * buffer.
 */
public final class LabelList {

    /** Value of pixels that belong to no object. */
    public static final int NOTHING = 0;
    /** Value of the pixels of the player's own weapon. */
    public static final int OWN_WEAPON = 255;
    /** Largest value of any other object; where a picture shows more, the rest share it. */
    public static final int MAX_VALUE = 254;

    private static final int INTS = 6;
    private static final int DOUBLES = 7;

    private int size;
    private String[] names = new String[64];
    private ObjectKind[] kinds = new ObjectKind[64];
    private int[] ints = new int[64 * INTS];
    private double[] doubles = new double[64 * DOUBLES];

    public void clear() {
        size = 0;
    }

    /** Adds an object at rest at the origin; see the setters for the rest. */
    public void add(int value, int objectId, String name, ObjectKind kind) {
        if (size == names.length) {
            grow();
        }
        names[size] = name;
        kinds[size] = kind;
        Arrays.fill(ints, size * INTS, (size + 1) * INTS, 0);
        Arrays.fill(doubles, size * DOUBLES, (size + 1) * DOUBLES, 0);
        ints[size * INTS] = value;
        ints[size * INTS + 1] = objectId;
        size++;
    }

    /** Sets the box of the object added last: the pixels of its left upper corner and its size. */
    public void setBox(int x, int y, int width, int height) {
        int at = (size - 1) * INTS;
        ints[at + 2] = x;
        ints[at + 3] = y;
        ints[at + 4] = width;
        ints[at + 5] = height;
    }

    /** Sets where the object added last is and faces, and how it moves; see the accessors for units. */
    public void setPlace(double x, double y, double z, double angle, double velocityX, double velocityY,
            double velocityZ) {
        int at = (size - 1) * DOUBLES;
        doubles[at] = x;
        doubles[at + 1] = y;
        doubles[at + 2] = z;
        doubles[at + 3] = angle;
        doubles[at + 4] = velocityX;
        doubles[at + 5] = velocityY;
        doubles[at + 6] = velocityZ;
    }

    private void grow() {
        int capacity = size * 2;
        names = Arrays.copyOf(names, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        ints = Arrays.copyOf(ints, capacity * INTS);
        doubles = Arrays.copyOf(doubles, capacity * DOUBLES);
    }

    public int size() {
        return size;
    }

    /** Value of the object's pixels in the labels buffer: 1..254, or 255 for the player's own weapon. */
    public int value(int i) {
        return ints[i * INTS];
    }

    /** Number that no other object of the episode has, as in {@link ObjectList#id(int)}. */
    public int objectId(int i) {
        return ints[i * INTS + 1];
    }

    /** Name of the object's kind as ViZDoom calls it, such as DoomImp; "DeadDoomImp" once it is a corpse. */
    public String name(int i) {
        return names[i];
    }

    public ObjectKind kind(int i) {
        return kinds[i];
    }

    /** Left edge of the box around the object's visible pixels. */
    public int x(int i) {
        return ints[i * INTS + 2];
    }

    /** Upper edge of the box. */
    public int y(int i) {
        return ints[i * INTS + 3];
    }

    /** Width of the box in pixels. */
    public int width(int i) {
        return ints[i * INTS + 4];
    }

    /** Height of the box in pixels. */
    public int height(int i) {
        return ints[i * INTS + 5];
    }

    /** Position of the object in map units. */
    public double positionX(int i) {
        return doubles[i * DOUBLES];
    }

    public double positionY(int i) {
        return doubles[i * DOUBLES + 1];
    }

    public double positionZ(int i) {
        return doubles[i * DOUBLES + 2];
    }

    /** Where it faces, in degrees. */
    public double angle(int i) {
        return doubles[i * DOUBLES + 3];
    }

    /** How it moves, in map units a tic. */
    public double velocityX(int i) {
        return doubles[i * DOUBLES + 4];
    }

    public double velocityY(int i) {
        return doubles[i * DOUBLES + 5];
    }

    public double velocityZ(int i) {
        return doubles[i * DOUBLES + 6];
    }
}
