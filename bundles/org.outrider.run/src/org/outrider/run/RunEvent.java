/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

/** Tells those who watch runs how one goes on. */
public sealed interface RunEvent permits PlaytestEvent, TrainingEvent {

    /** The run that it is about. */
    String runId();

    /** The name of the kind of message, such as {@code testing_progress}. */
    String type();
}
