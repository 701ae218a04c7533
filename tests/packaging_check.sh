#!/bin/sh
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# packaging_check.sh VERSION, run in the project's folder: the desktop entry and the AppStream data are
# valid and belong together, the icons have the sizes that their folders tell, and no translation or
# package list was forgotten.
set -u
version=$1
failures=0
names=$(mktemp)
trap 'rm -f -- "$names"' EXIT

fail() {
    printf 'FAIL: %s\n' "$*"
    failures=$((failures + 1))
}

need() {
    command -v "$1" >/dev/null 2>&1 || fail "$1 is missing (Debian package $2)"
}

id=org.orgdesk.OrgDesk
desktop=resources/$id.desktop
metainfo=resources/$id.metainfo.xml

need desktop-file-validate desktop-file-utils
need appstreamcli appstream
need file file
desktop-file-validate "$desktop" || fail "$desktop is not valid"
appstreamcli validate --no-net "$metainfo" || fail "$metainfo is not valid"

grep -q "<id>$id</id>" "$metainfo" || fail "$metainfo has another id"
grep -q ">$id.desktop</launchable>" "$metainfo" || fail "$metainfo does not launch $id.desktop"
grep -qx "Icon=$id" "$desktop" || fail "$desktop names another icon"
grep -q "<release version=\"$version\"" "$metainfo" || fail "$metainfo has no release $version"
grep -q "^## $version" CHANGELOG.md || fail "CHANGELOG.md has no section for $version"
for language in zh_CN ja; do
    for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=" "$desktop" || fail "$desktop: no $key in $language"
    done
    grep -q "<summary xml:lang=\"$language\">" "$metainfo" || fail "$metainfo: no summary in $language"
    [ -f "translations/orgdesk_$language.ts" ] || fail "translations/orgdesk_$language.ts is missing"
done

[ -f "resources/icons/hicolor/scalable/apps/$id.svg" ] || fail "the scalable icon is missing"
for size in 16 22 24 32 48 64 128 256 512; do
    icon=resources/icons/hicolor/${size}x$size/apps/$id.png
    file "$icon" | grep -q "PNG image data, $size x $size" || fail "$icon is not a PNG of $size x $size"
done

# Each icon of the resource file exists, and each action icon is in the resource file.
sed -n 's|.*<file[^>]*>\(.*\)</file>.*|\1|p' resources/resources.qrc >"$names"
[ -s "$names" ] || fail "resources.qrc names no files"
while read -r icon; do
    [ -f "resources/$icon" ] || fail "resources.qrc names $icon, which is not there"
done <"$names"
for icon in resources/icons/actions/*.svg; do
    grep -q "icons/actions/${icon##*/}<" resources/resources.qrc || fail "$icon is not in resources.qrc"
done

# Every icon that the sources name, by path or by themedIcon(u"name"_s), is in the resource file.
{
    grep -rhoE '":/icons/[A-Za-z0-9._-]+"' --include='*.cpp' --include='*.h' --include='*.ui' core ui app |
        tr -d '"' | sed 's|^:/icons/||'
    grep -rhE 'themedIcon\(' --include='*.cpp' --include='*.h' ui app |
        grep -oE 'u"[a-z0-9-]+"_s' | sed 's|u"\(.*\)"_s|\1.svg|'
} | sort -u >"$names"
while read -r icon; do
    grep -qF "alias=\"$icon\"" resources/resources.qrc || fail "the sources name the icon $icon, which resources.qrc does not have"
done <"$names"

# The scripts of the root are runnable and parse.
for script in run test .ci/run; do
    [ -x "$script" ] || fail "$script is not executable"
    bash -n "$script" || fail "$script does not parse"
done
bash -n packaging/setup.sh || fail "packaging/setup.sh does not parse"
"$PWD/run" --help >/dev/null || fail "./run --help fails"
"$PWD/test" --help >/dev/null || fail "./test --help fails"

# The lock file of the interop suite works with any registry.
lock=tests/interop/package-lock.json
if [ -f "$lock" ] && grep -nE '"resolved"|https?://[^"]*\.tgz' "$lock"; then
    fail "$lock names download addresses"
fi

[ "$failures" -eq 0 ] || exit 1
echo "Desktop entry, AppStream data, icons and scripts are in order."
