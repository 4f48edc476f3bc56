/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.outrider.report.ReportFiles;
import org.outrider.run.ActionLog;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.sample.SampleIwad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Finds what a replay of a playtest was made with, a demo or a table of actions: it does not tell, but the document
 * beside it does.
 */
final class DemoOrigin {

    private final Path demo;
    private final IwadLocator locator;

    DemoOrigin(Path demo, IwadLocator locator) {
        this.demo = demo;
        this.locator = locator;
    }

    /**
     * The WADs, the IWAD first.
     *
     * @throws PlaytestException where nothing tells them, or one is not found
     */
    List<Path> wads() throws PlaytestException, IOException {
        List<Path> wads = new ArrayList<>();
        for (JsonNode wad : run().path("wads")) {
            wads.add(find(wad.path("file").asText()));
        }
        if (wads.isEmpty()) {
            throw new PlaytestException(demo + ": a replay does not tell what it was recorded with, and no "
                    + ReportFiles.JSON + " beside it does: name the WAD with --wad");
        }
        return wads;
    }

    /** The document of the run that the replay is of; missing where nothing tells of one. */
    JsonNode run() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Path document = demo.resolveSibling(ReportFiles.JSON);
        if (Files.exists(document)) {
            JsonNode run = mapper.readTree(document.toFile());
            for (JsonNode episode : run.path("episodes")) {
                int number = episode.path("episode_num").asInt();
                if (List.of(episode.path("demo").asText(), ActionLog.file(number))
                        .contains(demo.getFileName().toString())) {
                    return run;
                }
            }
        }
        return mapper.missingNode();
    }

    private Path find(String name) throws PlaytestException {
        Path beside = demo.resolveSibling(name);
        if (Files.exists(beside)) {
            return beside;
        }
        try {
            return locator.locate(name.equals(SampleIwad.FILE_NAME) ? SampleIwad.NAME : name);
        } catch (PlaytestException e) {
            throw new PlaytestException(demo + " was recorded with " + name + ": name it with --wad (" + e.getMessage()
                    + ")", e);
        }
    }
}
