/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** What a plane does to things that are in its way. */
enum Crush {
    /** It stops and does not hurt. */
    NO,
    /** It hurts and moves on. */
    YES,
    /**
     * It hurts but moves back. Stairs do: Doom 1.9 does not set their crush flag, so it is neither of the values that
     * the rules know.
     */
    HURT_ONLY
}
