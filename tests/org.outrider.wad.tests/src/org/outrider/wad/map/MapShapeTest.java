/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

/** Maps in UDMF and in Hexen's format, told in Doom's words. */
class MapShapeTest {

    private static final String ROOM = """
            namespace = "zdoom"; // a square
            vertex { x = 0.0; y = 0.000; } vertex { x = 0; y = 127.6; }
            vertex { x = 128; y = 128; } vertex { X = 128; Y = 0; }
            /* four walls,
               of which the first is special */
            linedef { v1 = 0; v2 = 1; sidefront = 0; blocking = true; %s }
            linedef { v1 = 1; v2 = 2; sidefront = 0; }
            linedef { v1 = 2; v2 = 3; sidefront = 0; }
            linedef { v1 = 3; v2 = 0; sidefront = 0; sideback = -1; }
            sidedef { sector = 0; texturemiddle = "stone2"; offsetx = 8; }
            sector { heightceiling = 96; texturefloor = "FLOOR0_1"; id = 7; special = %s; }
            thing { x = 64.4; y = 32; angle = 90; type = 1; skill1 = true; skill2 = true; skill3 = true; single = true; }
            """;

    @Test
    void textBecomesLinesSectorsAndThings() throws WadFormatException {
        MapData map = udmf(ROOM.formatted("", "0"));

        assertEquals(4, map.linedefs().size());
        assertEquals(new Linedef(0, 1, Linedef.BLOCKING, 0, 0, 0, Linedef.NO_SIDE), map.linedefs().getFirst());
        assertEquals(Vertex.ofUnits(0, 128), map.vertexes().get(1));
        assertEquals(new Sidedef(8, 0, "-", "-", "STONE2", 0), map.sidedefs().getFirst());
        assertEquals(new Sector(0, 96, "FLOOR0_1", "-", 160, 0, 7), map.sectors().getFirst());
        assertEquals(List.of(new Thing(64, 32, 90, 1, 3)), map.things());
        assertEquals(List.of(), map.repairs());
    }

    @Test
    void placesOfTheTextCanBeAskedForTheirSector() throws WadFormatException {
        MapData map = udmf(ROOM.formatted("", "0"));

        assertEquals(0, map.sectorAt(64 << 16, 64 << 16));
    }

    @ParameterizedTest
    @CsvSource({
        "special = 12; playeruse = true; repeatspecial = true;, 1, 0",
        "special = 12; arg0 = 5; playeruse = true; repeatspecial = true;, 63, 5",
        "special = 13; arg2 = 150; arg3 = 2; playeruse = true; repeatspecial = true;, 26, 0",
        "special = 13; arg0 = 3; arg3 = 129; playeruse = true;, 135, 3",
        "special = 62; arg0 = 9; playercross = true; repeatspecial = true;, 88, 9",
        "special = 70; arg0 = 4; playercross = true;, 39, 4",
        "special = 243; playeruse = true;, 11, 0",
        "special = 243; playercross = true;, 52, 0",
        "special = 243; monstercross = true;, 0, 0",
        "special = 80; arg0 = 1; playeruse = true; id = 6;, 0, 6"})
    void actionBecomesTheSpecialThatDoesTheSame(String fields, int special, int tag) throws WadFormatException {
        Linedef line = udmf(ROOM.formatted(fields, "0")).linedefs().getFirst();

        assertEquals(special, line.special());
        assertEquals(tag, line.tag());
    }

    @ParameterizedTest
    @CsvSource({"1024, 9", "71, 7", "80, 16", "200, 0"})
    void sectorSpecialOfZDoomBecomesThatOfDoom(int zdoom, int doom) throws WadFormatException {
        assertEquals(doom, udmf(ROOM.formatted("", zdoom)).sectors().getFirst().special());
    }

    @Test
    void numbersOfTheDoomNamespaceStayAsTheyAre() throws WadFormatException {
        MapData map = udmf(ROOM.formatted("special = 12; id = 3;", "7").replace("zdoom", "Doom"));

        assertEquals(12, map.linedefs().getFirst().special());
        assertEquals(3, map.linedefs().getFirst().tag());
        assertEquals(7, map.sectors().getFirst().special());
    }

    @Test
    void numbersMayBeHexadecimal() throws WadFormatException {
        assertEquals(62, udmf(ROOM.formatted("special = 0x3E; playeruse = true; repeatspecial = true;", "0"))
                .linedefs().getFirst().special());
    }

    @ParameterizedTest
    @CsvSource({
        "linedef { v1 = 0 },1,';' is expected",
        "linedef { v1 = 0; ,1,the text ends too soon",
        "/* open,1,a comment does not end",
        "vertex { x = zero; y = 0; },1,x is 'zero'",
        "vertex { x = 40000; y = 0; },1,x 40000 is outside",
        "vertex { y = 0; },1,the vertex has no x",
        "= 3;,1,a name is expected",
        "sidedef { sector = 4; },1,sector 4 does not exist",
        "namespace = \"zdoom\";,-1,the map has no lines"})
    void faultIsToldWithItsLine(String text, int line, String reason) {
        WadFormatException fault = assertThrows(WadFormatException.class, () -> udmf(text));

        assertEquals("MAP01/TEXTMAP", fault.lump());
        assertEquals(line, fault.index());
        assertTrue(fault.reason().contains(reason), fault::reason);
    }

    @Test
    void hexensLumpsAreReadWithTheirActions() throws WadFormatException {
        MapData map = shape(hexen());

        assertEquals(new Linedef(0, 1, Linedef.BLOCKING, 62, 5, 0, Linedef.NO_SIDE), map.linedefs().getFirst());
        assertEquals(new Thing(64, 32, 90, 1, 7), map.things().getFirst());
        assertEquals(7 | 16, map.things().get(1).flags());
    }

    @Test
    void otherReadersStillRefuseTheseFormats() {
        assertThrows(WadFormatException.class, () -> {
            try (WadStack wads = stack(hexen())) {
                MapData.load(wads, "MAP01");
            }
        });
    }

    private static MapData udmf(String text) throws WadFormatException {
        return shape(WadWriter.pwad().addMarker("MAP01").add("TEXTMAP", text.getBytes(StandardCharsets.UTF_8))
                .addMarker("ENDMAP"));
    }

    private static MapData shape(WadWriter wad) throws WadFormatException {
        try (WadStack wads = stack(wad)) {
            return MapData.loadShape(wads, "map01");
        }
    }

    private static WadStack stack(WadWriter wad) throws WadFormatException {
        return new WadStack(List.of(WadFile.of(Path.of("test.wad"), wad.toBytes())));
    }

    /** A square of which the first line is a lift's switch, a player, and a thing of deathmatch. */
    private static WadWriter hexen() {
        ByteBuffer lines = buffer(4 * 16);
        for (int i = 0; i < 4; i++) {
            lines.putShort((short) i).putShort((short) ((i + 1) % 4)).putShort((short) (i == 0 ? 0x0601 : 0));
            lines.put((byte) (i == 0 ? 62 : 0)).put((byte) (i == 0 ? 5 : 0)).putInt(0);
            lines.putShort((short) 0).putShort((short) -1);
        }
        ByteBuffer things = buffer(2 * 20);
        thing(things, 1, 0x0107);
        thing(things, 11, 0x0407);
        ByteBuffer vertexes = buffer(16);
        vertexes.put(shorts(0, 0, 0, 128, 128, 128, 128, 0));
        byte[] sides = new byte[30];
        return WadWriter.pwad().addMarker("MAP01").add("THINGS", things.array()).add("LINEDEFS", lines.array())
                .add("SIDEDEFS", sides).add("VERTEXES", vertexes.array()).add("SECTORS", new byte[26])
                .add("BEHAVIOR", new byte[] {'A', 'C', 'S', 0});
    }

    private static void thing(ByteBuffer things, int type, int flags) {
        things.put(shorts(0, 64, 32, 0, 90, type, flags)).put(new byte[6]);
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = buffer(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
