/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Bug reports written from findings: by a template without any network, or by a language model that the user chose. */
@NonNullByDefault
package org.outrider.llm;

import org.eclipse.jdt.annotation.NonNullByDefault;
