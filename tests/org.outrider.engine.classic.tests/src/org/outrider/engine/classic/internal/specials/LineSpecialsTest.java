/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSpecialsTest {

    private final LineSpecials specials = LineSpecials.standard();

    @Test
    void everySpecialOfDoomIsThereOnce() {
        List<Integer> expected = IntStream.rangeClosed(1, 141).filter(number -> number != 78 && number != 85).boxed()
                .toList();

        assertEquals(expected, numbers(special -> true));
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 78, 85, 142, 32767 })
    void otherNumbersMeanNothing(int number) {
        assertNull(specials.find(number));
    }

    @Test
    void namesAreWhatPlayersSay() {
        assertEquals("DR Door open, wait, close", special(1).name());
        assertEquals("S1 Exit level", special(11).name());
        assertEquals("WR Lift lower, wait, raise", special(88).name());
        assertEquals("SR Door open and stay, fast, blue key", special(99).name());
    }

    @Test
    void monstersCrossOnlyLiftsTeleportersAndOneDoor() {
        assertEquals(List.of(4, 10, 39, 88, 97, 125, 126),
                numbers(special -> special.trigger() == Trigger.WALK && special.activators().monsters()));
    }

    @Test
    void monstersUseOnlyPlainAndLockedDoors() {
        assertEquals(List.of(1, 32, 33, 34),
                numbers(special -> special.trigger() == Trigger.MANUAL && special.activators().monsters()));
        assertEquals(List.of(),
                numbers(special -> special.trigger() == Trigger.USE && special.activators().monsters()));
    }

    @Test
    void monstersShootOnlyTheDoor() {
        assertEquals(List.of(24, 46, 47), numbers(special -> special.trigger() == Trigger.SHOOT));
        assertEquals(List.of(46),
                numbers(special -> special.trigger() == Trigger.SHOOT && special.activators().monsters()));
    }

    @Test
    void lockedDoorsNameTheirKey() {
        assertEquals(List.of(26, 32, 99, 133), numbers(special -> special.key() == KeyColor.BLUE));
        assertEquals(List.of(27, 34, 136, 137), numbers(special -> special.key() == KeyColor.YELLOW));
        assertEquals(List.of(28, 33, 134, 135), numbers(special -> special.key() == KeyColor.RED));
    }

    @Test
    void everyKindOfMoverIsUsed() {
        for (FloorKind kind : FloorKind.values()) {
            assertTrue(isUsed(new LineAction.MoveFloor(kind)), kind::name);
        }
        for (DoorKind kind : DoorKind.values()) {
            if (kind != DoorKind.RAISE_IN_5_MINUTES) {
                assertTrue(isUsed(new LineAction.MoveDoor(kind)), kind::name);
            }
        }
        for (StairsKind kind : StairsKind.values()) {
            assertTrue(isUsed(new LineAction.BuildStairs(kind)), kind::name);
        }
    }

    private LineSpecial special(int number) {
        return Objects.requireNonNull(specials.find(number));
    }

    private List<Integer> numbers(Predicate<LineSpecial> filter) {
        return specials.all().stream().filter(filter).map(LineSpecial::number).toList();
    }

    private boolean isUsed(LineAction action) {
        return specials.all().stream().anyMatch(special -> special.action().equals(action));
    }
}
