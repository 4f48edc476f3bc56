/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** Makes fingerprints of where things are. */
public final class Fingerprints {

    /** Larger sets go by their first object, so that an edit at the far end does not matter. */
    private static final int MOST_OBJECTS = 4;
    /** Points without objects, such as where a player was stuck, go by the square that they are in. */
    private static final int GRID = 64;
    private static final int DIGITS = 16;

    private final MapData map;

    public Fingerprints(MapData map) {
        this.map = map;
    }

    /** The fingerprint of a rule that is broken at a place; null for the whole map. */
    public String of(String ruleId, String part, @Nullable Place place) {
        return hash(ruleId + "|" + part + "|" + (place == null ? "" : describe(place)));
    }

    private String describe(Place place) {
        if (place.lines().size() + place.things().size() + place.sectors().size() == 0) {
            return "at " + Math.floorDiv((int) Math.round(place.x()), GRID) + " "
                    + Math.floorDiv((int) Math.round(place.y()), GRID);
        }
        return describe(place.lines(), this::line) + "|" + describe(place.things(), this::thing) + "|"
                + describe(place.sectors(), this::sector);
    }

    private static String describe(IndexSet numbers, IntFunction<String> describer) {
        List<String> all = numbers.stream().mapToObj(describer).sorted().toList();
        return String.join(",", all.size() > MOST_OBJECTS ? all.subList(0, 1) : all);
    }

    private String line(int number) {
        Linedef line = map.linedefs().get(number);
        return vertex(line.v1()) + "-" + vertex(line.v2());
    }

    private String thing(int number) {
        Thing thing = map.things().get(number);
        return thing.type() + "@" + thing.x() + " " + thing.y();
    }

    /** A sector is known by the box around it. */
    private String sector(int number) {
        List<Vertex> corners = new ArrayList<>();
        for (Linedef line : map.linedefs()) {
            if (faces(line.front(), number) || faces(line.back(), number)) {
                corners.add(map.vertexes().get(line.v1()));
                corners.add(map.vertexes().get(line.v2()));
            }
        }
        return corners.stream().mapToInt(Vertex::unitX).min().orElse(0) + " "
                + corners.stream().mapToInt(Vertex::unitY).min().orElse(0) + " "
                + corners.stream().mapToInt(Vertex::unitX).max().orElse(0) + " "
                + corners.stream().mapToInt(Vertex::unitY).max().orElse(0);
    }

    private boolean faces(int side, int sector) {
        return side != Linedef.NO_SIDE && map.sidedefs().get(side).sector() == sector;
    }

    private String vertex(int number) {
        Vertex vertex = map.vertexes().get(number);
        return vertex.unitX() + " " + vertex.unitY();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
