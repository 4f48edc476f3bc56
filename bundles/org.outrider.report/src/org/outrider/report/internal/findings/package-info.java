/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Findings in the forms that CI systems and persons read: SARIF, JUnit XML, JSON, Markdown. */
@NonNullByDefault
package org.outrider.report.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
