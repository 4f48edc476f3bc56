/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

/** Names one thing, line or sector of a map by its number. */
public record ElementRef(ElementKind kind, int index) {

    public static ElementRef thing(int index) {
        return new ElementRef(ElementKind.THING, index);
    }

    public static ElementRef line(int index) {
        return new ElementRef(ElementKind.LINE, index);
    }

    public static ElementRef sector(int index) {
        return new ElementRef(ElementKind.SECTOR, index);
    }

    @Override
    public String toString() {
        return kind.label() + " " + index;
    }
}
