/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** The sectors on both sides of every line of a world, looked up once. */
final class LineSectors {

    /** Sector in front of each line, by line number. */
    final Sector[] front;
    /** Sector behind each line; null for one-sided lines. */
    final @Nullable Sector[] back;

    LineSectors(World world) {
        Line[] lines = world.level().lines;
        front = new Sector[lines.length];
        back = new Sector[lines.length];
        for (int i = 0; i < lines.length; i++) {
            front[i] = world.sector(lines[i].frontSector);
            if (lines[i].backSector >= 0) {
                back[i] = world.sector(lines[i].backSector);
            }
        }
    }
}
