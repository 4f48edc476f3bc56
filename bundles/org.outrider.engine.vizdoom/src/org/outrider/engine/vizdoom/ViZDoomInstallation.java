/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.outrider.engine.EngineFolders;

/**
 * A ViZDoom on this machine.
 *
 * @param home the folder that holds its parts
 * @param program the engine itself
 * @param library the C++ library that goes with it
 * @param version such as 1.2.5; empty where the library does not tell
 */
public record ViZDoomInstallation(Path home, Path program, Path library, String version) {

    /** System property that names the folder; it counts before {@link #VARIABLE}. */
    public static final String PROPERTY = "vizdoom.home";
    /** Environment variable that names the folder. */
    public static final String VARIABLE = "VIZDOOM_HOME";

    private static final String DATA = "vizdoom.pk3";
    /** Folders below the one that users name: that of the build, of a build in its source, and of Python's package. */
    private static final List<String> BELOW = List.of("", "bin", "build/bin", "vizdoom", "lib/vizdoom");
    /** The version as a string of its own among the library's constants. */
    private static final Pattern VERSION = Pattern.compile("\0(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})\0");

    /**
     * What a search for ViZDoom came to.
     *
     * @param installation empty where there is none that can be used
     * @param missing what is missing; empty where one was found
     */
    public record Search(Optional<ViZDoomInstallation> installation, String missing) {
    }

    /**
     * Looks for ViZDoom on this machine: in the folder that the system property, the environment variable or the user's
     * settings name, in this order, and where none is named, in those where it is usually installed.
     */
    public static Search find() {
        return find(Optional.ofNullable(System.getProperty(PROPERTY)), System.getenv(), EngineFolders.ofUser(),
                usualFolders(Path.of(System.getProperty("user.home"))));
    }

    static Search find(Optional<String> property, Map<String, String> environment, EngineFolders folders,
            List<Path> usual) {
        String variable = environment.getOrDefault(VARIABLE, "");
        if (property.isPresent() && !property.get().isBlank()) {
            return at(Path.of(property.get()), "-D" + PROPERTY);
        }
        if (!variable.isBlank()) {
            return at(Path.of(variable), VARIABLE);
        }
        Optional<Path> preferred = folders.get(ViZDoomEngine.ID);
        if (preferred.isPresent()) {
            return at(preferred.get(), folders.file().toString());
        }
        String nearly = "";
        for (Path folder : usual) {
            Search search = at(folder, "the usual place");
            if (search.installation().isPresent()) {
                return search;
            }
            if (partsIn(folder).isPresent()) {
                nearly = "; " + search.missing();
            }
        }
        return new Search(Optional.empty(), "ViZDoom is in none of its usual folders, and neither " + VARIABLE
                + " nor -D" + PROPERTY + " names its folder" + nearly);
    }

    /** Looks into a folder that was named by something. */
    private static Search at(Path named, String by) {
        Path absolute = named.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            return new Search(Optional.empty(), by + " names " + absolute + ", which is no folder");
        }
        Optional<Path> folder = partsIn(absolute);
        if (folder.isEmpty()) {
            return new Search(Optional.empty(), by + " names " + absolute + ", where there is no " + programName()
                    + " with its " + DATA);
        }
        Path library = folder.get().resolve(libraryName());
        if (!Files.isRegularFile(library)) {
            return new Search(Optional.empty(), folder.get() + " has ViZDoom's program, but not its C++ library "
                    + libraryName() + ", which Python's packages leave out");
        }
        return new Search(Optional.of(new ViZDoomInstallation(folder.get(), folder.get().resolve(programName()),
                library, versionOf(library))), "");
    }

    /** The folder, at or below one, that has the program and its data. */
    private static Optional<Path> partsIn(Path folder) {
        return BELOW.stream().map(folder::resolve).map(Path::normalize)
                .filter(place -> Files.isRegularFile(place.resolve(programName()))
                        && Files.isRegularFile(place.resolve(DATA)))
                .findFirst();
    }

    static List<Path> usualFolders(Path home) {
        List<Path> folders = new ArrayList<>(List.of(Path.of("/usr/local/lib/vizdoom"), Path.of("/usr/local/vizdoom"),
                Path.of("/opt/vizdoom"), Path.of("/opt/ViZDoom"), Path.of("/usr/lib/vizdoom"),
                home.resolve("ViZDoom"), home.resolve("vizdoom")));
        for (Path python : List.of(home.resolve(".local/lib"), Path.of("/usr/local/lib"), Path.of("/usr/lib"))) {
            addPackages(python, folders);
        }
        return folders;
    }

    /** Adds where the versions of Python in a folder would have a package of ViZDoom. */
    private static void addPackages(Path libraries, List<Path> target) {
        if (!Files.isDirectory(libraries)) {
            return;
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(libraries, "python3*")) {
            for (Path version : versions) {
                target.add(version.resolve("site-packages/vizdoom"));
                target.add(version.resolve("dist-packages/vizdoom"));
            }
        } catch (IOException e) {
            // a folder that cannot be looked into has nothing for us
            return;
        }
    }

    private static String versionOf(Path library) {
        try {
            Matcher matcher = VERSION.matcher(new String(Files.readAllBytes(library), StandardCharsets.ISO_8859_1));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    static String programName() {
        return system().startsWith("windows") ? "vizdoom.exe" : "vizdoom";
    }

    static String libraryName() {
        return system().startsWith("windows") ? "vizdoom.dll"
                : system().startsWith("mac") ? "libvizdoom.dylib" : "libvizdoom.so";
    }
}
