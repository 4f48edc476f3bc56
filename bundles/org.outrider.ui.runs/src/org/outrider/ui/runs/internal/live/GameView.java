/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.outrider.engine.GameSetup;
import org.outrider.engine.ScreenResolution;
import org.outrider.run.live.LiveFrame;
import org.outrider.run.live.LiveWatch;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.runs.internal.Services;

/** The view "Game View": what the agent sees, up to 35 pictures a second. */
public final class GameView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.game";

    private static final int MILLIS_BETWEEN_PICTURES = 1000 / GameSetup.TICS_PER_SECOND;
    private static final ScreenResolution SIZE = ScreenResolution.of(320, 200);

    private Picture picture = Picture.SCREEN;
    private @Nullable Canvas canvas;
    private @Nullable Image shown;
    private boolean painted = true;
    private @Nullable LiveWatch watch;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Canvas made = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        made.addPaintListener(event -> paint(event.gc, made.getClientArea()));
        made.addDisposeListener(event -> replace(null));
        canvas = made;
        LiveWatch opened = Services.runs().feed().watch();
        opened.show(picture.observation(SIZE));
        watch = opened;
        contribute(getViewSite().getActionBars().getToolBarManager());
        Ticker.start(made, MILLIS_BETWEEN_PICTURES, this::draw);
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(canvas).setFocus();
    }

    @Override
    public void dispose() {
        LiveWatch open = watch;
        if (open != null) {
            open.close();
        }
        super.dispose();
    }

    private void contribute(IToolBarManager bar) {
        for (Picture choice : Picture.values()) {
            Action action = new Action(choice.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        choose(choice);
                    }
                }
            };
            action.setToolTipText("Show " + choice.label().toLowerCase(Locale.ROOT));
            action.setChecked(choice == picture);
            add(bar, action);
        }
        Action pace = new Action("1:1", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                Objects.requireNonNull(watch).slowTo(isChecked() ? GameSetup.TICS_PER_SECOND : 0);
            }
        };
        pace.setToolTipText("Play in real time");
        add(bar, pace);
    }

    private static void add(IToolBarManager bar, Action action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        bar.add(item);
    }

    private void choose(Picture choice) {
        picture = choice;
        Objects.requireNonNull(watch).show(choice.observation(SIZE));
    }

    /** Takes no picture before the last one is on the screen: where that is slow or covered, none is made. */
    private void draw() {
        if (painted) {
            Objects.requireNonNull(watch).takeFrame().ifPresent(this::show);
        }
    }

    private void show(LiveFrame frame) {
        Canvas target = Objects.requireNonNull(canvas);
        ImageData data = picture.of(frame);
        if (data != null) {
            replace(new Image(target.getDisplay(), data));
            painted = false;
            target.redraw();
        }
    }

    private void replace(@Nullable Image image) {
        Image old = shown;
        shown = image;
        if (old != null) {
            old.dispose();
        }
    }

    /** Draws the picture as large as it fits; its pixels are a fifth higher than wide, as on the screens of then. */
    private void paint(GC gc, Rectangle area) {
        painted = true;
        gc.setBackground(OutriderColors.get(OutriderColors.BACKGROUND));
        gc.fillRectangle(area);
        Image image = shown;
        if (image == null) {
            gc.setForeground(OutriderColors.get(OutriderColors.FOREGROUND));
            gc.drawText("What the agent sees\nis shown here while it plays.", 8, 8, true);
            return;
        }
        Rectangle size = image.getBounds();
        double high = size.height * 1.2;
        double scale = Math.min(area.width / (double) size.width, area.height / high);
        int width = (int) (size.width * scale);
        int height = (int) (high * scale);
        gc.setInterpolation(SWT.LOW);
        gc.drawImage(image, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width,
                height);
    }
}
