/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.function.Consumer;

/**
 * A way to mend a finding.
 *
 * @param title what it does, such as "Remove the tag"
 * @param edit  does it
 */
public record QuickFix(String title, Consumer<MapEdit> edit) {
}
