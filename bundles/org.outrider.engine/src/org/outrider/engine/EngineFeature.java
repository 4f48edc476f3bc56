/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** What one engine can do and another cannot, beside playing maps of Doom's own format. */
public enum EngineFeature {
    /** {@link Game#snapshot()} and {@link Game#restore}: searches and the {@code complete} command rest on them. */
    SNAPSHOTS("snapshots"),
    /** {@link Game#save(java.io.OutputStream)} and {@link Game#load(java.io.InputStream)}: games go on exactly. */
    SAVED_GAMES("saved games"),
    /** {@link Game#recordedDemo()}: demos that play in other source ports. */
    CLASSIC_DEMOS("demos for other source ports"),
    /** {@link GameSetup#script()}: rules that are added to a map, as our own scenarios do. */
    MAP_SCRIPTS("added rules"),
    /** {@link Game#drawingLoad()}: what a view would take of the original game's tables. */
    DRAWING_LOAD("drawing load"),
    /** {@link Game#inspectView()}: what each pixel of a view shows, which detectors of visual faults look at. */
    VIEW_INSPECTION("view inspection"),
    /** {@link GameSetup#invulnerable()}. */
    INVULNERABLE("invulnerable player"),
    /** {@link Observation#linearDepth()}. */
    LINEAR_DEPTH("depth in map units"),
    /** Pictures of any size, not only those that ViZDoom lists. */
    ANY_RESOLUTION("any resolution"),
    /** What is heard. */
    AUDIO("audio"),
    /** Games of several players. */
    MULTIPLAYER("multiplayer"),
    /** Maps in Hexen's format. */
    HEXEN_MAPS("Hexen maps"),
    /** Maps in the Universal Doom Map Format. */
    UDMF_MAPS("UDMF maps"),
    /** Maps with scripts of their own (ACS). */
    ACS("ACS"),
    /** WADs that define things, weapons, maps or menus in ZDoom's lumps (DECORATE, MAPINFO, ...). */
    ZDOOM_LUMPS("ZDoom lumps"),
    /** WADs with a DEHACKED lump. */
    DEHACKED("DEHACKED"),
    /** Lines and sectors with specials of Boom and its successors. */
    BOOM("Boom specials");

    private final String label;

    EngineFeature(String label) {
        this.label = label;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }
}
