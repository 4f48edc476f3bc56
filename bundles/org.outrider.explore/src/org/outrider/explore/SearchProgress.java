/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import java.util.Set;

/**
 * How far a search has come.
 *
 * @param share   part of the tics or of the time that has been used up, whichever is more, 0..1
 * @param missing what is still looked for
 */
public record SearchProgress(double share, Set<Objective> missing) {
}
