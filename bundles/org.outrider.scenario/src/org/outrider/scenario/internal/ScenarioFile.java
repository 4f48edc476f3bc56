/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;
import org.outrider.engine.GameVariable;
import org.outrider.scenario.RewardTable;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.ScoreMeasure;

/** Reads the resource file of a scenario that comes with Outrider. */
public final class ScenarioFile {

    private static final String MAP = "MAP01";

    private final String name;
    private final Properties values = new Properties();

    private ScenarioFile(String name) {
        this.name = name;
    }

    /** The scenario in the file of that name. */
    public static Scenario read(String name) {
        String path = "/scenarios/" + name + ".properties";
        ScenarioFile file = new ScenarioFile(name);
        try (InputStream in = ScenarioFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path + " is missing");
            }
            file.values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + path + " cannot be read", e);
        }
        return file.scenario();
    }

    private Scenario scenario() {
        ActionSpace actions = ActionSpace.parse(text("actions"))
                .holding(words("hold").stream().map(Button::valueOf).toArray(Button[]::new));
        return new Scenario(name, text("description"), MAP, Optional.of(Settings.find(text("setting"))),
                number("skill"), actions, words("variables").stream().map(GameVariable::valueOf).toList(),
                number("frame_skip"), number("start_time"), number("timeout"), decimal("living_reward"),
                decimal("death_penalty"), RewardTable.parse(text("rewards")), ScoreMeasure.valueOf(text("score")),
                List.of());
    }

    private String text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("the scenario " + name + " lacks '" + key + "'");
        }
        return value.strip();
    }

    private List<String> words(String key) {
        String text = text(key);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
    }

    private int number(String key) {
        return Integer.parseInt(text(key));
    }

    private double decimal(String key) {
        return Double.parseDouble(text(key));
    }
}
