/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.outrider.ui.bot.UIThreadRunnable;

/**
 * Pictures of the workbench, written to the folder that the system property {@code outrider.screenshots} names, or to
 * {@code target/screenshots}.
 */
public final class Screenshots {

    private static final int MILLIS_TO_PAINT = 700;

    private Screenshots() {
    }

    /** Writes a picture of a window, and of whatever lies over it, to NAME.png. */
    public static Path take(String name, Shell window) {
        return write(name, () -> {
            Rectangle area = window.getDisplay().map(window, null, window.getClientArea());
            return capture(area);
        });
    }

    /** Writes a picture of a part of a window, likewise. */
    public static Path take(String name, Control control) {
        return write(name, () -> {
            Rectangle area = control.getDisplay().map(control.getParent(), null, control.getBounds());
            return capture(area);
        });
    }

    private static Path write(String name, Callable<ImageData> picture) {
        try {
            Path folder = Files.createDirectories(
                    Path.of(System.getProperty("outrider.screenshots", "target/screenshots")));
            Path file = folder.resolve(name + ".png");
            Thread.sleep(MILLIS_TO_PAINT);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {UIThreadRunnable.syncExec(picture)};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is on the screen there. */
    private static ImageData capture(Rectangle area) {
        Display display = Display.getCurrent();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
