/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.outrider.ui.maps.internal.InstalledWords;
import org.outrider.ui.maps.internal.MapThumbnail;
import org.outrider.ui.maps.internal.PixelImages;
import org.outrider.ui.maps.internal.ThemePalette;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.model.LoadedMap;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.ui.maps.internal.render.MapPalette;
import org.outrider.ui.maps.internal.render.PixelBuffer;

/** Shows a map small while the mouse rests on its node; it is drawn in the background. */
final class MapToolTip extends ToolTip {

    private static final int WIDTH = 280;
    private static final int HEIGHT = 200;

    private final Tree tree;

    MapToolTip(Tree tree) {
        super(tree, NO_RECREATE, false);
        this.tree = tree;
        setShift(new Point(12, 12));
    }

    @Override
    protected @Nullable Object getToolTipArea(@Nullable Event event) {
        return map(event);
    }

    @Override
    protected boolean shouldCreateToolTip(@Nullable Event event) {
        return map(event) != null && super.shouldCreateToolTip(event);
    }

    @Override
    protected Composite createToolTipContentArea(@Nullable Event event, @Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        TreeItem item = item(event);
        if (item != null && item.getData() instanceof MapNode map) {
            Label name = new Label(area, SWT.NONE);
            // what its label tells behind the name may not be seen in a narrow view
            name.setText(map.selection() + "\n" + item.getText().substring(map.entry().name().length()).strip());
            Label picture = new Label(area, SWT.CENTER);
            picture.setText("Drawing...");
            GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(picture);
            draw(map, picture, ThemePalette.current(), PixelImages.density(tree));
        }
        return area;
    }

    private @Nullable TreeItem item(@Nullable Event event) {
        return event == null ? null : tree.getItem(new Point(event.x, event.y));
    }

    private @Nullable MapNode map(@Nullable Event event) {
        TreeItem item = item(event);
        return item != null && item.getData() instanceof MapNode map ? map : null;
    }

    private static void draw(MapNode map, Label picture, MapPalette palette, double density) {
        Job job = Job.create("Drawing " + map.selection(), (ICoreRunnable) monitor -> {
            try {
                LoadedMap loaded = LoadedMap.read(map.wad(), map.entry().name());
                PixelBuffer drawn = MapThumbnail.draw(loaded.document(), InstalledWords.get(), palette, WIDTH, HEIGHT,
                        density);
                show(picture, () -> {
                    Image image = PixelImages.of(drawn);
                    picture.setText("");
                    picture.setImage(image);
                    picture.addListener(SWT.Dispose, event -> image.dispose());
                });
            } catch (UnreadableMapException e) {
                show(picture, () -> picture.setText("The map cannot be read"));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void show(Label picture, Runnable task) {
        if (!picture.isDisposed()) {
            picture.getDisplay().asyncExec(() -> {
                if (!picture.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
