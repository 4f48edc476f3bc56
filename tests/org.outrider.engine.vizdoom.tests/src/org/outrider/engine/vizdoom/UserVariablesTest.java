/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

/** What a map's scripts tell an agent, on an installed ViZDoom; skipped where there is none. */
class UserVariablesTest {

    private static final String ROOM = """
            namespace = "zdoom";
            vertex { x = 0; y = 0; } vertex { x = 0; y = 512; } vertex { x = 512; y = 512; } vertex { x = 512; y = 0; }
            linedef { v1 = 0; v2 = 1; sidefront = 0; blocking = true; }
            linedef { v1 = 1; v2 = 2; sidefront = 1; blocking = true; }
            linedef { v1 = 2; v2 = 3; sidefront = 2; blocking = true; }
            linedef { v1 = 3; v2 = 0; sidefront = 3; blocking = true; }
            sidedef { sector = 0; texturemiddle = "STARTAN2"; } sidedef { sector = 0; texturemiddle = "STARTAN2"; }
            sidedef { sector = 0; texturemiddle = "STARTAN2"; } sidedef { sector = 0; texturemiddle = "STARTAN2"; }
            sector { heightceiling = 128; texturefloor = "FLOOR0_1"; textureceiling = "FLOOR0_1"; lightlevel = 200; }
            thing { x = 256.0; y = 256.0; type = 1; skill1 = true; skill2 = true; skill3 = true; skill4 = true;
                skill5 = true; single = true; coop = true; dm = true; }
            """;
    private static final int TERMINATE = 1;
    private static final int PUSH_NUMBER = 3;
    private static final int ASSIGN_GLOBAL = 181;
    private static final int WHEN_MAP_OPENS = 1000;

    @TempDir
    private Path folder = Path.of("");

    /** Two scripts in the binary form of Hexen, each of which sets two global variables. */
    private static byte[] scripts(int[][] first, int[][] second) {
        ByteBuffer buffer = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("ACS\0".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        int firstAt = put(buffer, first);
        int secondAt = put(buffer, second);
        buffer.putInt(4, buffer.position());
        buffer.putInt(2);
        buffer.putInt(WHEN_MAP_OPENS + 1).putInt(firstAt).putInt(0);
        buffer.putInt(2).putInt(secondAt).putInt(0);
        buffer.putInt(0);
        return buffer.array();
    }

    private static int put(ByteBuffer buffer, int[][] assignments) {
        int at = buffer.position();
        for (int[] assignment : assignments) {
            buffer.putInt(PUSH_NUMBER).putInt(assignment[1]).putInt(ASSIGN_GLOBAL).putInt(assignment[0]);
        }
        buffer.putInt(TERMINATE);
        return at;
    }

    @Test
    void scriptsSetUserVariablesAndRewards() throws Exception {
        ViZDoomEngine engine = InstalledViZDoom.engine();
        Path pwad = folder.resolve("scripts.wad");
        WadWriter.pwad().addMarker("MAP01").add("TEXTMAP", ROOM.getBytes(StandardCharsets.US_ASCII))
                .add("BEHAVIOR", scripts(new int[][] {{1, 42}, {60, -7}}, new int[][] {{1, 43}, {0, 5 << 15}}))
                .addMarker("ENDMAP").write(pwad);
        try (WadStack wads = WadStack.open(InstalledViZDoom.freedoom(), pwad);
                ViZDoomGame game = engine.open(GameSetup.of(wads, "MAP01").variables(GameVariable.USER1).build())) {
            assertEquals(42, game.getGameVariable(GameVariable.USER1));
            assertEquals(-7, game.getGameVariable(GameVariable.USER60));

            game.sendGameCommand("puke 2");
            game.advanceAction(2, true);

            assertEquals(43, game.getGameVariable(GameVariable.USER1));
            assertEquals(2.5, game.getLastReward(), "global variable 0 is the reward, in fixed point");
        }
    }
}
