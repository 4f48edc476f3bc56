/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.SectorList;
import org.outrider.engine.State;

class BatchLayoutTest {

    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final int PLANE = WIDTH * HEIGHT;

    private static Observation.Builder small() {
        return Observation.builder().screen(true).resolution(ScreenResolution.of(WIDTH, HEIGHT));
    }

    /** A state whose buffers are filled with one value each. */
    private record FilledState(int value, int planes) implements State {

        private ByteBuffer filled(int offset, int count) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(count * PLANE);
            for (int i = 0; i < buffer.capacity(); i++) {
                buffer.put(i, (byte) (value + offset));
            }
            return buffer;
        }

        @Override
        public int number() {
            return 1;
        }

        @Override
        public int tic() {
            return 0;
        }

        @Override
        public double[] gameVariables() {
            return new double[0];
        }

        @Override
        public @Nullable ByteBuffer screen() {
            return filled(0, planes);
        }

        @Override
        public @Nullable ByteBuffer depth() {
            return filled(1, 1);
        }

        @Override
        public @Nullable FloatBuffer linearDepth() {
            return null;
        }

        @Override
        public @Nullable ByteBuffer labels() {
            return filled(2, 1);
        }

        @Override
        public @Nullable ByteBuffer automap() {
            return filled(3, planes);
        }

        @Override
        public @Nullable LabelList labelList() {
            return null;
        }

        @Override
        public @Nullable ObjectList objects() {
            return null;
        }

        @Override
        public @Nullable SectorList sectors() {
            return null;
        }
    }

    @Test
    void planesLieOneAfterTheOther() {
        BatchLayout layout = BatchLayout.of(small().depth(true).labels(true).automap(true).build());
        ByteBuffer batch = ByteBuffer.allocate(layout.bytes(2));

        layout.write(new FilledState(10, 3), batch, 0);
        layout.write(new FilledState(50, 3), batch, 1);

        assertEquals(8, layout.channels());
        int[] expected = { 10, 10, 10, 11, 12, 13, 13, 13, 50, 50, 50, 51, 52, 53, 53, 53 };
        for (int plane = 0; plane < expected.length; plane++) {
            assertEquals(expected[plane], batch.get(plane * PLANE), "first of plane " + plane);
            assertEquals(expected[plane], batch.get((plane + 1) * PLANE - 1), "last of plane " + plane);
        }
    }

    @Test
    void whatIsNotObservedTakesNoRoom() {
        BatchLayout layout = BatchLayout.of(small().format(ScreenFormat.GRAY8).labels(true).build());
        ByteBuffer batch = ByteBuffer.allocate(layout.bytes(1));

        layout.write(new FilledState(10, 1), batch, 0);

        assertEquals(2 * PLANE, batch.capacity());
        assertEquals(12, batch.get(PLANE));
    }

    @Test
    void mixedFormatsAreRefused() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
                () -> BatchLayout.of(small().format(ScreenFormat.RGB24).build()));

        assertTrue(String.valueOf(error.getMessage()).contains("RGB24"), error.getMessage());
    }

    @Test
    void withoutPicturesTheFormatDoesNotMatter() {
        Observation depth = small().screen(false).depth(true).format(ScreenFormat.RGB24).build();

        assertEquals(1, BatchLayout.of(depth).channels());
    }
}
