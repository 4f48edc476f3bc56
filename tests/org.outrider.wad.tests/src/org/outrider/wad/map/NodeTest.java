/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** On which side of a node's line a point counts, as Doom 1.9 has it. */
class NodeTest {

    private static final int RIGHT = 0;
    private static final int LEFT = 1;
    private static final int ONE = Vertex.UNIT;
    private static final BoundingBox BOX = new BoundingBox(0, 0, 0, 0);

    private static Node through(int x, int y, int dx, int dy) {
        return new Node(x, y, dx, dy, BOX, BOX, Node.SUBSECTOR, Node.SUBSECTOR | 1);
    }

    @Test
    void pointsOnAVerticalLineCountToItsWest() {
        Node north = through(5, 0, 0, 64);
        assertEquals(LEFT, north.sideOf(5 * ONE, 9 * ONE));
        assertEquals(RIGHT, north.sideOf(5 * ONE + 1, 9 * ONE));
        Node south = through(5, 0, 0, -64);
        assertEquals(RIGHT, south.sideOf(5 * ONE, 9 * ONE));
        assertEquals(LEFT, south.sideOf(5 * ONE + 1, 9 * ONE));
    }

    @Test
    void pointsOnAHorizontalLineCountToItsSouth() {
        Node east = through(0, -5, 64, 0);
        assertEquals(RIGHT, east.sideOf(9 * ONE, -5 * ONE));
        assertEquals(LEFT, east.sideOf(9 * ONE, -5 * ONE + 1));
        Node west = through(0, -5, -64, 0);
        assertEquals(LEFT, west.sideOf(9 * ONE, -5 * ONE));
        assertEquals(RIGHT, west.sideOf(9 * ONE, -5 * ONE + 1));
    }

    @Test
    void pointsOnASlantedLineCountToTheLeft() {
        for (Node node : new Node[] {through(0, 0, 3, 4), through(6, 8, -3, -4)}) {
            assertEquals(LEFT, node.sideOf(3 * ONE, 4 * ONE));
        }
        assertEquals(RIGHT, through(0, 0, 3, 4).sideOf(4 * ONE, 4 * ONE));
        assertEquals(LEFT, through(0, 0, 3, 4).sideOf(2 * ONE, 4 * ONE));
    }

    @Test
    void productsLoseTheirLowerBitsBeforeTheyAreCompared() {
        // Right of the line by 1/65536 unit, but both products are cut to the same whole number.
        assertEquals(LEFT, through(0, 0, 1, 1).sideOf(ONE + 1, ONE));
        assertEquals(RIGHT, through(0, 0, 1, 1).sideOf(2 * ONE, ONE));
    }

    @Test
    void pointsInOppositeQuartersAreToldBySignsAlone() {
        assertEquals(RIGHT, through(0, 0, 1, 1).sideOf(1, -1));
        assertEquals(LEFT, through(0, 0, 1, 1).sideOf(-1, 1));
    }

    @Test
    void childrenAreNodesOrSubsectors() {
        Node node = new Node(0, 0, 1, 0, BOX, BOX, 7, Node.SUBSECTOR | 9);

        assertEquals(7, Node.childIndex(node.child(RIGHT)));
        assertEquals(9, Node.childIndex(node.child(LEFT)));
        assertTrue(Node.isSubsector(node.child(LEFT)));
        assertFalse(Node.isSubsector(node.child(RIGHT)));
    }
}
