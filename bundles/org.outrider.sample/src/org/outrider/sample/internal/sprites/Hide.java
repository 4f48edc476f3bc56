/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.solid.Material;

/**
 * What a fiend looks like.
 *
 * @param skin   arms, legs, back
 * @param belly  chest and belly
 * @param horn   horns, claws and spikes
 * @param eyes   its eyes
 * @param bulk   width of the body, 1 for lean
 * @param horns  length of the horns, map units
 * @param spikes length of the spikes on back and shoulders, map units
 * @param hocks  whether the legs bend backwards, as an animal's do
 */
record Hide(Material skin, Material belly, Material horn, Material eyes, double bulk, double horns, double spikes,
        boolean hocks) {
}
