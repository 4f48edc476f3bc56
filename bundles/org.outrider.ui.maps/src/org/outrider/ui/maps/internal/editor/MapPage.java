/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.InstalledWords;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.render.OverlayPainter;

/** A map with the bars around it: tools above, reload offer and search when they are wanted, time below. */
public final class MapPage {

    private final Composite control;
    private final MapViewer viewer;
    private final EditorToolBar toolBar;
    private final ReloadBar reloadBar;
    private final SearchBar searchBar;
    private final TimeBar timeBar;

    MapPage(Composite parent, MapEditor editor, MapSelection map, MapDocument document) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        viewer = new MapViewer(map, document, InstalledWords.get());
        toolBar = new EditorToolBar(control, this);
        reloadBar = new ReloadBar(control, editor);
        Control canvas = viewer.createControl(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        searchBar = new SearchBar(control, viewer);
        timeBar = new TimeBar(control, viewer);
        editor.domain().addViewer(viewer);
        MapSelectionTool tool = new MapSelectionTool(viewer);
        editor.domain().setDefaultTool(tool);
        editor.domain().setActiveTool(tool);
        followTheme(editor);
        EditorKeys.install(editor, this);
        StatusText.install(viewer, editor.getEditorSite());
        MapContextMenu.install(editor, this);
    }

    Control control() {
        return control;
    }

    /** The map's viewer. */
    public MapViewer viewer() {
        return viewer;
    }

    TimeBar timeBar() {
        return timeBar;
    }

    SearchBar searchBar() {
        return searchBar;
    }

    /** Looks at the same part of the map with the same layers as another page does. */
    void lookLike(MapPage other) {
        viewer.lookLike(other.viewer);
        toolBar.refresh();
    }

    void show(@Nullable PlaytestOverlay overlay) {
        viewer.picture().setOverlay(overlay == null ? null : new OverlayPainter(overlay, viewer.document()));
        timeBar.show(overlay);
        toolBar.refresh();
        viewer.redraw();
    }

    /** Marks the places at which the map has problems, in place of those before. */
    void showProblems(List<MapProblem> problems) {
        viewer.picture().setProblems(problems);
        viewer.redraw();
    }

    /** Offers to read the map again, or to do as the task says to keep what is here. */
    void offerReload(Runnable keep) {
        reloadBar.show(keep);
    }

    void setFocus() {
        viewer.getControl().setFocus();
    }

    void dispose() {
        control.dispose();
    }

    private void followTheme(MapEditor editor) {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener redraw = event -> viewer.redraw();
        themes.addPropertyChangeListener(redraw);
        control.addListener(SWT.Dispose, event -> {
            themes.removePropertyChangeListener(redraw);
            editor.domain().removeViewer(viewer);
        });
    }
}
