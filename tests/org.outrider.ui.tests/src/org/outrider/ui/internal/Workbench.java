/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The running workbench as tests see it from their own thread. */
public final class Workbench {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TO_PAINT = Duration.ofMillis(700);

    private Workbench() {
    }

    /** Runs a task in the workbench's thread and answers with its result. */
    public static <T> T ask(Callable<T> task) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display().syncExec(() -> {
            try {
                answer.complete(task.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Waits until a condition, asked in the workbench's thread, holds. */
    public static void waitFor(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            Thread.sleep(50);
        }
    }

    /** The page of the workbench's only window; to be called in the workbench's thread. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The workbench's only window; to be called in the workbench's thread. */
    public static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Writes a picture of the window to {@code target/screenshots/NAME.png}. */
    public static Path takePicture(String name) throws Exception {
        return takePicture(name, Workbench::window);
    }

    /** Writes a picture of a window or dialog, found in the workbench's thread, likewise. */
    public static Path takePicture(String name, Callable<Shell> window) throws Exception {
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("outrider.screenshots", "target/screenshots")));
        Path file = folder.resolve(name + ".png");
        Thread.sleep(TO_PAINT.toMillis());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {ask(() -> capture(window.call()))};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private static ImageData capture(Shell window) {
        while (display().readAndDispatch()) {
            // lets the window paint what has changed
        }
        window.update();
        Rectangle bounds = window.getClientArea();
        Image image = new Image(display(), bounds.width, bounds.height);
        GC gc = new GC(window);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
