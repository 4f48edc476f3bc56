/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

/**
 * Finds things, lines and sectors by what a user types: {@code tag 5}, {@code type 3004}, {@code special 97},
 * {@code #123} for that number, or part of a name such as {@code imp} or {@code door}.
 */
public final class MapSearch {

    private static final Pattern TAG = Pattern.compile("tag\\s*[:=]?\\s*(-?\\d{1,5})");
    private static final Pattern TYPE = Pattern.compile("type\\s*[:=]?\\s*(-?\\d{1,5})");
    private static final Pattern SPECIAL = Pattern.compile("special\\s*[:=]?\\s*(-?\\d{1,5})");
    private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d{1,5})");

    private final MapDocument document;
    private final MapVocabulary words;

    public MapSearch(MapDocument document, MapVocabulary words) {
        this.document = document;
        this.words = words;
    }

    /**
     * Finds elements.
     *
     * @param typed what the user typed; nothing is found where it is blank
     * @param kinds where to look
     * @return things before lines before sectors, each in order of their numbers
     */
    public List<ElementRef> find(String typed, Set<ElementKind> kinds) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) {
            return List.of();
        }
        Matcher tag = TAG.matcher(query);
        Matcher type = TYPE.matcher(query);
        Matcher special = SPECIAL.matcher(query);
        Matcher number = NUMBER.matcher(query);
        if (tag.matches()) {
            return byTag(Integer.parseInt(tag.group(1)), kinds);
        }
        if (type.matches()) {
            int wanted = Integer.parseInt(type.group(1));
            return collect(kinds, i -> document.thing(i).type() == wanted, i -> false, i -> false);
        }
        if (special.matches()) {
            int wanted = Integer.parseInt(special.group(1));
            return collect(kinds, i -> false, i -> document.line(i).special() == wanted,
                    i -> document.sector(i).special() == wanted);
        }
        if (number.matches()) {
            int wanted = Integer.parseInt(number.group(1));
            return collect(kinds, i -> i == wanted, i -> i == wanted, i -> i == wanted);
        }
        return collect(kinds, i -> contains(words.thing(document.thing(i).type()), query),
                i -> contains(words.line(document.line(i).special()), query), i -> sectorMatches(i, query));
    }

    private List<ElementRef> byTag(int tag, Set<ElementKind> kinds) {
        return collect(kinds, i -> false, i -> {
            Linedef line = document.line(i);
            return line.tag() == tag && (tag != 0 || line.special() != 0);
        }, i -> document.sector(i).tag() == tag);
    }

    private boolean sectorMatches(int index, String query) {
        Sector sector = document.sector(index);
        return contains(words.sector(sector.special()), query) || contains(sector.floorFlat(), query)
                || contains(sector.ceilingFlat(), query);
    }

    private static boolean contains(String name, String query) {
        return name.toLowerCase(Locale.ROOT).contains(query);
    }

    private List<ElementRef> collect(Set<ElementKind> kinds, IntPredicate things, IntPredicate lines,
            IntPredicate sectors) {
        List<ElementRef> found = new ArrayList<>();
        collect(found, kinds, ElementKind.THING, document.thingCount(), things);
        collect(found, kinds, ElementKind.LINE, document.lineCount(), lines);
        collect(found, kinds, ElementKind.SECTOR, document.sectorCount(), sectors);
        return found;
    }

    private static void collect(List<ElementRef> found, Set<ElementKind> kinds, ElementKind kind, int count,
            IntPredicate wanted) {
        if (kinds.contains(kind)) {
            IntStream.range(0, count).filter(wanted).forEach(i -> found.add(new ElementRef(kind, i)));
        }
    }
}
