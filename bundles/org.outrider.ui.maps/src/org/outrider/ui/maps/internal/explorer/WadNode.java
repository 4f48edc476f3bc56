/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.WadContents.LumpEntry;
import org.outrider.ui.maps.internal.model.WadContents.MapEntry;

/** What the Map Explorer shows below a WAD. Two nodes are equal when they stand for the same. */
public sealed interface WadNode extends IAdaptable {

    /** The WAD that it is below. */
    IFile wad();

    /** The node that it is below; null for the WAD itself. */
    @Nullable WadNode above();

    /** A map. */
    record MapNode(IFile wad, MapEntry entry) implements WadNode {

        @Override
        public @Nullable WadNode above() {
            return null;
        }

        public MapSelection selection() {
            return new MapSelection(wad, entry.name());
        }
    }

    /**
     * How many elements of a sort a map has.
     *
     * @param icon name of the icon
     */
    record SummaryNode(WadNode parent, String label, int count, String icon) implements WadNode {

        @Override
        public @NonNull WadNode above() {
            return parent;
        }

        @Override
        public IFile wad() {
            return parent.wad();
        }
    }

    /** The lumps of a map as a whole. */
    record LumpsNode(MapNode parent) implements WadNode {

        @Override
        public @NonNull WadNode above() {
            return parent;
        }

        @Override
        public IFile wad() {
            return parent.wad();
        }
    }

    /** A lump of a map. */
    record LumpNode(LumpsNode parent, LumpEntry lump) implements WadNode {

        @Override
        public @NonNull WadNode above() {
            return parent;
        }

        @Override
        public IFile wad() {
            return parent.wad();
        }
    }

    /** Says that what belongs here is being read. */
    record ReadingNode(IFile wad, @Nullable WadNode above) implements WadNode {
    }

    /** Says why what belongs here cannot be read. */
    record ProblemNode(IFile wad, @Nullable WadNode above, String message) implements WadNode {
    }

    /** The map that it stands for or is below; null for none. */
    default @Nullable MapNode map() {
        WadNode node = this;
        while (node != null && !(node instanceof MapNode)) {
            node = node.above();
        }
        return node instanceof MapNode map ? map : null;
    }

    @Override
    @NonNullByDefault({})
    default <T> T getAdapter(Class<T> type) {
        MapNode map = map();
        if (type == MapSelection.class && map != null) {
            return type.cast(map.selection());
        }
        if (type == IFile.class || type == IResource.class) {
            return type.cast(wad());
        }
        if (type == IPropertySource.class) {
            return type.cast(NodeProperties.of(this));
        }
        return null;
    }
}
