/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/** How much a finding matters, the least first. */
public enum Severity {
    /** Good to know. */
    NOTE,
    /** Worth a look: intended perhaps, perhaps not. */
    WARNING,
    /** Players will not be able to finish the map as it is, as far as the agent could tell. */
    ERROR
}
