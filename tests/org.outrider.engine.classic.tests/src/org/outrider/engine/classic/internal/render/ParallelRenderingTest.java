/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.trace.GoldenDemo;
import org.outrider.engine.classic.internal.trace.GoldenIwad;
import org.outrider.engine.classic.internal.trace.TraceRunner;
import org.outrider.wad.WadStack;

class ParallelRenderingTest {

    private static final String DEMO = "fd2_map23_rnd_s4r";
    private static final int TICS = 150;
    private static final int THREADS = 4;

    @Test
    void gamesOnSeveralThreadsLookTheSame() throws Exception {
        Optional<WadStack> wads = GoldenIwad.FREEDOOM2.open();
        assumeTrue(wads.isPresent(), GoldenIwad.FREEDOOM2 + " is not installed");
        WadLevels levels = new WadLevels(wads.get());
        RenderResources resources = RenderResources.load(wads.get(), levels.textures(), GameData.normal());
        GoldenDemo demo = GoldenDemo.all().stream().filter(golden -> golden.name().equals(DEMO)).findFirst()
                .orElseThrow();
        long alone = play(demo, levels, resources);

        Callable<Long> game = () -> play(demo, levels, resources);
        List<Long> together = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Long> future : pool.invokeAll(Collections.nCopies(THREADS, game))) {
                together.add(future.get());
            }
        }

        assertEquals(Collections.nCopies(THREADS, alone), together);
    }

    private static long play(GoldenDemo demo, WadLevels levels, RenderResources resources) throws Exception {
        TraceRunner runner = demo.start(levels);
        FrameRenderer renderer = new FrameRenderer(ViewGeometry.squarePixels(160, 120), resources,
                RenderOptions.DEFAULT);
        CRC32 crc = new CRC32();
        while (runner.tic() < TICS) {
            runner.step();
            renderer.render(runner.simulation(), 0);
            crc.update(renderer.pixels());
        }
        return crc.getValue();
    }
}
