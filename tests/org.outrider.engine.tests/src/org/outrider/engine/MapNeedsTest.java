/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

class MapNeedsTest {

    private static final byte[] SOMETHING = {1};

    @Test
    void mapOfDoomNeedsNothing() throws WadFormatException {
        assertEquals(List.of(), needs(doomMap(WadWriter.pwad(), 0, 141, 17)));
    }

    @Test
    void mapThatIsNotThereNeedsNothing() throws WadFormatException {
        assertEquals(List.of(), needs(WadWriter.pwad().add("PLAYPAL", SOMETHING)));
    }

    @Test
    void textMapNeedsUdmf() throws WadFormatException {
        List<MapNeed> needs = needs(WadWriter.pwad().addMarker("MAP01").add("TEXTMAP", SOMETHING).addMarker("ENDMAP"));

        assertEquals(List.of(new MapNeed(EngineFeature.UDMF_MAPS, "MAP01 is in UDMF format")), needs);
    }

    @Test
    void hexenMapWithoutScriptsNeedsItsFormatOnly() throws WadFormatException {
        WadWriter wad = doomMap(WadWriter.pwad(), 0, 0, 0).add("BEHAVIOR", behavior(0));

        assertEquals(List.of(EngineFeature.HEXEN_MAPS), features(needs(wad)));
    }

    @Test
    void scriptsOfHexensFormNeedAcs() throws WadFormatException {
        WadWriter wad = doomMap(WadWriter.pwad(), 0, 0, 0).add("BEHAVIOR", behavior(2));

        assertEquals(List.of(EngineFeature.HEXEN_MAPS, EngineFeature.ACS), features(needs(wad)));
    }

    @Test
    void scriptsBehindAnEmptyDirectoryNeedAcs() throws WadFormatException {
        WadWriter wad = WadWriter.pwad().addMarker("MAP01").add("TEXTMAP", SOMETHING)
                .add("BEHAVIOR", hiddenBehavior("SPTR")).addMarker("ENDMAP");

        assertEquals(List.of(EngineFeature.UDMF_MAPS, EngineFeature.ACS), features(needs(wad)));
    }

    @Test
    void otherChunksBehindAnEmptyDirectoryAreNoScripts() throws WadFormatException {
        WadWriter wad = WadWriter.pwad().addMarker("MAP01").add("TEXTMAP", SOMETHING)
                .add("BEHAVIOR", hiddenBehavior("STRL")).addMarker("ENDMAP");

        assertEquals(List.of(EngineFeature.UDMF_MAPS), features(needs(wad)));
    }

    @Test
    void nonsenseInBehaviorIsNoScript() throws WadFormatException {
        byte[] nonsense = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN)
                .put("ACS\0".getBytes(StandardCharsets.US_ASCII)).putInt(Integer.MAX_VALUE).array();
        WadWriter wad = doomMap(WadWriter.pwad(), 0, 0, 0).add("BEHAVIOR", nonsense);

        assertEquals(List.of(EngineFeature.HEXEN_MAPS), features(needs(wad)));
    }

    @Test
    void lineSpecialOfBoomIsNamedWithItsLine() throws WadFormatException {
        List<MapNeed> needs = needs(doomMap(WadWriter.pwad(), 0, 242, 0));

        assertEquals(List.of(EngineFeature.BOOM), features(needs));
        assertTrue(needs.getFirst().evidence().contains("line 1 (242)"), needs.getFirst()::evidence);
    }

    @Test
    void generalizedSpecialsNeedBoom() throws WadFormatException {
        assertEquals(List.of(EngineFeature.BOOM), features(needs(doomMap(WadWriter.pwad(), 0, 0x8400, 0))));
        assertEquals(List.of(EngineFeature.BOOM), features(needs(doomMap(WadWriter.pwad(), 0, 0, 128))));
    }

    @Test
    void flagThatPassesUseNeedsBoom() throws WadFormatException {
        assertEquals(List.of(EngineFeature.BOOM), features(needs(doomMap(WadWriter.pwad(), 0x0201, 0, 0))));
    }

    @Test
    void allHigherFlagsAtOnceMeanNothing() throws WadFormatException {
        assertEquals(List.of(), needs(doomMap(WadWriter.pwad(), 0xFFFF, 0, 0)));
    }

    @Test
    void zdoomsLumpsAreNamedWithTheirWad() throws WadFormatException {
        List<MapNeed> needs = needs(doomMap(WadWriter.pwad().add("ZMAPINFO", SOMETHING).add("DECORATE", SOMETHING), 0,
                0, 0));

        assertEquals(List.of(new MapNeed(EngineFeature.ZDOOM_LUMPS, "test.wad has DECORATE, ZMAPINFO")), needs);
    }

    @Test
    void dehackedOfAPwadIsNeededThatOfTheGameIsNot() throws WadFormatException {
        assertEquals(List.of(EngineFeature.DEHACKED),
                features(needs(doomMap(WadWriter.pwad().add("DEHACKED", SOMETHING), 0, 0, 0))));
        assertEquals(List.of(), needs(doomMap(WadWriter.iwad().add("DEHACKED", SOMETHING), 0, 0, 0)));
    }

    private static List<MapNeed> needs(WadWriter wad) throws WadFormatException {
        try (WadStack wads = new WadStack(List.of(WadFile.of(Path.of("test.wad"), wad.toBytes())))) {
            return MapNeeds.of(wads, "MAP01");
        }
    }

    private static List<EngineFeature> features(List<MapNeed> needs) {
        return needs.stream().map(MapNeed::feature).toList();
    }

    /** The lumps of a map with two lines, of which the second has flags and a special, and one sector. */
    private static WadWriter doomMap(WadWriter wad, int flags, int lineSpecial, int sectorSpecial) {
        byte[] lines = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN).putShort(18, (short) flags)
                .putShort(20, (short) lineSpecial).array();
        byte[] sectors = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN).putShort(22, (short) sectorSpecial)
                .array();
        return wad.addMarker("MAP01").add("THINGS", new byte[10]).add("LINEDEFS", lines).add("SECTORS", sectors);
    }

    private static byte[] behavior(int scripts) {
        return ByteBuffer.allocate(12 + 12 * scripts).order(ByteOrder.LITTLE_ENDIAN)
                .put("ACS\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putInt(scripts).array();
    }

    private static byte[] hiddenBehavior(String chunk) {
        ByteBuffer data = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN)
                .put("ACS\0".getBytes(StandardCharsets.US_ASCII)).putInt(32);
        data.put(chunk.getBytes(StandardCharsets.US_ASCII)).putInt(8).putLong(0);
        return data.putInt(8).put("ACSE".getBytes(StandardCharsets.US_ASCII)).putInt(0).array();
    }
}
