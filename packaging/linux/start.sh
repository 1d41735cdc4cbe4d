#!/bin/sh
# Annotator @VERSION@ for Linux in one file. It unpacks the program once, beside your other programs' data, and starts it.
#   sh FILE                    start (a project may be named, or a command: see --help)
#   sh FILE --install          also put it into the menu, for you alone; projects then open by double click
#   sh FILE --uninstall        take program and menu entry away again; projects stay where they are
#   sh FILE --extract FOLDER   only unpack
set -eu
umask 077
data=${XDG_DATA_HOME:-$HOME/.local/share}
all=$data/annotator-program
digest=@DIGEST@
place=$all/@VERSION@-$(echo "$digest" | cut -c1-12)

packed() { tail -n +@LINES@ "$0"; }

refuse() { echo "annotator: $1" >&2; exit 1; }

unpack() {
    command -v xz >/dev/null || refuse "xz is missing. To install: sudo apt-get install xz-utils"
    [ "$(packed | sha256sum | cut -d' ' -f1)" = "$digest" ] || refuse "this file is damaged; copy it again."
    mkdir -p "$(dirname "$1")"
    part=$1.part.$$
    trap 'rm -rf "$part"' EXIT
    mkdir "$part"
    packed | tar -xJf - -C "$part" --no-same-owner || refuse "there is not enough room at $1."
    mv -T "$part" "$1" 2>/dev/null || [ -d "$1" ]
}

refresh() {
    command -v update-mime-database >/dev/null && update-mime-database "$data/mime" || true
    command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
    command -v gtk-update-icon-cache >/dev/null && gtk-update-icon-cache -qtf "$data/icons/hicolor" || true
}

menu_entry() {
    mkdir -p "$data/applications" "$data/mime/packages" "$data/icons" "$HOME/.local/bin"
    sed "s|^Exec=annotator|Exec=\"$place/usr/lib/annotator/annotator\"|; /^TryExec=/d" \
        "$place/usr/share/applications/annotator.desktop" >"$data/applications/annotator.desktop"
    cp "$place/usr/share/mime/packages/annotator.xml" "$data/mime/packages/annotator.xml"
    cp -R "$place/usr/share/icons/hicolor" "$data/icons/"
    ln -sfn "$place/usr/lib/annotator/annotator" "$HOME/.local/bin/annotator"
}

take_away() {
    rm -rf "$all"
    rm -f "$data/applications/annotator.desktop" "$data/mime/packages/annotator.xml" "$HOME/.local/bin/annotator"
    rm -f "$data"/icons/hicolor/*/apps/annotator.png "$data/icons/hicolor/scalable/apps/annotator.svg"
}

case ${1:-} in
    --extract)
        [ $# -eq 2 ] || refuse "name one folder that does not exist yet."
        [ ! -e "$2" ] || refuse "$2 is there already."
        unpack "$2"
        exit 0
        ;;
    --uninstall)
        take_away
        refresh
        exit 0
        ;;
    --install)
        [ -d "$place" ] || unpack "$place"
        for old in "$all"/*; do [ "$old" = "$place" ] || rm -rf "$old"; done
        menu_entry
        refresh
        exit 0
        ;;
esac
[ -d "$place" ] || { unpack "$place"; trap - EXIT; }
exec "$place/usr/lib/annotator/annotator" "$@"
