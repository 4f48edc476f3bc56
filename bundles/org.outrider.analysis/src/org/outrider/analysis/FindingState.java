/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/** What a person thinks of a finding or a bug report. */
public enum FindingState {
    /** Nobody has looked at it yet. */
    NEW,
    /** It is a bug. */
    CONFIRMED,
    /** It is as it should be, or not worth the work. */
    IGNORED,
    /** It was a bug. */
    FIXED
}
