/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CommandTapeTest {

    private final CommandTape tape = new CommandTape();

    @Test
    void aPackedCommandKeepsItsSigns() {
        long packed = CommandTape.pack(-50, 40, -32768, 0x2b);

        assertEquals(-50, CommandTape.forward(packed));
        assertEquals(40, CommandTape.side(packed));
        assertEquals(-32768, CommandTape.turn(packed));
        assertEquals(0x2b, CommandTape.buttons(packed));
    }

    @Test
    void commandsAcrossMarksComeInOrder() {
        tape.add(1);
        tape.mark();
        tape.add(2);
        tape.add(3);
        tape.mark();
        tape.add(4);

        assertArrayEquals(new long[] { 1, 2, 3, 4 }, tape.toArray());
    }

    @Test
    void rewindingForgetsWhatCameAfterTheMark() {
        tape.add(1);
        CommandTape.Mark mark = tape.mark();
        tape.add(2);
        tape.mark();

        tape.rewind(mark);
        tape.add(3);

        assertArrayEquals(new long[] { 1, 3 }, tape.toArray());
    }

    @Test
    void aMarkOfAnEmptyTapeIsItsStart() {
        CommandTape.Mark start = tape.mark();
        tape.add(1);

        tape.rewind(start);

        assertEquals(0, tape.toArray().length);
    }
}
