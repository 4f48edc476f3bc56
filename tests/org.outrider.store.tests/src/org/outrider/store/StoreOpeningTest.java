/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that can be opened, and what is said of those that cannot. */
class StoreOpeningTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void databaseInAFileKeepsWhatItHasWhenItIsOpenedAgain() throws Exception {
        StoreLocation file = StoreLocation.of(folder.resolve("sub/runs").toString(), Map.of());
        try (Store store = Store.open(file)) {
            store.maps().add(Fixtures.wad(folder.resolve("a.wad"), 256), null);
        }

        assertTrue(Files.exists(folder.resolve("sub/runs.mv.db")));
        try (Store store = Store.openExisting(file)) {
            assertEquals(1, store.maps().list().size());
        }
    }

    @Test
    void secondOneMayOpenTheSameFile() throws Exception {
        StoreLocation file = StoreLocation.of(folder.resolve("runs.mv.db").toString(), Map.of());
        try (Store first = Store.open(file); Store second = Store.open(file)) {
            first.maps().add(Fixtures.wad(folder.resolve("a.wad"), 256), null);

            assertEquals(1, second.maps().list().size());
        }
    }

    @Test
    void storeThatWasClosedSaysSo() throws Exception {
        Store store = Store.open(StoreLocation.of(folder.resolve("runs").toString(), Map.of()));
        store.close();

        StoreException failure = assertThrows(StoreException.class, () -> store.findings().list("any"));

        assertTrue(failure.getMessage().contains("was closed"), failure.getMessage());
    }

    @Test
    void missingDatabaseIsNotMadeWhereOneIsExpected() throws Exception {
        StoreLocation file = StoreLocation.of(folder.resolve("none").toString(), Map.of());

        StoreException failure = assertThrows(StoreException.class, () -> Store.openExisting(file));

        assertTrue(failure.getMessage().contains("there is no database"), failure.getMessage());
        assertFalse(Files.exists(folder.resolve("none.mv.db")));
    }

    @Test
    void newerSchemaIsRefusedAndStaysAsItIs() throws Exception {
        StoreLocation file = StoreLocation.of(folder.resolve("runs").toString(), Map.of());
        try (Store store = Store.open(file);
                Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"schema_history\" (\"installed_rank\", \"version\", \"description\","
                    + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (99, '99', 'future', 'SQL', 'V99__future.sql', 'x', 1, true)");
        }

        StoreException failure = assertThrows(StoreException.class, () -> Store.open(file));

        assertTrue(failure.getMessage().contains("newer Outrider"), failure.getMessage());
        assertEquals(99, Store.schemaVersion(file));
    }

    @Test
    void databaseThatAnotherProgramHasForItselfIsToldSo() throws Exception {
        StoreLocation file = StoreLocation.of("jdbc:h2:file:" + folder.resolve("runs"),
                Map.of("OUTRIDER_ARTIFACTS", folder.toString()));
        Store.open(file).close();
        try (FileChannel channel = FileChannel.open(folder.resolve("runs.mv.db"), StandardOpenOption.READ,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            StoreException failure = assertThrows(StoreException.class, () -> Store.open(file));

            assertTrue(failure.getMessage().contains("another process has the database open"), failure.getMessage());
        }
    }

    @Test
    void readOnlyDatabaseIsRefused() throws Exception {
        StoreLocation file = StoreLocation.of(folder.resolve("runs").toString(), Map.of());
        Store.open(file).close();
        StoreLocation readOnly = StoreLocation.of("jdbc:h2:file:" + folder.resolve("runs") + ";ACCESS_MODE_DATA=r",
                Map.of("OUTRIDER_ARTIFACTS", folder.toString()));

        StoreException failure = assertThrows(StoreException.class, () -> Store.open(readOnly));

        assertTrue(failure.getMessage().contains("read-only"), failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1000})
    void fileThatIsNoDatabaseIsRefused(int length) throws Exception {
        Path file = Files.writeString(folder.resolve("runs.mv.db"), "this is no database, ".repeat(length));

        StoreException failure = assertThrows(StoreException.class,
                () -> Store.open(StoreLocation.of(file.toString(), Map.of())));

        assertTrue(failure.getMessage().contains("or is no database"), failure.getMessage());
        assertTrue(Files.readString(file).startsWith("this is no database"));
        assertFalse(Files.exists(folder.resolve("runs.trace.db")), "a trace lies beside the file");
    }

    @Test
    void databaseOfAnotherKindIsRefusedWithoutTellingThePassword() {
        StoreException failure = assertThrows(StoreException.class,
                () -> StoreLocation.of("jdbc:mysql://me:secret@host/db?password=secret", Map.of()));

        assertTrue(failure.getMessage().contains("jdbc:postgresql:"), failure.getMessage());
        assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
    }

    @Test
    void serverThatIsNotThereIsToldByItsUrl() throws Exception {
        StoreLocation nowhere = StoreLocation.of("jdbc:postgresql://127.0.0.1:1/outrider?password=secret", Map.of());

        StoreException failure = assertThrows(StoreException.class, () -> Store.open(nowhere));

        assertTrue(failure.getMessage().contains("127.0.0.1:1"), failure.getMessage());
        assertTrue(failure.getMessage().contains("no connection"), failure.getMessage());
        assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
    }

    @Test
    void usersDatabaseIsWhereTheSystemKeepsData() {
        StoreLocation location = StoreLocation.ofUser(Map.of("XDG_DATA_HOME", folder.toString()));

        assertTrue(System.getProperty("os.name").equals("Linux")
                ? folder.resolve("outrider/outrider.mv.db").equals(location.file()) : location.file() != null);
    }

    @Test
    void wadWhoseFileCannotBeWrittenIsNotInTheLibrary() throws Exception {
        Path blocked = Files.writeString(folder.resolve("artifacts"), "a file where the folder should be");
        StoreLocation location = StoreLocation.inMemory(blocked);
        try (Store store = Store.open(location)) {
            StoreException failure = assertThrows(StoreException.class,
                    () -> store.maps().add(Fixtures.wad(folder.resolve("a.wad"), 256), null));

            assertTrue(failure.getMessage().contains("cannot be written"), failure.getMessage());
            assertEquals(0, store.info().rows().get("library_map"));
        }
    }
}
