/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import java.util.Optional;

import org.outrider.engine.EpisodeEnd;
import org.outrider.wad.demo.Demo;

/**
 * A demo that shows that something can be done, and what it shows when played from the start of the map.
 *
 * @param demo    plays from the start of the map
 * @param tics    tics from the start to the moment that counts, the demo's last
 * @param end     how the map was left; empty where the demo ends before
 * @param kills   monsters killed
 * @param items   items picked up
 * @param secrets secrets found
 * @param keys    kinds of keys held
 */
public record Witness(Demo demo, int tics, Optional<EpisodeEnd> end, int kills, int items, int secrets, int keys) {
}
