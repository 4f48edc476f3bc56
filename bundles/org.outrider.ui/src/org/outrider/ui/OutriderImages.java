/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The images that several parts of the workbench use. */
public enum OutriderImages {
    OUTRIDER("outrider.svg"),
    /** The same in 48 by 48 pixels. */
    OUTRIDER_LARGE("outrider48.svg"),
    TEST("test.svg"),
    TRAIN("train.svg"),
    STOP("stop.svg"),
    PAUSE("pause.svg"),
    RESUME("resume.svg"),
    COMPARE("compare.svg"),
    EXPORT("export.svg"),
    REPORT("report.svg"),
    WRITE("write.svg"),
    VIDEO("video.svg"),
    BUG("bug.svg"),
    ERROR("error.svg"),
    WARNING("warning.svg"),
    NOTE("note.svg");

    private final String file;

    OutriderImages(String file) {
        this.file = file;
    }

    /** The image, to be made and disposed of by a resource manager. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(OutriderPreferences.NODE, "icons/" + file)
                .orElseThrow(() -> new IllegalStateException("the bundle lacks icons/" + file));
    }
}
