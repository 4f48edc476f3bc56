/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the user has said that engines lie: a file of properties, {@code ID.home=FOLDER}, in the folder for a user's
 * settings, which the command line and the workbench share.
 */
public final class EngineFolders {

    private static final String SUFFIX = ".home";

    private final Path file;

    /** @param file that keeps them; need not exist */
    public EngineFolders(Path file) {
        this.file = file;
    }

    /** Those of this system's user. */
    public static EngineFolders ofUser() {
        return new EngineFolders(userSettings(System.getenv(), Path.of(System.getProperty("user.home")),
                System.getProperty("os.name")).resolve("engines.properties"));
    }

    /** The file that keeps them. */
    public Path file() {
        return file;
    }

    /**
     * The folder of an engine; empty where the user has named none.
     *
     * @throws UncheckedIOException where the file is there and cannot be read
     */
    public Optional<Path> get(String engine) {
        return Optional.ofNullable(read().getProperty(engine + SUFFIX)).filter(text -> !text.isBlank()).map(Path::of);
    }

    /**
     * Keeps the folder of an engine.
     *
     * @throws IOException where the file cannot be written
     */
    public void set(String engine, Path folder) throws IOException {
        Properties properties = read();
        properties.setProperty(engine + SUFFIX, folder.toAbsolutePath().normalize().toString());
        write(properties);
    }

    /**
     * Forgets the folder of an engine.
     *
     * @throws IOException where the file cannot be written
     */
    public void remove(String engine) throws IOException {
        Properties properties = read();
        if (properties.remove(engine + SUFFIX) != null) {
            write(properties);
        }
    }

    private Properties read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), new IOException(e));
            }
        }
        return properties;
    }

    private void write(Properties properties) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Where Outrider finds engines");
        }
    }

    /** The folder in which programs keep a user's settings, by the customs of the system. */
    static Path userSettings(Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isEmpty() ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Outrider");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Outrider");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve("outrider");
    }
}
