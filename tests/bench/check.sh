#!/bin/bash
# `cardwright-cli check` beside markdownlint-cli2 over the same cards, by turns in one run; then over half
# of them (is it linear?), and the start of the process. By hand, never in CI:
#   tests/bench/check.sh FOLDER-OF-CARDS [CLI] [MARKDOWNLINT]
# The cards are repeated until there are a thousand.
set -euo pipefail
source=${1:?a folder of cards}
cli=${2:-build/release/bin/cardwright-cli}
peer=${3:-markdownlint-cli2}
count=${COUNT:-1000}
runs=${RUNS:-3}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/all" "$work/half"
mapfile -d '' cards < <(find "$source" -maxdepth 1 -name '*.md' -print0 | sort -z)
((${#cards[@]})) || { echo "There is no card in $source." >&2; exit 2; }
for ((i = 0; i < count; i++)); do
    cp "${cards[i % ${#cards[@]}]}" "$work/all/$i.md"
    ((i % 2)) || cp "${cards[i % ${#cards[@]}]}" "$work/half/$i.md"
done

# Wall time and processor time of a command, in seconds; what it finds is no failure.
timed()
{
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$work/out" 2>&1 || true; } 2>&1 | awk '{ printf "%s %.3f\n", $1, $2 + $3 }'
}

least() { sort -n | head -1; }

: >"$work/peer" >"$work/ours" >"$work/ours-half" >"$work/start"
for ((run = 0; run < runs; run++)); do
    timed "$peer" "$work/all/*.md" >>"$work/peer"
    timed "$cli" check "$work/all" --fail-on never >>"$work/ours"
    timed "$cli" check "$work/half" --fail-on never >>"$work/ours-half"
    timed "$cli" --version >>"$work/start"
done
read -r peer_wall peer_cpu < <(least <"$work/peer")
read -r our_wall our_cpu < <(least <"$work/ours")
read -r half_wall half_cpu < <(least <"$work/ours-half")
read -r start_wall start_cpu < <(least <"$work/start")
awk -v n="$count" -v pw="$peer_wall" -v pc="$peer_cpu" -v ow="$our_wall" -v oc="$our_cpu" -v hw="$half_wall" -v hc="$half_cpu" \
    -v sw="$start_wall" -v sc="$start_cpu" 'BEGIN {
    printf "%-34s %10s %10s %8s\n", "best of the runs, in seconds", "peer", "ours", "ratio"
    printf "%-34s %10.2f %10.2f %7.1fx\n", n " cards, wall", pw, ow, pw / ow
    printf "%-34s %10.2f %10.2f %7.1fx\n", n " cards, processor", pc, oc, pc / oc
    printf "%-34s %10s %10.2f %7.2fx\n", "twice the cards cost, processor", "", oc, oc / hc
    printf "%-34s %10s %10.3f\n", "start of the process, wall", "", sw
}'
