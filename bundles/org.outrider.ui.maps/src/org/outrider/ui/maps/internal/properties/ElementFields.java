/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.ui.maps.internal.model.MapGeometry;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/** The fields of things, lines and sectors, in the words of the field. */
final class ElementFields {

    private static final String ABOUT = "About";
    private static final String PLACE = "Place";
    private static final String VALUES = "Values";

    private ElementFields() {
    }

    static List<Field<Thing>> ofThing(int index, MapVocabulary words) {
        Function<Thing, Integer> flags = Thing::flags;
        BiFunction<Thing, Integer, Thing> withFlags =
                (thing, value) -> new Thing(thing.x(), thing.y(), thing.angle(), thing.type(), value);
        return List.of(
                Field.shown("Thing", ABOUT, "Number in THINGS", thing -> "" + index),
                new Field<>("Kind", ABOUT, "What the type means", thing -> "" + thing.type(),
                        (thing, type) -> new Thing(thing.x(), thing.y(), thing.angle(),
                                Integer.parseInt((String) type), thing.flags()),
                        () -> new KindDescriptor("Kind", words)),
                Field.shown("Category", ABOUT, "What it is to a player",
                        thing -> words.category(thing.type()).label()),
                Field.shown("Health", ABOUT, "Hit points; none where it cannot be hurt", thing -> words
                        .info(thing.type()).filter(info -> info.health() > 0).map(ElementFields::health).orElse("")),
                Field.number("X", PLACE, "Map units to the east", Thing::x,
                        (thing, x) -> new Thing(x, thing.y(), thing.angle(), thing.type(), thing.flags())),
                Field.number("Y", PLACE, "Map units to the north", Thing::y,
                        (thing, y) -> new Thing(thing.x(), y, thing.angle(), thing.type(), thing.flags())),
                Field.number("Angle", PLACE, "Degrees counter-clockwise from east", Thing::angle,
                        (thing, angle) -> new Thing(thing.x(), thing.y(), angle, thing.type(), thing.flags())),
                Field.number("Type", VALUES, "Editor number of the kind of thing", Thing::type,
                        (thing, type) -> new Thing(thing.x(), thing.y(), thing.angle(), type, thing.flags())),
                Field.flag("Skills 1 and 2", "There at I'm too young to die and Hey, not too rough", 1, flags,
                        withFlags),
                Field.flag("Skill 3", "There at Hurt me plenty", 2, flags, withFlags),
                Field.flag("Skills 4 and 5", "There at Ultra-Violence and Nightmare!", 4, flags, withFlags),
                Field.flag("Ambush", "Waits until it sees a player", 8, flags, withFlags),
                Field.flag("Multiplayer only", "Not there when playing alone", 16, flags, withFlags));
    }

    static List<Field<Linedef>> ofLine(int index, MapGeometry geometry, MapVocabulary words) {
        return List.of(
                Field.shown("Linedef", ABOUT, "Number in LINEDEFS", line -> "" + index),
                Field.shown("Action", ABOUT, "What the special does", line -> words.line(line.special())),
                Field.shown("From", PLACE, "Start in map units", line -> place(geometry.x1(index), geometry.y1(index))),
                Field.shown("To", PLACE, "End in map units", line -> place(geometry.x2(index), geometry.y2(index))),
                Field.shown("Length", PLACE, "Map units", line -> String.format(Locale.ROOT, "%.0f",
                        Math.hypot(geometry.x2(index) - geometry.x1(index), geometry.y2(index) - geometry.y1(index)))),
                Field.shown("Front sector", PLACE, "On the right when going from start to end",
                        line -> sector(geometry.front(index))),
                Field.shown("Back sector", PLACE, "On the left when going from start to end",
                        line -> sector(geometry.back(index))),
                Field.number("Special", VALUES, "What happens when it is used, crossed or shot; 0 for nothing",
                        Linedef::special, (line, special) -> line(line, line.flags(), special, line.tag())),
                Field.number("Tag", VALUES, "Tag of the sectors that the special works on", Linedef::tag,
                        (line, tag) -> line(line, line.flags(), line.special(), tag)),
                lineFlag("Impassable", "Stops players and monsters", Linedef.BLOCKING),
                lineFlag("Blocks monsters", "Stops monsters", Linedef.BLOCK_MONSTERS),
                lineFlag("Two-sided", "Can be seen and shot through", Linedef.TWO_SIDED),
                lineFlag("Upper unpegged", "The upper texture hangs from its top", Linedef.UPPER_UNPEGGED),
                lineFlag("Lower unpegged", "The lower texture stands on the floor", Linedef.LOWER_UNPEGGED),
                lineFlag("Secret", "The automap shows a wall", Linedef.SECRET),
                lineFlag("Blocks sound", "Stops sound after two such lines", Linedef.BLOCK_SOUND),
                lineFlag("Not on the map", "The automap never shows it", Linedef.NOT_ON_MAP),
                lineFlag("Already on the map", "The automap shows it from the start", Linedef.MAPPED));
    }

    static List<Field<Sector>> ofSector(int index, MapVocabulary words) {
        return List.of(
                Field.shown("Sector", ABOUT, "Number in SECTORS", sector -> "" + index),
                Field.shown("Effect", ABOUT, "What the special does", sector -> words.sector(sector.special())),
                Field.shown("Height", ABOUT, "From floor to ceiling in map units",
                        sector -> "" + (sector.ceilingHeight() - sector.floorHeight())),
                Field.shown("Floor flat", ABOUT, "Picture of the floor", Sector::floorFlat),
                Field.shown("Ceiling flat", ABOUT, "Picture of the ceiling", Sector::ceilingFlat),
                Field.number("Floor height", VALUES, "Map units", Sector::floorHeight, (sector, floor) -> sector(sector,
                        floor, sector.ceilingHeight(), sector.lightLevel(), sector.special(), sector.tag())),
                Field.number("Ceiling height", VALUES, "Map units", Sector::ceilingHeight,
                        (sector, ceiling) -> sector(sector, sector.floorHeight(), ceiling, sector.lightLevel(),
                                sector.special(), sector.tag())),
                Field.number("Light", VALUES, "0 dark to 255 bright", Sector::lightLevel,
                        (sector, light) -> sector(sector, sector.floorHeight(), sector.ceilingHeight(), light,
                                sector.special(), sector.tag())),
                Field.number("Special", VALUES, "Damage, lights, secret; 0 for nothing", Sector::special,
                        (sector, special) -> sector(sector, sector.floorHeight(), sector.ceilingHeight(),
                                sector.lightLevel(), special, sector.tag())),
                Field.number("Tag", VALUES, "What lines mean the sector by", Sector::tag,
                        (sector, tag) -> sector(sector, sector.floorHeight(), sector.ceilingHeight(),
                                sector.lightLevel(), sector.special(), tag)));
    }

    private static Field<Linedef> lineFlag(String name, String description, int bit) {
        return Field.flag(name, description, bit, Linedef::flags,
                (line, flags) -> line(line, flags, line.special(), line.tag()));
    }

    private static Linedef line(Linedef line, int flags, int special, int tag) {
        return new Linedef(line.v1(), line.v2(), flags, special, tag, line.front(), line.back());
    }

    private static Sector sector(Sector sector, int floor, int ceiling, int light, int special, int tag) {
        return new Sector(floor, ceiling, sector.floorFlat(), sector.ceilingFlat(), light, special, tag);
    }

    private static String health(ThingInfo info) {
        return "" + info.health();
    }

    private static String place(float x, float y) {
        return String.format(Locale.ROOT, "(%.0f, %.0f)", x, y);
    }

    private static String sector(int sector) {
        return sector == MapGeometry.VOID ? "none" : "" + sector;
    }
}
