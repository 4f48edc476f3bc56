/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.util.ArrayList;
import java.util.List;

import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectList;
import org.outrider.engine.vizdoom.internal.ObjectKinds.ObjectType;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/**
 * The objects and labels of a state as ViZDoom tells them, in arrays that are used again. Names come as numbers, which
 * stay the same as long as the game lives.
 */
final class ObjectTable {

    private static final int LABEL_INTS = 7;
    private static final int OBJECT_INTS = 2;
    private static final int NUMBERS = 9;

    private final ObjectKinds kinds;
    private final List<ObjectType> types = new ArrayList<>();
    private int[] labelInts = new int[64 * LABEL_INTS];
    private double[] labelNumbers = new double[64 * NUMBERS];
    private int[] objectInts = new int[256 * OBJECT_INTS];
    private double[] objectNumbers = new double[256 * NUMBERS];
    private int labelCount;
    private int objectCount;

    ObjectTable(ObjectKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Takes over what the library's present state has.
     *
     * @param fields what the library told of it
     */
    void read(long game, int[] fields) {
        for (int number = types.size(); number < fields[NativeViZDoom.NAME_COUNT]; number++) {
            types.add(kinds.of(NativeViZDoom.name(game, number)));
        }
        labelCount = fields[NativeViZDoom.LABEL_COUNT];
        if (labelCount * LABEL_INTS > labelInts.length) {
            labelInts = new int[labelCount * 2 * LABEL_INTS];
            labelNumbers = new double[labelCount * 2 * NUMBERS];
        }
        objectCount = fields[NativeViZDoom.OBJECT_COUNT];
        if (objectCount * OBJECT_INTS > objectInts.length) {
            objectInts = new int[objectCount * 2 * OBJECT_INTS];
            objectNumbers = new double[objectCount * 2 * NUMBERS];
        }
        if (labelCount > 0) {
            NativeViZDoom.labels(game, labelInts, labelNumbers);
        }
        if (objectCount > 0) {
            NativeViZDoom.objects(game, objectInts, objectNumbers);
        }
    }

    /** Fills a list with all objects; those are visible that have a label. */
    void fill(ObjectList target) {
        target.clear();
        for (int i = 0; i < objectCount; i++) {
            ObjectType type = types.get(objectInts[i * OBJECT_INTS + 1]);
            int id = objectInts[i * OBJECT_INTS];
            int at = i * NUMBERS;
            int label = labelOf(id);
            // the labels tell what is dead, the list of objects does not
            ObjectType seen = label < 0 ? type : types.get(labelInts[label * LABEL_INTS + 2]);
            target.add(id, type.name(), seen.kind(), label >= 0, objectNumbers[at], objectNumbers[at + 1],
                    objectNumbers[at + 2], objectNumbers[at + 3], type.radius());
            target.setVelocity(objectNumbers[at + 6], objectNumbers[at + 7], objectNumbers[at + 8]);
        }
    }

    private int labelOf(int id) {
        for (int i = 0; i < labelCount; i++) {
            if (labelInts[i * LABEL_INTS + 1] == id) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Fills a list with the labels.
     *
     * @param pictures that the labels' boxes are to fit
     */
    void fill(LabelList target, Pictures pictures) {
        target.clear();
        for (int i = 0; i < labelCount; i++) {
            int at = i * LABEL_INTS;
            ObjectType type = types.get(labelInts[at + 2]);
            target.add(labelInts[at], labelInts[at + 1], type.name(), type.kind());
            target.setBox(pictures.x(labelInts[at + 3]), pictures.y(labelInts[at + 4]),
                    pictures.length(labelInts[at + 5], true), pictures.length(labelInts[at + 6], false));
            int place = i * NUMBERS;
            target.setPlace(labelNumbers[place], labelNumbers[place + 1], labelNumbers[place + 2],
                    labelNumbers[place + 3], labelNumbers[place + 6], labelNumbers[place + 7],
                    labelNumbers[place + 8]);
        }
    }
}
