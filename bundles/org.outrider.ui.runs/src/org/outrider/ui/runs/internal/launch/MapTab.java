/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.outrider.ui.OutriderImages;
import org.outrider.wad.WadFormatException;

/** The tab that says which map is played, and how hard. */
final class MapTab extends SettingsTab {

    private @Nullable Form form;
    private String listed = "";

    private record Form(Text wad, Combo map, Combo skill, Button monsters, Text iwad) {
    }

    MapTab() {
        super("Map", OutriderImages.OUTRIDER.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        Text wad = fields.text("&WAD:", "a file of the workspace", "&Browse...", this::browse);
        Combo map = fields.editableChoice("&Map:");
        Combo skill = fields.choice("S&kill:", Skills.NAMES);
        Button monsters = fields.check("M&onsters");
        Text iwad = fields.text("&IWAD:", "the first that fits");
        wad.addModifyListener(event -> listMaps());
        form = new Form(wad, map, skill, monsters, iwad);
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Form made = Objects.requireNonNull(form);
        PlaytestSettings settings = PlaytestSettings.read(configuration);
        made.wad().setText(settings.wad());
        made.map().setText(settings.map());
        made.skill().select(Math.clamp(settings.skill(), 1, Skills.NAMES.size()) - 1);
        made.monsters().setSelection(settings.monsters());
        made.iwad().setText(settings.iwad());
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        Form made = Objects.requireNonNull(form);
        configuration.setAttribute(PlaytestSettings.WAD, made.wad().getText().strip());
        configuration.setAttribute(PlaytestSettings.MAP, made.map().getText().strip().toUpperCase(Locale.ROOT));
        configuration.setAttribute(PlaytestSettings.SKILL, made.skill().getSelectionIndex() + 1);
        configuration.setAttribute(PlaytestSettings.MONSTERS, made.monsters().getSelection());
        configuration.setAttribute(PlaytestSettings.IWAD, made.iwad().getText().strip());
        @Nullable IFile file = file();
        configuration.setMappedResources(file == null ? null : new IResource[] {file});
    }

    @Override
    protected @Nullable String problem() {
        Form made = Objects.requireNonNull(form);
        @Nullable IFile file = file();
        if (file == null) {
            return "Choose the WAD to play.";
        }
        if (!file.exists()) {
            return made.wad().getText() + ": there is no such file in the workspace.";
        }
        return made.map().getText().isBlank() ? "Choose a map of " + file.getName() + "." : null;
    }

    private @Nullable IFile file() {
        IPath path = IPath.fromPortableString(Objects.requireNonNull(form).wad().getText().strip());
        return path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    }

    private void browse() {
        FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
                ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
        dialog.setTitle("The WAD to play");
        dialog.setInitialPattern("*.wad");
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file) {
            Objects.requireNonNull(form).wad().setText(file.getFullPath().toString());
        }
    }

    /** Offers the maps of the WAD, which is read away from the workbench's thread. */
    private void listMaps() {
        @Nullable IFile file = file();
        if (file == null || !file.exists() || listed.equals(file.getFullPath().toString())) {
            return;
        }
        listed = file.getFullPath().toString();
        Combo combo = Objects.requireNonNull(form).map();
        Job job = Job.createSystem("Reading the maps of " + file.getName(), (ICoreRunnable) monitor -> {
            List<String> maps = names(file);
            combo.getDisplay().asyncExec(() -> offer(combo, maps));
        });
        job.schedule();
    }

    private static List<String> names(IFile file) {
        try {
            return WadMaps.names(file);
        } catch (IOException | WadFormatException e) {
            // the launch says what is wrong with the file
            return List.of();
        }
    }

    private static void offer(Combo combo, List<String> maps) {
        if (!combo.isDisposed()) {
            String shown = combo.getText();
            combo.setItems(maps.toArray(String[]::new));
            combo.setText(shown.isEmpty() && !maps.isEmpty() ? maps.getFirst() : shown);
        }
    }
}
