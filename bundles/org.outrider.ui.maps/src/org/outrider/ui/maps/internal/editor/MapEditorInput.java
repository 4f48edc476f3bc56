/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.MapImages;

/** One map of a WAD as what an editor is open on; two of the same map are equal. */
public final class MapEditorInput extends PlatformObject implements IFileEditorInput, IPersistableElement {

    private final MapSelection selection;

    public MapEditorInput(MapSelection selection) {
        this.selection = selection;
    }

    public MapSelection selection() {
        return selection;
    }

    @Override
    public IFile getFile() {
        return selection.wad();
    }

    @Override
    public IStorage getStorage() {
        return selection.wad();
    }

    @Override
    public boolean exists() {
        return selection.wad().exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return MapImages.descriptor(MapImages.MAP);
    }

    @Override
    public String getName() {
        return selection.map() + " - " + selection.wad().getName();
    }

    @Override
    public String getToolTipText() {
        return selection.map() + " of " + selection.wad().getFullPath().makeRelative();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return MapEditorInputFactory.ID;
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        MapEditorInputFactory.save(this, memento);
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        if (type == MapSelection.class) {
            return type.cast(selection);
        }
        if (type == IFile.class || type == IResource.class) {
            return type.cast(selection.wad());
        }
        return super.getAdapter(type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapEditorInput input && input.selection.equals(selection);
    }

    @Override
    public int hashCode() {
        return selection.hashCode();
    }
}
