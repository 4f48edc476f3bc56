/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.engine.Game;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;
import org.outrider.wad.map.Thing;

/** Watches the monsters that a map places: whether they wake up, how far they get, whether they die. */
final class MonsterWatch {

    /** A monster that a map places. */
    static final class Monster {

        /** Number of the thing. */
        final int thing;
        final String name;
        final double startX;
        final double startY;
        private double lastX;
        private double lastY;
        private double lastAngle;
        private double farthest;
        private int stirs;
        private int awakeLooks;
        private boolean seen = true;

        private Monster(int thing, String name, double x, double y, double angle) {
            this.thing = thing;
            this.name = name;
            startX = x;
            startY = y;
            lastX = x;
            lastY = y;
            lastAngle = angle;
        }

        /** True once it has moved or turned by itself. */
        boolean isAwake() {
            return stirs > 0 || !seen;
        }

        /** True once it is dead or gone. */
        boolean isGone() {
            return !seen;
        }

        /** Looks at which it had turned or moved. */
        int stirs() {
            return stirs;
        }

        /** Looks since it first stirred. */
        int awakeLooks() {
            return awakeLooks;
        }

        /** The farthest that it has been from where it started, in map units. */
        double farthest() {
            return farthest;
        }
    }

    private final Map<Integer, Monster> byId = new HashMap<>();
    private final ObjectList objects = new ObjectList();

    /** Begins at the start of an episode. */
    MonsterWatch(PlayedMap map, Game game) {
        List<Thing> things = map.map().things();
        game.listObjects(objects);
        for (int i = 0; i < objects.size(); i++) {
            if (objects.kind(i) != ObjectKind.MONSTER) {
                continue;
            }
            for (int number = 0; number < things.size(); number++) {
                Thing thing = things.get(number);
                if (thing.x() == objects.x(i) && thing.y() == objects.y(i) && map.rules().thing(thing.type())
                        .filter(info -> info.kind() == ObjectKind.MONSTER).isPresent()) {
                    byId.put(objects.id(i), new Monster(number, objects.name(i), objects.x(i), objects.y(i),
                            objects.angle(i)));
                    break;
                }
            }
        }
    }

    /** Looks again. */
    void look(Game game) {
        game.listObjects(objects);
        byId.values().forEach(monster -> monster.seen = false);
        for (int i = 0; i < objects.size(); i++) {
            Monster monster = objects.kind(i) == ObjectKind.MONSTER ? byId.get(objects.id(i)) : null;
            if (monster != null) {
                monster.seen = true;
                boolean moved = objects.x(i) != monster.lastX || objects.y(i) != monster.lastY;
                if (moved || objects.angle(i) != monster.lastAngle) {
                    monster.stirs++;
                }
                monster.awakeLooks += monster.stirs > 0 ? 1 : 0;
                monster.lastX = objects.x(i);
                monster.lastY = objects.y(i);
                monster.lastAngle = objects.angle(i);
                monster.farthest = Math.max(monster.farthest,
                        Math.hypot(monster.lastX - monster.startX, monster.lastY - monster.startY));
            }
        }
    }

    /** Numbers of the things that are awake or were killed. */
    List<Integer> awake() {
        List<Integer> awake = new ArrayList<>();
        byId.values().stream().filter(Monster::isAwake).forEach(monster -> awake.add(monster.thing));
        awake.sort(null);
        return awake;
    }

    /** All monsters, in the order of their things. */
    List<Monster> all() {
        return byId.values().stream().sorted(Comparator.comparingInt(monster -> monster.thing)).toList();
    }
}
