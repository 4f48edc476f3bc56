/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.solid.Vec;

/**
 * How somebody on two legs holds himself; places are seen from between his feet.
 *
 * @param pelvis    where the hips are
 * @param bow       degrees by which the trunk leans forward
 * @param leftFoot  ankle
 * @param rightFoot ankle
 * @param leftHand  seen from the middle of the chest
 * @param rightHand seen from the middle of the chest
 * @param nod       degrees by which the head leans forward
 */
record Posture(Vec pelvis, double bow, Vec leftFoot, Vec rightFoot, Vec leftHand, Vec rightHand, double nod) {

    /** With feet elsewhere. */
    Posture step(Vec newLeftFoot, Vec newRightFoot, double rise) {
        return new Posture(pelvis.plus(new Vec(0, 0, rise)), bow, newLeftFoot, newRightFoot, leftHand, rightHand, nod);
    }

    /** With hands elsewhere. */
    Posture reach(Vec newLeftHand, Vec newRightHand) {
        return new Posture(pelvis, bow, leftFoot, rightFoot, newLeftHand, newRightHand, nod);
    }

    /** Bent otherwise. */
    Posture bent(double newBow, double newNod) {
        return new Posture(pelvis, newBow, leftFoot, rightFoot, leftHand, rightHand, newNod);
    }
}
