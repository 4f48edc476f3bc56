/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

/** What a person thinks of a finding or a bug report. */
public enum FindingState {
    OPEN, CONFIRMED, REJECTED, FIXED
}
