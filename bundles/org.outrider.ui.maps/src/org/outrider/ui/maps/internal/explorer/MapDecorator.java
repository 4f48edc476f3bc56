/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.model.MapRecord;

/** Decorates maps in navigators: tested, completable, with how many findings. */
public final class MapDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

    /** The decorator's id in the workbench. */
    public static final String ID = "org.outrider.ui.maps.decorator";

    private final MapRecords records = new MapRecords(this::changed);

    public MapDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(@Nullable Object element, @Nullable IDecoration decoration) {
        if (element instanceof MapNode map && decoration != null) {
            decorate(records.of(map.wad(), map.entry().name()), findings(map), decoration);
        }
    }

    private static void decorate(MapRecord record, int findings, IDecoration decoration) {
        List<String> words = new ArrayList<>();
        if (record.exits() > 0) {
            decoration.addOverlay(MapImages.descriptor(MapImages.COMPLETABLE), IDecoration.BOTTOM_RIGHT);
            words.add("completable");
        } else if (record.runs() > 0) {
            decoration.addOverlay(MapImages.descriptor(MapImages.TESTED), IDecoration.BOTTOM_RIGHT);
            words.add("tested, no exit reached");
        }
        if (findings > 0) {
            decoration.addOverlay(MapImages.descriptor(MapImages.FINDINGS), IDecoration.BOTTOM_LEFT);
            words.add(findings == 1 ? "1 finding" : findings + " findings");
        }
        if (!words.isEmpty()) {
            decoration.addSuffix(" - " + String.join(", ", words));
        }
    }

    private static int findings(MapNode map) {
        try {
            return (int) Arrays.stream(map.wad().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .filter(marker -> map.entry().name().equals(marker.getAttribute(MapMarkers.MAP, "")))
                    .count();
        } catch (CoreException e) {
            // the file is gone, and its nodes will be
            return 0;
        }
    }

    /** Runs end with other markers on the WAD, and are to be looked for again; so are those of another version. */
    @Override
    public void resourceChanged(@Nullable IResourceChangeEvent event) {
        if (event == null) {
            return;
        }
        Set<IFile> wads = new HashSet<>();
        for (IMarkerDelta delta : event.findMarkerDeltas(IMarker.PROBLEM, true)) {
            if (delta.getResource() instanceof IFile wad && WadContentProvider.isWad(wad)) {
                wads.add(wad);
            }
        }
        wads.addAll(WadContentProvider.changedWads(event));
        if (!wads.isEmpty()) {
            wads.stream().filter(IFile::exists).forEach(records::read);
            changed();
        }
    }

    private void changed() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay()
                    .asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
