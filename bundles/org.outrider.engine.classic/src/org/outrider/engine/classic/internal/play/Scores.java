/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What is counted over an episode beyond what the simulation itself counts. */
final class Scores {

    int deaths;
    int hits;
    int hitsTaken;
    int damage;
    int damageTaken;
    double totalReward;
    double lastReward;
    /** Reward since the state was last updated. */
    double untoldReward;

    void clear() {
        copyFrom(new Scores());
    }

    /** Forgets the rewards. */
    void clearRewards() {
        totalReward = 0;
        lastReward = 0;
        untoldReward = 0;
    }

    /** Makes the reward since the last update of the state that of the last action. */
    void tellReward() {
        lastReward = untoldReward;
        totalReward += untoldReward;
        untoldReward = 0;
    }

    void copyFrom(Scores other) {
        deaths = other.deaths;
        hits = other.hits;
        hitsTaken = other.hitsTaken;
        damage = other.damage;
        damageTaken = other.damageTaken;
        totalReward = other.totalReward;
        lastReward = other.lastReward;
        untoldReward = other.untoldReward;
    }

    /** Writes what {@link #read} reads. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(deaths);
        out.writeInt(hits);
        out.writeInt(hitsTaken);
        out.writeInt(damage);
        out.writeInt(damageTaken);
        out.writeDouble(totalReward);
        out.writeDouble(lastReward);
        out.writeDouble(untoldReward);
    }

    static Scores read(DataInputStream in) throws IOException {
        Scores scores = new Scores();
        scores.deaths = in.readInt();
        scores.hits = in.readInt();
        scores.hitsTaken = in.readInt();
        scores.damage = in.readInt();
        scores.damageTaken = in.readInt();
        scores.totalReward = in.readDouble();
        scores.lastReward = in.readDouble();
        scores.untoldReward = in.readDouble();
        return scores;
    }
}
