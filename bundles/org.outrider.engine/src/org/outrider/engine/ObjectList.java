/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.Arrays;

/**
 * The objects of a map at one moment, as columns that are used again: filling it allocates nothing once it is large
 * enough.
 */
public final class ObjectList {

    private static final int NUMBERS = 8;

    private int size;
    private int[] ids = new int[256];
    private String[] names = new String[256];
    private ObjectKind[] kinds = new ObjectKind[256];
    private boolean[] visible = new boolean[256];
    private double[] numbers = new double[256 * NUMBERS];

    public void clear() {
        size = 0;
    }

    /** Adds an object at rest, see the accessors for units. */
    public void add(int id, String name, ObjectKind kind, boolean inSight, double x, double y, double z, double angle,
            double radius) {
        if (size == ids.length) {
            grow();
        }
        ids[size] = id;
        names[size] = name;
        kinds[size] = kind;
        visible[size] = inSight;
        int at = size * NUMBERS;
        numbers[at] = x;
        numbers[at + 1] = y;
        numbers[at + 2] = z;
        numbers[at + 3] = angle;
        numbers[at + 4] = radius;
        size++;
        setVelocity(0, 0, 0);
    }

    /** Sets how the object added last moves, in map units a tic. */
    public void setVelocity(double x, double y, double z) {
        int at = (size - 1) * NUMBERS;
        numbers[at + 5] = x;
        numbers[at + 6] = y;
        numbers[at + 7] = z;
    }

    private void grow() {
        int capacity = size * 2;
        ids = Arrays.copyOf(ids, capacity);
        names = Arrays.copyOf(names, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        visible = Arrays.copyOf(visible, capacity);
        numbers = Arrays.copyOf(numbers, capacity * NUMBERS);
    }

    public int size() {
        return size;
    }

    /** Number that no other object of the episode has. */
    public int id(int i) {
        return ids[i];
    }

    /** Name of the object's kind as ViZDoom calls it, such as DoomImp or Clip. */
    public String name(int i) {
        return names[i];
    }

    public ObjectKind kind(int i) {
        return kinds[i];
    }

    /** True where the player's eyes could see it: within the field of view and with nothing in between. */
    public boolean visible(int i) {
        return visible[i];
    }

    /** Position in map units. */
    public double x(int i) {
        return numbers[i * NUMBERS];
    }

    public double y(int i) {
        return numbers[i * NUMBERS + 1];
    }

    public double z(int i) {
        return numbers[i * NUMBERS + 2];
    }

    /** Where it faces, in degrees. */
    public double angle(int i) {
        return numbers[i * NUMBERS + 3];
    }

    /** Half its width in map units. */
    public double radius(int i) {
        return numbers[i * NUMBERS + 4];
    }

    /** How it moves, in map units a tic. */
    public double velocityX(int i) {
        return numbers[i * NUMBERS + 5];
    }

    public double velocityY(int i) {
        return numbers[i * NUMBERS + 6];
    }

    public double velocityZ(int i) {
        return numbers[i * NUMBERS + 7];
    }
}
