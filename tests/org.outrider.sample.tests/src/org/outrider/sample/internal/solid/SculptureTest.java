/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.sample.internal.color.Ramp;

class SculptureTest {

    private static final Material STONE = Material.dull(Ramp.GREY, 0.8);
    private static final Material LAMP = Material.glowing(Ramp.FIRE, 1);
    private static final int LEVEL = 0;

    /** A ball with a long nose ahead and a lamp on its left side. */
    private final Sculpture head = new Sculpture().ball(new Vec(0, 0, 10), 6, STONE)
            .rod(new Vec(0, 0, 10), new Vec(20, 0, 10), 1, 1, STONE).ball(new Vec(0, 7, 10), 2, LAMP);

    @Test
    void rotationOneLooksAtTheEye() {
        Sprite sprite = head.draw(Camera.rotation(1, LEVEL));

        assertTrue(sprite.left() <= 7, "no nose sticks out to the left: " + sprite.left());
        assertEquals(9, sprite.canvas().width() - sprite.left(), "its left hand is on the right of the picture");
    }

    @Test
    void rotationThreeLooksToTheLeftOfTheScreen() {
        assertEquals(20, head.draw(Camera.rotation(3, LEVEL)).left());
    }

    @Test
    void rotationSevenLooksToTheRightOfTheScreen() {
        Sprite sprite = head.draw(Camera.rotation(7, LEVEL));

        assertEquals(20, sprite.canvas().width() - sprite.left());
    }

    @Test
    void placeIsOnTheFloor() {
        assertEquals(16, head.draw(Camera.rotation(1, LEVEL)).top());
    }

    @Test
    void nearerPartsHideFartherOnes() {
        Sculpture lampBeforeStone = new Sculpture().ball(new Vec(10, 0, 5), 5, LAMP).ball(new Vec(-10, 0, 5), 5, STONE);

        Sprite front = lampBeforeStone.draw(Camera.rotation(1, LEVEL));
        Sprite back = lampBeforeStone.draw(Camera.rotation(5, LEVEL));

        assertTrue(front.canvas().pixel(5, 5) == LAMP.ramp().pixel(1, 0), "the lamp is seen");
        assertTrue(back.canvas().pixel(5, 5) != LAMP.ramp().pixel(1, 0), "the stone is before it");
    }

    @Test
    void whatIsHeldLooksSmallerFromAfar() {
        Sprite near = new Sculpture().ball(new Vec(20, 0, 0), 4, STONE).draw(Camera.held(100));
        Sprite far = new Sculpture().ball(new Vec(40, 0, 0), 4, STONE).draw(Camera.held(100));

        assertTrue(near.canvas().width() > 1.8 * far.canvas().width());
    }

    @Test
    void emptySculptureCannotBeDrawn() {
        assertThrows(IllegalArgumentException.class, () -> new Sculpture().draw(Camera.rotation(1, LEVEL)));
    }
}
