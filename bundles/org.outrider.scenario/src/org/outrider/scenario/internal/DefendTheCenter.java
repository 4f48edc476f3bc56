/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/**
 * A round place with the player in its middle and five monsters around him that have no weapons but their teeth.
 *
 * @param bullets all that there are
 */
record DefendTheCenter(int bullets) implements Setting {

    private static final int CORNERS = 18;
    private static final int RADIUS = 784;

    @Override
    public MapData map() {
        Site site = new Site();
        site.room("MARBLE1", Site.sector(192, "FLAT20", "F_SKY1"), Site.circle(CORNERS, RADIUS));
        return site.thing(Things.PLAYER, 0, 0, 0).build();
    }

    @Override
    public MapScript script() {
        return new Rules(bullets);
    }

    /** A killed monster comes back after 90 tics, anywhere on the circle. USER1 counts the kills. */
    private static final class Rules implements MapScript {

        private static final int MONSTERS = 5;
        private static final int DISTANCE = 735;
        private static final int REST = 90;
        private static final int BULLETS_SLOT = 2;
        private static final int KILLS = 0;
        private static final int OBJECT = 1;
        /** Tic at which the monster comes back; 0 while it lives. */
        private static final int RETURN = OBJECT + MONSTERS;

        private final int[] memory = new int[RETURN + MONSTERS];
        private final int bullets;

        Rules(int bullets) {
            this.bullets = bullets;
        }

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            stage.setAmmo(BULLETS_SLOT, bullets);
            stage.takeFists();
            for (int i = 0; i < MONSTERS; i++) {
                memory[OBJECT + i] = Stage.NOBODY;
                comeBack(stage, i);
            }
        }

        private void comeBack(Stage stage, int monster) {
            double angle = stage.random(360);
            double radians = Math.toRadians(angle);
            int object = stage.spawn(Things.DEMON, DISTANCE * StrictMath.cos(radians),
                    DISTANCE * StrictMath.sin(radians), 0, angle + 180);
            if (object == Stage.NOBODY) {
                memory[RETURN + monster] = stage.tic() + 1;
                return;
            }
            stage.remove(memory[OBJECT + monster]);
            stage.setHealth(object, 1);
            stage.wake(object);
            memory[OBJECT + monster] = object;
            memory[RETURN + monster] = 0;
        }

        @Override
        public void killed(Stage stage, int victim, int type, boolean byPlayer) {
            memory[KILLS]++;
            stage.reward(1);
            for (int i = 0; i < MONSTERS; i++) {
                if (memory[OBJECT + i] == victim) {
                    memory[RETURN + i] = stage.tic() + REST;
                }
            }
        }

        @Override
        public void tic(Stage stage) {
            for (int i = 0; i < MONSTERS; i++) {
                if (memory[RETURN + i] != 0 && stage.tic() >= memory[RETURN + i]) {
                    comeBack(stage, i);
                }
            }
        }
    }
}
