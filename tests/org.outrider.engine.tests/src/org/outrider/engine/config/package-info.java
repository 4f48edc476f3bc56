/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the reader of configuration files. */
@NonNullByDefault
package org.outrider.engine.config;

import org.eclipse.jdt.annotation.NonNullByDefault;
