#!/usr/bin/env bash
# Lets one worker, then two, play 100 short episodes of a queue in PostgreSQL, and tells how long each took.
#   two-workers.sh [EPISODES]
set -eu
episodes=${1:-100}
# shellcheck source=tests/recovery/lib.sh
. "$(dirname "$0")/lib.sh"
start_postgres || { say "skipped: PostgreSQL is not installed"; exit 0; }

# measure WORKERS: prints the seconds from the first episode's start to the run's end
measure() {
  local run pids=() seconds
  run=$(outrider test start freedoom2.wad --map MAP01 --episodes "$episodes" --episode-time 20)
  for number in $(seq "$1"); do
    start_worker "$work/worker$number.log" --drain --jobs 1 --heartbeat 1
    pids+=("$worker")
  done
  for pid in "${pids[@]}"; do
    wait "$pid" || fail "a worker failed: $(cat "$work"/worker*.log)"
  done
  outrider test status "$run" --json >"$work/status"
  grep -q '"status" : "completed"' "$work/status" || fail "$(cat "$work/status")"
  [ "$(json_number current_episode <"$work/status")" = "$episodes" ] || fail "$(cat "$work/status")"
  seconds=$(json_number elapsed_seconds <"$work/status")
  for number in $(seq "$1"); do
    say "  worker $number kept $(grep -c ': episode' "$work/worker$number.log" || true) episodes"
  done
  say "$1 worker(s): $episodes episodes in $seconds s"
}

outrider db migrate >/dev/null
measure 1
measure 2
outrider db info --json >"$work/info"
[ "$(json_number episode <"$work/info")" = $((episodes * 2)) ] || fail "episodes are doubled or lost"
say "passed: no episode lost, none twice"
