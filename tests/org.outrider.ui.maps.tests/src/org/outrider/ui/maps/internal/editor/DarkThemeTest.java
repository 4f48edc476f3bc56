/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.SWTBotTree;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.maps.internal.ThemePalette;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.explorer.MapExplorer;
import org.outrider.ui.maps.internal.model.ElementRef;

/** A user works in the dark. */
class DarkThemeTest extends EditorTestCase {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @BeforeEach
    void switchToDark() {
        setTheme(DARK);
    }

    @AfterEach
    void switchBack() {
        setTheme(LIGHT);
    }

    @Test
    void mapsAreDarkInTheDarkTheme() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        bot.openView(IPageLayout.ID_PROP_SHEET);
        bot.openView(IPageLayout.ID_OUTLINE);
        SWTBotTree explorer = bot.openView(MapExplorer.ID).bot().tree();
        explorer.expandNode("maps", "sample.wad").getNode("MAP02").expand();
        bot.activeEditor().show();
        map.run(viewer -> viewer.select(List.of(ElementRef.thing(0))));
        Commands.execute("org.eclipse.ui.edit.findReplace");

        int ground = UIThreadRunnable.syncExec(() -> ThemePalette.current().voidColor());

        assertTrue((ground & 0xFF) < 0x60, () -> Integer.toHexString(ground));
        Screenshots.take("map-editor-dark", bot.workbenchShell().widget);
    }

    private static void setTheme(String id) {
        UIThreadRunnable.syncRun(() -> Objects.requireNonNull(
                PlatformUI.getWorkbench().getService(IThemeEngine.class)).setTheme(id, false));
    }
}
