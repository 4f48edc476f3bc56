/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The reusable lists of a state. */
class ListsTest {

    @Test
    void labelsKeepBoxAndPlaceThroughGrowth() {
        LabelList labels = new LabelList();
        for (int i = 0; i < 200; i++) {
            labels.add(i % 254 + 1, 1000 + i, "Thing" + i, ObjectKind.DECORATION);
            labels.setBox(i, i + 1, i + 2, i + 3);
            labels.setPlace(i, -i, i * 0.5, 90, 1, 2, 3);
        }

        assertEquals(200, labels.size());
        assertEquals(151, labels.value(150));
        assertEquals(1150, labels.objectId(150));
        assertEquals("Thing150", labels.name(150));
        assertEquals(150, labels.x(150));
        assertEquals(153, labels.height(150));
        assertEquals(-150, labels.positionY(150));
        assertEquals(75, labels.positionZ(150));
        assertEquals(3, labels.velocityZ(150));
    }

    @Test
    void aLabelListUsedAgainForgetsTheOldValues() {
        LabelList labels = new LabelList();
        labels.add(1, 1, "Imp", ObjectKind.MONSTER);
        labels.setBox(1, 2, 3, 4);
        labels.setPlace(1, 2, 3, 4, 5, 6, 7);

        labels.clear();
        labels.add(2, 2, "Demon", ObjectKind.MONSTER);

        assertEquals(1, labels.size());
        assertEquals(0, labels.width(0));
        assertEquals(0, labels.velocityX(0));
    }

    @Test
    void anObjectIsAtRestUntilToldOtherwise() {
        ObjectList objects = new ObjectList();
        objects.add(1, "Imp", ObjectKind.MONSTER, true, 1, 2, 3, 90, 20);
        objects.setVelocity(4, 5, 6);
        objects.clear();
        objects.add(2, "Demon", ObjectKind.MONSTER, true, 1, 2, 3, 90, 30);

        assertEquals(0, objects.velocityY(0));
        assertEquals(30, objects.radius(0));
    }

    @Test
    void sectorsKeepTheirLinesWhileHeightsChange() {
        SectorList sectors = new SectorList(new int[] { 0, 2 });
        sectors.setLine(1, 1, 1, 2, 3, 4, true);

        sectors.setHeights(1, 8, 64);
        sectors.setHeights(1, 16, 64);

        assertEquals(16, sectors.floorHeight(1));
        assertEquals(2, sectors.lineCount(1));
        assertEquals(4, sectors.lineY2(1, 1));
    }
}
