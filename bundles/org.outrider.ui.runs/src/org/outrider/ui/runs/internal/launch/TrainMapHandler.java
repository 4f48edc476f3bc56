/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** The command "Train agent on map". */
public final class TrainMapHandler extends LaunchMapHandler {

    public TrainMapHandler() {
        super(new TrainMapShortcut());
    }
}
