/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Benchmarks of the simulation: what a tic and a snapshot cost in time and in memory. */
package org.outrider.benchmarks;
