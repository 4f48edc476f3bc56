/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.outrider.ui.OutriderPreferences;

/** The preferences where the user has set none. */
public final class Defaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(OutriderPreferences.NODE);
        node.put(OutriderPreferences.AGENT, OutriderPreferences.DEFAULT_AGENT);
        node.put(OutriderPreferences.ENGINE, OutriderPreferences.DEFAULT_ENGINE);
        node.put(OutriderPreferences.DEVICE, OutriderPreferences.DEVICES.getFirst());
        node.putBoolean(OutriderPreferences.CHECK_ON_CHANGE, true);
        node.put(OutriderPreferences.CHECK_PROFILE, OutriderPreferences.DEFAULT_CHECK_PROFILE);
        node.putBoolean(OutriderPreferences.CHECK_NOTES, false);
    }
}
