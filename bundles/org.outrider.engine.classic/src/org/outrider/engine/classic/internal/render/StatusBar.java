/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.render.art.HudArt;
import org.outrider.engine.classic.internal.render.art.SpritePicture;
import org.outrider.engine.classic.internal.world.Player;

/**
 * The bar below the view: ammunition, health, weapons, face, armour, keys.
 *
 * <p>Places are those of Doom 1.9. The face shows health and pain, but does not look about by chance as the game's
 * does, so that a state of the world has one picture.
 */
final class StatusBar {

    /** Height of the bar on a screen of 200 rows. */
    static final int ROWS = 32;

    private static final int NUMBER_Y = 3;
    private static final int AMMO_RIGHT = 44;
    private static final int HEALTH_RIGHT = 90;
    private static final int ARMOR_RIGHT = 221;
    private static final int ARMS_X = 104;
    private static final int FACE_X = 143;
    private static final int KEYS_X = 239;
    private static final int KEYS_Y = 3;
    private static final int KEYS_STEP = 10;
    private static final int SMALL_AMMO_RIGHT = 288;
    private static final int SMALL_MAX_RIGHT = 314;
    /** Rows of the small figures of bullets, shells, cells, rockets. */
    private static final int[] SMALL_Y = { 5, 11, 23, 17 };
    private static final int PAINS = 5;
    private static final int LOOKS = 3;
    private static final int LOOK_TICS = 17;
    private static final int KINDS_OF_KEYS = 3;

    private final ScreenPatches patches;
    private final HudNumbers large;
    private final HudNumbers small;
    private final byte[] light;
    private final @Nullable SpritePicture bar;
    private final @Nullable SpritePicture arms;
    private final @Nullable SpritePicture percent;
    private final @Nullable SpritePicture dead;
    private final @Nullable SpritePicture god;
    private final @Nullable SpritePicture[] faces = new SpritePicture[PAINS * LOOKS];
    private final @Nullable SpritePicture[] hurt = new SpritePicture[PAINS];
    private final @Nullable SpritePicture[] keys = new SpritePicture[Player.CARDS];
    private final @Nullable SpritePicture[] owned;
    private final @Nullable SpritePicture[] missing;

    /** @param light table that changes no colour */
    StatusBar(ScreenPatches patches, HudArt art, byte[] light) {
        this.patches = patches;
        this.light = light;
        large = new HudNumbers(patches, art.digits("STTNUM"));
        owned = art.digits("STYSNUM");
        missing = art.digits("STGNUM");
        small = new HudNumbers(patches, owned);
        bar = art.find("STBAR");
        arms = art.find("STARMS");
        percent = art.find("STTPRCNT");
        dead = art.find("STFDEAD0");
        god = art.find("STFGOD0");
        for (int pain = 0; pain < PAINS; pain++) {
            for (int look = 0; look < LOOKS; look++) {
                faces[pain * LOOKS + look] = art.find("STFST" + pain + look);
            }
            hurt[pain] = art.find("STFKILL" + pain);
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = art.find("STKEYS" + i);
        }
    }

    void draw(Player player, GameData data, int levelTime) {
        patches.draw(bar, 0, 0, light);
        Ammo ammo = data.weapon(player.readyWeapon).ammo();
        if (ammo != null) {
            large.draw(player.ammo[ammo.ordinal()], AMMO_RIGHT, NUMBER_Y, light);
        }
        large.draw(player.health, HEALTH_RIGHT, NUMBER_Y, light);
        patches.draw(percent, HEALTH_RIGHT, NUMBER_Y, light);
        drawArms(player);
        patches.draw(face(player, levelTime), FACE_X, 0, light);
        large.draw(player.armorPoints, ARMOR_RIGHT, NUMBER_Y, light);
        patches.draw(percent, ARMOR_RIGHT, NUMBER_Y, light);
        drawKeys(player);
        for (int kind = 0; kind < SMALL_Y.length; kind++) {
            small.draw(player.ammo[kind], SMALL_AMMO_RIGHT, SMALL_Y[kind], light);
            small.draw(player.maxAmmo[kind], SMALL_MAX_RIGHT, SMALL_Y[kind], light);
        }
    }

    private void drawArms(Player player) {
        patches.draw(arms, ARMS_X, 0, light);
        for (int i = 0; i < 6; i++) {
            int weapon = WeaponType.PISTOL + i;
            boolean has = player.weaponOwned[weapon]
                    || weapon == WeaponType.SHOTGUN && player.weaponOwned[WeaponType.SUPER_SHOTGUN];
            int x = ARMS_X + 7 + i % 3 * 12;
            patches.draw(has ? owned[i + 2] : missing[i + 2], x, 4 + i / 3 * 10, light);
        }
    }

    private void drawKeys(Player player) {
        for (int kind = 0; kind < KINDS_OF_KEYS; kind++) {
            int card = player.cards[kind + KINDS_OF_KEYS] ? kind + KINDS_OF_KEYS : kind;
            if (player.cards[card]) {
                patches.draw(keys[card], KEYS_X, KEYS_Y + kind * KEYS_STEP, light);
            }
        }
    }

    private @Nullable SpritePicture face(Player player, int levelTime) {
        if (player.health <= 0) {
            return dead;
        }
        if (player.powers[Player.INVULNERABILITY] != 0) {
            return god;
        }
        int pain = (100 - Math.min(player.health, 100)) * PAINS / 101;
        return player.damageCount != 0 ? hurt[pain] : faces[pain * LOOKS + levelTime / LOOK_TICS % LOOKS];
    }
}
