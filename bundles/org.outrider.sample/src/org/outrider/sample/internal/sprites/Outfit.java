/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.solid.Material;

/**
 * How a soldier is dressed.
 *
 * @param skin   face and hands
 * @param armour chest, shoulders and knees
 * @param cloth  arms and legs
 * @param boots  boots, belt and gloves
 * @param helmet what is on the head
 * @param eyes   eyes or visor
 * @param visor  whether the eyes are a visor across the face
 * @param bulk   width of the body, 1 for a person of usual build
 */
record Outfit(Material skin, Material armour, Material cloth, Material boots, Material helmet, Material eyes,
        boolean visor, double bulk) {
}
