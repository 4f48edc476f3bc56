/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunQuery;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

/** The agents that the trainings of a database have brought. */
public final class TrainedAgents {

    private static final int MOST_TRAININGS = 50;
    private static final String SUFFIX = ".checkpoint";

    private TrainedAgents() {
    }

    /**
     * The latest agents of the newest trainings, as the ids by which tests name them: the paths of their files. Nothing
     * for the workbench's thread.
     */
    public static List<String> of(Store store) throws StoreException {
        List<String> agents = new ArrayList<>();
        for (RunOverview training : store.runs().list(
                RunQuery.newest(MOST_TRAININGS).withKind(RunKind.TRAINING))) {
            store.trainings().latest(training.run().id())
                    .filter(agent -> Files.exists(agent.file()))
                    .ifPresent(agent -> agents.add(agent.file().toString()));
        }
        return agents;
    }

    /** An agent's id as tables show it: of a trained one, its training and its file. */
    public static String shortName(String id) {
        if (!id.endsWith(SUFFIX)) {
            return id;
        }
        Path file = Path.of(id);
        @Nullable Path folder = file.getParent();
        String name = String.valueOf(file.getFileName()).replace(SUFFIX, "").replace('_', ' ');
        return folder == null || folder.getFileName() == null ? name : folder.getFileName() + " " + name;
    }
}
