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

Needs Xvfb, openbox, xdotool and ImageMagick; pandoc for --cli. Prints medians and ratios:
  window    from the start to a mapped window of its own
  preview   from the start to the right half of that window showing something and no longer changing
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
for tool in Xvfb openbox xdotool import; do
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

now() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); } # milliseconds

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

# The visible window of any process in the tree of `$1` that is large enough to be the main one.
window_of()
{
    local process window
    for process in $(tree "$1"); do
        for window in $(xdotool search --onlyvisible --pid "$process" 2>/dev/null || true); do
            local WIDTH=0 HEIGHT=0
            eval "$(xdotool getwindowgeometry --shell "$window" 2>/dev/null | grep -E '^(WIDTH|HEIGHT)=[0-9]+$' || true)"
            if ((WIDTH > 300 && HEIGHT > 200)); then
                echo "$window $WIDTH $HEIGHT"
                return
            fi
        done
    done
}

# The pixels where both editors show the page, as a digest and the number of colours among them.
look()
{
    import -window "$1" -crop "$(($2 * 2 / 5))x$(($3 / 2))+$(($2 * 11 / 20))+$(($3 / 4))" +repage "$private/look.ppm" 2>/dev/null || return 0
    echo "$(md5sum <"$private/look.ppm") $(identify -format '%k' "$private/look.ppm")"
}

# One start of the program `$1` with the card, its page drawn as `$2` says (default, software): window,
# preview and memory, or nothing if no window came.
start_once()
{
    local home=$private/home process begun window='' shown=0 preview=0 last='' view quiet=0
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
    begun=$(now)
    setsid env -u DBUS_SESSION_BUS_ADDRESS -u WAYLAND_DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/.config" \
        XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache" XDG_RUNTIME_DIR="$home/run" \
        QT_QPA_PLATFORM=xcb QTWEBENGINE_DISABLE_SANDBOX=$((EUID == 0)) "${path[@]}" \
        "$1" "${options[@]}" "$card" >"$private/program.log" 2>&1 &
    process=$!
    started+=("$process")
    while [[ -z $window ]] && (($(now) - begun < 30000)) && kill -0 "$process" 2>/dev/null; do
        window=$(window_of "$process")
    done
    shown=$(($(now) - begun))
    if [[ -z $window ]]; then
        echo "startup.sh: $1 showed no window. Its last words:" >&2
        tail -n 5 "$private/program.log" | sed 's/^/    /' >&2
        return 1
    fi
    # More than a few colours is text and not an empty pane. The time is that of the last change
    # before a second without one.
    while (($(now) - begun < 30000)); do
        # shellcheck disable=SC2086 # window, width, height
        view=$(look $window)
        if [[ $view != "$last" && ${view##* } -gt 8 ]]; then
            preview=$(($(now) - begun))
        fi
        [[ $view != "$last" ]] && quiet=$(now)
        last=$view
        if ((preview > 0 && $(now) - quiet > 1000)); then
            break
        fi
    done
    sleep 2
    echo "$shown $preview $(pss "$process")"
    kill -TERM -- "-$process" 2>/dev/null || kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    unset 'started[-1]'
}

measure_editors()
{
    local programs=("$peer") i program
    [[ -z $editor ]] || programs+=("$editor")
    for program in "${programs[@]}"; do
        command -v "$program" >/dev/null || { echo "startup.sh: $program is not there." >&2; return 1; }
    done
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
