/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** The launch shortcut "Test map with agent". */
public final class TestMapShortcut extends MapShortcut {

    public TestMapShortcut() {
        super(PlaytestSettings.TYPE);
    }
}
