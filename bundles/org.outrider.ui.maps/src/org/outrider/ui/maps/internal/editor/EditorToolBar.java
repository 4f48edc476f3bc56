/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.model.Skill;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.Shading;
import org.outrider.ui.maps.internal.render.ViewOptions;

/** The bar above the map: zoom, skill, shade, grid, layers, search. */
final class EditorToolBar {

    private static final int[] ZOOMS = {5, 10, 25, 50, 100, 200, 400, 800};
    private static final int[] GRIDS = {8, 16, 32, 64, 128, 256};
    private static final double STEP = 1.5;

    private final Composite control;
    private final MapViewer viewer;
    private final Combo zoom;
    private final Combo skill;
    private final Combo shading;
    private final ToolItem grid;

    EditorToolBar(Composite parent, MapPage page) {
        viewer = page.viewer();
        control = new Composite(parent, SWT.NONE);
        // narrow editors have the bar in two rows
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);

        ToolBar view = new ToolBar(control, SWT.FLAT);
        item(view, SWT.PUSH, MapImages.FIT, "Show the whole map (Ctrl+0)", event -> viewer.fit());
        item(view, SWT.PUSH, MapImages.ZOOM_OUT, "Zoom out (Ctrl+-)", event -> viewer.zoom(1 / STEP));
        item(view, SWT.PUSH, MapImages.ZOOM_IN, "Zoom in (Ctrl++)", event -> viewer.zoom(STEP));
        grid = item(view, SWT.CHECK, MapImages.GRID, "Grid, to which things snap (G)", event -> toggle(Layer.GRID));
        item(view, SWT.DROP_DOWN, MapImages.LAYERS, "Layers", event -> openMenu(event, view));
        item(view, SWT.PUSH, MapImages.FIND, "Find (Ctrl+F)", event -> page.searchBar().open());
        zoom = new Combo(control, SWT.DROP_DOWN);
        zoom.setToolTipText("Zoom: 100 % draws a map unit as a pixel");
        zoom.setItems(Arrays.stream(ZOOMS).mapToObj(percent -> percent + " %").toArray(String[]::new));
        zoom.addListener(SWT.Selection, event -> zoomTo(zoom.getText()));
        zoom.addListener(SWT.DefaultSelection, event -> zoomTo(zoom.getText()));
        RowDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(zoom);
        skill = combo("Whose things are shown", Arrays.stream(Skill.values()).map(Skill::label).toArray(String[]::new),
                index -> viewer.setOptions(viewer.options().with(Skill.values()[index])));
        shading = combo("What the shade of sectors tells",
                Arrays.stream(Shading.values()).map(Shading::label).toArray(String[]::new),
                index -> viewer.setOptions(viewer.options().with(Shading.values()[index])));
        viewer.addViewListener(this::refresh);
        refresh();
    }

    /** Shows what the viewer's options are now. */
    void refresh() {
        if (control.isDisposed()) {
            return;
        }
        ViewOptions options = viewer.options();
        String percent = Math.round(viewer.camera().scale() * 1000) / 10.0 + " %";
        if (!percent.equals(zoom.getText())) {
            zoom.setText(percent);
        }
        skill.select(options.skill().ordinal());
        shading.select(options.shading().ordinal());
        grid.setSelection(options.shows(Layer.GRID));
    }

    private void zoomTo(String text) {
        try {
            double percent = Double.parseDouble(text.replace("%", "").replace(',', '.').strip());
            viewer.zoom(percent / 100 / viewer.camera().scale());
        } catch (NumberFormatException e) {
            // what was typed is no number: the combo goes back to what is shown
            refresh();
        }
    }

    private void toggle(Layer layer) {
        viewer.setOptions(viewer.options().with(layer, !viewer.options().shows(layer)));
    }

    private void openMenu(Event event, ToolBar bar) {
        Menu menu = new Menu(bar);
        for (Layer layer : Layer.values()) {
            if (layer == Layer.HEAT) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(layer.label());
            item.setSelection(viewer.options().shows(layer));
            item.setEnabled(!layer.isOfPlaytest() || viewer.picture().overlay() != null);
            item.addListener(SWT.Selection, chosen -> toggle(layer));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (int size : GRIDS) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText("Grid of " + size);
            item.setSelection(viewer.options().gridSize() == size);
            item.addListener(SWT.Selection, chosen -> viewer.setOptions(viewer.options().withGrid(size)));
        }
        menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
        if (event.widget instanceof ToolItem item) {
            Rectangle bounds = item.getBounds();
            menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
        }
        menu.setVisible(true);
    }

    private Combo combo(String toolTip, String[] items, IntConsumer chosen) {
        Combo combo = new Combo(control, SWT.READ_ONLY);
        combo.setToolTipText(toolTip);
        combo.setItems(items);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private static ToolItem item(ToolBar bar, int style, String image, String toolTip, Consumer<Event> action) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(MapImages.image(image));
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, action::accept);
        return item;
    }
}
