/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.outrider.ui.maps.MapSelection;

/** The launch configurations of a type. */
record Configurations(String typeId) {

    /** Those for a map, in no order. */
    List<ILaunchConfiguration> of(MapSelection map) throws CoreException {
        String path = map.wad().getFullPath().toString();
        List<ILaunchConfiguration> found = new ArrayList<>();
        for (ILaunchConfiguration configuration : manager().getLaunchConfigurations(type())) {
            if (configuration.getAttribute(PlaytestSettings.WAD, "").equals(path)
                    && configuration.getAttribute(PlaytestSettings.MAP, "").equals(map.map())) {
                found.add(configuration);
            }
        }
        return found;
    }

    /** The one of them that was launched last, or any. */
    Optional<ILaunchConfiguration> latest(MapSelection map) throws CoreException {
        List<ILaunchConfiguration> candidates = of(map);
        return Arrays.stream(manager().getLaunches())
                .map(launch -> launch.getLaunchConfiguration())
                .filter(candidates::contains)
                .reduce((earlier, later) -> later)
                .or(() -> candidates.stream().findFirst());
    }

    /** A new one for a map, not saved yet. */
    ILaunchConfigurationWorkingCopy create(MapSelection map) throws CoreException {
        String name = manager().generateLaunchConfigurationName(
                map.map() + " of " + map.wad().getName().replaceFirst("(?i)\\.wad$", ""));
        ILaunchConfigurationWorkingCopy copy = type().newInstance(null, name);
        PlaytestSettings.of(map).write(copy);
        return copy;
    }

    ILaunchConfigurationType type() {
        return manager().getLaunchConfigurationType(typeId);
    }

    private static ILaunchManager manager() {
        return DebugPlugin.getDefault().getLaunchManager();
    }
}
