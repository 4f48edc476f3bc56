/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import java.util.Arrays;

import org.outrider.engine.classic.internal.data.SwitchTexture;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.engine.classic.internal.world.ButtonList;
import org.outrider.engine.classic.internal.world.SideStates;
import org.outrider.engine.classic.internal.world.World;

/** Flips the textures of switches, and flips those of buttons back after a second (Doom 1.9). */
final class Switches {

    /** Tics for which a button stays pressed. */
    static final int BUTTON_TICS = 35;

    private static final int FIRST_DOOM_2_RELEASE = 3;

    private final World world;
    private final SideStates sides;
    /** Numbers of switch textures in the order of the table; a pair are the numbers at 2n and 2n + 1. */
    private final int[] textures;

    Switches(World world) {
        this.world = world;
        sides = world.sides();
        textures = textures(world);
    }

    /** The pairs whose both textures the WAD has; Doom II's own are switches in Doom II only (Doom 1.9). */
    private static int[] textures(World world) {
        Textures names = world.level().textures;
        boolean commercial = world.session().options.commercial();
        int[] result = new int[world.session().data.switches().size() * 2];
        int size = 0;
        for (SwitchTexture pair : world.session().data.switches()) {
            int off = names.findTexture(pair.off());
            int on = names.findTexture(pair.on());
            if (off >= 0 && on >= 0 && (commercial || pair.episode() < FIRST_DOOM_2_RELEASE)) {
                result[size++] = off;
                result[size++] = on;
            }
        }
        return Arrays.copyOf(result, size);
    }

    /**
     * Flips the switch on a line's front side, if it shows one; a line that works once loses its special.
     *
     * @param again whether the line can be used again, so that the switch flips back
     */
    void flip(Line line, boolean again) {
        if (!again) {
            world.lines().setSpecial(line.index, 0);
        }
        int side = line.frontSide;
        if (side < 0) {
            return;
        }
        for (int i = 0; i < textures.length; i++) {
            int shown = textures[i];
            ButtonList.Part part;
            if (shown == sides.top(side)) {
                part = ButtonList.Part.TOP;
            } else if (shown == sides.middle(side)) {
                part = ButtonList.Part.MIDDLE;
            } else if (shown == sides.bottom(side)) {
                part = ButtonList.Part.BOTTOM;
            } else {
                continue;
            }
            show(side, part, textures[i ^ 1]);
            if (again && !world.buttons().contains(line.index)) {
                world.buttons().add(line.index, part, shown, BUTTON_TICS);
                world.peaks().noteButtons(world.buttons().size());
            }
            return;
        }
    }

    /** Counts the pressed buttons down by a tic and flips back those whose time is over. */
    void update() {
        ButtonList buttons = world.buttons();
        for (int i = buttons.size() - 1; i >= 0; i--) {
            if (buttons.countDown(i) == 0) {
                show(world.level().lines[buttons.line(i)].frontSide, buttons.part(i), buttons.texture(i));
                buttons.remove(i);
            }
        }
    }

    private void show(int side, ButtonList.Part part, int texture) {
        switch (part) {
        case TOP -> sides.setTop(side, texture);
        case MIDDLE -> sides.setMiddle(side, texture);
        case BOTTOM -> sides.setBottom(side, texture);
        }
    }
}
