#!/bin/bash
# Start-up, memory and one rendering as ratios against ghostwriter and pandoc, measured in turns in
# one run, since times of different runs on a busy machine say nothing about each other.
set -euo pipefail
export LC_ALL=C.UTF-8
unset LANGUAGE

usage()
{
    cat <<'USAGE'
Usage: tests/bench/startup.sh CARD.md [OPTION...]

  --editor PATH   the editor to measure; without it only its peer is measured
  --peer PATH     the editor to compare with (default: ghostwriter)
  --cli PATH      cardwright-cli, to compare `render` with pandoc
  --rounds N      runs of each (default 5)

Needs Xvfb, openbox, g++ and the headers of libX11 and libXext; pandoc for --cli. Prints medians and ratios:
  window    from the start to its main window on the screen
  preview   from the start to the last change of the right half of that window (startpixels.cpp)
  memory    proportional set size of the whole process tree two seconds later
Times are those of a start as a user makes it: each program draws its page the way it chooses by itself.
For memory both are told to draw in software.
USAGE
}

card='' editor='' peer=ghostwriter cli='' rounds=5
while (($#)); do
    case $1 in
        --editor) editor=$2; shift ;;
        --peer) peer=$2; shift ;;
        --cli) cli=$2; shift ;;
        --rounds) rounds=$2; shift ;;
        --help | -h) usage; exit 0 ;;
        -*) echo "startup.sh: unknown option '$1'." >&2; usage >&2; exit 2 ;;
        *) card=$1 ;;
    esac
    shift
done
if [[ ! -f $card ]]; then
    usage >&2
    exit 2
fi
for tool in Xvfb openbox g++; do
    command -v "$tool" >/dev/null || { echo "startup.sh: $tool is not installed." >&2; exit 2; }
done

private=$(mktemp -d "${TMPDIR:-/tmp}/cardwright bench-XXXXXX")
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

cp -- "$card" "$private/card.md"
card=$private/card.md

# The middle one of numbers, one a line.
median() { sort -n | awk '{ value[NR] = $1 } END { if (NR) print value[int((NR + 1) / 2)] }'; }

ratio() { awk -v ours="$1" -v theirs="$2" 'BEGIN { if (theirs > 0) printf "%.2f", ours / theirs; else printf "-" }'; }

# The process `$1` and everything it has started.
tree()
{
    local child
    echo "$1"
    for child in $(cat "/proc/$1/task/"*/children 2>/dev/null); do
        tree "$child"
    done
}

# Kilobytes that the process tree of `$1` has to itself, shared pages counted by their share.
pss()
{
    local process sum=0 part
    for process in $(tree "$1"); do
        part=$(awk '/^Pss:/ { print $2 }' "/proc/$process/smaps_rollup" 2>/dev/null || true)
        sum=$((sum + ${part:-0}))
    done
    echo "$sum"
}

# One start of the program `$1` with the card, its page drawn as `$2` says (default, software): window,
# preview and memory, or nothing if no window came.
start_once()
{
    local home=$private/home process shown preview
    rm -rf -- "$home"
    mkdir -p "$home/.config" "$home/run"
    chmod 700 "$home/run"
    local options=()
    # Chromium's sandbox does not run as root; our own program has an option for that.
    if ((EUID == 0)) && [[ $1 == *cardwright* ]]; then
        options=(--preview-without-sandbox)
    fi
    local path=()
    [[ $2 == default ]] || path=(QT_QUICK_BACKEND=software QTWEBENGINE_CHROMIUM_FLAGS=--disable-gpu)
    env -u DBUS_SESSION_BUS_ADDRESS -u WAYLAND_DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/.config" \
        XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache" XDG_RUNTIME_DIR="$home/run" \
        QT_QPA_PLATFORM=xcb QTWEBENGINE_DISABLE_SANDBOX=$((EUID == 0)) "${path[@]}" \
        "$private/startpixels" 1000 "$1" "${options[@]}" "$card" >"$private/times" 2>"$private/program.log" || {
        echo "startup.sh: $1 showed no window. Its last words:" >&2
        tail -n 5 "$private/program.log" | sed 's/^/    /' >&2
        return 1
    }
    read -r shown preview process <"$private/times"
    started+=("$process")
    sleep 2
    echo "$shown $preview $(pss "$process")"
    kill -TERM -- "-$process" 2>/dev/null || kill "$process" 2>/dev/null || true
    while kill -0 "$process" 2>/dev/null; do sleep 0.1; done
    unset 'started[-1]'
}

measure_editors()
{
    local programs=("$peer") i program
    [[ -z $editor ]] || programs+=("$editor")
    for program in "${programs[@]}"; do
        command -v "$program" >/dev/null || { echo "startup.sh: $program is not there." >&2; return 1; }
    done
    g++ -O2 -std=c++20 -o "$private/startpixels" "$(dirname "${BASH_SOURCE[0]}")/startpixels.cpp" -lX11 -lXext ||
        { echo "startup.sh: startpixels.cpp does not compile." >&2; return 1; }
    mkfifo "$private/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$private/display" >"$private/xvfb.log" 2>&1 &
    started+=($!)
    local number
    read -r -t 30 number <"$private/display" || { echo "startup.sh: the virtual screen did not start." >&2; return 1; }
    export DISPLAY=":$number"
    openbox --sm-disable >"$private/openbox.log" 2>&1 &
    started+=($!)
    sleep 1

    local window preview memory
    # The first start of each fills the disk's cache and is not counted.
    for ((i = 0; i <= rounds; i++)); do
        local k=0
        for program in "${programs[@]}"; do
            start_once "$program" default >"$private/once" || return 1
            read -r window preview _ <"$private/once"
            start_once "$program" software >"$private/once" || return 1
            read -r _ _ memory <"$private/once"
            ((i == 0)) || echo "$window $preview $memory" >>"$private/times.$k"
            k=$((k + 1))
        done
    done
    printf '%-26s %12s %12s %8s  %s\n' "" "$(basename "$peer")" "$(basename "${editor:-ours}")" ratio goal
    local column=0 what theirs ours
    local goals=('<= 0.5' '<= 1.2 x its window' '<= 0.9')
    for what in 'start to window, ms' 'start to preview, ms' 'memory (PSS), kB'; do
        column=$((column + 1))
        theirs=$(awk -v c=$column '{ print $c }' "$private/times.0" | median)
        if [[ -z $editor ]]; then
            printf '%-26s %12s %12s %8s  %s\n' "$what" "$theirs" - - "${goals[column - 1]}"
            continue
        fi
        ours=$(awk -v c=$column '{ print $c }' "$private/times.1" | median)
        local against=$theirs
        ((column != 2)) || against=$(awk '{ print $1 }' "$private/times.0" | median)
        printf '%-26s %12s %12s %8s  %s\n' "$what" "$theirs" "$ours" "$(ratio "$ours" "$against")" "${goals[column - 1]}"
    done
}

measure_cli()
{
    command -v pandoc >/dev/null || { echo "startup.sh: pandoc is not installed." >&2; return 1; }
    local i begun theirs ours
    for ((i = 0; i <= rounds * 4; i++)); do
        begun=${EPOCHREALTIME/[.,]/}
        pandoc -f gfm -t html "$card" >"$private/pandoc.html"
        theirs=$((${EPOCHREALTIME/[.,]/} - begun))
        begun=${EPOCHREALTIME/[.,]/}
        "$cli" render "$card" >"$private/ours.html"
        ours=$((${EPOCHREALTIME/[.,]/} - begun))
        ((i == 0)) || echo "$theirs $ours" >>"$private/cli"
    done
    theirs=$(awk '{ print $1 / 1000 }' "$private/cli" | median)
    ours=$(awk '{ print $2 / 1000 }' "$private/cli" | median)
    printf '%-26s %12s %12s %8s  %s\n' "" pandoc "$(basename "$cli")" ratio goal
    printf '%-26s %12s %12s %8s  %s\n' "one rendering, ms" "$theirs" "$ours" "$(ratio "$ours" "$theirs")" '<= 0.10'
}

status=0
[[ -z $cli ]] || measure_cli || status=1
if [[ -n $editor || -z $cli ]]; then
    measure_editors || status=1
fi
exit "$status"
