/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

/** What a run is for. */
public enum RunKind {
    TEST, TRAINING
}
