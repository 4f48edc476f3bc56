/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.PixelImages;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.HitTest;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.ui.maps.internal.model.Offset;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.MapPainter;
import org.outrider.ui.maps.internal.render.ViewOptions;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Thing;

/**
 * The viewer of a map: what is looked at, what is selected, and a picture of it that is drawn anew when either changes.
 */
final class MapViewer extends GraphicalViewerImpl {

    private static final double STEP = 1.25;
    private static final double REACH = 5;
    private static final double REVEALED_SCALE = 0.35;

    private final MapSelection map;
    private final MapDocument document;
    private final MapVocabulary words;
    private final MapPainter painter;
    private final HitTest hitTest;
    private final ViewerColors colors = new ViewerColors();
    private final MapPicture picture;
    private final Foreground foreground;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Camera camera;
    private ViewOptions options = ViewOptions.INITIAL;
    /** Whether all of the map is to be seen, however large the canvas becomes. */
    private boolean fitting = true;

    MapViewer(MapSelection map, MapDocument document, MapVocabulary words) {
        this.map = map;
        this.document = document;
        this.words = words;
        this.painter = new MapPainter(document, words);
        this.hitTest = new HitTest(document, words);
        this.picture = new MapPicture(painter);
        this.foreground = new Foreground(this);
        this.camera = Camera.fitting(document.geometry().bounds(), 1, 1);
        document.addListener(ref -> redraw());
        addSelectionChangedListener(event -> redraw());
    }

    @Override
    public Control createControl(@Nullable Composite parent) {
        Canvas canvas = new Canvas(Objects.requireNonNull(parent), SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        setControl(canvas);
        getLightweightSystem().setControl(canvas);
        canvas.addListener(SWT.Resize, event -> resize(canvas));
        canvas.addListener(SWT.Dispose, event -> picture.dispose());
        MouseWheelHandler zoom = (event, viewer) -> {
            setCamera(camera.zoomedAt(event.x, event.y, camera.scale() * Math.pow(STEP, Math.signum(event.count))));
            event.doit = false;
        };
        setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.NONE), zoom);
        setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), zoom);
        setRootEditPart(new MapRootEditPart());
        setContents(new MapEditPart(this, document));
        return canvas;
    }

    MapSelection map() {
        return map;
    }

    MapDocument document() {
        return document;
    }

    MapVocabulary words() {
        return words;
    }

    MapPainter painter() {
        return painter;
    }

    ViewerColors colors() {
        return colors;
    }

    MapPicture picture() {
        return picture;
    }

    Foreground foreground() {
        return foreground;
    }

    Camera camera() {
        return camera;
    }

    ViewOptions options() {
        return options;
    }

    /** Has a listener told when another part of the map is looked at, or other layers are shown. */
    void addViewListener(Runnable listener) {
        listeners.add(listener);
    }

    void setCamera(Camera newCamera) {
        fitting = false;
        look(newCamera);
    }

    private void look(Camera newCamera) {
        camera = newCamera;
        mapPart().layoutParts();
        viewChanged();
    }

    void setOptions(ViewOptions newOptions) {
        options = newOptions;
        viewChanged();
    }

    /** Looks at the same part of the map with the same layers as another viewer does. */
    void lookLike(MapViewer other) {
        options = other.options;
        fitting = other.fitting;
        look(other.camera);
    }

    /** Zooms by a factor to the middle. */
    void zoom(double factor) {
        setCamera(camera.zoomedAt(camera.width() / 2.0, camera.height() / 2.0, camera.scale() * factor));
    }

    /** Has all of the map seen. */
    void fit() {
        look(Camera.fitting(document.geometry().bounds(), camera.width(), camera.height()));
        fitting = true;
    }

    /** Has a point in the middle, large enough to be made out, and points at it. */
    void reveal(double x, double y) {
        setCamera(camera.zoomedAt(0, 0, Math.max(camera.scale(), REVEALED_SCALE)).centeredAt(x, y));
        foreground.pointAt(x, y);
    }

    /** Draws the picture anew as soon as the workbench gets to it. */
    void redraw() {
        picture.outdate();
        Control control = getControl();
        if (control != null && !control.isDisposed()) {
            mapPart().getFigure().repaint();
        }
    }

    /** Draws what lies over the picture anew. */
    void redrawForeground() {
        Control control = getControl();
        if (control != null && !control.isDisposed()) {
            mapPart().getFigure().repaint();
        }
    }

    /** Draws the map; called by its figure. */
    void paint(Graphics graphics) {
        picture.paint(graphics, camera, PixelImages.density(getControl()), options, refs());
        foreground.paint(graphics);
    }

    /** The elements that are selected. */
    List<ElementRef> refs() {
        List<ElementRef> refs = new ArrayList<>();
        for (Object part : getSelectedEditParts()) {
            if (part instanceof ElementEditPart element) {
                refs.add(element.ref());
            }
        }
        return refs;
    }

    /** Selects elements of the map, and nothing else. */
    void select(Collection<ElementRef> refs) {
        setSelection(new StructuredSelection(refs.stream().filter(document::has).map(mapPart()::part).toList()));
    }

    /** Selects elements and has the first of them seen. */
    void selectAndReveal(List<ElementRef> refs) {
        select(refs);
        if (!refs.isEmpty() && document.has(refs.getFirst())) {
            BoundingBox box = ElementBounds.of(document, refs.getFirst());
            double x = (box.left() + box.right()) / 2.0;
            double y = (box.bottom() + box.top()) / 2.0;
            if (!camera.sees(x, y, 40) || camera.scale() < REVEALED_SCALE / 2) {
                reveal(x, y);
            } else {
                foreground.pointAt(x, y);
            }
        }
    }

    /** Selects the things in an area of the canvas. */
    void selectThings(Rectangle area, boolean add) {
        List<ElementRef> refs = new ArrayList<>(add ? refs() : List.of());
        for (int i = 0; i < document.thingCount(); i++) {
            Thing thing = document.thing(i);
            if (isVisible(i) && area.contains((int) camera.screenX(thing.x()), (int) camera.screenY(thing.y()))
                    && !refs.contains(ElementRef.thing(i))) {
                refs.add(ElementRef.thing(i));
            }
        }
        select(refs);
    }

    /** Selects the things that can be seen. */
    void selectAllThings() {
        select(IntStream.range(0, document.thingCount()).filter(this::isVisible).mapToObj(ElementRef::thing).toList());
    }

    /** How far a drag by pixels moves the selected things; the one that was clicked at snaps to the grid. */
    Offset offset(int dx, int dy) {
        double unitsX = dx / camera.scale();
        double unitsY = -dy / camera.scale();
        List<ElementRef> refs = refs().stream().filter(ref -> ref.kind() == ElementKind.THING).toList();
        if (options.shows(Layer.GRID) && !refs.isEmpty()) {
            return Offset.snapped(document.thing(refs.getLast().index()), unitsX, unitsY, options.gridSize());
        }
        return new Offset((int) Math.round(unitsX), (int) Math.round(unitsY));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable EditPart findObjectAtExcluding(@Nullable Point point, @Nullable Collection exclude,
            @Nullable Conditional condition) {
        if (point == null || getContents() == null) {
            return getRootEditPart();
        }
        EditPart hit = elementAt(camera.mapX(point.x), camera.mapY(point.y))
                .<EditPart>map(mapPart()::part)
                .orElse(mapPart());
        if (isWanted(hit, exclude, condition)) {
            return hit;
        }
        return isWanted(mapPart(), exclude, condition) ? mapPart() : getRootEditPart();
    }

    @SuppressWarnings("rawtypes")
    private static boolean isWanted(EditPart part, @Nullable Collection exclude, @Nullable Conditional condition) {
        IFigure figure = ((GraphicalEditPart) part).getFigure();
        return (exclude == null || !exclude.contains(figure)) && (condition == null || condition.evaluate(part));
    }

    /** What lies at a point of the map. */
    Optional<ElementRef> elementAt(double x, double y) {
        return hitTest.at(x, y, REACH / camera.scale(), this::isVisible);
    }

    private boolean isVisible(int thing) {
        return options.shows(Layer.THINGS) && options.skill().shows(document.thing(thing));
    }

    private MapEditPart mapPart() {
        return (MapEditPart) getContents();
    }

    private void resize(Canvas canvas) {
        org.eclipse.swt.graphics.Point size = canvas.getSize();
        if (size.x > 1 && size.y > 1) {
            look(fitting ? Camera.fitting(document.geometry().bounds(), size.x, size.y)
                    : camera.resized(size.x, size.y));
        }
    }

    private void viewChanged() {
        redraw();
        listeners.forEach(Runnable::run);
    }
}
