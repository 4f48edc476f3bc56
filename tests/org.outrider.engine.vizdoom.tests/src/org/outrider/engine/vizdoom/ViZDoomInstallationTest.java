/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.EngineFolders;

class ViZDoomInstallationTest {

    @TempDir
    private Path folder = Path.of("");
    private EngineFolders preferences = new EngineFolders(Path.of(""));

    @BeforeEach
    void keepPreferences() {
        preferences = new EngineFolders(folder.resolve("engines.properties"));
    }

    private Path vizdoom(String name, String version) throws IOException {
        Path home = python(name);
        Files.write(home.resolve(ViZDoomInstallation.libraryName()),
                ("\u007fELF...\0" + version + "\0...").getBytes(StandardCharsets.ISO_8859_1));
        return home;
    }

    /** What Python's packages have: no library. */
    private Path python(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createFile(home.resolve(ViZDoomInstallation.programName()));
        Files.createFile(home.resolve("vizdoom.pk3"));
        return home;
    }

    private ViZDoomInstallation.Search find(Optional<Path> property, Optional<Path> variable, Path... usual) {
        return ViZDoomInstallation.find(property.map(Path::toString),
                variable.map(path -> Map.of("VIZDOOM_HOME", path.toString())).orElse(Map.of()), preferences,
                List.of(usual));
    }

    private static Path home(ViZDoomInstallation.Search search) {
        return search.installation().orElseThrow(() -> new AssertionError(search.missing())).home();
    }

    @Test
    void thePropertyCountsBeforeTheVariableBeforeTheSettingBeforeUsualFolders() throws IOException {
        Path property = vizdoom("property", "1.2.5");
        Path variable = vizdoom("variable", "1.2.5");
        Path setting = vizdoom("setting", "1.2.5");
        Path usual = vizdoom("usual", "1.2.5");

        assertEquals(usual, home(find(Optional.empty(), Optional.empty(), usual)));
        preferences.set("vizdoom", setting);
        assertEquals(setting, home(find(Optional.empty(), Optional.empty(), usual)));
        assertEquals(variable, home(find(Optional.empty(), Optional.of(variable), usual)));
        assertEquals(property, home(find(Optional.of(property), Optional.of(variable), usual)));
    }

    @Test
    void theLibraryTellsTheVersion() throws IOException {
        Path home = vizdoom("vizdoom", "1.2.4");

        assertEquals("1.2.4", find(Optional.of(home), Optional.empty()).installation().orElseThrow().version());
    }

    @Test
    void aBuildIsFoundInItsSource() throws IOException {
        Path build = vizdoom("ViZDoom/build/bin", "1.2.5");

        assertEquals(build, home(find(Optional.empty(), Optional.of(folder.resolve("ViZDoom")))));
    }

    @Test
    void aNamedFolderWithoutViZDoomIsToldAndNothingElseIsTried() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        ViZDoomInstallation.Search search = find(Optional.empty(), Optional.of(empty), vizdoom("usual", "1.2.5"));

        assertTrue(search.installation().isEmpty());
        assertTrue(search.missing().contains("VIZDOOM_HOME names " + empty), search.missing());
    }

    @Test
    void aNamedFolderThatIsNotThereIsTold() {
        ViZDoomInstallation.Search search = find(Optional.of(folder.resolve("nowhere")), Optional.empty());

        assertTrue(search.missing().contains("nowhere, which is no folder"), search.missing());
    }

    @Test
    void whatPythonsPackageLacksIsTold() throws IOException {
        ViZDoomInstallation.Search search = find(Optional.empty(), Optional.empty(), python("site-packages/vizdoom"));

        assertTrue(search.installation().isEmpty());
        assertTrue(search.missing().contains(ViZDoomInstallation.libraryName()), search.missing());
    }

    @Test
    void wherePythonKeepsPackagesIsLookedInto() throws IOException {
        Path packages = Files.createDirectories(folder.resolve(".local/lib/python3.11/site-packages"));

        assertTrue(ViZDoomInstallation.usualFolders(folder).contains(packages.resolve("vizdoom")));
    }
}
