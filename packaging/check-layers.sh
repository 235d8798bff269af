#!/bin/bash
# Checks that includes follow the arrows of the design: what neither the compiler nor the linker
# can see. Prints file:line of every slip and exits with 1 if there is one.
# Another tree can be named as the only argument.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

# Which rooms of app/ a room may include. Everything else in app/ is closed to it.
declare -A may_use=(
    [base]=""
    [markdown]="base"
    [html]="base"
    [card]="markdown html base"
    [schema]="card markdown html base"
    [playbook]="schema card markdown html base"
    [workshop]="playbook schema card markdown html base"
    [settings]="base"
    [image]="base"
    [pdf]="base"
    [spelling]="base"
    [storage]="schema card base settings"
    [audit]="schema card markdown html base"
    [render]="schema card markdown html base"
    [editing]="storage audit render playbook workshop schema card markdown html base settings"
    [cli]="storage audit render playbook workshop schema card markdown html base settings image"
)
# Which room alone may include a library's headers, as "prefix rooms...".
reserved=(
    "md4c app/markdown app/render"
    "gumbo app/html"
    "hunspell app/spelling"
    "qpdf/ app/pdf"
    "valijson/ app/schema"
    "QWebEngine ui/preview"
    "QtWebEngine ui/preview"
)
# Qt modules open to all of app/, and those open to the rooms that need an image or QUndoStack.
core_modules=(QtCore QtConcurrent)
gui_modules=(QtGui)
gui_rooms=" editing image "

qt_headers=$(qmake6 -query QT_INSTALL_HEADERS 2>/dev/null || true)
slips=0

slip()
{
    echo "$1:$2: $3"
    slips=$((slips + 1))
}

# Whether Qt header $1 (`QImage` or `QtGui/QImage`) belongs to one of the modules $2...
declare -A module_known
in_modules()
{
    local header=$1 module
    shift
    for module in "$@"; do
        [[ $header == "$module" || $header == "$module"/* || -e $qt_headers/$module/$header ]] && return 0
    done
    return 1
}

check_qt()
{
    local file=$1 line=$2 room=$3 header=$4
    local modules=("${core_modules[@]}")
    [[ $gui_rooms == *" $room "* ]] && modules+=("${gui_modules[@]}")
    local key="${#modules[@]} $header"
    if [[ -z ${module_known[$key]:-} ]]; then
        in_modules "$header" "${modules[@]}" && module_known[$key]=yes || module_known[$key]=no
    fi
    if [[ ${module_known[$key]} == no ]]; then
        slip "$file" "$line" "app/$room may include ${modules[*]} only, not <$header>"
    fi
}

while IFS=$'\t' read -r file line header; do
    IFS=/ read -r layer room _ <<<"$file"
    for entry in "${reserved[@]}"; do
        read -r prefix owners <<<"$entry"
        if [[ $header == "$prefix"* && " $owners " != *" $layer/$room "* ]]; then
            slip "$file" "$line" "<$header> belongs to ${owners// / and } alone"
            continue 2
        fi
    done

    [[ $layer == app ]] || continue
    if [[ -z ${may_use[$room]+known} ]]; then
        slip "$file" "$line" "the room app/$room has no arrows in packaging/check-layers.sh"
        continue
    fi
    case $header in
        Q[A-Zt]*)
            [[ -z $qt_headers ]] || check_qt "$file" "$line" "$room" "$header"
            ;;
        ../* | */../*)
            slip "$file" "$line" "include by room from app/, not by a path upwards: \"$header\""
            ;;
        */*)
            other=${header%%/*}
            if [[ $other == "$room" || " ${may_use[$room]} " == *" $other "* ]]; then
                [[ -e app/$header || ! -e ui/$header ]] ||
                    slip "$file" "$line" "app never includes ui: \"$header\""
            elif [[ -d app/$other || -d ui/$other || $other == ui || $other == app ]]; then
                slip "$file" "$line" "app/$room may include only: ${may_use[$room]:-nothing else}; not \"$header\""
            fi
            ;;
    esac
done < <(
    # shellcheck disable=SC2016 # awk's variables, not the shell's
    find app ui -type f \( -name '*.h' -o -name '*.cpp' \) -print0 2>/dev/null | sort -z |
        xargs -0 -r awk '
            /^[ \t]*#[ \t]*include[ \t]*["<]/ {
                header = $0
                sub(/^[^"<]*["<]/, "", header)
                sub(/[">].*/, "", header)
                printf "%s\t%d\t%s\n", FILENAME, FNR, header
            }'
)

if ((slips)); then
    echo "Layers: $slips include(s) go against the arrows (design: rooms and arrows)."
    exit 1
fi
[[ -n $qt_headers ]] || echo "Layers: Qt's headers were not found, so its modules were not checked." >&2
echo "Layers: every include follows the arrows."
