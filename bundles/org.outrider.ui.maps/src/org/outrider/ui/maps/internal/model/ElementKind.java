/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

/** What a map is made of, as users select it. */
public enum ElementKind {
    THING("Thing"), LINE("Linedef"), SECTOR("Sector");

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    /** What users call it. */
    public String label() {
        return label;
    }
}
