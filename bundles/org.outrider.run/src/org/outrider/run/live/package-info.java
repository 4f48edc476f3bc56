/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Looks at episodes while they are played: who wants to watch takes a {@link org.outrider.run.live.LiveWatch} of a
 * {@link org.outrider.run.live.LiveFeed} and collects from it, as often as it likes, samples and pictures.
 */
@NonNullByDefault
package org.outrider.run.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
