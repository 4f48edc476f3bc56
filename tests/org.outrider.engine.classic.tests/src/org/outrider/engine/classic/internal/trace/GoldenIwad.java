/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** The IWADs of Freedoom 0.12.1, for which alone the golden data hold. */
public enum GoldenIwad {
    FREEDOOM1("fd1", "freedoom1.wad", "84c3a912f2973892a8025d09d65f5053b1ee2304968a5a172526d683a185b885"),
    FREEDOOM2("fd2", "freedoom2.wad", "c72de2af7e2d0c17f6213e751a167e2f1913278aaf37ae6957854fe3cd6588ca"),
    FREEDM("dm", "freedm.wad", "f8fddaa129c03d6898eca9111ce139310335952b7b133090a369b153b8f92efe");

    private final String prefix;
    private final String fileName;
    private final String sha256;

    GoldenIwad(String prefix, String fileName, String sha256) {
        this.prefix = prefix;
        this.fileName = fileName;
        this.sha256 = sha256;
    }

    static GoldenIwad ofDemo(String name) {
        return Stream.of(values()).filter(iwad -> name.startsWith(iwad.prefix + "_")).findFirst().orElseThrow();
    }

    /** The WADs opened; empty where they are not installed in exactly this version. */
    public Optional<WadStack> open() throws IOException, WadFormatException {
        for (String folder : new String[] { "/usr/share/games/doom", "/usr/local/share/games/doom" }) {
            Path path = Path.of(folder, fileName);
            if (Files.exists(path)) {
                WadFile wad = WadFile.open(path);
                if (wad.sha256().equals(sha256)) {
                    return Optional.of(WadStack.open(path));
                }
                wad.close();
            }
        }
        return Optional.empty();
    }

    /** The levels of the IWAD; empty where it is not installed in exactly this version. */
    Optional<WadLevels> levels() throws IOException, WadFormatException, LevelException {
        Optional<WadStack> wads = open();
        return wads.isEmpty() ? Optional.empty() : Optional.of(new WadLevels(wads.get()));
    }

    @Override
    public String toString() {
        return fileName + " of Freedoom 0.12.1";
    }
}
