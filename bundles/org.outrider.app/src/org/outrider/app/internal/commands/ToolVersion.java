/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The version of Outrider, as documents name it. */
final class ToolVersion {

    private static final String UNKNOWN = "0.0.0";

    private ToolVersion() {
    }

    /** The version of the bundle of a class: major, minor and micro; 0.0.0 outside of a framework. */
    static String of(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        if (bundle == null) {
            return UNKNOWN;
        }
        Version version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
