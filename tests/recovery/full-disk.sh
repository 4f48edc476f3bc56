#!/usr/bin/env bash
# Fills the disk under a database and its files while a worker plays, and checks that this is told, that what was kept
# stays, and that the run ends once there is room again. Needs root, for a file system of its own.
#   full-disk.sh [MEGABYTES]
set -eu
size=${1:-24}
# shellcheck source=tests/recovery/lib.sh
. "$(dirname "$0")/lib.sh"
episodes=6
disk="$work/disk"
mkdir "$disk"
if [ "$(id -u)" != 0 ] || ! mount -t tmpfs -o "size=${size}m" outrider "$disk" 2>/dev/null; then
  say "skipped: no file system can be mounted here"
  exit 0
fi
trap 'umount -l "$disk"; finish' EXIT
db="$disk/runs"

# await PATTERN: until the worker has printed it
await() {
  local patience=$((SECONDS + 180))
  until grep -qiE -- "$1" "$work/worker.log"; do
    [ $SECONDS -lt $patience ] || fail "the worker does not say '$1': $(tail -n 20 "$work/worker.log")"
    sleep 0.2
  done
}

kept() {
  outrider runs show "$run" | grep -E '^[0-9]+ +[a-z_]+ ' || true
}

run=$(outrider test start sample --episodes "$episodes" --episode-time 60)
start_worker "$work/worker.log" --jobs 1
await ': episode'
dd if=/dev/zero of="$disk/filler" bs=16k 2>/dev/null || true
await 'no space|disk( is)? full|cannot be written'
kill -9 -- "-$worker" 2>/dev/null || true
wait "$worker" 2>/dev/null || true
say "with a full disk: $(grep -iE -m 1 'no space|disk( is)? full|cannot be written' "$work/worker.log" | cut -c 1-160)"

rm "$disk/filler"
kept >"$work/before"
[ -s "$work/before" ] || fail "the episodes of before are lost"
outrider worker --drain --jobs 1 >"$work/worker.log" 2>&1 || fail "$(cat "$work/worker.log")"
kept >"$work/after"
while IFS= read -r line; do
  grep -Fxq "$line" "$work/after" || fail "an episode was lost or changed: $line"
done <"$work/before"
[ "$(wc -l <"$work/after")" = "$episodes" ] || fail "not all episodes were played: $(cat "$work/after")"
outrider cleanup --older-than 30d --orphans-older-than 0s
say "passed: $(wc -l <"$work/before") of $episodes episodes outlived the full disk, and the run is complete"
