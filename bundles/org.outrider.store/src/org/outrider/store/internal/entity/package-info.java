/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The rows of the database as JPA sees them; each turns itself into the value that the store hands out. Their fields
 * are filled by JPA, so that no constructor can promise that they are not null.
 */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE})
package org.outrider.store.internal.entity;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
