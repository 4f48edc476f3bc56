/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.outrider.engine.SectorList;

/**
 * The heights of sectors in the memory that an engine shares with ViZDoom's library.
 *
 * <p>There ViZDoom 1.2 keeps the number of sectors and, eight bytes later, a record for each: the floor with its sign
 * turned, the ceiling, the number of lines and the lines' numbers.
 */
final class SharedHeights {

    /** Records that there are. */
    static final int MOST_SECTORS = 2048;

    private static final int COUNT = 912_472;
    private static final int RECORDS = COUNT + 8;
    private static final int RECORD = 536;

    private final MappedByteBuffer memory;

    private SharedHeights(MappedByteBuffer memory) {
        this.memory = memory;
    }

    /** The memory of an engine; empty where the system does not show it, or it is not what is expected. */
    static Optional<SharedHeights> of(EngineProcess engine) {
        Optional<Path> file = engine.sharedMemory();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file.get(), StandardOpenOption.READ)) {
            int needed = RECORDS + MOST_SECTORS * RECORD;
            if (channel.size() < needed) {
                return Optional.empty();
            }
            MappedByteBuffer memory = channel.map(MapMode.READ_ONLY, 0, needed);
            memory.order(ByteOrder.nativeOrder());
            return Optional.of(new SharedHeights(memory));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Fills in the present heights, unless the engine has not written those of this map yet. */
    void fill(SectorList sectors) {
        int count = Math.min(sectors.size(), MOST_SECTORS);
        if (memory.getInt(COUNT) != count) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int record = RECORDS + i * RECORD;
            sectors.setHeights(i, 0 - memory.getDouble(record), memory.getDouble(record + Double.BYTES));
        }
    }
}
