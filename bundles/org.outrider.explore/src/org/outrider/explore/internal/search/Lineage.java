/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.BitSet;
import java.util.Locale;

import org.outrider.agent.internal.explore.Past;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Keys;
import org.outrider.engine.ObjectKind;

/** What was done from the start of the map up to a moment. */
public final class Lineage {

    private static final int LINE_WORTH = 3;
    private static final int SECRET_WORTH = 10;
    private static final int KEY_WORTH = 40;

    private final BitSet sectors;
    private final BitSet lines;
    private final BitSet secrets;
    private int kills;
    private int items;
    private int secretCount;
    private int keys;
    private int health;

    Lineage() {
        this(new BitSet(), new BitSet(), new BitSet());
    }

    private Lineage(BitSet sectors, BitSet lines, BitSet secrets) {
        this.sectors = sectors;
        this.lines = lines;
        this.secrets = secrets;
    }

    /** The same, to be continued on its own. */
    Lineage copy() {
        Lineage copy = new Lineage((BitSet) sectors.clone(), (BitSet) lines.clone(), (BitSet) secrets.clone());
        copy.kills = kills;
        copy.items = items;
        copy.secretCount = secretCount;
        copy.keys = keys;
        copy.health = health;
        return copy;
    }

    /** Takes note of what the last action did; true where the player did something for the first time. */
    boolean note(Game game) {
        boolean news = !sectors.get(game.playerSector());
        sectors.set(game.playerSector());
        for (GameEvent event : game.events()) {
            switch (event) {
                case GameEvent.LineTriggered line when !line.isByMonster() -> {
                    news |= !lines.get(line.line());
                    lines.set(line.line());
                }
                case GameEvent.SecretFound secret -> {
                    news = true;
                    secrets.set(secret.sector());
                }
                case GameEvent.Pickup pickup -> news |= pickup.kind() == ObjectKind.KEY;
                default -> {
                    // The rest is counted by the game.
                }
            }
        }
        kills = (int) game.getGameVariable(GameVariable.KILLCOUNT);
        items = (int) game.getGameVariable(GameVariable.ITEMCOUNT);
        secretCount = (int) game.getGameVariable(GameVariable.SECRETCOUNT);
        health = (int) game.getGameVariable(GameVariable.HEALTH);
        keys = bits(game.keys());
        return news;
    }

    static int bits(Keys keys) {
        return (keys.blueCard() ? 1 : 0) | (keys.yellowCard() ? 2 : 0) | (keys.redCard() ? 4 : 0)
                | (keys.blueSkull() ? 8 : 0) | (keys.yellowSkull() ? 16 : 0) | (keys.redSkull() ? 32 : 0);
    }

    /** The bit of a key by its name in the rules, such as {@code BlueSkull}. */
    static int bit(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        int color = name.contains("blue") ? 1 : name.contains("yellow") ? 2 : 4;
        return name.contains("skull") ? color << 3 : color;
    }

    Past past() {
        return new Past(sectors, lines);
    }

    public BitSet sectors() {
        return sectors;
    }

    public BitSet lines() {
        return lines;
    }

    public BitSet secrets() {
        return secrets;
    }

    int kills() {
        return kills;
    }

    int items() {
        return items;
    }

    int secretCount() {
        return secretCount;
    }

    int keyCount() {
        return Integer.bitCount(keys);
    }

    /** Keys held, a bit for each kind. */
    public int keys() {
        return keys;
    }

    int health() {
        return health;
    }

    /** How much has been done in all. */
    public int worth() {
        return sectors.cardinality() + lines.cardinality() * LINE_WORTH + secrets.cardinality() * SECRET_WORTH
                + keyCount() * KEY_WORTH;
    }
}
