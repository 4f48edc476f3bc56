/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.outrider.report.ReportFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.sample.SampleIwad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds the WADs that a playtest's demo was recorded with: a demo does not name them, the document beside it does. */
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
        Path document = demo.resolveSibling(ReportFiles.JSON);
        List<Path> wads = new ArrayList<>();
        if (Files.exists(document)) {
            JsonNode run = new ObjectMapper().readTree(document.toFile());
            if (run.path("episodes").findValuesAsText("demo").contains(demo.getFileName().toString())) {
                for (JsonNode wad : run.path("wads")) {
                    wads.add(find(wad.path("file").asText()));
                }
            }
        }
        if (wads.isEmpty()) {
            throw new PlaytestException(demo + ": a demo does not tell what it was recorded with, and no "
                    + ReportFiles.JSON + " beside it does: name the WAD with --wad");
        }
        return wads;
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
