/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.difficulty;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** What the things of Doom 1.9 give to the player who picks them up, by editor number. */
public final class Supplies {

    private static final String TABLE = "supplies.csv";
    /** Doom 1.9, mean hit points: a bullet 10, a shell's 7 pellets 70, a rocket that hits 90, a cell's plasma 22.5. */
    private static final Map<String, Double> DAMAGE = Map.of("bullets", 10.0, "shells", 70.0, "rockets", 90.0,
            "cells", 22.5);

    private final Map<Integer, Supply> supplies;

    private Supplies(Map<Integer, Supply> supplies) {
        this.supplies = supplies;
    }

    /**
     * @param damage  hit points that its ammunition takes
     * @param mending hit points and points of armour that it gives
     */
    private record Supply(double damage, int mending) {
    }

    /** Reads the table. */
    public static Supplies load() {
        Map<Integer, Supply> supplies = new HashMap<>();
        try (InputStream table = Objects.requireNonNull(Supplies.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                double damage = 0;
                for (Map.Entry<String, Double> ammo : DAMAGE.entrySet()) {
                    damage += number(row, ammo.getKey()) * ammo.getValue();
                }
                Supply before = supplies.put(number(row, "editor_number"),
                        new Supply(damage, number(row, "health") + number(row, "armor")));
                if (before != null) {
                    throw new IllegalStateException(TABLE + ", line " + row.getStartingLineNumber() + ": a second "
                            + row.getField("name"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return new Supplies(supplies);
    }

    /** Hit points that the ammunition in a thing takes; 0 for things that have none. */
    public double damage(int editorNumber) {
        Supply supply = supplies.get(editorNumber);
        return supply == null ? 0 : supply.damage();
    }

    /** Hit points and points of armour that a thing gives. */
    public int mending(int editorNumber) {
        Supply supply = supplies.get(editorNumber);
        return supply == null ? 0 : supply.mending();
    }

    private static int number(NamedCsvRecord row, String column) {
        try {
            return Integer.parseInt(row.getField(column));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(TABLE + ", line " + row.getStartingLineNumber() + ": " + column
                    + " is no number", e);
        }
    }
}
