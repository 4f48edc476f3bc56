/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;

/**
 * What an agent chooses from where a configuration file only lists buttons: all combinations, but not of opposites, and
 * where these would be too many to learn, one button at a time. Buttons that are told by how much are left out.
 */
public final class ConfigActions {

    private static final int MOST_COMBINATIONS = 64;
    private static final List<List<Button>> OPPOSITES = List.of(List.of(Button.MOVE_LEFT, Button.MOVE_RIGHT),
            List.of(Button.MOVE_FORWARD, Button.MOVE_BACKWARD), List.of(Button.TURN_LEFT, Button.TURN_RIGHT),
            List.of(Button.LOOK_UP, Button.LOOK_DOWN), List.of(Button.MOVE_UP, Button.MOVE_DOWN));

    private ConfigActions() {
    }

    /**
     * The actions for some buttons.
     *
     * @param file that lists them, for messages
     * @throws IllegalArgumentException where none can be pressed
     */
    public static ActionSpace of(Path file, List<Button> buttons) {
        List<Button> pressed = buttons.stream().filter(button -> !button.isDelta()).distinct().toList();
        if (pressed.isEmpty()) {
            throw new IllegalArgumentException(file + " has no available_buttons that can be pressed; name what to"
                    + " choose from with --actions");
        }
        long combinations = 1;
        StringBuilder groups = new StringBuilder();
        for (Button button : pressed) {
            if (oppositeBefore(button, pressed).isEmpty()) {
                List<Button> group = pressed.stream()
                        .filter(other -> other == button || oppositeBefore(other, pressed).equals(Optional.of(button)))
                        .toList();
                combinations *= group.size() + 1L;
                groups.append(groups.isEmpty() ? "" : ";").append(names(group));
            }
        }
        return ActionSpace.parse(combinations <= MOST_COMBINATIONS ? groups.toString() : names(pressed));
    }

    /** The opposite of a button that is listed before it. */
    private static Optional<Button> oppositeBefore(Button button, List<Button> pressed) {
        return OPPOSITES.stream().filter(pair -> pair.contains(button))
                .map(pair -> pair.get(1 - pair.indexOf(button)))
                .filter(other -> pressed.contains(other) && pressed.indexOf(other) < pressed.indexOf(button))
                .findFirst();
    }

    private static String names(List<Button> buttons) {
        return buttons.stream().map(button -> button.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("+"));
    }
}
