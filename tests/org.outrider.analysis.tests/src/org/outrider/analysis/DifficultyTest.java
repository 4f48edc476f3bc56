/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.build.MapBuilder;

class DifficultyTest {

    private static final int IMP = 3001;
    private static final int ZOMBIEMAN = 3004;
    private static final int SHELL_BOX = 2049;
    private static final int MEDIKIT = 2012;

    @Test
    void mapWithoutMonstersIsNotHard() {
        assertEquals(0, difficulty(3, MEDIKIT).score());
    }

    @Test
    void moreMonstersMakeAMapHarder() {
        assertTrue(difficulty(3, IMP, IMP, IMP).score() > difficulty(3, IMP).score());
    }

    @Test
    void ammunitionAndMedicineMakeAMapEasier() {
        double bare = difficulty(3, IMP, IMP).score();

        assertTrue(difficulty(3, IMP, IMP, SHELL_BOX).score() < bare);
        assertTrue(difficulty(3, IMP, IMP, MEDIKIT).score() < bare);
    }

    @Test
    void shareOfHitscannersIsThatOfTheirHitPoints() {
        Difficulty mixed = difficulty(3, IMP, ZOMBIEMAN);

        assertEquals(20.0 / 80, part(mixed, "hitscanner_share").value());
        assertEquals(80, part(mixed, "monster_health").value());
    }

    @Test
    void ammunitionCountsTwiceAtTheHighestSkill() {
        // 60 hit points against 50 bullets of 10 and 20 shells of 70
        assertEquals(60.0 / (500 + 1400), shooting(difficulty(4, IMP, SHELL_BOX)));
        assertEquals(60.0 / (500 + 2800), shooting(difficulty(5, IMP, SHELL_BOX)));
    }

    @Test
    void allSurvivorsWithoutAScratchMakeAScoreOfZero() {
        assertEquals(new Difficulty(0, 0, DynamicDifficulty.of(episodes(4, 0)).parts()),
                DynamicDifficulty.of(episodes(4, 0)));
    }

    @Test
    void deathsMakeAMapHarder() {
        List<EpisodeMetrics> mixed = new ArrayList<>(episodes(3, 0));
        mixed.addAll(episodes(1, 1));

        Difficulty some = DynamicDifficulty.of(mixed);
        Difficulty all = DynamicDifficulty.of(episodes(4, 1));

        assertEquals(0.75, part(some, "mean_survival").value());
        assertEquals(1, part(some, "best_quarter_survival").value());
        assertTrue(some.score() > 0 && some.score() < all.score());
        assertTrue(some.uncertainty() > 0);
        assertEquals(0, all.uncertainty(), 1e-9);
    }

    @Test
    void shortAmmunitionMakesAMapHarder() {
        Difficulty plenty = DynamicDifficulty.of(List.of(survivor(10, 90)));
        Difficulty scarce = DynamicDifficulty.of(List.of(survivor(90, 10)));

        assertEquals(0.9, part(plenty, "ammo_kept_at_exit").value());
        assertEquals(0.1, part(scarce, "ammo_kept_at_exit").value());
        assertTrue(scarce.score() > plenty.score());
    }

    @Test
    void nobodyKnowsHowHardAnUnplayedMapIs() {
        assertEquals(new Difficulty(0, 50, List.of()), DynamicDifficulty.of(List.of()));
    }

    @Test
    void comparisonTellsWhatAppearedAndWhatVanished() {
        Finding stays = finding("stuck-place", 3);
        Finding vanishes = finding("stuck-place", 4);
        Finding appears = finding("exit-not-reached", 3);

        Comparison comparison = Comparison.of(episodes(3, 0), List.of(stays, vanishes), episodes(3, 1),
                List.of(appears, stays));

        assertEquals(List.of(appears), comparison.appeared());
        assertEquals(List.of(vanishes), comparison.vanished());
        Comparison.Row deaths = comparison.metrics().stream()
                .filter(row -> row.metric() == Metric.DEATHS).findFirst().orElseThrow();
        assertEquals(1, deaths.difference());
    }

    private static Finding finding(String rule, int sector) {
        return new Finding(rule, "title", "", "", Severity.WARNING, Skills.ALL, null, List.of(), rule + sector,
                FindingState.NEW);
    }

    private static List<EpisodeMetrics> episodes(int count, int deaths) {
        List<EpisodeMetrics> episodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            episodes.add(new EpisodeMetrics(2100, 5, deaths, 0, 0, 100, deaths * 110, 20, 30, 100 - deaths * 110));
        }
        return episodes;
    }

    private static EpisodeMetrics survivor(int ammoUsed, int ammoLeft) {
        return new EpisodeMetrics(2100, 5, 0, 0, 0, 100, 0, ammoUsed, ammoLeft, 100);
    }

    private static double shooting(Difficulty difficulty) {
        return part(difficulty, "monster_health_per_ammo_damage").value();
    }

    private static Difficulty.Part part(Difficulty difficulty, String key) {
        return difficulty.parts().stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow();
    }

    private static Difficulty difficulty(int skill, int... things) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 1024, 128);
        map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        for (int i = 0; i < things.length; i++) {
            map.thing(128 + i * 64, 64, 0, things[i]);
        }
        return StaticDifficulty.of(map.build(), new Rules(), skill);
    }

    /** Knows an imp and a zombieman. */
    private static final class Rules implements MapRules {

        @Override
        public Optional<LineSpecial> lineSpecial(int number) {
            return Optional.empty();
        }

        @Override
        public Optional<ThingInfo> thing(int editorNumber) {
            return switch (editorNumber) {
                case IMP -> monster(editorNumber, "DoomImp", 60);
                case ZOMBIEMAN -> monster(editorNumber, "Zombieman", 20);
                default -> Optional.empty();
            };
        }

        private static Optional<ThingInfo> monster(int editorNumber, String name, int health) {
            return Optional.of(new ThingInfo(editorNumber, name, ObjectKind.MONSTER, true, health, 20, 56));
        }
    }
}
