/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import java.util.List;

import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** The sample game, made once for all tests. */
final class SampleWad {

    static final WadStack STACK = new WadStack(List.of(SampleIwad.open()));

    private SampleWad() {
    }

    static MapData map(String name) throws WadFormatException {
        return MapData.load(STACK, name);
    }
}
