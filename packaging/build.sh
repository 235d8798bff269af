#!/bin/bash
# Builds Cardwright into build/release: the editor and the command line in build/release/bin, and a
# Debian package of each in build/release/packages.
set -euo pipefail

case $(locale charmap 2>/dev/null) in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

usage()
{
    cat <<'USAGE'
Usage: packaging/build.sh [--no-packages] [--tests]

Installs what is missing (packaging/setup.sh), then builds Cardwright into build/release.
  --no-packages   programs only, no Debian packages
  --tests         the tests too, and the packages they need
  --help          this text
USAGE
}

make_packages=yes
setup_options=()
targets=(cardwright cardwright-cli cardwright-image)
for argument in "$@"; do
    case $argument in
        --no-packages) make_packages=no ;;
        --tests)
            setup_options=(--tests)
            targets=(all)
            ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            echo "build.sh: unknown option '$argument'." >&2
            usage >&2
            exit 2
            ;;
    esac
done

# Prints a step's output only when the step fails.
quietly()
{
    local log=$1
    shift
    "$@" >"$log" 2>&1 || {
        echo "build.sh: '$1' failed. Its last lines; all of it is in $log:" >&2
        tail -n 40 "$log" | sed 's/^/    /' >&2
        exit 1
    }
}

"$root/packaging/setup.sh" "${setup_options[@]}"
mkdir -p "$build"

configure=()
# A warning stops CI, never someone who only wants to build.
if [[ ${CI:-} == true ]]; then
    configure+=(-DCMAKE_COMPILE_WARNING_AS_ERROR=ON)
fi
if ((${#setup_options[@]})) && command -v clang++ >/dev/null; then
    echo "Build: the fuzz targets, with clang, into build/fuzz"
    mkdir -p "$root/build/fuzz"
    (cd "$root" && quietly "$root/build/fuzz/configure.log" cmake --preset fuzz)
    quietly "$root/build/fuzz/build.log" cmake --build "$root/build/fuzz" --parallel "$(nproc)" --target fuzz
    configure+=(-DCARDWRIGHT_FUZZ_TARGETS="$root/build/fuzz/bin")
fi
echo "Build 1/3: configuring build/release"
quietly "$build/configure.log" cmake -S "$root" --preset release "${configure[@]}"

cores=$(nproc)
if [[ -e $build/.ninja_log ]]; then
    echo "Build 2/3: compiling what changed, on $cores core(s)"
else
    echo "Build 2/3: compiling on $cores core(s); the first time takes some minutes"
fi
# On a terminal ninja counts on one line; in a log only warnings and errors are worth a line.
progress=()
[[ -t 1 ]] || progress=(--quiet)
cmake --build "$build" --parallel "$cores" --target "${targets[@]}" -- "${progress[@]}"

# A package is stale when anything that goes into it is newer than the older of the two.
packages_are_current()
{
    local debs=("$build"/packages/cardwright{,-cli,-image}_*.deb)
    [[ ${#debs[@]} == 3 && -e ${debs[0]} && -e ${debs[1]} && -e ${debs[2]} ]] || return 1
    local deb
    for deb in "${debs[@]}"; do
        [[ -z $(find "$build"/bin/cardwright{,-cli,-image} "$root/packaging" "$root/LICENSE" \
                    "$root/CMakeLists.txt" -type f -newer "$deb" -print -quit) ]] || return 1
    done
}

if [[ $make_packages == no ]]; then
    echo "Build 3/3: Debian packages left out, as asked"
elif packages_are_current; then
    echo "Build 3/3: the Debian packages are up to date"
else
    echo "Build 3/3: making the Debian packages"
    rm -f "$build"/packages/cardwright{,-cli,-image}_*.deb
    (cd "$build" && quietly "$build/packages.log" cpack -G DEB)
fi

echo "Built: build/release/bin/cardwright (editor) and build/release/bin/cardwright-cli (command line)"
if [[ $make_packages == yes ]]; then
    for deb in "$build"/packages/*.deb; do
        echo "       ${deb#"$root"/} ($(($(stat -c %s "$deb") / 1024)) KiB)"
    done
fi
