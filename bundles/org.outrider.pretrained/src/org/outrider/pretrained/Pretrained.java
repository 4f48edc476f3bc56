/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.pretrained;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/** The checkpoints of agents that come with Outrider, by name. How each was trained is told in docs/learning.md. */
public final class Pretrained {

    private static final String FOLDER = "/pretrained/";
    private static final String INDEX = FOLDER + "agents.properties";
    private static final String ENDING = ".checkpoint";

    private Pretrained() {
    }

    /** What each agent can do, in one sentence for users, by its name. */
    public static SortedMap<String, String> descriptions() {
        Properties index = new Properties();
        try (InputStream in = open(INDEX)) {
            index.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + INDEX + " cannot be read", e);
        }
        SortedMap<String, String> descriptions = new TreeMap<>();
        for (Map.Entry<Object, Object> entry : index.entrySet()) {
            descriptions.put(entry.getKey().toString(), entry.getValue().toString());
        }
        return descriptions;
    }

    /** True for the name of an agent. */
    public static boolean has(String name) {
        return descriptions().containsKey(name);
    }

    /**
     * The checkpoint of an agent; to be closed by the caller.
     *
     * @throws IllegalArgumentException where there is no such agent; names those that there are
     */
    public static InputStream checkpoint(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("there is no pretrained agent '" + name + "'; there are "
                    + String.join(", ", descriptions().keySet()));
        }
        return open(FOLDER + name + ENDING);
    }

    private static InputStream open(String resource) {
        @Nullable InputStream in = Pretrained.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the resource " + resource + " is missing");
        }
        return in;
    }
}
