/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.eclipse.help.ui.internal.views;

/** Stands in for the type of the help view that cheat sheets name, see {@link HelpTray}. */
public interface IHelpPart {
}
