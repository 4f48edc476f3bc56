/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What every part of the workbench shares: preferences, the database, colours and images. */
@NonNullByDefault
package org.outrider.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
