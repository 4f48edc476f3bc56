/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

/** A map of the library and how many runs tested it or trained on it. */
public record MapUse(StoredMap map, long trainCount, long testCount) {
}
