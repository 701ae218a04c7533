# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# What ./run and ./test share: packages, configuration and build. It is sourced, not run, by a script
# that has set ROOT to the project's folder and chosen `set -euo pipefail`.

BUILD="$ROOT/build/release"

say() { printf '%s\n' "$*"; }

die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Qt and the shell's own tools want UTF-8; a bare system often has the locale C.
use_utf8_locale() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *.UTF-8 | *.utf8 | *.utf-8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

have() { command -v "$1" >/dev/null 2>&1; }

# True where npm and a node that the interop suite can use are there already, from whatever source.
# Debian's own packages might conflict with those.
have_node() {
    have node && have npm || return 1
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    version=${version%%.*}
    [[ $version =~ ^[0-9]+$ ]] && ((version >= 18))
}

# packages_in SECTION...: the packages of these sections of the list, one on a line.
packages_in() {
    awk -v wanted=" $* " '
        /^[[:space:]]*(#|$)/ { next }
        /^\[/ { section = substr($0, 2, index($0, "]") - 2); next }
        index(wanted, " " section " ") { print $1 }
    ' "$ROOT/packaging/debian-packages.txt"
}

# missing_packages SECTION...: those that are not installed.
missing_packages() {
    local wanted=() installed package
    mapfile -t wanted < <(packages_in "$@")
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
    for package in "${wanted[@]}"; do
        if [[ $package == nodejs || $package == npm ]] && have_node; then
            continue
        fi
        grep -qx -- "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

# install_packages SECTION...: says what is missing and installs it; ends the script where it cannot.
install_packages() {
    if ! have dpkg-query || ! have apt-get; then
        say "This is not a Debian system: its packages are not looked at. packaging/debian-packages.txt names what is needed."
        return 0
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    local as_root=()
    if (($(id -u) != 0)); then
        if ! have sudo; then
            say "These packages are missing, and installing them needs root (there is no sudo here):"
            say "    ${missing[*]}"
            say "Run this as root, then start ${0##*/} again:"
            say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} missing Debian packages${as_root[*]:+ with sudo}:"
    say "    ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    # Old lists may still do, so a failing update is not the end.
    "${apt[@]}" update || say "The package lists could not be refreshed; trying with those at hand."
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null ||
        die "the packages could not be installed. As root, try: apt-get install --no-install-recommends ${missing[*]}"
    hash -r
}

# How many compilers may run at once: one for each processor, but each may take more than a gigabyte.
build_jobs() {
    if [[ -n ${CMAKE_BUILD_PARALLEL_LEVEL:-} ]]; then
        say "$CMAKE_BUILD_PARALLEL_LEVEL"
        return
    fi
    local jobs memory
    jobs=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1300000) }' /proc/meminfo 2>/dev/null || true)
    if [[ -n $memory ]] && ((memory < jobs)); then
        jobs=$((memory > 0 ? memory : 1))
    fi
    say "$jobs"
}

cached() {
    [[ -f $BUILD/CMakeCache.txt ]] && sed -n "s/^$1:[^=]*=//p" "$BUILD/CMakeCache.txt"
}

# configure [CMAKE ARGUMENT]...: the preset release. A build folder that was made for another place
# of the project, as after copying it, is configured afresh.
configure() {
    local fresh=()
    if [[ -f $BUILD/CMakeCache.txt && $(cached CMAKE_HOME_DIRECTORY) != "$ROOT" ]]; then
        say "The build folder belongs to another place; configuring it afresh."
        rm -rf -- "$BUILD"
    elif [[ -f $BUILD/CMakeCache.txt && ! -f $BUILD/build.ninja ]]; then
        fresh=(--fresh)
    fi
    (cd "$ROOT" && cmake --preset release "${fresh[@]}" "$@") || die "configuring failed, see above."
}

# build_targets TARGET...: builds them.
build_targets() {
    cmake --build "$BUILD" --parallel "$(build_jobs)" --target "$@" ||
        die "the build failed, see above."
}
