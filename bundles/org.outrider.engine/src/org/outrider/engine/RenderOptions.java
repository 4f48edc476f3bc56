/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * What is drawn on the screen besides the world.
 *
 * @param hud the status bar, which takes the lowest sixth of the screen
 * @param minimalHud in place of the status bar, figures over the view
 * @param weapon the weapon in the player's hands
 * @param crosshair a mark in the middle of the view
 * @param effectSprites puffs and blood where shots hit
 * @param corpses monsters and players that are dead
 * @param screenFlashes the red of pain, the yellow of pickups and the green of the radiation suit
 */
public record RenderOptions(boolean hud, boolean minimalHud, boolean weapon, boolean crosshair, boolean effectSprites,
        boolean corpses, boolean screenFlashes) {

    /** ViZDoom's defaults: no status bar and no crosshair, all else. */
    public static final RenderOptions DEFAULT = new RenderOptions(false, false, true, false, true, true, true);

    public RenderOptions withHud(boolean value) {
        return new RenderOptions(value, minimalHud, weapon, crosshair, effectSprites, corpses, screenFlashes);
    }

    public RenderOptions withMinimalHud(boolean value) {
        return new RenderOptions(hud, value, weapon, crosshair, effectSprites, corpses, screenFlashes);
    }

    public RenderOptions withWeapon(boolean value) {
        return new RenderOptions(hud, minimalHud, value, crosshair, effectSprites, corpses, screenFlashes);
    }

    public RenderOptions withCrosshair(boolean value) {
        return new RenderOptions(hud, minimalHud, weapon, value, effectSprites, corpses, screenFlashes);
    }

    public RenderOptions withEffectSprites(boolean value) {
        return new RenderOptions(hud, minimalHud, weapon, crosshair, value, corpses, screenFlashes);
    }

    public RenderOptions withCorpses(boolean value) {
        return new RenderOptions(hud, minimalHud, weapon, crosshair, effectSprites, value, screenFlashes);
    }

    public RenderOptions withScreenFlashes(boolean value) {
        return new RenderOptions(hud, minimalHud, weapon, crosshair, effectSprites, corpses, value);
    }
}
