/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.render.FrameRenderer;
import org.outrider.engine.classic.internal.render.ViewGeometry;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.wad.WadFormatException;

/** What a frame of 320 by 200 pixels costs, together with the tic before it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class FrameBenchmark {

    private FrameRenderer renderer;

    /** Decodes the pictures. */
    @Setup(Level.Trial)
    public void load(DemoGame game) throws WadFormatException {
        renderer = new FrameRenderer(ViewGeometry.classic(320, 200),
                RenderResources.load(game.wads(), game.levels().textures(), GameData.normal()), RenderOptions.DEFAULT);
    }

    /** One tic of the demo, and what its player sees then. */
    @Benchmark
    public byte[] ticAndFrame(DemoGame game) throws LevelException {
        game.next();
        renderer.render(game.simulation(), 0);
        return renderer.pixels();
    }
}
