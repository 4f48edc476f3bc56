/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/** The moment of a run that shows a finding: its replay is the demo of that episode. */
public record Evidence(int episode, int tic) {
}
