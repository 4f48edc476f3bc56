/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/** The moment of an episode that the time slider is at. */
public record Playhead(int episode, int tic) {
}
