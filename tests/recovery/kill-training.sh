#!/usr/bin/env bash
# Kills the worker of a training (kill -9) at random moments, and checks that it goes on from what it kept, that its
# log has every entry once, and that it ends.
#   kill-training.sh [KILLS] [STEPS] [SEED]
set -eu
kills=${1:-5}
steps=${2:-60000}
seed=${3:-$RANDOM}
# shellcheck source=tests/recovery/lib.sh
. "$(dirname "$0")/lib.sh"
RANDOM=$seed
db="$work/runs"
say "$kills kills of a training of $steps steps, seed $seed"

training=$(outrider train start --scenario basic --steps "$steps" --size 48x36 --replay 5000 --warm-up 500 \
  --evaluate-every 0 --checkpoint-every 800)

iteration() {
  outrider train status "$training" --json | json_number current_iteration
}

before=0
killed=0
while [ $killed -lt "$kills" ] && [ "$before" -lt "$steps" ]; do
  start_worker "$work/worker.log" --jobs 1 --heartbeat 1
  patience=$((SECONDS + 240))
  until [ "$(iteration)" -gt "$before" ]; do
    kill -0 "$worker" 2>/dev/null || fail "the worker ended by itself: $(cat "$work/worker.log")"
    [ $SECONDS -lt $patience ] || fail "the training does not go on: $(cat "$work/worker.log")"
  done
  sleep "0.$((RANDOM % 10))"
  kill -9 -- "-$worker" 2>/dev/null || true
  wait "$worker" 2>/dev/null || true
  killed=$((killed + 1))
  before=$(iteration)
  say "kill $killed: after step $before"
done

outrider worker --drain --jobs 1 --heartbeat 1 >"$work/worker.log" 2>&1 || fail "$(cat "$work/worker.log")"
outrider train status "$training" --json >"$work/status"
grep -q '"status" : "completed"' "$work/status" || fail "$(cat "$work/status")"
outrider train logs "$training" --json | grep -oE '"iteration" : [0-9]+' | grep -oE '[0-9]+' >"$work/iterations"
[ "$(sort -n -u "$work/iterations" | wc -l)" = "$(wc -l <"$work/iterations")" ] || fail "an entry is there twice"
[ "$(tail -n 1 "$work/iterations")" = "$steps" ] || fail "the log ends at $(tail -n 1 "$work/iterations")"
[ "$(wc -l <"$work/iterations")" = $((steps / 400)) ] || fail "entries are missing: $(wc -l <"$work/iterations")"
say "passed: $killed kills, $(wc -l <"$work/iterations") entries of the log, none missing, none twice, ${SECONDS} s"
