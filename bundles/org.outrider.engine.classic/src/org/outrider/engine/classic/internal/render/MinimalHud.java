/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.render.art.HudArt;
import org.outrider.engine.classic.internal.render.art.SpritePicture;
import org.outrider.engine.classic.internal.world.Player;

/** Figures over the view instead of a status bar: health and armour at the left, ammunition at the right. */
final class MinimalHud {

    private static final int Y = 180;
    private static final int HEALTH_RIGHT = 48;
    private static final int ARMOR_RIGHT = 116;
    private static final int AMMO_RIGHT = 310;

    private final ScreenPatches patches;
    private final HudNumbers numbers;
    private final @Nullable SpritePicture percent;
    private final byte[] light;

    /** @param light table that changes no colour */
    MinimalHud(ScreenPatches patches, HudArt art, byte[] light) {
        this.patches = patches;
        this.light = light;
        numbers = new HudNumbers(patches, art.digits("STTNUM"));
        percent = art.find("STTPRCNT");
    }

    void draw(Player player, GameData data) {
        numbers.draw(player.health, HEALTH_RIGHT, Y, light);
        patches.draw(percent, HEALTH_RIGHT, Y, light);
        if (player.armorPoints > 0) {
            numbers.draw(player.armorPoints, ARMOR_RIGHT, Y, light);
            patches.draw(percent, ARMOR_RIGHT, Y, light);
        }
        Ammo ammo = data.weapon(player.readyWeapon).ammo();
        if (ammo != null) {
            numbers.draw(player.ammo[ammo.ordinal()], AMMO_RIGHT, Y, light);
        }
    }
}
