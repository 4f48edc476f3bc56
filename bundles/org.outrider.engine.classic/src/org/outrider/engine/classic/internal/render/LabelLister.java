/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.LabelList;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;

/** Lists the things that a picture shows. */
final class LabelLister {

    private LabelLister() {
    }

    /** Replaces what is in a list by what a layer has. */
    static void list(LabelLayer layer, ThingNames names, LabelList list) {
        list.clear();
        for (int i = 0; i < layer.count(); i++) {
            Mobj thing = layer.thing(i);
            list.add(layer.value(i), thing.id, names.name(thing), names.kind(thing));
            list.setBox(layer.left(i), layer.top(i), layer.width(i), layer.height(i));
            list.setPlace(Fixed.toDouble(thing.x), Fixed.toDouble(thing.y), Fixed.toDouble(thing.z),
                    (thing.angle >>> 16) * 360.0 / 65536, Fixed.toDouble(thing.momX), Fixed.toDouble(thing.momY),
                    Fixed.toDouble(thing.momZ));
        }
    }
}
