/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.trace.GoldenDemo;
import org.outrider.engine.classic.internal.trace.GoldenIwad;
import org.outrider.engine.classic.internal.trace.TraceRunner;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.wad.WadStack;

/** The judge of the renderer: pictures of the reference engine agree in every pixel, with and without the weapon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenFramesTest {

    private static final String ALL = "100 %";

    private final Map<GoldenIwad, Optional<Wad>> wads = new EnumMap<>(GoldenIwad.class);
    private final List<String> table = new ArrayList<>();
    private int identical;
    private int drawn;

    private record Wad(WadLevels levels, RenderResources resources) {
    }

    @TestFactory
    Stream<DynamicTest> everyPixelAgreesWithTheGoldenFrames() {
        Map<String, GoldenDemo> demos = GoldenDemo.all().stream().collect(Collectors.toMap(GoldenDemo::name, d -> d));
        return GoldenFrame.all().stream().map(frame -> DynamicTest.dynamicTest(frame.demo() + " tic " + frame.tic(),
                () -> agrees(frame, Objects.requireNonNull(demos.get(frame.demo())))));
    }

    @AfterAll
    void printTable() {
        table.forEach(System.out::println);
        System.out.printf("golden frames: %d of %d identical%n", identical, drawn);
    }

    private void agrees(GoldenFrame frame, GoldenDemo demo) throws Exception {
        Optional<Wad> found = wadOf(demo.iwad());
        assumeTrue(found.isPresent(), () -> demo.iwad() + " is not installed");
        Wad wad = found.orElseThrow();
        TraceRunner runner = demo.start(wad.levels());
        while (runner.tic() <= frame.tic()) {
            runner.step();
        }

        String without = compare(frame, false, draw(runner.simulation(), wad, false));
        String with = compare(frame, true, draw(runner.simulation(), wad, true));
        Player player = runner.simulation().session().players[runner.simulation().session().options.consolePlayer()];
        assertEquals(frame.palette(), Tint.of(player), "palette");
        table.add(row(frame, without, with));
        assertEquals(row(frame, ALL, ALL), row(frame, without, with));
    }

    private static String row(GoldenFrame frame, String without, String with) {
        return String.format("%-24s tic %5d   view %s   with weapon %s", frame.demo(), frame.tic(), without, with);
    }

    private static byte[] draw(Simulation simulation, Wad wad, boolean withWeapon) {
        FrameRenderer renderer = new FrameRenderer(ViewGeometry.classic(GoldenFrame.WIDTH, GoldenFrame.HEIGHT),
                wad.resources(), RenderOptions.DEFAULT.withWeapon(withWeapon));
        renderer.render(simulation, simulation.session().options.consolePlayer());
        return renderer.pixels();
    }

    /** What part of the pixels agrees. */
    private String compare(GoldenFrame frame, boolean withWeapon, byte[] pixels) throws IOException {
        drawn++;
        CRC32 crc = new CRC32();
        crc.update(pixels);
        if (crc.getValue() == frame.crc(withWeapon)) {
            identical++;
            return ALL;
        }
        Optional<byte[]> golden = frame.pixels(withWeapon);
        if (golden.isEmpty()) {
            return "differs";
        }
        int agreeing = 0;
        for (int i = 0; i < pixels.length; i++) {
            agreeing += pixels[i] == golden.get()[i] ? 1 : 0;
        }
        return String.format("%.3f %%", agreeing * 100.0 / pixels.length);
    }

    private Optional<Wad> wadOf(GoldenIwad iwad) throws Exception {
        Optional<Wad> known = wads.get(iwad);
        if (known == null) {
            Optional<WadStack> stack = iwad.open();
            known = Optional.empty();
            if (stack.isPresent()) {
                WadLevels levels = new WadLevels(stack.get());
                known = Optional.of(new Wad(levels,
                        RenderResources.load(stack.get(), levels.textures(), GameData.normal())));
            }
            wads.put(iwad, known);
        }
        return known;
    }
}
