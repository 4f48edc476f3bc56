/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ScreenResolution;
import org.outrider.learn.NetworkSettings;
import org.outrider.learn.ViewSettings;
import org.outrider.scenario.GameFeature;

import picocli.CommandLine.Option;

/** The options that say what an agent sees while it learns, and what it is taught to tell of that. */
final class TrainViewOptions {

    @Option(names = "--size", paramLabel = "WxH", description = "Size of the pictures, such as 108x60.",
            converter = SizeConverter.class)
    private @Nullable ScreenResolution size;

    @Option(names = "--color", description = "Show colours, not just brightness.")
    private boolean color;

    @Option(names = "--depth", description = "Show distances, too.")
    private boolean depth;

    @Option(names = "--labels", paramLabel = "KIND+...;...",
            description = "Show where things of some kinds are: a plane for each group, such as"
                    + " 'monster;health+armor'. Kinds: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Kinds.class)
    private @Nullable String labels;

    @Option(names = "--history", paramLabel = "FRAMES", description = "How many frames are seen at once.")
    private int history;

    @Option(names = "--features", split = ",", paramLabel = "NAME",
            description = "What is taught beside how to act, such as target,enemy: ${COMPLETION-CANDIDATES}.")
    private List<GameFeature> features = List.of();

    /** The names of kinds of things. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ObjectKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).iterator();
        }
    }

    /**
     * Settings of the view with what was asked for.
     *
     * @throws IllegalArgumentException where there is no such kind of things
     */
    ViewSettings view(ViewSettings original) {
        ScreenResolution chosen = size;
        String planes = labels;
        return new ViewSettings(chosen == null ? original.width() : chosen.width(),
                chosen == null ? original.height() : chosen.height(), color || original.color(),
                depth || original.depth(), planes == null ? original.labels() : parse(planes),
                history > 0 ? history : original.history(), original.crosshair());
    }

    /** Settings of the network with what was asked for. */
    NetworkSettings network(NetworkSettings original) {
        return features.isEmpty() ? original
                : new NetworkSettings(original.type(), original.convolutions(), original.batchNorm(),
                        original.hidden(), original.sigmoid(), original.variableDimension(), original.variables(),
                        original.dueling(), original.dropout(), features);
    }

    private static List<Set<ObjectKind>> parse(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(plane -> Arrays.stream(plane.split("\\+", -1)).map(TrainViewOptions::kind)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    private static ObjectKind kind(String name) {
        try {
            return ObjectKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there are no things of the kind '" + name + "'", e);
        }
    }
}
