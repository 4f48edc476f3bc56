/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;

/** Tells whether a map's lumps are still what they were, whatever else of the WAD has changed. */
public final class MapFingerprint {

    private MapFingerprint() {
    }

    /** The SHA-256 over a map's lumps with their names and sizes, in hexadecimal. */
    public static String of(MapLumps map) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Lump lump : map.all()) {
                digest.update((lump.name() + " " + lump.size() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(lump.data());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
