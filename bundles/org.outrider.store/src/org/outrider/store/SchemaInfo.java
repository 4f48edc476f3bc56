/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * What there is to say about a database.
 *
 * @param url       without password
 * @param product   name and version of the database
 * @param schema    version of its tables
 * @param latest    version that this program makes
 * @param artifacts folder of the files
 * @param rows      number of rows of each table, in the order in which tables depend on each other
 */
public record SchemaInfo(String url, String product, int schema, int latest, Path artifacts, Map<String, Long> rows) {
}
