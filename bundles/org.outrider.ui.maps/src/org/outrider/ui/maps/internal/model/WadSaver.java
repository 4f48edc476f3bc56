/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/**
 * Writes the changes of a map into its WAD: only the fields that were changed, every other byte of the file stays as it
 * is. Since no geometry changes, the map's nodes stay valid.
 *
 * <p>The old file is kept beside the new one as {@code NAME.bak}, and the new one appears whole or not at all.
 */
public final class WadSaver {

    private static final int THING_SIZE = 10;
    private static final int LINEDEF_SIZE = 14;
    private static final int SECTOR_SIZE = 26;

    private final Path file;
    private final String mapName;

    public WadSaver(Path file, String mapName) {
        this.file = file;
        this.mapName = mapName;
    }

    /** The map in the file is not the one that was edited any more. */
    public static final class ChangedOnDiskException extends Exception {

        private static final long serialVersionUID = 1L;

        ChangedOnDiskException(String message) {
            super(message);
        }
    }

    /** Where the file's content before the last saving is kept. */
    public static Path backupOf(Path file) {
        return SafeFile.backupOf(file);
    }

    /**
     * Saves what differs between two states of a map.
     *
     * @param fingerprint of the map's lumps when the first state was read or last saved; see {@link MapFingerprint}
     * @return the fingerprint after saving
     * @throws ChangedOnDiskException where another program has changed the map since; the file is as it was
     * @throws WadFormatException     where the file is no WAD with that map any more; the file is as it was
     * @throws IOException            where reading or writing fails; the file is as it was
     */
    public String save(MapDocument document, String fingerprint)
            throws IOException, WadFormatException, ChangedOnDiskException {
        byte[] before = Files.readAllBytes(file);
        MapLumps lumps = lumps(before);
        if (!MapFingerprint.of(lumps).equals(fingerprint)) {
            throw new ChangedOnDiskException(mapName + " of " + file.getFileName()
                    + " was changed by another program. Reload it, or choose to keep your changes.");
        }
        requireSameShape(lumps, document);
        byte[] after = patched(before, lumps, document);
        String saved = MapFingerprint.of(lumps(after));
        if (!Arrays.equals(before, after)) {
            SafeFile.write(file, before, after);
        }
        return saved;
    }

    /** The map's lumps in a WAD in memory, which there is no need to close. */
    @SuppressWarnings("resource")
    private MapLumps lumps(byte[] wad) throws WadFormatException {
        return new WadStack(List.of(WadFile.of(file, wad))).map(mapName).orElseThrow(
                () -> new WadFormatException(file.toString(), mapName, -1, "the file has no such map any more"));
    }

    /** The user may keep changes against those of another program, as long as both are about the same elements. */
    private void requireSameShape(MapLumps lumps, MapDocument document)
            throws WadFormatException, ChangedOnDiskException {
        if (lumps.get("THINGS").size() / THING_SIZE != document.thingCount()
                || lumps.get("LINEDEFS").size() / LINEDEF_SIZE != document.lineCount()
                || lumps.get("SECTORS").size() / SECTOR_SIZE != document.sectorCount()) {
            throw new ChangedOnDiskException(mapName + " of " + file.getFileName() + " has got or lost things, lines or"
                    + " sectors by another program. What was changed here cannot be put into it; reload it.");
        }
    }

    private static byte[] patched(byte[] wad, MapLumps lumps, MapDocument document) throws WadFormatException {
        PatchedWad patched = new PatchedWad(wad);
        patched.put(lumps.get("THINGS"), things(wad, lumps.get("THINGS"), document));
        patched.put(lumps.get("LINEDEFS"), lines(wad, lumps.get("LINEDEFS"), document));
        patched.put(lumps.get("SECTORS"), sectors(wad, lumps.get("SECTORS"), document));
        return patched.bytes();
    }

    private static byte[] things(byte[] wad, Lump lump, MapDocument document) {
        ByteBuffer records = records(wad, lump);
        for (int i = 0; i < document.thingCount(); i++) {
            Thing thing = document.thing(i);
            int at = i * THING_SIZE;
            records.putShort(at, (short) thing.x()).putShort(at + 2, (short) thing.y())
                    .putShort(at + 4, (short) thing.angle()).putShort(at + 6, (short) thing.type())
                    .putShort(at + 8, (short) thing.flags());
        }
        return records.array();
    }

    private static byte[] lines(byte[] wad, Lump lump, MapDocument document) {
        ByteBuffer records = records(wad, lump);
        for (int i = 0; i < document.lineCount(); i++) {
            Linedef line = document.line(i);
            int at = i * LINEDEF_SIZE;
            records.putShort(at + 4, (short) line.flags()).putShort(at + 6, (short) line.special())
                    .putShort(at + 8, (short) line.tag());
        }
        return records.array();
    }

    private static byte[] sectors(byte[] wad, Lump lump, MapDocument document) {
        ByteBuffer records = records(wad, lump);
        for (int i = 0; i < document.sectorCount(); i++) {
            Sector sector = document.sector(i);
            int at = i * SECTOR_SIZE;
            // the names of the flats between stay as they are written there, whatever their case
            records.putShort(at, (short) sector.floorHeight()).putShort(at + 2, (short) sector.ceilingHeight())
                    .putShort(at + 20, (short) sector.lightLevel()).putShort(at + 22, (short) sector.special())
                    .putShort(at + 24, (short) sector.tag());
        }
        return records.array();
    }

    private static ByteBuffer records(byte[] wad, Lump lump) {
        int offset = (int) lump.offset();
        return ByteBuffer.wrap(Arrays.copyOfRange(wad, offset, offset + lump.size())).order(ByteOrder.LITTLE_ENDIAN);
    }
}
