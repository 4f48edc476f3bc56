/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

/** The names of the files that a report consists of. */
public final class ReportFiles {

    /** The page for people. */
    public static final String HTML = "report.html";
    /** The document for programs. */
    public static final String JSON = "result.json";
    /** The page that leads to the reports of several maps. */
    public static final String OVERVIEW = "index.html";

    /** The folder of pictures. */
    static final String PICTURES = "screenshots";

    private ReportFiles() {
    }

    /** The video of an episode, where one was asked for. */
    public static String video(int episode) {
        return "episode_" + episode + ".mp4";
    }

    /** The demo of an episode. */
    public static String demo(int episode) {
        return "episode_" + episode + ".lmp";
    }
}
