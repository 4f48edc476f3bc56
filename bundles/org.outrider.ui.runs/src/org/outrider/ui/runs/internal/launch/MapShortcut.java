/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.ui.maps.MapSelection;

/** Launches the map that is selected or open, by the configuration that it was launched with last, or a new one. */
abstract class MapShortcut implements ILaunchShortcut2 {

    private final Configurations configurations;

    MapShortcut(String type) {
        configurations = new Configurations(type);
    }

    @Override
    public void launch(@Nullable ISelection selection, @Nullable String mode) {
        launch(MapChoice.map(selection), MapChoice.wad(selection), mode);
    }

    @Override
    public void launch(@Nullable IEditorPart editor, @Nullable String mode) {
        launch(MapSelection.of(editor), MapChoice.wad(editor), mode);
    }

    @Override
    public ILaunchConfiguration @Nullable [] getLaunchConfigurations(@Nullable ISelection selection) {
        return configurations(MapChoice.map(selection));
    }

    @Override
    public ILaunchConfiguration @Nullable [] getLaunchConfigurations(@Nullable IEditorPart editor) {
        return configurations(MapSelection.of(editor));
    }

    @Override
    public @Nullable IResource getLaunchableResource(@Nullable ISelection selection) {
        return orNull(MapChoice.wad(selection));
    }

    @Override
    public @Nullable IResource getLaunchableResource(@Nullable IEditorPart editor) {
        return orNull(MapChoice.wad(editor));
    }

    private static @Nullable IResource orNull(Optional<IFile> file) {
        return file.isPresent() ? file.get() : null;
    }

    private void launch(Optional<MapSelection> map, Optional<IFile> wad, @Nullable String mode) {
        if (map.isPresent()) {
            launch(map.get(), mode);
        } else if (wad.isPresent()) {
            MapChoice.ask(wad.get(), chosen -> launch(chosen, mode));
        }
    }

    private void launch(MapSelection map, @Nullable String mode) {
        try {
            Optional<ILaunchConfiguration> known = configurations.latest(map);
            DebugUITools.launch(known.isPresent() ? known.get() : configurations.create(map).doSave(), mode);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Null lets the platform look for configurations by the file; an empty array says that there is none. */
    private ILaunchConfiguration @Nullable [] configurations(Optional<MapSelection> map) {
        if (map.isEmpty()) {
            return null;
        }
        try {
            return configurations.of(map.get()).toArray(ILaunchConfiguration[]::new);
        } catch (CoreException e) {
            return null;
        }
    }
}
