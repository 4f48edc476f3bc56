/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

/** What is counted over an episode beyond what the simulation itself counts. */
final class Scores {

    int deaths;
    int hits;
    int hitsTaken;
    int damage;
    int damageTaken;
    double totalReward;
    double lastReward;

    void clear() {
        copyFrom(new Scores());
    }

    void copyFrom(Scores other) {
        deaths = other.deaths;
        hits = other.hits;
        hitsTaken = other.hitsTaken;
        damage = other.damage;
        damageTaken = other.damageTaken;
        totalReward = other.totalReward;
        lastReward = other.lastReward;
    }
}
