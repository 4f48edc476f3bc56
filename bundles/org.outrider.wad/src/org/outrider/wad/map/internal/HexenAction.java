/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

/**
 * What a line of Hexen's kind does: an action with arguments, and how it is set off. Told in Doom's specials where one
 * of them does the same, as far as a way through the map depends on it.
 *
 * @param number of the action
 * @param arguments five, of which the first is mostly the tag
 * @param repeatable false where it works once
 */
record HexenAction(int number, int[] arguments, Trigger trigger, boolean repeatable) {

    private static final int DOOR_OPEN = 11;
    private static final int DOOR_RAISE = 12;
    private static final int DOOR_LOCKED_RAISE = 13;
    private static final int DELAY = 2;
    private static final int LOCK = 3;
    /** Locks come in threes, red, blue, yellow: cards, skulls, and from this number up either. */
    private static final int EITHER_KEY = 128;
    private static final int COLOURS = 3;

    /** How a line is set off by the player. */
    enum Trigger {
        USE, WALK, SHOOT, NONE;

        /** The one that Hexen numbers so: crossed, used, crossed by a monster, hit, bumped, crossed by a missile. */
        static Trigger ofHexen(int number) {
            return switch (number) {
                case 0 -> WALK;
                case 1 -> USE;
                case 3 -> SHOOT;
                default -> NONE;
            };
        }
    }

    /**
     * Doom's specials that do the same as an action, 0 where there is none.
     *
     * @param number of the action
     */
    private enum Equal {
        DOOR_CLOSE(10, 50, 42, 3, 75, 0, 0),
        DOOR_OPEN(11, 103, 61, 2, 86, 46, 46),
        DOOR_RAISE(12, 29, 63, 4, 90, 0, 0),
        FLOOR_LOWER_TO_LOWEST(21, 23, 60, 38, 82, 0, 0),
        FLOOR_RAISE_TO_NEAREST(25, 18, 69, 119, 128, 47, 0),
        CEILING_CRUSH_AND_RAISE(42, 49, 0, 25, 73, 0, 0),
        PLAT_PERPETUAL_RAISE(60, 0, 0, 53, 87, 0, 0),
        PLAT_DOWN_WAIT_UP_STAY(62, 21, 62, 10, 88, 0, 0),
        TELEPORT(70, 0, 0, 39, 97, 0, 0),
        TELEPORT_NO_FOG(71, 0, 0, 39, 97, 0, 0),
        TELEPORT_NEW_MAP(74, 11, 11, 52, 52, 0, 0),
        TELEPORT_END_GAME(75, 11, 11, 52, 52, 0, 0),
        PLAT_DOWN_WAIT_UP_STAY_LIP(206, 21, 62, 10, 88, 0, 0),
        STAIRS_BUILD_UP_DOOM(217, 7, 0, 8, 0, 0, 0),
        FLOOR_RAISE_TO_LOWEST_CEILING(238, 101, 64, 5, 91, 24, 0),
        FLOOR_LOWER_TO_HIGHEST(242, 102, 45, 19, 83, 0, 0),
        EXIT_NORMAL(243, 11, 11, 52, 52, 0, 0),
        EXIT_SECRET(244, 51, 51, 124, 124, 0, 0),
        DOOR_CLOSE_WAIT_OPEN(249, 0, 0, 16, 76, 0, 0);

        private final int number;
        private final int[] specials;

        Equal(int number, int... specials) {
            this.number = number;
            this.specials = specials;
        }

        static int of(int number, Trigger trigger, boolean repeatable) {
            for (Equal equal : values()) {
                if (equal.number == number && trigger != Trigger.NONE) {
                    return equal.specials[2 * trigger.ordinal() + (repeatable ? 1 : 0)];
                }
            }
            return 0;
        }
    }

    /** What sectors or lines are meant by. */
    int tag() {
        return arguments[0];
    }

    /** The special of Doom that does the same; 0 where none does. */
    int toDoom() {
        boolean manual = tag() == 0 && trigger == Trigger.USE;
        return switch (number) {
            case DOOR_RAISE -> manual ? 1 : Equal.of(number, trigger, repeatable);
            case DOOR_OPEN -> manual ? 31 : Equal.of(number, trigger, repeatable);
            case DOOR_LOCKED_RAISE -> trigger == Trigger.USE ? lockedDoor(manual) : 0;
            default -> Equal.of(number, trigger, repeatable);
        };
    }

    /** Doors with a lock: by hand they close again or stay open; switches with a lock only open, and fast. */
    private int lockedDoor(boolean manual) {
        int lock = arguments[LOCK] & ~EITHER_KEY;
        if (lock < 1 || lock > 2 * COLOURS) {
            return manual ? 1 : Equal.of(DOOR_RAISE, trigger, repeatable);
        }
        return switch ((lock - 1) % COLOURS) {
            case 0 -> locked(manual, 28, 33, 135, 134);
            case 1 -> locked(manual, 26, 32, 133, 99);
            default -> locked(manual, 27, 34, 137, 136);
        };
    }

    private int locked(boolean manual, int closing, int open, int once, int again) {
        if (manual) {
            return arguments[DELAY] == 0 ? open : closing;
        }
        return repeatable ? again : once;
    }
}
