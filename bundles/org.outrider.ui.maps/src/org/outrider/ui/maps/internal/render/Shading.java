/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/** What the shade of a sector tells. */
public enum Shading {
    LIGHT("Shade by light"),
    FLOOR("Shade by floor height"),
    NONE("No shade");

    private final String label;

    Shading(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
