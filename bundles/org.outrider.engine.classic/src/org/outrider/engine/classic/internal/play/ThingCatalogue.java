/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.TableReader;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.ThingNames;
import org.outrider.engine.classic.internal.specials.LineSpecials;
import org.outrider.engine.classic.internal.world.Mobj;

/** What things and lines are called and count as outside of the engine. */
public final class ThingCatalogue implements MapRules, ThingNames {

    private record Row(String typeName, String publicName, ObjectKind kind) {
    }

    private final String[] names;
    private final String[] deadNames;
    private final ObjectKind[] kinds;
    private final Map<Integer, ThingInfo> byEditorNumber = new HashMap<>();
    private final Map<Integer, LineSpecial> lineSpecials = new HashMap<>();

    public ThingCatalogue(GameData data) {
        List<Row> rows = TableReader.read("thing_names.csv", row -> new Row(row.text("type_name"),
                row.text("public_name"), ObjectKind.valueOf(row.text("kind"))));
        names = new String[data.thingCount()];
        deadNames = new String[names.length];
        kinds = new ObjectKind[names.length];
        for (Row row : rows) {
            ThingType type = data.thing(row.typeName());
            names[type.index()] = row.publicName();
            deadNames[type.index()] = "Dead" + row.publicName();
            kinds[type.index()] = row.kind();
            if (type.editorNumber() >= 0) {
                byEditorNumber.put(type.editorNumber(), info(type, row));
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) {
                throw new IllegalStateException("thing_names.csv: no row for " + data.thing(i).name());
            }
        }
        LineSpecials.standard().all()
                .forEach(special -> lineSpecials.put(special.number(), SpecialNames.describe(special)));
    }

    private static ThingInfo info(ThingType type, Row row) {
        return new ThingInfo(type.editorNumber(), row.publicName(), row.kind(), type.has(ThingFlags.SOLID),
                type.has(ThingFlags.SHOOTABLE) ? type.spawnHealth() : 0, Fixed.toDouble(type.radius()),
                Fixed.toDouble(type.height()));
    }

    /** Public name of a thing type, such as DoomImp. */
    public String name(int type) {
        return names[type];
    }

    @Override
    public String name(Mobj thing) {
        int type = thing.type.index();
        return thing.hasAny(ThingFlags.CORPSE) ? deadNames[type] : names[type];
    }

    @Override
    public ObjectKind kind(Mobj thing) {
        return thing.hasAny(ThingFlags.CORPSE) ? ObjectKind.CORPSE : kinds[thing.type.index()];
    }

    /** What things of a type are to a player while they live. */
    ObjectKind kind(int type) {
        return kinds[type];
    }

    @Override
    public Optional<LineSpecial> lineSpecial(int number) {
        return Optional.ofNullable(lineSpecials.get(number));
    }

    @Override
    public Optional<ThingInfo> thing(int editorNumber) {
        return Optional.ofNullable(byEditorNumber.get(editorNumber));
    }
}
