/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/** What of a map can be switched on and off. */
public enum Layer {
    THINGS("Things", false),
    GRID("Grid", false),
    LABELS("Labels", false),
    PROBLEMS("Problems", false),
    HEAT("Heat map of positions", true),
    TRAILS("Trails", true),
    DAMAGE("Damage taken", true),
    DEATHS("Deaths", true),
    COVERAGE("Coverage", true),
    FINDINGS("Findings", true);

    private final String label;
    private final boolean ofPlaytest;

    Layer(String label, boolean ofPlaytest) {
        this.label = label;
        this.ofPlaytest = ofPlaytest;
    }

    public String label() {
        return label;
    }

    /** Whether there is something in it only when a playtest is shown. */
    public boolean isOfPlaytest() {
        return ofPlaytest;
    }
}
