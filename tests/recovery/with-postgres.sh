#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own, whose URL is in OUTRIDER_TEST_POSTGRES, so that the tests of the
# store run on it, too; without one where there is none to be had.
#   with-postgres.sh ./mvnw verify -Dtest=PostgresStoreTest
set -eu
# shellcheck source=tests/recovery/lib.sh
. "$(dirname "$0")/lib.sh"
if start_postgres; then
  unset OUTRIDER_ARTIFACTS
  OUTRIDER_TEST_POSTGRES="$db" "$@"
else
  say "the tests on PostgreSQL are left out"
  "$@"
fi
