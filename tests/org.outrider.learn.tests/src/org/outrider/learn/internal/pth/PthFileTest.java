/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.learn.TinyTraining;
import org.outrider.learn.WeightsReport;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.torch.ComputeDevice;

class PthFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("net.pth");
    }

    private static float[] values(PthFile file, String name) throws IOException {
        PthTensor tensor = file.tensor(name);
        assertNotNull(tensor, name);
        return tensor.toFloats();
    }

    @Test
    void readsAStateDict() throws IOException {
        new PthWriter().tensor("a.weight", new float[] {1, 2, 3, 4, 5, 6}, 2, 3).tensor("a.bias", new float[] {7, 8}, 2)
                .write(file());

        PthFile read = PthFile.read(file());

        assertEquals(List.of("a.weight", "a.bias"), read.names());
        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, values(read, "a.weight"));
        assertArrayEquals(new float[] {7, 8}, values(read, "a.bias"));
    }

    @Test
    void joinsTheNamesOfDictionariesWithinDictionaries() throws IOException {
        new PthWriter().number("epoch", 12).beginEntry("model").tensor("w", new float[] {1}, 1).end().write(file());

        assertEquals(List.of("model.w"), PthFile.read(file()).names());
    }

    @Test
    void readsWhatIsTransposedAndDoesNotBeginAtTheStart() throws IOException {
        ByteBuffer numbers = ByteBuffer.allocate(7 * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : new float[] {99, 1, 2, 3, 4, 5, 6}) {
            numbers.putFloat(value);
        }
        new PthWriter().tensor("t", "FloatStorage", numbers.array(), 1, new int[] {3, 2}, new int[] {1, 3})
                .write(file());

        assertArrayEquals(new float[] {1, 4, 2, 5, 3, 6}, values(PthFile.read(file()), "t"));
    }

    @Test
    void readsNumbersOfHalfSize() throws IOException {
        byte[] half = {0x00, 0x3C, 0x00, (byte) 0xC0};
        byte[] brain = {(byte) 0x80, 0x3F, 0x00, (byte) 0xC0};
        new PthWriter().tensor("half", "HalfStorage", half, 0, new int[] {2}, new int[] {1})
                .tensor("brain", "BFloat16Storage", brain, 0, new int[] {2}, new int[] {1}).write(file());

        PthFile read = PthFile.read(file());

        assertArrayEquals(new float[] {1, -2}, values(read, "half"));
        assertArrayEquals(new float[] {1, -2}, values(read, "brain"));
    }

    @Test
    void callsNothingThatTensorsDoNotNeed() throws IOException {
        new PthWriter().call("evil", "os", "system").write(file());

        IOException failure = assertThrows(IOException.class, () -> PthFile.read(file()));

        assertEquals(file() + ": calls os.system, which no file of tensors needs; save the state_dict() alone",
                failure.getMessage());
    }

    @Test
    void aTensorBeyondItsStorageIsDamage() throws IOException {
        new PthWriter().tensor("t", "FloatStorage", new byte[8], 1, new int[] {2}, new int[] {1}).write(file());
        PthFile read = PthFile.read(file());

        IOException failure = assertThrows(IOException.class, () -> values(read, "t"));

        assertEquals("a tensor reaches beyond what is stored: number 2 of 2", failure.getMessage());
    }

    @Test
    void aDictionaryWithinItselfIsRefused() throws IOException {
        new PthWriter().tensor("w", new float[] {1}, 1).itself("again").write(file());

        IOException failure = assertThrows(IOException.class, () -> PthFile.read(file()));

        assertEquals(file() + ", archive/data.pkl: has more dictionaries within dictionaries than a file of tensors",
                failure.getMessage());
    }

    @Test
    void valuesFromBeforeAMarkAreNotThereAfterIt() throws IOException {
        byte[] pickle = {'N', '(', '0', 't', '.'};
        new PthWriter().damaged(whole -> pickle).write(file());

        IOException failure = assertThrows(IOException.class, () -> PthFile.read(file()));

        assertTrue(failure.getMessage().contains("is damaged"), failure.getMessage());
    }

    @Test
    void whateverIsDamagedIsToldInOneException() throws IOException {
        writer().write(file());
        byte[] good = Files.readAllBytes(file());

        int refused = refusals(random -> Files.write(file(), damage(good, random)));

        assertTrue(refused > 500, refused + " of 2000 damaged files were refused");
    }

    @Test
    void aDamagedPickleInAWholeFileIsToldToo() throws IOException {
        int refused = refusals(random -> writer().damaged(pickle -> damage(pickle, random)).write(file()));

        assertTrue(refused > 500, refused + " of 2000 damaged pickles were refused");
    }

    private static PthWriter writer() {
        return new PthWriter().number("epoch", 12).beginEntry("model")
                .tensor("a.weight", new float[] {1, 2, 3, 4}, 2, 2)
                .end();
    }

    private static byte[] damage(byte[] good, Random random) {
        byte[] bad = random.nextBoolean() ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int k = random.nextInt(4); k > 0 && bad.length > 0; k--) {
            // half of them bytes that are there elsewhere, as opcodes are
            bad[random.nextInt(bad.length)] = random.nextBoolean() ? (byte) random.nextInt()
                    : good[random.nextInt(good.length)];
        }
        return bad;
    }

    /** How many of 2000 files are refused; all others can be read. */
    private int refusals(DamagedFile write) throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            write.write(random);
            try {
                PthFile read = PthFile.read(file());
                for (String name : read.names()) {
                    values(read, name);
                }
            } catch (IOException e) {
                refused++;
                assertNotNull(e.getMessage());
            }
        }
        return refused;
    }

    private interface DamagedFile {

        void write(Random random) throws IOException;
    }

    @Test
    void weightsAreTakenOverByNameAndWhatDoesNotFitIsTold() throws Exception {
        PthWriter writer = new PthWriter();
        float[] bias = {1, 2, 3, 4, 5, 6, 7, 8};
        writer.tensor("module.conv.0.bias", bias, 8).tensor("module.hidden.bias", new float[] {1, 2}, 2)
                .tensor("module.extra", new float[] {0}, 1).write(file());
        try (QNetwork network = QNetwork.create(TinyTraining.SETTINGS.network(),
                InputShape.of(TinyTraining.SETTINGS.view(), 3), ComputeDevice.choose("cpu"), 1)) {

            WeightsReport report = ForeignWeights.into(network, PthFile.read(file()));

            assertEquals(List.of("conv.0.bias"), report.taken());
            assertEquals(List.of("hidden.bias is [32] here and [2] in the file"), report.misshapen());
            assertEquals(List.of("module.extra"), report.unused());
            assertTrue(report.missing().contains("conv.0.weight"), report.missing().toString());
            assertArrayEquals(bias, network.get("conv.0.bias"));
        }
    }
}
