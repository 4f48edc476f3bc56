#!/usr/bin/env bash
# Kills workers (kill -9) at random moments of runs of 40 episodes, and checks that no finished episode is lost or
# counted twice, that every run ends, and that nothing is left over.
#   kill-workers.sh [h2|postgres] [KILLS] [MINUTES] [SEED]
set -eu
kind=${1:-h2}
kills=${2:-50}
minutes=${3:-30}
seed=${4:-$RANDOM}
# shellcheck source=tests/recovery/lib.sh
. "$(dirname "$0")/lib.sh"
episodes=40
end=$((SECONDS + minutes * 60))
RANDOM=$seed
say "$kind, $kills kills, at most $minutes minutes, seed $seed"

case "$kind" in
  h2) db="$work/runs" ;;
  postgres) start_postgres || { say "skipped: PostgreSQL is not installed"; exit 0; } ;;
  *) fail "the database is h2 or postgres" ;;
esac

submit() {
  run=$(outrider test start freedoom2.wad --map MAP01 --episodes "$episodes" --episode-time 20)
  runs+=("$run")
  : >"$work/kept"
}

# the run's episodes as they are kept, one a line
kept() {
  outrider runs show "$run" | grep -E '^[0-9]+ +[a-z_]+ ' || true
}

# await_line PATTERN: until the worker has printed it, or nothing is left to do for it
await_line() {
  local patience=$((SECONDS + 60))
  until grep -q -- "$1" "$work/worker.log"; do
    kill -0 "$worker" 2>/dev/null || fail "a worker ended by itself: $(cat "$work/worker.log")"
    [ $SECONDS -lt $patience ] || fail "a worker does nothing: $(cat "$work/worker.log")"
    sleep 0.1
  done
}

runs=()
submit
killed=0
playing=0
while [ $killed -lt "$kills" ] && [ $SECONDS -lt $end ]; do
  start_worker "$work/worker.log" --jobs 2 --heartbeat 1
  # most die at work, some while they start
  case $((killed % 5)) in
    4) ;;
    3) await_line 'serves' ;;
    *) await_line ': episode'; playing=$((playing + 1)) ;;
  esac
  sleep "$((RANDOM % 3)).$((RANDOM % 10))"
  kill -9 -- "-$worker" 2>/dev/null || true
  wait "$worker" 2>/dev/null || true
  killed=$((killed + 1))

  kept >"$work/now"
  while IFS= read -r line; do
    grep -Fxq "$line" "$work/now" || fail "run $run lost or changed an episode: $line"
  done <"$work/kept"
  mv "$work/now" "$work/kept"
  count=$(wc -l <"$work/kept")
  [ "$(cut -d' ' -f1 "$work/kept" | sort -u | wc -l)" = "$count" ] || fail "run $run has an episode twice"
  say "kill $killed: $count of $episodes episodes are kept"
  if [ "$count" = "$episodes" ]; then
    submit
  fi
done

outrider worker --drain --jobs 2 --heartbeat 1 >"$work/worker.log" 2>&1 || fail "$(cat "$work/worker.log")"
for run in "${runs[@]}"; do
  outrider test status "$run" --json >"$work/status"
  grep -q '"status" : "completed"' "$work/status" || fail "run $run is not completed: $(cat "$work/status")"
  [ "$(json_number current_episode <"$work/status")" = "$episodes" ] || fail "run $run lacks episodes"
done
outrider cleanup --older-than 30d --orphans-older-than 0s | tee "$work/cleanup"
outrider db info --json >"$work/info"
expected=$((${#runs[@]} * episodes))
[ "$(json_number episode <"$work/info")" = "$expected" ] || fail "$expected episodes expected: $(cat "$work/info")"
[ "$(json_number artifact <"$work/info")" = $((expected * 2)) ] || fail "artifacts: $(cat "$work/info")"
[ "$(json_number scheduled_tasks <"$work/info")" = 0 ] || fail "the queue is not empty"
artifacts=${OUTRIDER_ARTIFACTS:-$work/runs.artifacts}
[ "$(find "$artifacts/runs" -type f | wc -l)" = $((expected * 2)) ] || fail "there are files without an owner"
say "passed: $killed kills ($playing at work), ${#runs[@]} runs, $expected episodes, none lost, none twice, ${SECONDS} s"
