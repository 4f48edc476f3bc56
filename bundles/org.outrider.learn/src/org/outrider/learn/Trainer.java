/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.learn.internal.checkpoint.Json;
import org.outrider.learn.internal.replay.ReplayMemory;
import org.outrider.learn.internal.train.Identity;
import org.outrider.learn.internal.train.RunFolder;
import org.outrider.learn.internal.train.Session;
import org.outrider.scenario.Course;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.TorchException;
import org.outrider.wad.WadFormatException;

/**
 * Trains an agent, and goes on with a training that was stopped or broke off.
 *
 * <p>A training has a folder of its own, in which everything is kept: what it was started with, its log, its agents,
 * and the state from which it goes on as if it had never been interrupted.
 *
 * <pre>
 * Trainer trainer = Trainer.start(engine, folder, settings, MachineSettings.SINGLE);
 * TrainingResult result = trainer.train(listener, () -&gt; stopWanted);
 * </pre>
 */
public final class Trainer {

    private static final Json JSON = new Json();

    private final GameEngine engine;
    private final RunFolder folder;
    private final Identity identity;
    private final MachineSettings machine;

    private Trainer(GameEngine engine, RunFolder folder, Identity identity, MachineSettings machine) {
        this.engine = engine;
        this.folder = folder;
        this.identity = identity;
        this.machine = machine;
    }

    /**
     * Prepares a new training.
     *
     * @param path its folder; made where there is none
     * @throws TrainingException where there is a training in the folder already
     * @throws IOException where the folder cannot be written
     */
    public static Trainer start(GameEngine engine, Path path, TrainingSettings settings, MachineSettings machine)
            throws TrainingException, IOException {
        RunFolder folder = new RunFolder(path);
        if (Files.exists(folder.identity())) {
            throw new TrainingException(path + ": there is a training in this folder; resume it, or choose another");
        }
        Files.createDirectories(path);
        String id = "train_" + UUID.randomUUID().toString().substring(0, 8);
        Identity identity = new Identity(id, Instant.now(), engine.nameAndVersion(), settings);
        JSON.write(identity, folder.identity());
        return new Trainer(engine, folder, identity, machine);
    }

    /**
     * Prepares to go on with a training.
     *
     * @param path its folder
     * @param steps at which it is to be over now; 0 leaves that as it was
     * @throws TrainingException where there is no training in the folder
     * @throws IOException where the folder cannot be read
     */
    public static Trainer resume(GameEngine engine, Path path, long steps, MachineSettings machine)
            throws TrainingException, IOException {
        RunFolder folder = new RunFolder(path);
        Identity identity = identity(path);
        if (steps > 0) {
            TrainingSettings settings = identity.settings();
            identity = new Identity(identity.trainingId(), identity.startedAt(), identity.engine(),
                    settings.with(settings.schedule().withSteps(steps)));
            JSON.write(identity, folder.identity());
        }
        return new Trainer(engine, folder, identity, machine);
    }

    /**
     * The engine that a training was started with.
     *
     * @param path its folder
     * @return name and version, such as "classic 0.1.0"
     * @throws TrainingException where there is no training in the folder
     * @throws IOException where the folder cannot be read
     */
    public static String engineOf(Path path) throws TrainingException, IOException {
        return identity(path).engine();
    }

    private static Identity identity(Path path) throws TrainingException, IOException {
        RunFolder folder = new RunFolder(path);
        if (!Files.exists(folder.identity())) {
            throw new TrainingException(path + ": there is no training in this folder: it has no "
                    + folder.identity().getFileName());
        }
        return JSON.read(folder.identity(), Identity.class);
    }

    /** Names this training and no other. */
    public String trainingId() {
        return identity.trainingId();
    }

    /** What it was started with. */
    public TrainingSettings settings() {
        return identity.settings();
    }

    /** Its folder. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Trains until the last step, or until it is stopped; then all is kept. The thread must not be interrupted
     * meanwhile: Java would close the files that are being written.
     *
     * @param stop asked several times a second; when true, the training ends soon
     * @throws TrainingException where the task cannot be played, or libtorch or memory is lacking
     * @throws IOException where a file cannot be read or written
     */
    public TrainingResult train(TrainingListener listener, BooleanSupplier stop) throws TrainingException, IOException {
        checkMemory();
        List<Course> courses = List.of();
        try {
            ComputeDevice device = ComputeDevice.choose(machine.device());
            courses = identity.settings().task().open();
            try (Session session = new Session(engine, folder, identity, machine, courses, device)) {
                return session.train(listener, stop);
            }
        } catch (TorchException | GameException | WadFormatException e) {
            throw new TrainingException(String.valueOf(e.getMessage()), e);
        } finally {
            courses.forEach(Course::close);
        }
    }

    /** Memory that the replay memory of a training takes, in bytes. */
    public static long replayBytes(TrainingSettings settings) {
        return ReplayMemory.bytes(settings.replay().capacity(),
                settings.view().frameBytes(), settings.network().variables().size());
    }

    private void checkMemory() throws TrainingException {
        long needed = replayBytes(identity.settings());
        long most = Runtime.getRuntime().maxMemory();
        if (needed > most / 10 * 9) {
            throw new TrainingException("the replay memory of " + identity.settings().replay().capacity()
                    + " frames needs " + (needed >> 20) + " MB, and Java may use " + (most >> 20)
                    + " MB: choose a smaller one with --replay, or give Java more, such as JAVA_TOOL_OPTIONS=-Xmx"
                    + ((needed >> 30) + 2) + "g");
        }
    }
}
