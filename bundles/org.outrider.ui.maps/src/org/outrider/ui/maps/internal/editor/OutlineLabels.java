/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.model.ElementGroup;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;

/** Labels of the Outline: what it is, and behind it, greyed, how many or where. */
final class OutlineLabels extends DelegatingStyledCellLabelProvider {

    OutlineLabels(MapEditor editor) {
        super(new Labels(editor));
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        private final MapEditor editor;

        Labels(MapEditor editor) {
            this.editor = editor;
        }

        @Override
        public StyledString getStyledText(@Nullable Object element) {
            if (element instanceof ElementGroup group) {
                return new StyledString(group.label()).append(" " + group.size(), StyledString.COUNTER_STYLER);
            }
            MapPage page = editor.page();
            if (element instanceof ElementRef ref && page != null && page.viewer().document().has(ref)) {
                return new StyledString(ref.toString())
                        .append(detail(page.viewer().document(), ref), StyledString.DECORATIONS_STYLER);
            }
            return new StyledString();
        }

        private static String detail(MapDocument document, ElementRef ref) {
            return switch (ref.kind()) {
                case THING -> " at " + document.thing(ref.index()).x() + ", " + document.thing(ref.index()).y();
                case LINE -> document.line(ref.index()).tag() == 0 ? "" : " tag " + document.line(ref.index()).tag();
                case SECTOR -> document.sector(ref.index()).tag() == 0 ? ""
                        : " tag " + document.sector(ref.index()).tag();
            };
        }

        @Override
        public @Nullable Image getImage(@Nullable Object element) {
            if (element instanceof ElementRef ref) {
                return MapImages.image(switch (ref.kind()) {
                    case THING -> MapImages.THINGS;
                    case LINE -> MapImages.LINES;
                    case SECTOR -> MapImages.SECTORS;
                });
            }
            return element instanceof ElementGroup ? MapImages.image(MapImages.LUMPS) : null;
        }
    }
}
