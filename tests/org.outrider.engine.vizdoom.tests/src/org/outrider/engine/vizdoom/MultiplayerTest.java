/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class MultiplayerTest {

    @Test
    void aHostSaysHowManyPlayWhereAndHow() {
        assertEquals(List.of("-host", "2", "-port", "5029", "-deathmatch", "+timelimit", "10", "+name", "Ada"),
                Multiplayer.host(2, 5029).deathmatch().timeLimit(10).name("Ada").arguments());
    }

    @Test
    void othersJoinByAddressAndPort() {
        assertEquals(List.of("-join", "localhost:5029"), Multiplayer.join("localhost", 5029).arguments());
    }

    @Test
    void aNameWithBlanksWouldBeTornApart() {
        Multiplayer player = Multiplayer.join("localhost", 5029);

        assertThrows(IllegalArgumentException.class, () -> player.name("Ada Lovelace"));
    }
}
