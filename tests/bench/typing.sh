#!/bin/bash
# From a key to what it changes on the screen: the letter in the form, and the preview against
# ghostwriter's. Both programs in turns in one run, since times of different runs say nothing about
# each other.
set -euo pipefail
export LC_ALL=C.UTF-8
unset LANGUAGE

usage()
{
    cat <<'USAGE'
Usage: tests/bench/typing.sh CARD.md --editor PATH [OPTION...]

  --editor PATH   the editor to measure
  --peer PATH     the editor to compare with (default: ghostwriter)
  --keys N        keys typed for each preview figure (default 30); the letter gets ten times as many
  --rounds N      turns (default 3)
  --shots FOLDER  keep a picture of each window just before the keys

Needs Xvfb, openbox, xdotool, g++ and the headers of libX11, libXext and libXtst; ImageMagick for --shots.
Prints medians over all turns, for the card and for 1 MB of it (its sections again and again):
  preview   from the key to changed pixels of the preview
  letter    from the key to changed pixels of the text box, 99th percentile
USAGE
}

card='' editor='' peer=ghostwriter keys=30 rounds=3 shots=''
while (($#)); do
    case $1 in
        --editor) editor=$2; shift ;;
        --peer) peer=$2; shift ;;
        --keys) keys=$2; shift ;;
        --rounds) rounds=$2; shift ;;
        --shots) shots=$2; shift ;;
        --help | -h) usage; exit 0 ;;
        -*) echo "typing.sh: unknown option '$1'." >&2; usage >&2; exit 2 ;;
        *) card=$1 ;;
    esac
    shift
done
if [[ ! -f $card || ! -x $editor ]]; then
    usage >&2
    exit 2
fi
for tool in Xvfb openbox xdotool g++ "$peer"; do
    command -v "$tool" >/dev/null || { echo "typing.sh: $tool is not installed." >&2; exit 2; }
done

private=$(mktemp -d "${TMPDIR:-/tmp}/cardwright typing-XXXXXX")
started=()
# shellcheck disable=SC2317 # the trap calls it
finish()
{
    local i
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill "${started[i]}" 2>/dev/null || true
        wait "${started[i]}" 2>/dev/null || true
    done
    rm -rf -- "$private" || true
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# The value at share $1 of the numbers, one a line; "-" counts as the longest.
quantile() { sed 's/-/99999/' | sort -n | awk -v share="$1" '{ value[NR] = $1 } END { at = int(NR * share + 0.999); if (NR) print value[at < 1 ? 1 : at] }'; }
ratio() { awk -v ours="$1" -v theirs="$2" 'BEGIN { if (theirs > 0) printf "%.3f", ours / theirs; else printf "-" }'; }

# 1 MB of the card: each further copy's headings get a number, and it has no title.
megabyte()
{
    awk -v limit=1000000 '
        { line[NR] = $0 }
        END {
            for (copy = 1; size < limit; ++copy) {
                for (i = 1; i <= NR; ++i) {
                    if (copy > 1 && line[i] ~ /^# /) continue
                    text = copy > 1 && line[i] ~ /^##/ ? line[i] " " copy : line[i]
                    print text
                    size += length(text) + 1
                }
            }
        }' "$1"
}

g++ -O2 -std=c++20 -o "$private/keypixels" "$(dirname "${BASH_SOURCE[0]}")/keypixels.cpp" -lX11 -lXext -lXtst
cp -- "$card" "$private/small.md"
megabyte "$card" >"$private/large.md"

mkfifo "$private/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$private/display" >"$private/xvfb.log" 2>&1 &
started+=($!)
read -r -t 30 number <"$private/display" || { echo "typing.sh: the virtual screen did not start." >&2; exit 1; }
export DISPLAY=":$number"
openbox --sm-disable >"$private/openbox.log" 2>&1 &
started+=($!)
sleep 1

process=0 window=0
# Starts `$@` with an empty home and gives its window the same place and size as the other's.
open_window()
{
    local home=$private/home
    rm -rf -- "$home"
    mkdir -p "$home/.config" "$home/run"
    chmod 700 "$home/run"
    env -u DBUS_SESSION_BUS_ADDRESS -u WAYLAND_DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/.config" \
        XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache" XDG_RUNTIME_DIR="$home/run" \
        QT_QPA_PLATFORM=xcb QTWEBENGINE_DISABLE_SANDBOX=$((EUID == 0)) "$@" >"$private/program.log" 2>&1 &
    process=$!
    started+=("$process")
    window=''
    for _ in {1..400}; do
        window=$(xdotool search --onlyvisible --pid "$process" --name . 2>/dev/null | tail -1 || true)
        [[ -z $window ]] || break
        sleep 0.05
    done
    [[ -n $window ]] || { echo "typing.sh: $1 showed no window." >&2; exit 1; }
    sleep "$settle"
    window=$(xdotool search --onlyvisible --pid "$process" --name . | tail -1)
    xdotool windowsize "$window" 1260 860 windowmove "$window" 0 0
    sleep 2
    xdotool windowfocus "$window"
}

close_window()
{
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    unset 'started[-1]'
}

shot() { [[ -z $shots ]] || import -window root "$shots/$1.png"; }

measure()
{
    local size=$1 settle=$2 count=$3 card
    local options=()
    ((EUID != 0)) || options=(--preview-without-sandbox)
    card=$private/edited.md

    cp "$private/$size.md" "$card"
    open_window "$peer" "$card"
    xdotool mousemove 420 97 click 1
    sleep 0.5
    xdotool key End
    sleep 1
    shot "peer-$size"
    "$private/keypixels" 716 30 520 780 "$count" 300 >>"$private/$size.peer"
    close_window

    cp "$private/$size.md" "$card"
    open_window "$editor" "${options[@]}" "$card"
    # The summary: it stands at the top of the form and of the preview.
    xdotool mousemove 480 400 click 1
    sleep 0.5
    xdotool key ctrl+End space
    sleep 1
    shot "ours-$size"
    "$private/keypixels" 805 160 435 660 "$count" 300 >>"$private/$size.ours"
    "$private/keypixels" 270 300 490 500 $((count * 10)) 60 >>"$private/$size.letter"
    shot "ours-$size-after"
    close_window
}

for ((i = 0; i < rounds; i++)); do
    measure small 4 "$keys"
    measure large 8 $(((keys + 2) / 3))
done

printf '%-34s %12s %12s %8s  %s\n' "" "$(basename "$peer")" "$(basename "$editor")" ratio goal
for size in small large; do
    theirs=$(quantile 0.5 <"$private/$size.peer")
    ours=$(quantile 0.5 <"$private/$size.ours")
    goal='<= 0.4' what='the card'
    [[ $size == small ]] || { goal='<= 0.083' what='1 MB of it'; }
    printf '%-34s %12s %12s %8s  %s\n' "key to preview, $what, ms" "$theirs" "$ours" "$(ratio "$ours" "$theirs")" "$goal"
    printf '%-34s %12s %12s %8s  %s\n' "key to letter, $what, median" - "$(quantile 0.5 <"$private/$size.letter")" - ''
    printf '%-34s %12s %12s %8s  %s\n' "key to letter, $what, p99" - "$(quantile 0.99 <"$private/$size.letter")" - '<= 16 ms'
done
