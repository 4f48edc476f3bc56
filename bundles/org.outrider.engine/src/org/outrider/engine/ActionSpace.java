/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The actions from which an agent chooses one in every step, by number from 0.
 *
 * <p>They are told by a string of combinations such as {@code move_fb;move_lr;turn_lr;attack}: what is joined by
 * {@code +} excludes each other, what is separated by {@code ;} may be done at the same time. {@code move_fb},
 * {@code move_lr}, {@code turn_lr} and {@code look_ud} stand for two buttons each, all else is the name of a button
 * such as {@code attack} or {@code use}. Each group can also be left alone; the actions are all combinations, those of
 * the first group varying slowest, without the one that does nothing.
 */
public final class ActionSpace {

    private static final Map<String, List<Button>> PAIRS = Map.of(
            "move_fb", List.of(Button.MOVE_FORWARD, Button.MOVE_BACKWARD),
            "move_lr", List.of(Button.MOVE_LEFT, Button.MOVE_RIGHT),
            "turn_lr", List.of(Button.TURN_LEFT, Button.TURN_RIGHT),
            "look_ud", List.of(Button.LOOK_UP, Button.LOOK_DOWN));

    /** The order of buttons that agents for ViZDoom are used to; all others follow. */
    private static final List<Button> FIRST_BUTTONS = List.of(Button.MOVE_FORWARD, Button.MOVE_BACKWARD,
            Button.TURN_LEFT, Button.TURN_RIGHT, Button.MOVE_LEFT, Button.MOVE_RIGHT, Button.LOOK_UP, Button.LOOK_DOWN,
            Button.ATTACK, Button.SPEED, Button.CROUCH);

    private static final int MOST_ACTIONS = 4096;

    private final String combinations;
    private final List<Set<Button>> choices;
    private final Set<Button> held;
    private final List<Button> buttons;
    private final double[][] actions;

    private ActionSpace(String combinations, List<Set<Button>> choices, Set<Button> held) {
        this.combinations = combinations;
        this.choices = choices;
        this.held = held;
        Set<Button> used = EnumSet.noneOf(Button.class);
        used.addAll(held);
        choices.forEach(used::addAll);
        buttons = used.stream().sorted(Comparator.comparingInt(ActionSpace::place)).toList();
        actions = choices.stream().map(this::numbers).toArray(double[][]::new);
    }

    /**
     * The actions of a string of combinations.
     *
     * @throws IllegalArgumentException where it names no buttons, one of them twice, or too many combinations
     */
    public static ActionSpace parse(String combinations) {
        Set<Button> named = EnumSet.noneOf(Button.class);
        List<Set<Button>> choices = List.of(Set.of());
        for (String group : combinations.split(";", -1)) {
            List<Button> alternatives = alternatives(group, named);
            if (choices.size() * (alternatives.size() + 1L) > MOST_ACTIONS) {
                throw new IllegalArgumentException("'" + combinations + "' has more than " + MOST_ACTIONS + " actions");
            }
            choices = multiply(choices, alternatives);
        }
        return new ActionSpace(combinations, choices.subList(1, choices.size()), Set.of());
    }

    private static List<Button> alternatives(String group, Set<Button> named) {
        List<Button> alternatives = new ArrayList<>();
        for (String word : group.split("\\+", -1)) {
            for (Button button : buttonsOf(word.strip())) {
                if (!named.add(button)) {
                    throw new IllegalArgumentException("the button " + button + " is named twice");
                }
                alternatives.add(button);
            }
        }
        return alternatives;
    }

    private static List<Button> buttonsOf(String word) {
        List<Button> pair = PAIRS.get(word.toLowerCase(Locale.ROOT));
        if (pair != null) {
            return pair;
        }
        for (Button button : Button.values()) {
            if (button.name().equalsIgnoreCase(word) && !button.isDelta()) {
                return List.of(button);
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of "
                + PAIRS.keySet().stream().sorted().collect(Collectors.joining(", ")) + " and no button");
    }

    private static List<Set<Button>> multiply(List<Set<Button>> choices, List<Button> alternatives) {
        List<Set<Button>> product = new ArrayList<>();
        for (Set<Button> choice : choices) {
            product.add(choice);
            for (Button alternative : alternatives) {
                Set<Button> both = EnumSet.of(alternative);
                both.addAll(choice);
                product.add(both);
            }
        }
        return product;
    }

    /** The same actions, in all of which some buttons are held, too: {@link Button#SPEED} to run, say. */
    public ActionSpace holding(Button... always) {
        Set<Button> all = EnumSet.noneOf(Button.class);
        all.addAll(held);
        all.addAll(List.of(always));
        return new ActionSpace(combinations, choices, all);
    }

    private static int place(Button button) {
        int first = FIRST_BUTTONS.indexOf(button);
        return first >= 0 ? first : FIRST_BUTTONS.size() + button.ordinal();
    }

    private double[] numbers(Set<Button> choice) {
        double[] numbers = new double[buttons.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = choice.contains(buttons.get(i)) || held.contains(buttons.get(i)) ? 1 : 0;
        }
        return numbers;
    }

    /** The string that tells the actions. */
    public String combinations() {
        return combinations;
    }

    /** The buttons that are held in all actions. */
    public Set<Button> held() {
        return Set.copyOf(held);
    }

    /** The buttons that a game's setup must have for these actions, in this order. */
    public List<Button> buttons() {
        return buttons;
    }

    /** Number of actions. */
    public int size() {
        return actions.length;
    }

    /** An action as a game takes it; not to be changed. */
    public double[] action(int number) {
        return actions[number];
    }

    /** What an action presses beyond what is always held, such as MOVE_FORWARD+ATTACK. */
    public String describe(int number) {
        return choices.get(number).stream().sorted(Comparator.comparingInt(ActionSpace::place)).map(Button::name)
                .collect(Collectors.joining("+"));
    }
}
