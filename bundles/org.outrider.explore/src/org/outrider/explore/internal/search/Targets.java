/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.outrider.agent.internal.explore.Wish;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellBox;
import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.LineCatalog;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.Keys;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/** What there is on a map to go for, and what of it nobody has got to yet. */
final class Targets {

    /** The special of sectors that count as secrets (Doom 1.9). */
    private static final int SECRET = 9;
    /** So many of the nearest objects are wished for at once. */
    private static final int MAX_OBJECTS = 12;

    private static final double LINE_PROMISE = 3;
    private static final double KEY_PROMISE = 60;
    private static final double EXIT_PROMISE = 100;
    /** Reach of hands for things: their usual radius and the player's, and what lies between two cells. */
    private static final int PICKUP_REACH = 20 + Body.RADIUS + 6;

    /** A key that lies about: its bit, and the cells from which it can be taken. */
    private record PlacedKey(int bit, BitSet cells) {
    }

    private final NavMap nav;
    private final List<PlacedKey> keyPlaces = new ArrayList<>();
    private final BitSet secrets = new BitSet();
    private final BitSet secretExits = new BitSet();
    private final BitSet exits = new BitSet();
    private final BitSet untriggered = new BitSet();
    private final BitSet unvisited;
    private final BitSet secretsNeverFound;
    /** Sectors entered in any game and, behind them, lines set off. */
    private final BitSet done = new BitSet();
    private final ObjectList objects = new ObjectList();

    /**
     * Looks a map over.
     *
     * @param reachable sectors in which a player could stand
     */
    Targets(NavMap nav, BitSet reachable) {
        this.nav = nav;
        MapData map = nav.map();
        for (int sector = 0; sector < map.sectors().size(); sector++) {
            if (map.sectors().get(sector).special() == SECRET) {
                secrets.set(sector);
            }
        }
        LineCatalog catalog = nav.catalog();
        for (int line : catalog.activeLines()) {
            LineSpecial special = catalog.special(line);
            if (special == null) {
                continue;
            }
            if (catalog.isExit(line)) {
                (special.effect() == Effect.SECRET_EXIT ? secretExits : exits).set(line);
            } else if (special.effect() != Effect.SCROLL && !nav.spots(line).isEmpty()) {
                untriggered.set(line);
            }
        }
        noteKeys();
        secretsNeverFound = (BitSet) secrets.clone();
        unvisited = (BitSet) reachable.clone();
    }

    private void noteKeys() {
        for (Thing thing : nav.things().all()) {
            nav.things().info(thing).filter(info -> info.kind() == ObjectKind.KEY)
                    .ifPresent(key -> keyPlaces.add(new PlacedKey(Lineage.bit(key.name()), near(thing))));
        }
    }

    private BitSet near(Thing thing) {
        BitSet near = new BitSet();
        CellBox.within(nav.cells(), thing.x() - PICKUP_REACH, thing.y() - PICKUP_REACH, thing.x() + PICKUP_REACH,
                thing.y() + PICKUP_REACH).forEach(near::set);
        return near;
    }

    /** Takes note of what some game has done; true where none had done it before. */
    boolean strikeOff(Lineage lineage) {
        int before = done.cardinality();
        done.or(lineage.sectors());
        lineage.lines().stream().forEach(line -> done.set(nav.sectors().count() + line));
        secretsNeverFound.andNot(lineage.secrets());
        untriggered.andNot(lineage.lines());
        unvisited.andNot(lineage.sectors());
        return done.cardinality() > before;
    }

    BitSet secrets() {
        return secrets;
    }

    BitSet exits() {
        return exits;
    }

    BitSet secretExits() {
        return secretExits;
    }

    /** Sectors that were entered in any game. */
    BitSet entered() {
        return done.get(0, nav.sectors().count());
    }

    /** Lines that were set off in any game. */
    BitSet setOff() {
        return done.get(nav.sectors().count(), Math.max(nav.sectors().count(), done.length()));
    }

    /** Secrets that nobody has found in any game. */
    BitSet secretsNeverFound() {
        return secretsNeverFound;
    }

    /** Wishes for some of the lines that nobody has set off, in random order. */
    List<Wish> newLines(int most, SplittableRandom random) {
        return some(untriggered, most, random).stream().<Wish>map(Wish.SetOff::new).toList();
    }

    /** Wishes for some of the sectors that nobody has entered, in random order. */
    List<Wish> newSectors(int most, SplittableRandom random) {
        return some(unvisited, most, random).stream().<Wish>map(Wish.Enter::new).toList();
    }

    /** Wishes for the secrets that a game has not found yet, in random order. */
    List<Wish> missingSecrets(Lineage lineage, SplittableRandom random) {
        BitSet missing = (BitSet) secrets.clone();
        missing.andNot(lineage.secrets());
        return some(missing, missing.cardinality(), random).stream().<Wish>map(Wish.Enter::new).toList();
    }

    /** Wishes for lines in random order. */
    static List<Wish> lines(BitSet lines, SplittableRandom random) {
        return some(lines, lines.cardinality(), random).stream().<Wish>map(Wish.SetOff::new).toList();
    }

    private static List<Integer> some(BitSet set, int most, SplittableRandom random) {
        List<Integer> all = new ArrayList<>(set.stream().boxed().toList());
        Collections.shuffle(all, new Random(random.nextLong()));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Wishes for keys that lie about. */
    List<Wish> keys(Game game) {
        return nearest(game, ObjectKind.KEY).stream().<Wish>map(i -> new Wish.Touch(objects.id(i))).toList();
    }

    /** Wishes for things that lie about, the nearest first. */
    List<Wish> items(Game game) {
        return nearest(game, ObjectKind.HEALTH, ObjectKind.ARMOR, ObjectKind.POWERUP).stream()
                .<Wish>map(i -> new Wish.Touch(objects.id(i))).toList();
    }

    /** Wishes to go where monsters are, the nearest first. */
    List<Wish> monsters(Game game) {
        return nearest(game, ObjectKind.MONSTER).stream()
                .<Wish>map(i -> new Wish.GoTo(objects.x(i), objects.y(i))).toList();
    }

    private List<Integer> nearest(Game game, ObjectKind... kinds) {
        game.listObjects(objects);
        List<ObjectKind> wanted = List.of(kinds);
        double x = game.getGameVariable(GameVariable.POSITION_X);
        double y = game.getGameVariable(GameVariable.POSITION_Y);
        return IntStream.range(0, objects.size()).filter(i -> wanted.contains(objects.kind(i))).boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(objects.x(i) - x, objects.y(i) - y)))
                .limit(MAX_OBJECTS).toList();
    }

    /**
     * How much of an area nobody has done yet, in any game: sectors to enter, lines to set off, exits to take, and keys
     * that are not held.
     *
     * @param area cells
     * @param held keys that the player holds or could hold
     */
    double promise(BitSet area, Keys held) {
        double sum = 0;
        BitSet sectors = new BitSet();
        BitSet lines = new BitSet();
        area.stream().forEach(cell -> {
            sectors.set(nav.cells().sector(cell));
            IntStream.of(nav.linesAt(cell)).forEach(lines::set);
        });
        sectors.andNot(done);
        sum += sectors.cardinality();
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            LineSpecial special = nav.catalog().special(line);
            if (special != null && Gates.holds(held, special.key()) && !done.get(nav.sectors().count() + line)) {
                sum += nav.catalog().isExit(line) ? EXIT_PROMISE : LINE_PROMISE;
            }
        }
        for (PlacedKey key : keyPlaces) {
            if ((Lineage.bits(held) & key.bit()) == 0 && area.intersects(key.cells())) {
                sum += KEY_PROMISE;
            }
        }
        return sum;
    }

    NavMap nav() {
        return nav;
    }
}
