/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/**
 * A level has got out of hand: more would act in it than can be played.
 *
 * <p>Unchecked, because things appear in the midst of rules that cannot fail otherwise; the tic loop makes a checked
 * exception of it that names the level.
 */
public final class OvercrowdedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvercrowdedException(int most) {
        super("more than " + most + " things, movers and lights are at work at once");
    }
}
