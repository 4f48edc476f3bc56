/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.SectorThinker;
import org.outrider.engine.classic.internal.world.SectorThinkerFactory;

/** Makes movers and lights anew when a snapshot is restored. */
final class MoverFactory implements SectorThinkerFactory {

    private static final ThinkerKind[] KINDS = ThinkerKind.values();

    private final Planes planes;
    private final DoomRandom random;

    MoverFactory(Planes planes) {
        this.planes = planes;
        random = planes.world().random();
    }

    @Override
    public SectorThinker create(int kind, Sector sector) {
        return switch (KINDS[kind]) {
        case DOOR -> new Door(planes, sector);
        case FLOOR -> new Floor(planes, sector);
        case CEILING -> new Ceiling(planes, sector);
        case PLATFORM -> new Platform(planes, sector);
        case FIRE_FLICKER -> new FireFlicker(random, sector);
        case LIGHT_FLASH -> new LightFlash(random, sector);
        case STROBE -> new Strobe(random, sector);
        case GLOW -> new Glow(random, sector);
        };
    }
}
