/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** The toggle "Retest on save" of a WAD. */
public final class RetestHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        ExecutionEvent execution = Objects.requireNonNull(event);
        Optional<IFile> wad = MapChoice.wad(HandlerUtil.getCurrentSelection(execution))
                .or(() -> MapChoice.wad(HandlerUtil.getActiveEditor(execution)));
        RetestOnSave retest = service();
        wad.ifPresent(file -> retest.set(file, !retest.isOn(file)));
        return null;
    }

    @Override
    public void updateElement(@Nullable UIElement element, @SuppressWarnings("rawtypes") @Nullable Map parameters) {
        @Nullable ISelection selection = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getSelectionService().getSelection();
        if (element != null) {
            element.setChecked(MapChoice.wad(selection).map(service()::isOn).orElse(false));
        }
    }

    private static RetestOnSave service() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(RetestOnSave.class));
    }
}
