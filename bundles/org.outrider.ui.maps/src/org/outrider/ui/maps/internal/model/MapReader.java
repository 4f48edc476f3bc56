/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Reads WADs of the workspace, and puts what goes wrong into words for users. */
public final class MapReader {

    private MapReader() {
    }

    /** A WAD or a map that cannot be read; the message is for users. */
    public static final class UnreadableMapException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableMapException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Something that reads an open WAD. */
    @FunctionalInterface
    public interface Reading<T> {

        T read(WadStack wad) throws WadFormatException;
    }

    /** Opens a WAD, reads it, and closes it. Takes a while. */
    public static <T> T read(IFile file, Reading<T> reading) throws UnreadableMapException {
        Path path = path(file);
        try (WadStack wad = WadStack.open(path)) {
            return reading.read(wad);
        } catch (WadFormatException e) {
            // the user chose the file in the workspace, wherever that lies
            throw new UnreadableMapException(
                    String.valueOf(e.getMessage()).replace(path.toString(), file.getName()), e);
        } catch (NoSuchFileException e) {
            throw new UnreadableMapException(file.getName() + " is not there any more", e);
        } catch (IOException e) {
            throw new UnreadableMapException(file.getName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where a file of the workspace lies on this computer. */
    public static Path path(IFile file) throws UnreadableMapException {
        @Nullable IPath location = file.getLocation();
        if (location == null) {
            throw new UnreadableMapException(file.getFullPath() + " does not lie in this computer's files",
                    new NoSuchFileException(file.getFullPath().toString()));
        }
        return location.toPath();
    }
}
