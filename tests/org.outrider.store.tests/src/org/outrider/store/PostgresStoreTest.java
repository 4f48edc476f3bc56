/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The store on PostgreSQL: a server's JDBC URL is in the environment variable {@value #SERVER}. */
class PostgresStoreTest extends StoreContract {

    private static final String SERVER = "OUTRIDER_TEST_POSTGRES";

    @Override
    StoreLocation location(Path artifacts) throws Exception {
        String server = Objects.requireNonNullElse(System.getenv(SERVER), "");
        assumeTrue(!server.isEmpty(), SERVER + " names no PostgreSQL server: its tests are left out");
        String schema = "t" + UUID.randomUUID().toString().replace("-", "");
        Class.forName("org.postgresql.Driver");
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        return StoreLocation.of(server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema,
                Map.of("OUTRIDER_ARTIFACTS", artifacts.toString()));
    }
}
