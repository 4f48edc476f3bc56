/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A line special as a row of the table of specials.
 *
 * @param number number in the LINEDEFS lump
 * @param name what players call it: letter of the trigger, 1 for once or R for repeatable, what it does
 * @param trigger what sets it off
 * @param repeatable whether it works more than once
 * @param activators who sets it off
 * @param key colour of the key that is needed; null for none
 * @param action what it does
 */
public record LineSpecial(int number, String name, Trigger trigger, boolean repeatable, Activators activators,
        @Nullable KeyColor key, LineAction action) {
}
