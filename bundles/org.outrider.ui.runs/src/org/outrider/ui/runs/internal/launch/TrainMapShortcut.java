/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** The launch shortcut "Train agent on map". */
public final class TrainMapShortcut extends MapShortcut {

    public TrainMapShortcut() {
        super(TrainSettings.TYPE);
    }
}
