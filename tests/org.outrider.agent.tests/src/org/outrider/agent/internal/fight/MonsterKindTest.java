/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.outrider.agent.Maps;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;

/** What is known of monsters. */
class MonsterKindTest {

    private static final int LAST_EDITOR_NUMBER = 4000;

    private static List<ThingInfo> monsters() {
        return IntStream.range(0, LAST_EDITOR_NUMBER).mapToObj(Maps.RULES::thing).flatMap(Optional::stream)
                .filter(info -> info.kind() == ObjectKind.MONSTER).toList();
    }

    @Test
    void everyMonsterOfTheEngineIsKnown() {
        for (ThingInfo info : monsters()) {
            assertNotSame(MonsterKind.UNKNOWN, MonsterKind.of(info.name()), info.name());
        }
    }

    @Test
    void hitPointsAreThoseOfTheEngine() {
        for (ThingInfo info : monsters()) {
            assertEquals(info.health(), MonsterKind.of(info.name()).health(), info.name());
        }
    }

    @Test
    void strangersAreTakenSeriouslyAllTheSame() {
        assertSame(MonsterKind.UNKNOWN, MonsterKind.of("PinkElephant"));
    }
}
