/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a database is, and the folder of the files that belong to it.
 *
 * @param url       JDBC URL of H2 or PostgreSQL
 * @param user      null where the URL or the driver knows
 * @param password  likewise
 * @param file      the file of an embedded database; null for any other
 * @param artifacts folder of the files; made when needed
 */
public record StoreLocation(String url, @Nullable String user, @Nullable String password, @Nullable Path file,
        Path artifacts) {

    private static final String FILE_SUFFIX = ".mv.db";
    /** Several processes can use one file: the first serves the others, and the next takes over where it ends. */
    private static final String SHARED = ";AUTO_SERVER=TRUE";
    /** What fails is thrown; no file beside the database has to tell it again. */
    private static final String UNTRACED = ";TRACE_LEVEL_FILE=0";

    /**
     * A database as a user names it.
     *
     * @param pathOrUrl   a JDBC URL, a folder, or a file with or without the suffix .mv.db
     * @param environment OUTRIDER_DB_USER and OUTRIDER_DB_PASSWORD log in; OUTRIDER_ARTIFACTS is the folder of files,
     *                    which for a database server must be one that all workers see
     * @throws StoreException where the URL is of a database that is not supported
     */
    public static StoreLocation of(String pathOrUrl, Map<String, String> environment) throws StoreException {
        String folder = environment.get("OUTRIDER_ARTIFACTS");
        if (!pathOrUrl.startsWith("jdbc:")) {
            return file(Path.of(pathOrUrl), folder);
        }
        if (!pathOrUrl.startsWith("jdbc:h2:") && !pathOrUrl.startsWith("jdbc:postgresql:")) {
            throw new StoreException(masked(pathOrUrl) + ": only jdbc:h2: and jdbc:postgresql: are supported");
        }
        Path artifacts = folder == null ? userData(environment).resolve("artifacts") : Path.of(folder);
        return new StoreLocation(pathOrUrl, environment.get("OUTRIDER_DB_USER"),
                environment.get("OUTRIDER_DB_PASSWORD"), null, artifacts);
    }

    /** The database of this user on this machine. */
    public static StoreLocation ofUser(Map<String, String> environment) {
        return file(userData(environment).resolve("outrider"), environment.get("OUTRIDER_ARTIFACTS"));
    }

    /** A new database that ends with the process. */
    public static StoreLocation inMemory(Path artifacts) {
        return new StoreLocation("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null, null, null,
                artifacts);
    }

    /** The URL as messages may show it. */
    public String describe() {
        Path path = file;
        return path == null ? masked(url) : path.toString();
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    private static StoreLocation file(Path path, @Nullable String artifacts) {
        String name = path.toString();
        Path base = Files.isDirectory(path) || path.getFileName() == null || name.endsWith("/")
                ? path.resolve("outrider")
                : name.endsWith(FILE_SUFFIX) ? Path.of(name.substring(0, name.length() - FILE_SUFFIX.length())) : path;
        Path absolute = base.toAbsolutePath().normalize();
        return new StoreLocation("jdbc:h2:file:" + absolute + SHARED + UNTRACED, null, null,
                Path.of(absolute + FILE_SUFFIX),
                artifacts == null ? Path.of(absolute + ".artifacts") : Path.of(artifacts));
    }

    /** The folder in which programs keep a user's data, by the customs of the system. */
    private static Path userData(Map<String, String> environment) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Outrider");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Outrider");
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("outrider");
    }

    private static String masked(String url) {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1***").replaceAll("//[^/@]*@", "//***@");
    }
}
