/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.report.Results;
import org.outrider.run.PlaytestResult;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ResultJsonTest {

    private static JsonNode json(PlaytestResult result) {
        return read(ResultJson.toText(result));
    }

    private static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    @Test
    void runIsNamedAndDated() {
        JsonNode json = json(Results.usual());

        assertAll(
                () -> assertEquals("test_1234", json.path("test_id").asText()),
                () -> assertEquals("completed", json.path("status").asText()),
                () -> assertEquals("MAP01", json.path("map_name").asText()),
                () -> assertEquals("explorer", json.path("checkpoint").asText()),
                () -> assertEquals("2030-01-02T03:04:05Z", json.path("started_at").asText()),
                () -> assertEquals("2030-01-02T03:04:12Z", json.path("completed_at").asText()),
                () -> assertEquals(7.5, json.path("duration_seconds").asDouble()));
    }

    @Test
    void whatWasAskedForIsRepeated() {
        JsonNode params = json(Results.usual()).path("params");

        assertEquals(read("""
                {"skill": 3, "monsters": true, "episodes": 5, "episode_time": 600, "seed": "42",
                 "demo_format": "long_tics"}"""), params);
    }

    @Test
    void filesAreIdentifiedWithoutTheirFolders() {
        assertEquals(read("""
                [{"file": "test.wad", "kind": "IWAD", "sha256": "ab12"}]"""), json(Results.usual()).path("wads"));
    }

    @Test
    void episodeHasItsNumbers() {
        JsonNode episode = json(Results.usual()).path("episodes").path(1);

        assertAll(
                () -> assertEquals(2, episode.path("episode_num").asInt()),
                () -> assertEquals("1002", episode.path("seed").asText()),
                () -> assertEquals("death", episode.path("outcome").asText()),
                () -> assertEquals(1, episode.path("deaths").asInt()),
                () -> assertEquals(4, episode.path("duration_seconds").asInt()),
                () -> assertEquals(140, episode.path("frames").asInt()),
                () -> assertEquals(116, episode.path("health_lost").asInt()),
                () -> assertEquals(-16, episode.path("final_health").asInt()),
                () -> assertEquals("episode_2.lmp", episode.path("demo").asText()));
    }

    @Test
    void eventsAreStampedWithFrameSecondsPlaceHealthAndAmmunition() {
        JsonNode kill = json(Results.usual()).path("episodes").path(0).path("events").path(3);

        assertEquals(read("""
                {"frame": 70, "timestamp": 2, "type": "kill", "x": 90, "y": 128, "health": 100, "ammo": 49,
                 "victim": "DoomImp", "victim_id": 7, "killer": "player", "means": "Pistol"}"""), kill);
    }

    @Test
    void lossOfHealthTellsHealthBeforeAndAfter() {
        JsonNode loss = json(Results.usual()).path("episodes").path(1).path("events").path(1);

        assertEquals(read("""
                {"frame": 139, "timestamp": 3.971, "type": "health_lost", "x": 90, "y": 128, "health": -16,
                 "ammo": 49, "health_before": 88, "health_after": -16, "damage": 104, "armor_lost": 0,
                 "attacker": "DoomImp", "attacker_id": 7}"""), loss);
    }

    @Test
    void useOfAmmunitionTellsHowMuchThereWasBeforeAndAfter() {
        JsonNode use = json(Results.usual()).path("episodes").path(0).path("events").path(1);

        assertEquals(read("""
                {"frame": 70, "timestamp": 2, "type": "ammo_lost", "x": 90, "y": 128, "health": 100, "ammo": 49,
                 "ammo_type": "Clip", "amount": 1, "ammo_before": 50, "ammo_after": 49}"""), use);
    }

    @Test
    void everyEventHasItsType() {
        JsonNode episodes = json(Results.usual()).path("episodes");

        assertEquals(List.of("pickup", "ammo_lost", "damage", "kill", "line_triggered", "exit"),
                episodes.path(0).path("events").findValuesAsText("type"));
        assertEquals(List.of("health_lost", "health_lost", "death"),
                episodes.path(1).path("events").findValuesAsText("type"));
    }

    @Test
    void healthTimelineIsInSeconds() {
        assertEquals(read("""
                [{"timestamp": 0, "health": 100}, {"timestamp": 2.029, "health": 88}, {"timestamp": 4, "health": -16}]
                """), json(Results.usual()).path("episodes").path(1).path("health_timeline"));
    }

    @Test
    void failedEpisodeHasAReasonAndNoNumbers() {
        JsonNode episode = json(Results.run().failed(1, "lost my way").result()).path("episodes").path(0);

        assertEquals("failed", episode.path("outcome").asText());
        assertEquals("lost my way", episode.path("error").asText());
        assertFalse(episode.has("kills"));
    }

    @Test
    void aggregateHasTheNamesThatResultsAreReadBy() {
        JsonNode aggregate = json(Results.usual()).path("aggregate_metrics");

        assertAll(
                () -> assertEquals(1, aggregate.path("total_kills").asInt(-1)),
                () -> assertEquals(1, aggregate.path("total_deaths").asInt(-1)),
                () -> assertEquals(0, aggregate.path("min_kills").asInt(-1)),
                () -> assertEquals(1, aggregate.path("max_kills").asInt(-1)),
                () -> assertEquals(0.5, aggregate.path("mean_kills").asDouble(-1)),
                () -> assertEquals(0.5, aggregate.path("median_kills").asDouble(-1)),
                () -> assertEquals(0.707, aggregate.path("std_kills").asDouble(-1)),
                () -> assertEquals(58, aggregate.path("mean_health_lost").asInt(-1)),
                () -> assertEquals(7, aggregate.path("mean_duration_seconds").asInt(-1)),
                () -> assertEquals(0.5, aggregate.path("survival_rate").asDouble(-1)),
                () -> assertEquals(1, aggregate.path("kill_death_ratio").asInt(-1)));
    }

    @Test
    void coverageTellsWhatWasMissed() {
        JsonNode coverage = json(Results.usual()).path("coverage");

        assertEquals(read("""
                {"covered": 2, "total": 3, "percent": 66.667, "missed": [2]}"""), coverage.path("sectors"));
        assertEquals(read("""
                {"covered": 1, "total": 1, "percent": 100, "missed": []}"""), coverage.path("lines"));
        assertEquals(read("""
                {"covered": 0, "total": 1, "percent": 0, "missed": [2]}"""), coverage.path("secrets"));
    }

    @Test
    void findingHasPlaceAndEvidence() {
        JsonNode findings = json(Results.usual()).path("findings");

        assertFalse(findings.path(0).has("place"));
        assertEquals(read("""
                {"rule_id": "rule-1", "severity": "warning", "title": "The floor kills", "detail": "because",
                 "explanation": "it matters", "skills": [1, 2, 3, 4, 5],
                 "place": {"x": 300, "y": 64, "sectors": [], "lines": [], "things": []},
                 "evidence": [{"episode_num": 1, "frame": 70, "timestamp": 2, "demo": "episode_1.lmp"}],
                 "fingerprint": "rule-1-here", "state": "new"}"""),
                findings.path(1));
    }

    @Test
    void severalRunsAreAnObjectOfTests() {
        JsonNode json = read(ResultJson.toText(List.of(Results.usual(), Results.usual())));

        assertEquals(2, json.path("tests").size());
        assertTrue(json.path("tests").path(1).has("map_name"));
    }

    @Test
    void numbersHaveAtMostThreeDecimals() {
        assertEquals(2L, Numbers.rounded(2.0000001));
        assertEquals(0.333, Numbers.rounded(1.0 / 3));
        assertEquals(-16L, Numbers.rounded(-16));
    }
}
