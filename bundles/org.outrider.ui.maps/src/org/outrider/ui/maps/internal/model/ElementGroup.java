/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.List;

/**
 * Elements of a map under a heading, in a tree.
 *
 * @param label    without the count
 * @param groups   groups within it
 * @param elements what belongs to it directly
 */
public record ElementGroup(String label, List<ElementGroup> groups, List<ElementRef> elements) {

    public ElementGroup {
        groups = List.copyOf(groups);
        elements = List.copyOf(elements);
    }

    /** How many elements there are in it and in the groups within it. */
    public int size() {
        return elements.size() + groups.stream().mapToInt(ElementGroup::size).sum();
    }

    /** Whether an element is in it or in a group within it. */
    public boolean contains(ElementRef ref) {
        return elements.contains(ref) || groups.stream().anyMatch(group -> group.contains(ref));
    }
}
