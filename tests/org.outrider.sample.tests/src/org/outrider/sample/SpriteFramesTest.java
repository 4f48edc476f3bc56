/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.graphics.SpriteFrame;
import org.outrider.wad.map.Thing;

/** Everything that the sample's maps can show has its pictures, by the state tables of the embedded engine. */
class SpriteFramesTest {

    private static final List<String> STATES_OF_THINGS = List.of("spawn_state", "see_state", "pain_state",
            "melee_state", "missile_state", "death_state", "xdeath_state", "raise_state");
    private static final List<String> STATES_OF_WEAPONS = List.of("up_state", "down_state", "ready_state",
            "attack_state");
    /** What is not placed on maps, but comes from players and monsters that are. */
    private static final Set<String> SPAWNED = Set.of("PLAYER", "PUFF", "BLOOD", "TFOG", "IFOG", "TROOPSHOT",
            "HEADSHOT", "BRUISERSHOT", "ROCKET", "PLASMA");
    private static final Set<String> WEAPONS_AT_START = Set.of("fist", "pistol");

    private final List<Map<String, String>> states = GameTables.rows("states.csv");

    @Test
    void everyFrameOfEveryThingIsThere() throws Exception {
        Set<Integer> placed = new HashSet<>();
        for (String map : SampleWad.STACK.mapNames()) {
            placed.addAll(SampleWad.map(map).things().stream().map(Thing::type).toList());
        }
        Deque<Integer> starts = new ArrayDeque<>();
        for (Map<String, String> type : GameTables.rows("things.csv")) {
            if (placed.contains(GameTables.number(type, "ednum")) || SPAWNED.contains(type.get("name"))) {
                STATES_OF_THINGS.forEach(column -> starts.add(GameTables.number(type, column)));
            }
        }

        assertEquals(Set.of(), missing(starts));
    }

    @Test
    void everyFrameOfEveryWeaponIsThere() throws Exception {
        Set<String> weapons = new HashSet<>(WEAPONS_AT_START);
        for (Map<String, String> pickup : GameTables.rows("pickups.csv")) {
            if ("weapon".equals(pickup.get("effect")) && frames().containsKey(pickup.get("sprite"))) {
                weapons.add(String.valueOf(pickup.get("subject")));
            }
        }
        Deque<Integer> starts = new ArrayDeque<>();
        for (Map<String, String> weapon : GameTables.rows("weapons.csv")) {
            if (weapons.contains(weapon.get("name"))) {
                STATES_OF_WEAPONS.forEach(column -> starts.add(GameTables.number(weapon, column)));
                addFlashes(GameTables.number(weapon, "flash_state"), starts);
            }
        }

        assertEquals(Set.of(), missing(starts));
    }

    @Test
    void noFrameLacksASide() throws Exception {
        frames().forEach((sprite, frames) -> frames.forEach((frame, rotations) -> {
            Set<Integer> all = rotations.contains(0) ? Set.of(0) : Set.of(1, 2, 3, 4, 5, 6, 7, 8);
            assertEquals(all, rotations, sprite + (char) ('A' + frame));
        }));
    }

    /** The flash and, as some weapons choose between two, the one behind it. */
    private void addFlashes(int flash, Deque<Integer> starts) {
        starts.add(flash);
        if (Objects.equals(states.get(flash).get("sprite"), states.get(flash + 1).get("sprite"))) {
            starts.add(flash + 1);
        }
    }

    private Set<String> missing(Deque<Integer> starts) throws WadFormatException {
        Map<String, Map<Integer, Set<Integer>>> there = frames();
        Set<String> missing = new TreeSet<>();
        Set<Integer> seen = new HashSet<>(Set.of(0));
        while (!starts.isEmpty()) {
            int number = starts.remove();
            if (seen.add(number)) {
                Map<String, String> state = states.get(number);
                int frame = GameTables.number(state, "frame");
                boolean shown = GameTables.number(state, "tics") != 0;
                if (shown && !there.getOrDefault(state.get("sprite"), Map.of()).containsKey(frame)) {
                    missing.add(state.get("sprite") + (char) ('A' + frame));
                }
                starts.add(GameTables.number(state, "next_state"));
            }
        }
        return missing;
    }

    /** The rotations that the WAD has of each frame of each sprite. */
    private static Map<String, Map<Integer, Set<Integer>>> frames() throws WadFormatException {
        Map<String, Map<Integer, Set<Integer>>> frames = new HashMap<>();
        for (Lump lump : SampleWad.STACK.sprites()) {
            for (SpriteFrame view : SpriteFrame.parse(lump)) {
                frames.computeIfAbsent(view.sprite(), sprite -> new HashMap<>())
                        .computeIfAbsent(view.frame(), frame -> new TreeSet<>()).add(view.rotation());
            }
        }
        return frames;
    }
}
