/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video.internal;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The folder in which Outrider keeps what it can make again, where systems want such things. */
final class UserCache {

    private UserCache() {
    }

    static Path folder() {
        return folder(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    /**
     * The folder of a system.
     *
     * @param environment the environment variables
     * @param home the user's home
     * @param system name of the operating system, as Java tells it
     */
    static Path folder(Map<String, String> environment, Path home, String system) {
        if (system.startsWith("Windows")) {
            return or(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve("Outrider/cache");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches/outrider");
        }
        return or(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("outrider");
    }

    private static Path or(@Nullable String folder, Path other) {
        return folder == null || folder.isBlank() ? other : Path.of(folder);
    }
}
