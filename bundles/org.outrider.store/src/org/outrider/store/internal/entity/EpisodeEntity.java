/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.store.EpisodeRow;
import org.outrider.store.NewEpisode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An episode that is over. */
@Entity(name = "Episode")
@Table(name = "episode")
public class EpisodeEntity {

    private static final int LONGEST_ERROR = 1000;
    private static final int LONGEST_TRACE = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episode")
    @SequenceGenerator(name = "episode", sequenceName = "episode_seq", allocationSize = 50)
    private long id;
    @Column(name = "run_id")
    private String runId;
    @Column(name = "episode_num")
    private int number;
    private long seed;
    private String outcome;
    private int tics;
    private int kills;
    private int deaths;
    private int items;
    private int secrets;
    @Column(name = "damage_dealt")
    private int damageDealt;
    @Column(name = "health_lost")
    private int healthLost;
    @Column(name = "ammo_used")
    private int ammoUsed;
    @Column(name = "ammo_left")
    private int ammoLeft;
    @Column(name = "final_health")
    private int finalHealth;
    private @Nullable String error;
    private @Nullable String trace;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "completed_at")
    private Instant completedAt;

    /** For JPA. */
    protected EpisodeEntity() {
    }

    public EpisodeEntity(String runId, NewEpisode episode) {
        this.runId = runId;
        this.number = episode.number();
        this.seed = episode.seed();
        this.startedAt = episode.startedAt();
        this.completedAt = episode.completedAt();
        switch (episode) {
            case NewEpisode.Played played -> {
                outcome = played.log().end().name().toLowerCase(Locale.ROOT);
                setMetrics(played.log().metrics());
            }
            case NewEpisode.Failed failed -> {
                outcome = EpisodeRow.FAILED;
                error = shortened(failed.reason(), LONGEST_ERROR);
                String full = failed.trace();
                trace = full == null ? null : shortened(full, LONGEST_TRACE);
            }
        }
    }

    public long id() {
        return id;
    }

    public EpisodeRow toValue() {
        return new EpisodeRow(number, seed, outcome, new EpisodeMetrics(tics, kills, deaths, items, secrets,
                damageDealt, healthLost, ammoUsed, ammoLeft, finalHealth), error, trace, startedAt, completedAt);
    }

    private void setMetrics(EpisodeMetrics metrics) {
        tics = metrics.tics();
        kills = metrics.kills();
        deaths = metrics.deaths();
        items = metrics.items();
        secrets = metrics.secrets();
        damageDealt = metrics.damageDealt();
        healthLost = metrics.healthLost();
        ammoUsed = metrics.ammoUsed();
        ammoLeft = metrics.ammoLeft();
        finalHealth = metrics.finalHealth();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
