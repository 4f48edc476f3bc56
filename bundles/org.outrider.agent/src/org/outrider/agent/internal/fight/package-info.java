/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * How an agent fights: whom it takes on, with which weapon, from how far, and when it rather runs.
 */
@NonNullByDefault
package org.outrider.agent.internal.fight;

import org.eclipse.jdt.annotation.NonNullByDefault;
