# shellcheck shell=bash
# What the checks of this folder share: the built product, a folder of their own, a PostgreSQL server of their own.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
product=${OUTRIDER_PRODUCT:-$root/releng/product/target/products/org.outrider.product/linux/gtk/x86_64/outrider}
[ -x "$product" ] || product="$root/outrider"
work=$(mktemp -d "${TMPDIR:-/tmp}/outrider-recovery.XXXXXX")
chmod 755 "$work"
server_pid=""
worker=""

finish() {
  [ -z "$worker" ] || kill -9 -- "-$worker" 2>/dev/null || true
  [ -z "$server_pid" ] || kill -INT "$server_pid" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

say() {
  printf '%s\n' "$*"
}

fail() {
  say "FAILED: $*"
  exit 1
}

# outrider ARGUMENT...: the product on the database $db
outrider() {
  "$product" "$@" --db "$db"
}

# json_number NAME: the first number of that name in the JSON on standard input
json_number() {
  grep -oE "\"$1\" : [0-9]+" | head -n 1 | grep -oE '[0-9]+$'
}

postgres_programs() {
  find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1
}

# as_postgres COMMAND...: servers do not run as root
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

# start_postgres: sets db to an empty database of a new server; false where there is none to be had
start_postgres() {
  local programs port=$((20000 + RANDOM % 20000))
  programs=$(postgres_programs)
  if [ -z "$programs" ]; then
    say "PostgreSQL is not installed"
    return 1
  fi
  mkdir "$work/postgres"
  [ "$(id -u)" != 0 ] || chown postgres "$work/postgres"
  # nothing of these databases is to outlast the server
  if ! as_postgres "$programs/initdb" -D "$work/postgres/data" -U outrider -A trust -N >"$work/postgres.log" 2>&1 ||
    ! as_postgres "$programs/pg_ctl" -D "$work/postgres/data" -w -l "$work/postgres/server.log" \
      -o "-p $port -k $work/postgres -c listen_addresses=127.0.0.1" start >>"$work/postgres.log" 2>&1; then
    say "PostgreSQL cannot be started: $(tail -n 3 "$work"/postgres.log "$work"/postgres/server.log 2>/dev/null)"
    return 1
  fi
  server_pid=$(head -n 1 "$work/postgres/data/postmaster.pid")
  as_postgres "$programs/createdb" -h 127.0.0.1 -p "$port" -U outrider outrider || return 1
  db="jdbc:postgresql://127.0.0.1:$port/outrider?user=outrider"
  export OUTRIDER_ARTIFACTS="$work/artifacts"
}

# start_worker LOG ARGUMENT...: in a process group of its own, whose number is put into worker
start_worker() {
  local log=$1
  shift
  : >"$log"
  setsid "$product" worker "$@" --db "$db" >"$log" 2>&1 &
  worker=$!
}
