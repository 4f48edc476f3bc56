/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.Database;
import org.outrider.store.internal.SchemaScripts;
import org.outrider.store.internal.SqlFailures;
import org.outrider.store.internal.TableCsv;

/**
 * Copies all that is kept into one archive and back. The archive holds each table as CSV and every file, so that what
 * an embedded database kept can be restored into a database server, and the other way round.
 */
public final class Backup {

    private static final String VERSION_ENTRY = "outrider-backup";
    private static final String TABLES = "tables/";
    private static final String FILES = "artifacts/";

    private final DataSource database;
    private final String place;
    private final ArtifactFolder artifacts;

    Backup(DataSource database, String place, ArtifactFolder artifacts) {
        this.database = database;
        this.place = place;
        this.artifacts = artifacts;
    }

    /**
     * Writes the archive; the tables as they were at one moment.
     *
     * @throws StoreException where it cannot be written, or the file is there already
     */
    public void write(Path archive) throws StoreException {
        if (Files.exists(archive)) {
            throw new StoreException(archive + ": is there already");
        }
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".part");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished));
                    Connection connection = database.getConnection()) {
                writeAll(zip, connection);
            }
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw SqlFailures.translate(place, e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(archive + ": the backup cannot be written: " + e, e);
        }
    }

    /**
     * Puts an archive's content into the database, which must be empty.
     *
     * @throws StoreException where it is not empty, or the archive is none, damaged or of another version; the
     *                        database stays as it was then
     */
    public void restore(Path archive) throws StoreException {
        try (ZipFile zip = new ZipFile(archive.toFile()); Connection connection = database.getConnection()) {
            requireVersion(zip, archive);
            connection.setAutoCommit(false);
            try {
                restoreFiles(zip);
                restoreTables(zip, connection, archive);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw SqlFailures.translate(place, e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(archive + ": the backup cannot be read: " + e, e);
        }
    }

    private void writeAll(ZipOutputStream zip, Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            zip.putNextEntry(new ZipEntry(VERSION_ENTRY));
            zip.write(Integer.toString(SchemaScripts.latestVersion()).getBytes(StandardCharsets.UTF_8));
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            for (String table : Database.tables()) {
                zip.putNextEntry(new ZipEntry(TABLES + table + ".csv"));
                TableCsv.write(connection, table, text);
                text.flush();
            }
            for (String file : artifacts.list()) {
                zip.putNextEntry(new ZipEntry(FILES + file));
                Files.copy(artifacts.folder().resolve(file), zip);
            }
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    private static void requireVersion(ZipFile zip, Path archive) throws IOException {
        ZipEntry entry = zip.getEntry(VERSION_ENTRY);
        if (entry == null) {
            throw new StoreException(archive + ": is no backup of Outrider");
        }
        String version = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (!version.equals(Integer.toString(SchemaScripts.latestVersion()))) {
            throw new StoreException(archive + ": has tables of version " + version + ", this Outrider has version "
                    + SchemaScripts.latestVersion());
        }
    }

    private void restoreTables(ZipFile zip, Connection connection, Path archive) throws IOException, SQLException {
        for (String table : Database.tables()) {
            if (TableCsv.hasRows(connection, table)) {
                throw new StoreException(place + ": is not empty (table " + table + "); a backup is restored into an"
                        + " empty database");
            }
            ZipEntry entry = zip.getEntry(TABLES + table + ".csv");
            if (entry == null) {
                throw new StoreException(archive + ": lacks the table " + table);
            }
            try (BufferedReader text = new BufferedReader(
                    new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                TableCsv.read(connection, table, text);
            }
        }
        TableCsv.advanceSequences(connection);
    }

    private void restoreFiles(ZipFile zip) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().startsWith(FILES)) {
                continue;
            }
            String path = entry.getName().substring(FILES.length());
            if (!artifacts.folder().resolve(path).normalize().startsWith(artifacts.folder().normalize())) {
                throw new StoreException(entry.getName() + ": leads out of the folder of artifacts");
            }
            artifacts.write(path, out -> zip.getInputStream(entry).transferTo(out));
        }
    }
}
