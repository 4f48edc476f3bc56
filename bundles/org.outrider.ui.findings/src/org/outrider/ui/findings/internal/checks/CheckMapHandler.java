/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.outrider.ui.findings.internal.FindingsView;
import org.outrider.ui.maps.MapSelection;

/** Checks the map or the WAD that is selected, or the map in the editor, and shows the findings. */
public final class CheckMapHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        ExecutionEvent execution = Objects.requireNonNull(event);
        StaticChecks checks = Objects.requireNonNull(PlatformUI.getWorkbench().getService(StaticChecks.class));
        @Nullable ISelection selection = HandlerUtil.getCurrentSelection(execution);
        @Nullable IEditorPart editor = HandlerUtil.getActiveEditor(execution);
        @Nullable Object chosen = selection instanceof IStructuredSelection structured && structured.size() == 1
                ? structured.getFirstElement() : null;
        Optional<MapSelection> map = MapSelection.of(chosen);
        Optional<IFile> wad = Optional.ofNullable(Adapters.adapt(chosen, IFile.class));
        if (map.isEmpty() && wad.isEmpty()) {
            map = MapSelection.of(editor);
        }
        if (map.isPresent()) {
            checks.check(map.get());
        } else {
            wad.ifPresent(checks::check);
        }
        show(execution, map);
        return null;
    }

    private static void show(ExecutionEvent event, Optional<MapSelection> map) throws ExecutionException {
        try {
            FindingsView view = (FindingsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(FindingsView.ID);
            map.ifPresent(view::show);
        } catch (PartInitException e) {
            throw new ExecutionException("the findings cannot be shown", e);
        }
    }
}
