/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/**
 * The library of {@link NativeViZDoom}, which a fragment of this bundle brings.
 *
 * <p>It is loaded by this bundle itself and not by JavaCPP's loader: a native library belongs to the class loader that
 * loads it, and JavaCPP's may be that of another bundle.
 */
public final class NativeLibrary {

    /** System property that names a file to be taken in place of the fragment's. */
    public static final String PROPERTY = "vizdoom.jni";

    private NativeLibrary() {
    }

    /**
     * Loads ViZDoom's library and ours.
     *
     * @return why that cannot be done; empty where it is done, now or before
     */
    public static Optional<String> load(Path vizdoom) {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty() && !Files.isRegularFile(Path.of(named))) {
            return Optional.of("-D" + PROPERTY + " names " + named + ", which is no file");
        }
        try {
            // ours finds it among what is loaded, by its name: it need not lie where ours was linked
            System.load(vizdoom.toString());
        } catch (UnsatisfiedLinkError e) {
            return Optional.of(vizdoom + " cannot be loaded: " + e.getMessage());
        }
        try {
            if (named.isEmpty()) {
                System.loadLibrary(NativeViZDoom.LIBRARY);
            } else {
                System.load(Path.of(named).toAbsolutePath().toString());
            }
            return NativeViZDoom.version() == NativeViZDoom.VERSION ? Optional.empty()
                    : Optional.of("the native part for ViZDoom was built for another version of Outrider");
        } catch (UnsatisfiedLinkError e) {
            // also where the library is older than the question for its version
            return Optional.of("this Outrider was built without its native part for ViZDoom, or for another version ("
                    + e.getMessage() + ")");
        }
    }
}
