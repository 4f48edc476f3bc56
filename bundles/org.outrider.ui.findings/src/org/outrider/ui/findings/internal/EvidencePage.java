/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Place;
import org.outrider.report.text.Times;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.PlaytestMap;

/** The page with what shows a bug: its place on the map, a picture of the moment, the replay. */
final class EvidencePage extends FormPage {

    /** What the pictures need at least; they grow with the editor. */
    private static final int PICTURE_WIDTH = 240;
    private static final int PICTURE_HEIGHT = 180;

    private final BugReportEditor editor;
    private @Nullable Widgets widgets;
    private @Nullable Image picture;

    private record Widgets(ScrolledForm form, PlaceThumbnail map, Label caption, Canvas picture,
            Label moments, Label replay) {
    }

    EvidencePage(BugReportEditor editor) {
        super(editor, "evidence", "Evidence");
        this.editor = editor;
    }

    @Override
    protected void createFormContent(@Nullable IManagedForm managed) {
        IManagedForm made = Objects.requireNonNull(managed);
        FormToolkit toolkit = made.getToolkit();
        ScrolledForm form = made.getForm();
        form.setText("Evidence");
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(12, 8).applyTo(body);
        toolkit.createLabel(body, "The place on the map");
        Label caption = toolkit.createLabel(body, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        PlaceThumbnail map = new PlaceThumbnail(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(PICTURE_WIDTH, PICTURE_HEIGHT).applyTo(map);
        Canvas shot = new Canvas(body, SWT.DOUBLE_BUFFERED);
        shot.addPaintListener(event -> paint(event.gc, shot.getClientArea()));
        shot.addDisposeListener(event -> disposePicture());
        GridDataFactory.fillDefaults().grab(true, true).hint(PICTURE_WIDTH, PICTURE_HEIGHT).applyTo(shot);
        Hyperlink link = toolkit.createHyperlink(body, "Show on map", SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> reveal()));
        Label moments = toolkit.createLabel(body, "", SWT.WRAP);
        Label replay = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(2 * PICTURE_WIDTH, SWT.DEFAULT)
                .applyTo(replay);
        widgets = new Widgets(form, map, caption, shot, moments, replay);
        BugContext loaded = editor.context();
        if (loaded != null) {
            show(loaded);
        }
    }

    /** Shows the evidence of a report, once the page is made. */
    void show(BugContext loaded) {
        Widgets made = widgets;
        if (made == null) {
            return;
        }
        made.map().show(loaded.map(), loaded.finding().place());
        disposePicture();
        Optional<BugPicture> shown = loaded.picture();
        if (shown.isPresent()) {
            picture = new Image(made.picture().getDisplay(), new ImageData(shown.get().file().toString()));
        }
        made.caption().setText(shown.map(BugPicture::caption).orElse("There is no picture"));
        made.picture().redraw();
        made.moments().setText(String.join("; ", loaded.finding().moments().stream().limit(5)
                .map(EvidencePage::describe).toList()));
        made.replay().setText(loaded.replay().map(demo -> "Replay: " + demo).orElse(
                "No episode shows it: it is about what was never seen."));
        made.form().reflow(true);
    }

    private static String describe(Evidence.Moment moment) {
        return "episode " + moment.episode() + " at " + Times.ofTics(moment.tic());
    }

    private void paint(GC gc, Rectangle area) {
        gc.setBackground(OutriderColors.get(OutriderColors.BACKGROUND));
        gc.fillRectangle(area);
        Image shown = picture;
        if (shown != null) {
            Rectangle size = shown.getBounds();
            double scale = Math.min(area.width / (double) size.width, area.height / (double) size.height);
            gc.drawImage(shown, 0, 0, size.width, size.height, 0, 0, (int) (size.width * scale),
                    (int) (size.height * scale));
        }
    }

    private void disposePicture() {
        Image old = picture;
        picture = null;
        if (old != null) {
            old.dispose();
        }
    }

    private void reveal() {
        BugContext loaded = editor.context();
        if (loaded == null || loaded.selection().isEmpty()) {
            return;
        }
        try {
            PlaytestMap map = MapEditors.open(editor.getSite().getPage(), loaded.selection().get());
            @Nullable Place place = loaded.finding().place();
            if (place != null) {
                map.reveal(place);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
