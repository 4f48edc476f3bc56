/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.outrider.check.CheckedMap;
import org.outrider.check.WallPart;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sidedef;

/** Finds a texture that fits to a wall: the one of the next wall along. */
final class NeighbourTexture {

    private NeighbourTexture() {
    }

    /** The texture of a line that shares a vertex: of the same part, else of any. */
    static Optional<String> of(CheckedMap map, int line, WallPart part) {
        Optional<String> same = neighbours(map, line).flatMap(other -> sides(map, other)).map(part::textureOf)
                .filter(name -> !name.equals(Sidedef.NO_TEXTURE)).findFirst();
        return same.isPresent() ? same
                : neighbours(map, line).flatMap(other -> sides(map, other))
                        .flatMap(side -> Stream.of(side.middle(), side.lower(), side.upper()))
                        .filter(name -> !name.equals(Sidedef.NO_TEXTURE)).findFirst();
    }

    private static Stream<Integer> neighbours(CheckedMap map, int line) {
        Linedef own = map.line(line);
        return IntStream.range(0, map.lineCount()).filter(other -> other != line
                && (map.line(other).v2() == own.v1() || map.line(other).v1() == own.v2()
                        || map.line(other).v1() == own.v1() || map.line(other).v2() == own.v2())).boxed();
    }

    private static Stream<Sidedef> sides(CheckedMap map, int line) {
        return map.line(line).hasBack() ? Stream.of(map.side(line, 0), map.side(line, 1))
                : Stream.of(map.side(line, 0));
    }
}
