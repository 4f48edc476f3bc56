# shellcheck shell=bash
# What the scripts of Outrider share: finding Java, and naming or installing Debian packages. To be sourced.

say() {
  echo "outrider: $*" >&2
}

# java_major HOME: the major version of the Java in that folder, or nothing
java_major() {
  [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# find_java MINIMUM PROGRAM: prints the home of a Java of at least that version which has bin/PROGRAM
find_java() {
  local minimum=$1 program=$2 candidate major
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    major=$(java_major "$candidate")
    if [ "${major:-0}" -ge "$minimum" ] && [ -x "$candidate/bin/$program" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

java_on_path() {
  local java
  java=$(command -v java) || return 0
  dirname "$(dirname "$(readlink -f "$java")")"
}

can_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# install_packages PACKAGE...: with apt-get, quietly; shows the log when that fails
install_packages() {
  local log
  log=$(mktemp)
  say "installing $*"
  if apt_get install "$@" >"$log" 2>&1 ||
    { apt_get update && apt_get install "$@"; } >>"$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  tail -n 20 "$log" >&2
  rm -f "$log"
  say "could not install $*"
  return 1
}

apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
}

# install_command PACKAGE...: the command that the user has to type
install_command() {
  echo "sudo apt-get install $*"
}

# has_library NAME: whether the dynamic linker knows it
has_library() {
  # not "grep -q": ldconfig would fail on the pipe that it closes early
  { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep -F "$1" >/dev/null
}

# require_java MINIMUM PROGRAM: like find_java, but installs a Java where it can and ends the script where it cannot
require_java() {
  local minimum=$1 program=$2 kind=jre version
  [ "$program" = javac ] && kind=jdk
  if find_java "$minimum" "$program"; then
    return 0
  fi
  if can_install; then
    apt_get update >/dev/null 2>&1 || true
    for version in 25 21; do
      if apt-cache show "openjdk-$version-$kind-headless" >/dev/null 2>&1 &&
        install_packages "openjdk-$version-$kind-headless" && find_java "$minimum" "$program"; then
        return 0
      fi
    done
  fi
  say "needs Java $minimum or newer (a $kind with bin/$program) and found none."
  say "Install one, say $(install_command "openjdk-21-$kind-headless") where your system has it, or Eclipse Temurin,"
  say "and set JAVA_HOME if it is not in /usr/lib/jvm."
  exit 2
}
