/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.Thing;

class DeadlyStartsTest {

    private static final int CHAINGUNNER = 65;
    private static final int HARD = 4;

    private final SmallMap map = new SmallMap();

    @Test
    void startBeforeManyGunsIsDeadly() throws Exception {
        guns(7);

        assertEquals(List.of("killed-at-start"), map.rules(new DeadlyStarts()));
    }

    @Test
    void startAloneIsNot() throws Exception {
        assertEquals(List.of(), map.rules(new DeadlyStarts()));
    }

    @Test
    void skillsAtWhichItIsSoAreTold() throws Exception {
        guns(HARD);

        assertEquals("4 5", map.findings(new DeadlyStarts()).getFirst().skills().toString());
    }

    private void guns(int flags) {
        for (int y = 32; y < 256; y += 48) {
            map.builder.thing(new Thing(224, y, 180, CHAINGUNNER, flags));
        }
    }
}
