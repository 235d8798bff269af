#!/bin/bash
# Builds everything, tests included, into build/release and runs the tests on a virtual screen of
# their own, with a home folder of their own. Ends with ctest's summary and its exit code.
set -euo pipefail

# Tests compare sentences, so they run in one language wherever they run.
export LC_ALL=C.UTF-8
unset LANGUAGE

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
    cat <<'USAGE'
Usage: packaging/test.sh [CTEST OPTION...]

Builds everything and runs all tests but those with the label "long". Options go to ctest, for
example: packaging/test.sh -R outline, or packaging/test.sh -L long for the long ones.
USAGE
    exit 0
fi

"$root/packaging/setup.sh" --tests

private=$(mktemp -d "${TMPDIR:-/tmp}/cardwright test-XXXXXX")
started=()
# shellcheck disable=SC2317 # the trap calls it
finish()
{
    # Last started, first ended; only what this script started.
    local i
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill "${started[i]}" 2>/dev/null || true
        wait "${started[i]}" 2>/dev/null || true
    done
    rm -rf -- "$private" || true
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# Node modules are installed beside a copy of the browser tests, never into the source tree. They come while the
# programs are built: npm waits for the network most of the time.
browser=$build/browser
modules=
mkdir -p "$browser"
find "$browser" -mindepth 1 -maxdepth 1 ! -name node_modules -exec rm -rf {} +
find "$root/tests/browser" -mindepth 1 -maxdepth 1 ! -name node_modules -exec cp -R {} "$browser/" \;
wanted=$(cat "$browser"/package*.json | sha256sum)
if [[ $(cat "$browser/node_modules/.installed" 2>/dev/null) != "$wanted" ]]; then
    echo "Tests: installing the browser tests' node modules beside the build"
    npm ci --prefix "$browser" --ignore-scripts --no-audit --no-fund >"$build/npm.log" 2>&1 </dev/null &
    modules=$!
    started+=("$modules")
fi

"$root/packaging/build.sh" --no-packages --tests
"$root/packaging/check-layers.sh"

if [[ $modules ]]; then
    wait "$modules" || {
        echo "test.sh: npm ci failed. Its last lines; all of it is in $build/npm.log:" >&2
        tail -n 20 "$build/npm.log" | sed 's/^/    /' >&2
        exit 1
    }
    started=()
    echo "$wanted" >"$browser/node_modules/.installed"
fi

export HOME="$private/home"
export XDG_CONFIG_HOME="$HOME/.config" XDG_DATA_HOME="$HOME/.local/share"
export XDG_CACHE_HOME="$HOME/.cache" XDG_STATE_HOME="$HOME/.local/state"
export XDG_RUNTIME_DIR="$private/run" TMPDIR="$private/tmp"
# Tests that give up root must still reach their files.
chmod 711 "$private"
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$TMPDIR"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP

# Xvfb finds a free display number by itself and tells it when it is ready.
mkfifo "$private/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$private/display" >"$private/xvfb.log" 2>&1 &
started+=($!)
if ! read -r -t 30 number <"$private/display"; then
    echo "test.sh: the virtual screen did not start:" >&2
    tail -n 20 "$private/xvfb.log" | sed 's/^/    /' >&2
    exit 1
fi
export DISPLAY=":$number"
openbox --sm-disable >"$private/openbox.log" 2>&1 &
started+=($!)
# A window that opens before the window manager is there never becomes the active one.
for ((i = 0; i < 100; i++)); do
    ! xdotool get_num_desktops >/dev/null 2>&1 || break
    sleep 0.1
done

# Chromium's sandbox does not run as root. The program itself clears these variables and has an
# option instead; this is for tests that create a web view of their own.
if ((EUID == 0)); then
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi

session=()
if command -v dbus-run-session >/dev/null; then
    session=(dbus-run-session --)
fi
selection=(-LE long)
for argument in "$@"; do
    [[ $argument != -L && $argument != --label-regex ]] || selection=()
done

# At a time: one test of windows, one of the browser (each has a lock of its own) and one that needs neither. Windows
# and browsers wait more than they work, so two cores are enough for the three.
echo "Tests: running on display $DISPLAY"
status=0
"${session[@]}" ctest --test-dir "$build" --output-on-failure -j3 --no-tests=error --timeout 600 \
    "${selection[@]}" "$@" </dev/null || status=$?
exit "$status"
