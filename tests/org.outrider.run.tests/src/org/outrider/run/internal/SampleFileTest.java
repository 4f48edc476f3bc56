/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SampleFileTest {

    private static final Path HOME = Path.of("home");

    @Test
    void cacheIsWhereTheSystemHasIt() {
        assertEquals(HOME.resolve(".cache/outrider"), SampleFile.cache(Map.of(), HOME, "Linux"));
        assertEquals(HOME.resolve("Library/Caches/Outrider"), SampleFile.cache(Map.of(), HOME, "Mac OS X"));
        assertEquals(HOME.resolve("AppData/Local/Outrider"), SampleFile.cache(Map.of(), HOME, "Windows 11"));
    }

    @Test
    void environmentMayMoveTheCache() {
        assertEquals(Path.of("elsewhere/outrider"),
                SampleFile.cache(Map.of("XDG_CACHE_HOME", "elsewhere"), HOME, "Linux"));
        assertEquals(Path.of("local/Outrider"), SampleFile.cache(Map.of("LOCALAPPDATA", "local"), HOME, "Windows 11"));
    }
}
