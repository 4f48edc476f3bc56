/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.run.internal.SampleFile;
import org.outrider.sample.SampleIwad;

/** Looks for IWADs where Doom's players keep them: environment variables first, then the system's usual folders. */
public final class IwadLocator {

    /** Games whose maps are called MAP01, MAP02, ..., in order of preference. */
    private static final List<String> NUMBERED = List.of("doom2.wad", "freedoom2.wad", "tnt.wad", "plutonia.wad",
            "freedm.wad");
    /** Games whose maps are called E1M1, E1M2, ..., in order of preference. */
    private static final List<String> EPISODIC = List.of("doom.wad", "doomu.wad", "freedoom1.wad", "doom1.wad");

    private final List<Path> folders;
    private final Path cache;

    /**
     * A locator that looks in these folders, in their order.
     *
     * @param folders folders, or WAD files themselves; those that do not exist are passed over
     */
    public IwadLocator(List<Path> folders) {
        this(folders, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * A locator that looks in these folders, in their order.
     *
     * @param folders folders, or WAD files themselves; those that do not exist are passed over
     * @param cache   where the sample game is put when it is asked for; need not exist
     */
    public IwadLocator(List<Path> folders, Path cache) {
        this.folders = List.copyOf(folders);
        this.cache = cache;
    }

    /** A locator for the system that it runs on. */
    public static IwadLocator ofSystem() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name");
        return new IwadLocator(folders(System.getenv(), home, system),
                SampleFile.cache(System.getenv(), home, system));
    }

    /** Where it looks, in this order. */
    public List<Path> folders() {
        return folders;
    }

    /**
     * The file of that name in the first folder that has it.
     *
     * @param fileName without folder, in any case
     */
    public Optional<Path> find(String fileName) {
        return folders.stream().flatMap(folder -> find(folder, fileName).stream()).findFirst();
    }

    /**
     * The file that a user means by a path, by the bare name of an IWAD, or by the word for the sample game, which is
     * then made.
     *
     * @throws PlaytestException where there is none
     */
    public Path locate(String file) throws PlaytestException {
        Path path = pathOf(file);
        if (Files.exists(path)) {
            return path;
        }
        if (file.equals(SampleIwad.NAME)) {
            return SampleFile.make(cache);
        }
        if (path.getNameCount() > 1 || path.isAbsolute()) {
            throw new PlaytestException(file + ": there is no such file");
        }
        return find(file).orElseThrow(() -> new PlaytestException(file
                + ": there is no such file here or in the IWAD folders " + existingFolders()));
    }

    /** Those of the folders that exist, as messages name them. */
    List<Path> existingFolders() {
        return folders.stream().map(Path::toAbsolutePath).filter(Files::exists).toList();
    }

    /**
     * An IWAD whose game has maps named like this one.
     *
     * @param map such as MAP01 or E1M1
     */
    public Optional<Path> findFor(String map) {
        return candidates(map).stream().flatMap(name -> find(name).stream()).findFirst();
    }

    /** The file names that {@link #findFor} accepts, in order of preference. */
    public static List<String> candidates(String map) {
        return map.toUpperCase(Locale.ROOT).startsWith("MAP") ? NUMBERED : EPISODIC;
    }

    /**
     * The folders of a system.
     *
     * @param environment the environment variables
     * @param home        the user's home
     * @param system      name of the operating system, as Java tells it
     */
    static List<Path> folders(Map<String, String> environment, Path home, String system) {
        List<Path> folders = new ArrayList<>();
        folders.add(Path.of(""));
        addAll(folders, environment.get("DOOMWADDIR"));
        addAll(folders, environment.get("DOOMWADPATH"));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            addWindows(folders, environment);
        } else {
            String data = environment.get("XDG_DATA_HOME");
            Path userData = data == null || data.isEmpty() ? home.resolve(".local/share") : Path.of(data);
            if (name.startsWith("mac")) {
                folders.add(home.resolve("Library/Application Support/games/doom"));
                folders.add(home.resolve("Library/Application Support/Doom"));
                folders.add(Path.of("/opt/homebrew/share/games/doom"));
            }
            for (String folder : List.of("games/doom", "doom")) {
                folders.add(userData.resolve(folder));
            }
            for (String folder : List.of("/usr/local/share/games/doom", "/usr/local/share/doom",
                    "/usr/share/games/doom", "/usr/share/doom")) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }

    private static Path pathOf(String file) throws PlaytestException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new PlaytestException(file + ": is not the name of a file: " + e.getReason(), e);
        }
    }

    private static void addWindows(List<Path> folders, Map<String, String> environment) {
        for (String variable : List.of("ProgramFiles(x86)", "ProgramFiles")) {
            String programs = environment.get(variable);
            if (programs != null) {
                Path games = Path.of(programs, "Steam", "steamapps", "common");
                folders.add(games.resolve("Doom 2").resolve("base"));
                folders.add(games.resolve("Ultimate Doom").resolve("base"));
                folders.add(games.resolve("Final Doom").resolve("base"));
                folders.add(Path.of(programs, "Freedoom"));
            }
        }
        folders.add(Path.of("C:\\doom"));
    }

    private static void addAll(List<Path> folders, @Nullable String paths) {
        if (paths != null) {
            for (String path : paths.split(File.pathSeparator)) {
                if (!path.isBlank()) {
                    folders.add(Path.of(path));
                }
            }
        }
    }

    private static Optional<Path> find(Path folder, String fileName) {
        if (Files.isRegularFile(folder)) {
            return folder.getFileName().toString().equalsIgnoreCase(fileName) ? Optional.of(folder) : Optional.empty();
        }
        Path exact = folder.resolve(fileName);
        if (Files.isRegularFile(exact)) {
            return Optional.of(exact);
        }
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                file -> file.getFileName().toString().equalsIgnoreCase(fileName) && Files.isRegularFile(file))) {
            for (Path file : files) {
                return Optional.of(file);
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            // A folder of the usual ones that this user may not read has no IWAD for them.
            return Optional.empty();
        }
    }
}
