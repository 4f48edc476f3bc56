/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What is sent to a language model, what is made of its answers, and the template that needs none. */
@NonNullByDefault
package org.outrider.llm.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
