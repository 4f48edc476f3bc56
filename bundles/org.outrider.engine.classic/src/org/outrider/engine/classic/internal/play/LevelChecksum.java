/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/** Tells versions of a map apart by a checksum over its lines, sectors, things and nodes. */
final class LevelChecksum {

    private final CRC32 crc = new CRC32();
    private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);

    private LevelChecksum() {
    }

    static int of(Level level) {
        LevelChecksum sum = new LevelChecksum();
        for (Line line : level.lines) {
            sum.add(line.x1, line.y1, line.x2, line.y2, line.flags, line.initialSpecial, line.tag, line.frontSector,
                    line.backSector);
        }
        for (Sector sector : level.sectors) {
            sum.add(sector.floorHeight(), sector.ceilingHeight(), sector.lightLevel(), sector.special(), sector.tag());
        }
        for (Thing thing : level.things) {
            sum.add(thing.x(), thing.y(), thing.angle(), thing.type(), thing.flags());
        }
        sum.add(level.nodeX);
        sum.add(level.nodeY);
        sum.add(level.subsectorSector);
        return (int) sum.crc.getValue();
    }

    private void add(int... values) {
        for (int value : values) {
            crc.update(number.putInt(0, value).array());
        }
    }
}
