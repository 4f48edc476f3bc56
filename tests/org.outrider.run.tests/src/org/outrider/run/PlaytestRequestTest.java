/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

class PlaytestRequestTest {

    private static String refusal(Consumer<PlaytestRequest.Builder> change) {
        PlaytestRequest.Builder request = PlaytestRequest.of(List.of(Path.of("a.wad")), "MAP01");
        change.accept(request);
        return String.valueOf(assertThrows(IllegalArgumentException.class, request::build).getMessage());
    }

    @Test
    void lengthOfAnEpisodeIsCountedIn35TicsASecond() {
        assertEquals(350,
                PlaytestRequest.of(List.of(Path.of("a.wad")), "MAP01").episodeSeconds(10).build().episodeTics());
    }

    @Test
    void valuesOutOfRangeAreRefusedByName() {
        assertTrue(refusal(request -> request.episodes(0)).contains("episode"));
        assertTrue(refusal(request -> request.episodeSeconds(0)).contains("second"));
        assertTrue(refusal(request -> request.jobs(0)).contains("job"));
        assertTrue(refusal(request -> request.skill(6)).contains("skill 6"));
        assertTrue(refusal(request -> request.episodeSeconds(Integer.MAX_VALUE)).contains("too many"));
    }
}
