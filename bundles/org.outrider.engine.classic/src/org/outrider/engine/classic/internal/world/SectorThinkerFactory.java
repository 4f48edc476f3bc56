/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/** Makes sector thinkers anew when a snapshot is restored. */
public interface SectorThinkerFactory {

    /** A thinker of a {@link SectorThinker#kind()} for a sector, before its fields are loaded. */
    SectorThinker create(int kind, Sector sector);
}
