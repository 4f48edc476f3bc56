/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpNode;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpsNode;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ProblemNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ReadingNode;
import org.outrider.ui.maps.internal.explorer.WadNode.SummaryNode;
import org.outrider.ui.maps.internal.model.WadContents.MapEntry;
import org.outrider.wad.MapFormat;

/** Labels of the nodes below WADs: what they are, and behind it, greyed, how much. */
public final class WadLabelProvider extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

    @Override
    public void init(@Nullable ICommonContentExtensionSite config) {
        // needs nothing of the navigator
    }

    @Override
    public String getText(@Nullable Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(@Nullable Object element) {
        return element instanceof WadNode node ? text(node) : new StyledString();
    }

    private static StyledString text(WadNode node) {
        return switch (node) {
            case MapNode map -> new StyledString(map.entry().name())
                    .append(" " + counts(map.entry()), StyledString.DECORATIONS_STYLER);
            case SummaryNode summary -> new StyledString(summary.label())
                    .append(" " + summary.count(), StyledString.COUNTER_STYLER);
            case LumpsNode lumps -> new StyledString("Lumps")
                    .append(" " + lumps.parent().entry().lumps().size(), StyledString.COUNTER_STYLER);
            case LumpNode lump -> new StyledString(lump.lump().name())
                    .append(" " + bytes(lump.lump().size()), StyledString.DECORATIONS_STYLER);
            case ReadingNode reading -> new StyledString("Reading...", StyledString.DECORATIONS_STYLER);
            case ProblemNode problem -> new StyledString(problem.message());
        };
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
        if (!(element instanceof WadNode node)) {
            return null;
        }
        return switch (node) {
            case MapNode map -> MapImages.image(MapImages.MAP);
            case SummaryNode summary -> MapImages.image(summary.icon());
            case LumpsNode lumps -> MapImages.image(MapImages.LUMPS);
            case LumpNode lump -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
            case ReadingNode reading -> null;
            case ProblemNode problem ->
                PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
        };
    }

    @Override
    public @Nullable String getDescription(@Nullable Object element) {
        return element instanceof WadNode node ? node.wad().getFullPath().makeRelative() + " - " + getText(element)
                : null;
    }

    @Override
    public void restoreState(@Nullable IMemento memento) {
        // keeps nothing
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        // keeps nothing
    }

    private static String counts(MapEntry map) {
        return map.format() == MapFormat.DOOM
                ? map.things() + " things, " + map.lines() + " lines, " + map.sectors() + " sectors"
                : map.format().label() + " format";
    }

    private static String bytes(int size) {
        return size < 10_000 ? size + " bytes" : size / 1000 + " kB";
    }
}
