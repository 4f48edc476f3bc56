/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IwadLocatorTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void variablesComeBeforeTheUsualFolders() {
        List<Path> folders = IwadLocator.folders(
                Map.of("DOOMWADDIR", "/wads", "DOOMWADPATH", "/a" + File.pathSeparator + "/b"), Path.of("/home/me"),
                "Linux");

        assertEquals(List.of(Path.of(""), Path.of("/wads"), Path.of("/a"), Path.of("/b"),
                Path.of("/home/me/.local/share/games/doom")), folders.subList(0, 5));
        assertTrue(folders.contains(Path.of("/usr/share/games/doom")));
        assertTrue(folders.contains(Path.of("/usr/local/share/games/doom")));
    }

    @Test
    void dataFolderOfTheUserMayBeElsewhere() {
        assertTrue(IwadLocator.folders(Map.of("XDG_DATA_HOME", "/data"), Path.of("/home/me"), "Linux")
                .contains(Path.of("/data/games/doom")));
    }

    @Test
    void windowsAndMacHaveFoldersOfTheirOwn() {
        List<Path> windows = IwadLocator.folders(Map.of("ProgramFiles(x86)", "/programs"), Path.of("/home"),
                "Windows 11");
        List<Path> mac = IwadLocator.folders(Map.of(), Path.of("/Users/me"), "Mac OS X");

        assertTrue(windows.contains(Path.of("/programs/Steam/steamapps/common/Doom 2/base")), windows::toString);
        assertTrue(mac.contains(Path.of("/Users/me/Library/Application Support/games/doom")), mac::toString);
    }

    @Test
    void fileIsFoundWhateverTheCaseOfItsName() throws Exception {
        Path iwad = file("DOOM2.WAD");

        assertEquals(Optional.of(iwad), new IwadLocator(List.of(folder)).find("doom2.wad"));
    }

    @Test
    void firstFolderWins() throws Exception {
        file("b/doom2.wad");
        Path first = file("a/doom2.wad");

        assertEquals(Optional.of(first),
                new IwadLocator(List.of(folder.resolve("a"), folder.resolve("b"))).find("doom2.wad"));
    }

    @Test
    void pathMayNameAFileItself() throws Exception {
        Path iwad = file("doom2.wad");

        assertEquals(Optional.of(iwad), new IwadLocator(List.of(iwad)).find("doom2.wad"));
    }

    @Test
    void missingFoldersArePassedOver() {
        assertEquals(Optional.empty(), new IwadLocator(List.of(folder.resolve("absent"))).find("doom2.wad"));
    }

    @Test
    void iwadFitsTheNameOfTheMap() throws Exception {
        Path phase1 = file("freedoom1.wad");
        Path phase2 = file("freedoom2.wad");
        IwadLocator locator = new IwadLocator(List.of(folder));

        assertEquals(Optional.of(phase1), locator.findFor("E2M3"));
        assertEquals(Optional.of(phase2), locator.findFor("MAP07"));
    }
}
