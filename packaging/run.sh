#!/bin/bash
# Builds Cardwright if needed and opens it. Without a display it writes the card as an HTML file.
set -euo pipefail

case $(locale charmap 2>/dev/null) in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=$root/build/release/bin
sample=$root/resources/samples/harbour-porpoise-clicks.md

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
    cat <<'USAGE'
Usage: packaging/run.sh [FILE]

Builds Cardwright if needed, then opens the editor, with FILE if one is named. Where there is no
display, FILE (or a sample card) is written as one HTML file instead.
USAGE
    exit 0
fi

"$root/packaging/build.sh" --no-packages

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    options=()
    if ((EUID == 0)); then
        echo "Warning: you are root, so the web preview runs without its sandbox; better start this as an ordinary user."
        options=(--preview-without-sandbox)
    fi
    exec "$bin/cardwright" "${options[@]}" "$@"
fi

# Without a display: the first argument that is no option is the card.
card=
for argument in "$@"; do
    if [[ $argument != -* ]]; then
        card=$argument
        break
    fi
done
if [[ -z $card ]]; then
    card=$sample
    folder=$root/build
else
    folder=$(dirname -- "$card")
    [[ -d $folder && -w $folder ]] || folder=$PWD
fi
echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the editor cannot open;" \
     "writing the card as an HTML file instead."

# An older export of ours may be replaced; it is known by the line its first bytes hold.
may_write()
{
    [[ ! -e $1 && ! -L $1 ]] ||
        { [[ -f $1 && ! -L $1 ]] && head -c 4096 -- "$1" | grep -aqi 'name="generator" content="cardwright'; }
}

name=$(basename -- "$card")
name=${name%.*}
target=$folder/$name.html
number=2
until may_write "$target"; do
    target=$folder/$name-$number.html
    number=$((number + 1))
done

# Written aside first, so that a failure leaves nothing half done.
aside=$(mktemp -d)
trap 'rm -rf -- "$aside"' EXIT
"$bin/cardwright-cli" render "$card" -o "$aside/card.html"
cp -- "$aside/card.html" "$target"
echo "Written: $(realpath -- "$target")"
