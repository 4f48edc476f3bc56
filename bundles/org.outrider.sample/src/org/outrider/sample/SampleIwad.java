/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.outrider.sample.internal.color.GamePalette;
import org.outrider.sample.internal.flats.Flats;
import org.outrider.sample.internal.maps.Annex;
import org.outrider.sample.internal.maps.Archive;
import org.outrider.sample.internal.maps.Clinic;
import org.outrider.sample.internal.maps.Gallery;
import org.outrider.sample.internal.maps.SampleMaps;
import org.outrider.sample.internal.sprites.Sprites;
import org.outrider.sample.internal.walls.Walls;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;

/**
 * The sample game: an IWAD of our own, computed from nothing, with three maps and all that they need to be played and
 * looked at.
 *
 * <p>MAP01 "First Steps" has one mistake planted for playtests to find, MAP02 "Small Adventure" has a bit of
 * everything, MAP03 "Arena" is for fights. There are no sounds, menus or status bar in it.
 */
public final class SampleIwad {

    /** The name that stands for the sample game where a WAD is asked for. */
    public static final String NAME = "sample";
    /** The usual name of its file. */
    public static final String FILE_NAME = "outrider-sample.wad";

    private static final String NOTICE = "The sample game of Outrider, made by its generator org.outrider.sample.\n"
            + "SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later\n";

    private SampleIwad() {
    }

    /** Makes the WAD: the same bytes each time, on every machine. Takes about a second. */
    public static byte[] build() {
        return writer().toBytes();
    }

    /** Makes the WAD and opens it in memory. */
    public static WadFile open() {
        try {
            return WadFile.of(Path.of(FILE_NAME), build());
        } catch (WadFormatException e) {
            throw new IllegalStateException("the sample game is no valid WAD", e);
        }
    }

    /**
     * Makes the WAD and writes it to a file. A file that is the same already is left alone, any other replaced at once.
     *
     * @throws IOException when the file can't be read or written
     */
    public static void write(Path file) throws IOException {
        WadWriter wad = writer();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), wad.toBytes())) {
            wad.write(file);
        }
    }

    /**
     * A WAD like the sample game, but with the {@linkplain #clinicWards() clinic}, the
     * {@linkplain #galleryWards() gallery}, the {@linkplain #archiveWards() archive} and the
     * {@linkplain #annexWards() annex} as its only maps.
     */
    public static WadFile openClinic() {
        try {
            List<MapData> maps = List.of(Clinic.build(), Gallery.build(), Archive.build(), Annex.build());
            return WadFile.of(Path.of("clinic.wad"), writer(maps).toBytes());
        } catch (WadFormatException e) {
            throw new IllegalStateException("the clinic is no valid WAD", e);
        }
    }

    /** The wards of the clinic, a map that has one bug of each kind on purpose. */
    public static List<ClinicWard> clinicWards() {
        return Clinic.wards();
    }

    /** The rooms of the gallery, the clinic's second map, which has one visual fault of each kind on purpose. */
    public static List<ClinicWard> galleryWards() {
        return Gallery.wards();
    }

    /** The rooms of the archive, the clinic's third map, which has bugs on purpose that the map's data shows. */
    public static List<ClinicWard> archiveWards() {
        return Archive.wards();
    }

    /** The wards of the annex, the clinic's fourth map, for bugs that show in play and would spoil the clinic's. */
    public static List<ClinicWard> annexWards() {
        return Annex.wards();
    }

    private static WadWriter writer() {
        return writer(SampleMaps.build());
    }

    private static WadWriter writer(List<MapData> maps) {
        GamePalette palette = new GamePalette();
        WadWriter wad = WadWriter.iwad();
        wad.add("NOTICE", NOTICE.getBytes(StandardCharsets.US_ASCII));
        wad.add("PLAYPAL", palette.playpal());
        wad.add("COLORMAP", palette.colormap());
        maps.forEach(map -> wad.addAll(MapEncoder.encode(map)));
        wad.addAll(new Walls().lumps());
        wad.addMarker("S_START").addAll(Sprites.draw()).addMarker("S_END");
        return wad.addAll(new Flats().lumps());
    }
}
