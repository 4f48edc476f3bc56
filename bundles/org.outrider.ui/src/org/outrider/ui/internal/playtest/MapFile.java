/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/**
 * A WAD of the workspace that has been looked into.
 *
 * @param file where it lies in the workspace
 * @param game the files that it is played with, and its maps
 */
record MapFile(IFile file, GameFiles game) {

    /** The folder beside the WAD that all reports are in. */
    static final String REPORTS = "outrider-report";

    /**
     * Looks into a WAD and for the IWAD that it needs: beside it, then in the system's usual folders. Reads files.
     *
     * @throws PlaytestException where it is no WAD, has no map, or its IWAD is not found
     */
    static MapFile read(IFile file) throws PlaytestException {
        Path path = path(file);
        List<Path> folders = new ArrayList<>(List.of(path.getParent()));
        folders.addAll(IwadLocator.ofSystem().folders());
        return read(file, new IwadLocator(folders));
    }

    /** Looks into a WAD likewise, and for its IWAD where the locator looks. */
    static MapFile read(IFile file, IwadLocator locator) throws PlaytestException {
        Path path = path(file);
        requireIwad(path, locator);
        return new MapFile(file, GameFiles.resolve(path.toString(), null, List.of(), locator));
    }

    /** The folder for the report of one of its maps. */
    IFolder reportFolder(String map) {
        String name = file.getName().replaceFirst("(?i)\\.wad$", "");
        return reportsFolder().getFolder(name + "-" + map);
    }

    /** The folder beside it that all reports are in. */
    IFolder reportsFolder() {
        return file.getParent().getFolder(IPath.fromOSString(REPORTS));
    }

    private static Path path(IFile file) throws PlaytestException {
        @Nullable IPath location = file.getLocation();
        if (location == null) {
            throw new PlaytestException(file.getFullPath() + " does not lie in this computer's files");
        }
        return location.toPath();
    }

    private static void requireIwad(Path path, IwadLocator locator) throws PlaytestException {
        try (WadFile wad = WadFile.open(path); WadStack stack = new WadStack(List.of(wad))) {
            if (!wad.isIwad() && !stack.mapNames().isEmpty()
                    && locator.findFor(stack.mapNames().getFirst()).isEmpty()) {
                throw new PlaytestException(path.getFileName() + " is a PWAD: it needs the IWAD of its game, one of "
                        + String.join(", ", IwadLocator.candidates(stack.mapNames().getFirst()))
                        + ", and none was found.\n\nPut one beside it, or name its folder in the environment variable"
                        + " DOOMWADDIR.");
            }
        } catch (WadFormatException e) {
            // the user chose the file in the workspace, wherever that lies
            String reason = String.valueOf(e.getMessage()).replace(path.toString(), path.getFileName().toString());
            throw new PlaytestException(reason, e);
        } catch (IOException e) {
            throw new PlaytestException(path + " cannot be read: " + e, e);
        }
    }
}
