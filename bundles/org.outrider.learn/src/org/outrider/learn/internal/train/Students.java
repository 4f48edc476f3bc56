/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.TrainingSettings;
import org.outrider.learn.internal.checkpoint.Archives;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.torch.ComputeDevice;

/**
 * The networks of a training.
 *
 * @param learning the one that learns
 * @param playing the one that plays, so that both can be done at the same time
 * @param target what the learning one is measured by; null for no such network
 */
record Students(QNetwork learning, QNetwork playing, @Nullable QNetwork target) implements AutoCloseable {

    /** Makes the networks, all alike. */
    static Students create(TrainingSettings settings, int actions, ComputeDevice device) {
        InputShape shape = InputShape.of(settings.view(), actions);
        long seed = new Seeds(settings.schedule().seed()).of(Seeds.Use.NETWORK);
        QNetwork learning = QNetwork.create(settings.network(), shape, device, seed);
        QNetwork playing = QNetwork.create(settings.network(), shape, device, seed);
        QNetwork target = settings.learning().targetInterval() > 0
                ? QNetwork.create(settings.network(), shape, device, seed) : null;
        return new Students(learning, playing, target);
    }

    void save(Path folder) throws IOException {
        Archives.write(folder.resolve("learning.pt"), learning::save);
        QNetwork judge = target;
        if (judge != null) {
            Archives.write(folder.resolve("target.pt"), judge::save);
        }
    }

    /**
     * Goes back to what {@link #save} has written at the end of a round, when the playing one is as the learning one.
     */
    void load(Path folder) throws IOException {
        Archives.read(folder.resolve("learning.pt"), learning::load);
        QNetwork judge = target;
        if (judge != null) {
            Archives.read(folder.resolve("target.pt"), judge::load);
        }
        playing.copyFrom(learning);
    }

    @Override
    public void close() {
        learning.close();
        playing.close();
        QNetwork judge = target;
        if (judge != null) {
            judge.close();
        }
    }
}
