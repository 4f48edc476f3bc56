/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The bundle's icons by name; images are shared and live as long as the workbench. */
public final class MapImages {

    public static final String MAP = "map";
    public static final String EXPLORER = "explorer";
    public static final String THINGS = "things";
    public static final String LINES = "lines";
    public static final String SECTORS = "sectors";
    public static final String LUMPS = "lumps";
    public static final String FIT = "fit";
    public static final String ZOOM_IN = "zoom_in";
    public static final String ZOOM_OUT = "zoom_out";
    public static final String GRID = "grid";
    public static final String LAYERS = "layers";
    public static final String FIND = "find";
    public static final String PLAY = "play";
    public static final String PAUSE = "pause";
    public static final String TESTED = "tested_ovr";
    public static final String COMPLETABLE = "completable_ovr";
    public static final String FINDINGS = "findings_ovr";

    private static final String BUNDLE = "org.outrider.ui.maps";

    private MapImages() {
    }

    /** The icon of that name. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The image of that name, which belongs to everybody. Only for the workbench's thread. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return Objects.requireNonNull(registry.get(key));
    }
}
