/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * What a map needs of an engine beyond Doom's own format and rules.
 *
 * @param feature that the engine must have
 * @param evidence where the need shows, in words for the user, such as "MAP01 has a script in its BEHAVIOR lump"
 */
public record MapNeed(EngineFeature feature, String evidence) {
}
