#!/bin/sh
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# debian_package_check.sh BUILD_FOLDER: packs the Debian package and looks into it: the name, what it
# depends on, every file that a person expects, and that no program points into the build folder.
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
failures=0

fail() {
    printf 'FAIL: %s\n' "$*"
    failures=$((failures + 1))
}

cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work" >"$work/cpack.log" 2>&1 || {
    cat "$work/cpack.log"
    exit 1
}
package=$(find "$work" -maxdepth 1 -name '*.deb')
architecture=$(dpkg --print-architecture)
case "${package##*/}" in
    orgdesk_[0-9]*_"$architecture".deb) ;;
    *) fail "the package has the name '${package##*/}'" ;;
esac

depends=$(dpkg-deb --field "$package" Depends)
for wanted in libqt6core6 libqt6widgets6 libqt6network6 libqt6sql6-sqlite libqt6svg6 libqt6keychain1 \
    libprotobuf hicolor-icon-theme; do
    case "$depends" in
        *"$wanted"*) ;;
        *) fail "the package does not depend on $wanted: $depends" ;;
    esac
done

dpkg-deb --extract "$package" "$work/root"
for wanted in bin/orgdesk bin/orgdesk-cli bin/orgdesk-sandbox \
    share/applications/org.orgdesk.OrgDesk.desktop \
    share/metainfo/org.orgdesk.OrgDesk.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.orgdesk.OrgDesk.svg \
    share/icons/hicolor/48x48/apps/org.orgdesk.OrgDesk.png \
    share/doc/orgdesk/copyright; do
    [ -s "$work/root/usr/$wanted" ] || fail "the package has no usr/$wanted"
done
find "$work/root" -type f ! -path '*/usr/bin/*' ! -path '*/usr/share/*' >"$work/others"
[ ! -s "$work/others" ] || fail "the package has unexpected files: $(cat "$work/others")"
for program in orgdesk orgdesk-cli orgdesk-sandbox; do
    [ -x "$work/root/usr/bin/$program" ] || fail "usr/bin/$program is not executable"
    if readelf -d "$work/root/usr/bin/$program" | grep -E 'R(UN)?PATH' | grep -F "$build"; then
        fail "usr/bin/$program looks for libraries in the build folder"
    fi
done
# Qt's own translations and ours travel inside the window's program; the names are stored in UTF-16.
for name in qtbase_zh_CN.qm qtbase_ja.qm orgdesk_zh_CN.qm orgdesk_ja.qm; do
    wide=$(printf '%s' "$name" | sed 's/./\\x00&/g')
    LC_ALL=C grep -qaP "$wide" "$work/root/usr/bin/orgdesk" || fail "usr/bin/orgdesk carries no $name"
done

[ "$failures" -eq 0 ] || exit 1
echo "${package##*/} is in order."
