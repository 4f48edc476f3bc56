/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;

/** Turns the simulation's log of numbers into events of the game API. */
final class EventTranslator {

    private static final int NONE = -1;
    private static final Ammo[] AMMO = Ammo.values();

    private final ThingCatalogue catalogue;
    private final GameData data;

    EventTranslator(ThingCatalogue catalogue, GameData data) {
        this.catalogue = catalogue;
        this.data = data;
    }

    /** Appends the entries of a log from one to, not including, another. */
    void translate(EventLog log, int from, int to, int health, int ammo, List<GameEvent> target) {
        for (int i = from; i < to; i++) {
            target.add(translate(log, i, new Stamp(log.tic(i), Fixed.toDouble(log.x(i)), Fixed.toDouble(log.y(i)),
                    health, ammo)));
        }
    }

    private GameEvent translate(EventLog log, int i, Stamp stamp) {
        return switch (log.kind(i)) {
        case KILL -> new GameEvent.Kill(stamp, actor(log, i), someone(other(log, i)), means(log, i));
        case DAMAGE -> new GameEvent.Damage(stamp, actor(log, i), someone(other(log, i)), log.value1(i),
                log.value2(i));
        case PICKUP -> new GameEvent.Pickup(stamp, someone(actor(log, i)), catalogue.name(log.otherType(i)),
                catalogue.kind(log.otherType(i)));
        case AMMO_USED -> new GameEvent.AmmoUsed(stamp, someone(actor(log, i)), ammoName(AMMO[log.value1(i)]),
                log.value2(i));
        case LINE -> new GameEvent.LineTriggered(stamp, actor(log, i), log.value1(i), log.value2(i),
                catalogue.lineSpecial(log.value2(i)).map(special -> special.name()).orElse(""));
        case TELEPORT -> new GameEvent.Teleported(stamp, someone(actor(log, i)), log.value1(i));
        case SECRET -> new GameEvent.SecretFound(stamp, someone(actor(log, i)), log.value1(i));
        case EXIT -> new GameEvent.LevelExit(stamp, log.value1(i) == 1);
        case RAISE -> new GameEvent.Raised(stamp, someone(actor(log, i)));
        };
    }

    /** What killed: the projectile or barrel, else the weapon of a player or the attack of a monster. */
    private String means(EventLog log, int i) {
        int inflictor = log.value1(i);
        if (inflictor == NONE) {
            return "environment";
        }
        if (inflictor != log.actorType(i)) {
            return catalogue.name(inflictor);
        }
        return log.value2(i) == NONE ? "attack" : data.weapon(log.value2(i)).name();
    }

    private static String ammoName(Ammo ammo) {
        return switch (ammo) {
        case CLIP -> "Clip";
        case SHELL -> "Shell";
        case CELL -> "Cell";
        case MISSILE -> "RocketAmmo";
        };
    }

    private @Nullable Actor actor(EventLog log, int i) {
        return log.actorId(i) == NONE ? null
                : new Actor(log.actorId(i), catalogue.name(log.actorType(i)), log.actorPlayer(i));
    }

    private @Nullable Actor other(EventLog log, int i) {
        return log.otherId(i) == NONE ? null
                : new Actor(log.otherId(i), catalogue.name(log.otherType(i)), log.otherPlayer(i));
    }

    private static Actor someone(@Nullable Actor actor) {
        if (actor == null) {
            throw new IllegalStateException("an event lacks the one whom it is about");
        }
        return actor;
    }
}
