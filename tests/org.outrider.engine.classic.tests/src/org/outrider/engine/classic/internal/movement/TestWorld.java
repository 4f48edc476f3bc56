/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.build.MapBuilder;

/** A world on a small map whose other rooms only note what movement asks of them. */
final class TestWorld implements Rules.CombatRules, Rules.LineRules, Rules.MonsterRules {

    /** Somebody was hurt. */
    record Hurt(Mobj target, @Nullable Mobj inflictor, @Nullable Mobj source, int damage) {
    }

    /** A line was crossed or used from a side. */
    record Triggered(int line, int side) {
    }

    /** A puff or blood appeared, in 16.16. */
    record Splash(int x, int y, int z) {
    }

    /** Name of the flat that shows the sky. */
    static final String SKY = "F_SKY1";

    final World world;
    final Movement movement;
    final List<Hurt> hurts = new ArrayList<>();
    final List<Mobj> touched = new ArrayList<>();
    final List<Mobj> exploded = new ArrayList<>();
    final List<Mobj> respawned = new ArrayList<>();
    final List<Splash> puffs = new ArrayList<>();
    final List<Splash> blood = new ArrayList<>();
    final List<Triggered> crossed = new ArrayList<>();
    final List<Triggered> used = new ArrayList<>();
    final List<Integer> shot = new ArrayList<>();
    /** What a victim does on being hurt. */
    Consumer<Mobj> onHurt = victim -> {
    };

    TestWorld(MapBuilder map) {
        this(map, 4, Complevel.DOOM2);
    }

    TestWorld(MapBuilder map, int skill, Complevel complevel) {
        GameOptions options = new GameOptions(skill, 1, 1, true, 0, false, false, false, 0, 1, false, complevel);
        Session session = new Session(options);
        Level level = LevelBuilder.build(map.build(),
                new Textures(List.of("-"), new int[] { 64 }, List.of("FLOOR4_8", "CEIL3_5", SKY)));
        world = new World(session, level, new EventLog());
        movement = new Movement(world);
        world.bind(new Rules(movement.motion(), this, this, this,
                (kind, sector) -> {
                    throw new AssertionError("no sector thinker is restored here");
                }, new Actions(session.data)));
    }

    /** One room of 1024 by 1024 units with its south-west corner at the origin, 256 high. */
    static MapBuilder room() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 1024, 1024);
        return map;
    }

    /** Two rooms of 512 by 512 units side by side; the western one has its floor at 0 and its ceiling at 256. */
    static MapBuilder rooms(int eastFloor, int eastCeiling) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 512, 512);
        map.room(MapBuilder.sector(eastFloor, eastCeiling), 512, 0, 1024, 512);
        return map;
    }

    /** Spawns a thing on the floor; map units. */
    Mobj spawn(String type, int x, int y) {
        return world.spawn(Fixed.of(x), Fixed.of(y), World.ON_FLOOR, world.session().data.thing(type));
    }

    /** Spawns a thing in the air; map units. */
    Mobj spawn(String type, int x, int y, int z) {
        return world.spawn(Fixed.of(x), Fixed.of(y), Fixed.of(z), world.session().data.thing(type));
    }

    /** Spawns the body of player 1; map units. */
    Mobj spawnPlayer(int x, int y) {
        Mobj body = spawn(world.session().data.thing(GameData.PLAYER).name(), x, y);
        Player player = player();
        player.mobj = body;
        player.life = Player.Life.LIVE;
        player.viewHeight = Player.VIEW_HEIGHT;
        body.player = player;
        return body;
    }

    Player player() {
        return world.session().players[0];
    }

    Moves moves() {
        return movement.moves();
    }

    /** Moves a thing to a point in map units. */
    boolean tryMove(Mobj thing, int x, int y) {
        return moves().tryMove(thing, Fixed.of(x), Fixed.of(y));
    }

    /** Lets all things act for some tics. */
    void run(int tics) {
        for (int i = 0; i < tics; i++) {
            world.runThinkers();
            world.levelTime++;
        }
    }

    /** Number of the line between two points in map units, in either direction. */
    int line(int x1, int y1, int x2, int y2) {
        for (Line line : world.level().lines) {
            if (Math.min(x1, x2) == line.left >> 16 && Math.max(x1, x2) == line.right >> 16
                    && Math.min(y1, y2) == line.bottom >> 16 && Math.max(y1, y2) == line.top >> 16) {
                return line.index;
            }
        }
        throw new AssertionError("no line between " + x1 + "," + y1 + " and " + x2 + "," + y2);
    }

    /** The sector at a point in map units. */
    Sector sectorAt(int x, int y) {
        return world.sector(world.level().sectorAt(Fixed.of(x), Fixed.of(y)));
    }

    @Override
    public void damage(Mobj target, @Nullable Mobj inflictor, @Nullable Mobj source, int damage) {
        hurts.add(new Hurt(target, inflictor, source, damage));
        onHurt.accept(target);
    }

    @Override
    public void touch(Mobj item, Mobj toucher) {
        touched.add(item);
        world.remove(item);
    }

    @Override
    public void explode(Mobj missile) {
        exploded.add(missile);
        missile.momX = 0;
        missile.momY = 0;
        missile.momZ = 0;
        missile.flags &= ~ThingFlags.MISSILE;
    }

    @Override
    public void spawnPuff(int x, int y, int z, int attackRange) {
        puffs.add(new Splash(x, y, z));
    }

    @Override
    public void spawnBlood(int x, int y, int z, int damage) {
        blood.add(new Splash(x, y, z));
    }

    @Override
    public void cross(int line, int side, Mobj thing) {
        crossed.add(new Triggered(line, side));
    }

    @Override
    public void shoot(Mobj thing, int line) {
        shot.add(line);
    }

    @Override
    public boolean use(Mobj thing, int line, int side) {
        used.add(new Triggered(line, side));
        return true;
    }

    @Override
    public void alert(Mobj target, Mobj emitter) {
        throw new AssertionError("movement makes no noise");
    }

    @Override
    public void respawn(Mobj corpse) {
        respawned.add(corpse);
    }
}
