/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.combat.Combat;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.specials.Specials;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.World;

/** The room of monsters: puts its parts together, names their actions and answers for them to the lower rooms. */
public final class Monsters implements Rules.MonsterRules {

    private final NoiseSpread noise;
    private final NightmareRespawn respawn;
    private final Facing facing;
    private final Voices voices;
    private final Looking looking;
    private final Chasing chasing;
    private final BulletAttacks bullets;
    private final ClawAttacks claws;
    private final MissileAttacks missiles;
    private final HomingMissile homingMissile;
    private final LostSouls lostSouls;
    private final ArchVile archVile;
    private final BossDeaths bossDeaths;
    private final FinalBoss finalBoss;
    private final SpawnCube cube;

    public Monsters(World world, Movement movement, Combat combat, Specials specials) {
        Moves moves = movement.moves();
        Senses senses = new Senses(world, movement.sight());
        Walking walking = new Walking(world, moves, movement.positionCheck());
        noise = new NoiseSpread(world);
        respawn = new NightmareRespawn(world, moves);
        facing = new Facing(world);
        voices = new Voices(world);
        looking = new Looking(world, senses, voices);
        chasing = new Chasing(world, senses, walking, voices);
        bullets = new BulletAttacks(world, senses, facing, movement.hitscan());
        claws = new ClawAttacks(world, senses, facing, combat.damage(), combat.projectiles());
        missiles = new MissileAttacks(world, facing, combat.projectiles());
        homingMissile = new HomingMissile(world);
        lostSouls = new LostSouls(world, facing, moves, combat.damage());
        archVile = new ArchVile(world, chasing, senses, facing, moves, combat.damage(), combat.explosions());
        bossDeaths = new BossDeaths(world, specials);
        finalBoss = new FinalBoss(world, combat.projectiles());
        cube = new SpawnCube(world, senses, moves);
    }

    /** How monsters hear and come back. */
    public Rules.MonsterRules rules() {
        return this;
    }

    @Override
    public void alert(Mobj target, Mobj emitter) {
        noise.spread(target, emitter.sector);
    }

    @Override
    public void respawn(Mobj corpse) {
        respawn.respawn(corpse);
    }

    /** Registers what monsters and their projectiles do in the states of the game. */
    public void bind(Actions actions) {
        bindLife(actions);
        bindAttacks(actions);
        bindBosses(actions);
        bindSounds(actions);
    }

    private void bindLife(Actions actions) {
        actions.bind("Look", looking::look);
        actions.bind("Chase", chasing::chase);
        actions.bind("Hoof", chasing::chase);
        actions.bind("Metal", chasing::chase);
        actions.bind("BabyMetal", chasing::chase);
        actions.bind("FaceTarget", facing::faceTarget);
        actions.bind("Scream", voices::scream);
        actions.bind("Fall", body -> body.flags &= ~ThingFlags.SOLID);
    }

    private void bindAttacks(Actions actions) {
        actions.bind("PosAttack", bullets::fireBullet);
        actions.bind("SPosAttack", bullets::firePellets);
        actions.bind("CPosAttack", bullets::fireBullet);
        actions.bind("CPosRefire", bullets::refireChaingun);
        actions.bind("SpidRefire", bullets::refireSpider);
        actions.bind("TroopAttack", claws::imp);
        actions.bind("SargAttack", claws::demon);
        actions.bind("HeadAttack", claws::cacodemon);
        actions.bind("BruisAttack", claws::baron);
        actions.bind("SkelWhoosh", facing::faceTarget);
        actions.bind("SkelFist", claws::revenant);
        actions.bind("SkelMissile", missiles::revenant);
        actions.bind("Tracer", homingMissile::follow);
        actions.bind("CyberAttack", missiles::cyberdemon);
        actions.bind("BspiAttack", missiles::arachnotron);
        actions.bind("FatRaise", facing::faceTarget);
        actions.bind("FatAttack1", missiles::mancubusLeft);
        actions.bind("FatAttack2", missiles::mancubusRight);
        actions.bind("FatAttack3", missiles::mancubusCenter);
        actions.bind("SkullAttack", lostSouls::charge);
        actions.bind("PainAttack", lostSouls::spit);
        actions.bind("PainDie", lostSouls::burst);
        actions.bind("VileChase", archVile::chase);
        actions.bind("VileTarget", archVile::lightFire);
        actions.bind("VileAttack", archVile::attack);
        actions.bind("StartFire", archVile::burn);
        actions.bind("Fire", archVile::burn);
        actions.bind("FireCrackle", archVile::burn);
    }

    private void bindBosses(Actions actions) {
        actions.bind("BossDeath", bossDeaths::bossDies);
        actions.bind("KeenDie", bossDeaths::keenDies);
        actions.bind("BrainAwake", finalBoss::awake);
        actions.bind("BrainSpit", finalBoss::spit);
        actions.bind("BrainScream", finalBoss::scream);
        actions.bind("BrainExplode", finalBoss::explode);
        actions.bind("BrainDie", finalBoss::die);
        actions.bind("SpawnSound", cube::fly);
        actions.bind("SpawnFly", cube::fly);
    }

    /** Actions of Doom 1.9 that do no more than make a sound that is always the same. */
    private static void bindSounds(Actions actions) {
        for (String name : new String[] { "XScream", "Pain", "PlayerScream", "VileStart", "BrainPain" }) {
            actions.bind(name, actor -> { });
        }
    }
}
