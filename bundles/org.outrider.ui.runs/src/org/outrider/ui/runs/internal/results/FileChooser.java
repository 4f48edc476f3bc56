/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks the user for the file that a run is exported to. */
@FunctionalInterface
interface FileChooser {

    /**
     * @param title what is exported
     * @param name  proposed for the file, without a suffix
     * @return empty where the user thought better of it
     */
    Optional<Path> choose(Shell shell, String title, String name);

    /** Asks by the system's dialog, in which the kind of file can be chosen, too. */
    static Optional<Path> ask(Shell shell, String title, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(RunExport.SUFFIXES.stream().map(suffix -> "*" + suffix).toArray(String[]::new));
        dialog.setFilterNames(new String[] {"Page (*.html)", "Table of episodes (*.csv)", "Document (*.json)"});
        dialog.setFileName(name + RunExport.SUFFIXES.getFirst());
        dialog.setOverwrite(true);
        @Nullable String chosen = dialog.open();
        return Optional.ofNullable(chosen).map(file -> of(file, dialog.getFilterIndex()))
                .filter(file -> file.toString().equals(chosen) || !Files.exists(file)
                        || MessageDialog.openQuestion(shell, title, file + " exists. Replace it?"));
    }

    /** The file that was chosen; a kind chosen in the dialog's list counts for more than the proposed suffix. */
    static Path of(String chosen, int kind) {
        String suffix = RunExport.SUFFIXES.get(Math.clamp(kind, 0, RunExport.SUFFIXES.size() - 1));
        String proposed = RunExport.SUFFIXES.getFirst();
        if (chosen.toLowerCase(Locale.ROOT).endsWith(proposed)) {
            return Path.of(chosen.substring(0, chosen.length() - proposed.length()) + suffix);
        }
        return Path.of(RunExport.SUFFIXES.stream().anyMatch(chosen.toLowerCase(Locale.ROOT)::endsWith) ? chosen
                : chosen + suffix);
    }
}
