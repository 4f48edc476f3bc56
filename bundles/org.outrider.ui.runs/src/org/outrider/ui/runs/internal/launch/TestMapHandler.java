/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** The command "Test map with agent". */
public final class TestMapHandler extends LaunchMapHandler {

    public TestMapHandler() {
        super(new TestMapShortcut());
    }
}
