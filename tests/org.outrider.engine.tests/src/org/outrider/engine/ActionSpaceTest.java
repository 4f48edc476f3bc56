/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionSpaceTest {

    @ParameterizedTest
    @CsvSource({ "move_fb+turn_lr+move_lr+attack,7", "turn_lr+attack,3", "move_fb;turn_lr,8",
            "move_fb;move_lr;turn_lr;attack,53", "attack+move_lr;turn_lr;move_fb,35",
            "move_fb+move_lr;turn_lr;attack,29", "use,1" })
    void theNumberOfActionsFollowsFromTheGroups(String combinations, int size) {
        assertEquals(size, ActionSpace.parse(combinations).size());
    }

    @Test
    void theFirstGroupVariesSlowestAndNothingComesFirst() {
        ActionSpace space = ActionSpace.parse("move_fb;turn_lr");

        assertEquals(List.of("TURN_LEFT", "TURN_RIGHT", "MOVE_FORWARD", "MOVE_FORWARD+TURN_LEFT",
                "MOVE_FORWARD+TURN_RIGHT", "MOVE_BACKWARD", "MOVE_BACKWARD+TURN_LEFT", "MOVE_BACKWARD+TURN_RIGHT"),
                IntStream.range(0, space.size()).mapToObj(space::describe).toList());
    }

    @Test
    void buttonsComeInTheUsualOrder() {
        ActionSpace space = ActionSpace.parse("use;attack;turn_lr;move_lr;move_fb");

        assertEquals(List.of(Button.MOVE_FORWARD, Button.MOVE_BACKWARD, Button.TURN_LEFT, Button.TURN_RIGHT,
                Button.MOVE_LEFT, Button.MOVE_RIGHT, Button.ATTACK, Button.USE), space.buttons());
    }

    @Test
    void anActionHasANumberForEachButton() {
        ActionSpace space = ActionSpace.parse("turn_lr+attack");

        assertArrayEquals(new double[] { 1, 0, 0 }, space.action(0));
        assertArrayEquals(new double[] { 0, 1, 0 }, space.action(1));
        assertArrayEquals(new double[] { 0, 0, 1 }, space.action(2));
    }

    @Test
    void heldButtonsArePressedInEveryAction() {
        ActionSpace space = ActionSpace.parse("move_fb").holding(Button.SPEED);

        assertEquals(List.of(Button.MOVE_FORWARD, Button.MOVE_BACKWARD, Button.SPEED), space.buttons());
        assertEquals(2, space.size());
        assertArrayEquals(new double[] { 0, 1, 1 }, space.action(1));
        assertEquals("MOVE_BACKWARD", space.describe(1));
    }

    @ParameterizedTest
    @CsvSource({ "move_fb;jumping,'jumping'", "'',''''", "attack;attack+use,ATTACK is named twice",
            "turn_left_right_delta,no button",
            "a1;a2,'a1'", "move_fb;;use,''''" })
    void whatNamesNoButtonsIsRefused(String combinations, String reason) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
                () -> ActionSpace.parse(combinations));

        assertTrue(String.valueOf(error.getMessage()).contains(reason), error.getMessage());
    }

    @Test
    void tooManyCombinationsAreRefused() {
        String all = "move_fb;move_lr;turn_lr;look_ud;attack;use;jump;crouch;reload;zoom;speed;strafe";

        assertThrows(IllegalArgumentException.class, () -> ActionSpace.parse(all));
    }
}
