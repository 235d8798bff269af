#!/bin/bash
# Installs the Debian packages that building and running Cardwright needs; with --tests also what
# the tests need. Says first what it will do, and does nothing when nothing is missing.
set -euo pipefail

case $(locale charmap 2>/dev/null) in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

usage()
{
    cat <<'USAGE'
Usage: packaging/setup.sh [--tests]

Installs what is missing to build and run Cardwright on Debian 12 or a like system.
  --tests   also what the tests need: a virtual screen, a browser, node, clang for the fuzz targets
  --help    this text
USAGE
}

# Recommended packages are left out, so those we do want are named here: Noto for scripts that a
# bare system cannot show, the svg plugin and Breeze for icons, the plugins that read WebP, dictionaries
# for the languages of the window, software GL for machines without a graphics card. dpkg-dev and file
# are for the shared-library check of our own packages.
packages=(
    g++ cmake ninja-build pkg-config dpkg-dev file
    qt6-base-dev qt6-webengine-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libmd4c-dev libmd4c-html0-dev libgumbo-dev libvalijson-dev
    libhunspell-dev hunspell-en-us hunspell-es libqpdf-dev
    libqt6svg6 qt6-image-formats-plugins breeze-icon-theme fonts-noto-core fonts-noto-mono
    libegl1 libgl1-mesa-dri
)
test_packages=(
    xvfb xauth openbox xdotool x11-xserver-utils dbus-daemon
    cmark-gfm chromium chromium-headless-shell strace util-linux ca-certificates
    poppler-utils qpdf libxml2-utils
    desktop-file-utils appstream git pre-commit
    clang libclang-rt-14-dev
)

for argument in "$@"; do
    case $argument in
        --tests)
            packages+=("${test_packages[@]}")
            command -v node >/dev/null || packages+=(nodejs)
            command -v npm >/dev/null || packages+=(npm)
            ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            echo "setup.sh: unknown option '$argument'." >&2
            usage >&2
            exit 2
            ;;
    esac
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "setup.sh: this script installs Debian packages, and this system has no apt. Please install" \
         "the equivalents of these packages by hand: ${packages[*]}" >&2
    exit 2
fi

missing=()
installed=" $(dpkg-query --show --showformat='${db:Status-Status}:${Package} ' "${packages[@]}" 2>/dev/null || true)"
for package in "${packages[@]}"; do
    [[ $installed == *" installed:$package "* ]] || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
    echo "Setup: all ${#packages[@]} packages are installed."
    exit 0
fi

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "setup.sh: ${#missing[@]} packages are missing and installing them needs root. Run this script" \
             "as root, or install sudo. Missing: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

log=$(mktemp "${TMPDIR:-/tmp}/cardwright-setup-XXXXXX.log")
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get
     -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)

fail()
{
    echo "setup.sh: $1" >&2
    echo "The last lines of apt's output; all of it is in $log:" >&2
    tail -n 20 "$log" | sed 's/^/    /' >&2
    exit 1
}

echo "Setup: ${#missing[@]} of ${#packages[@]} packages are missing: ${missing[*]}"
echo "Setup 1/3: refreshing the package lists"
# A third-party list that does not answer must not stop us: the lists at hand may do.
"${apt[@]}" update >>"$log" 2>&1 </dev/null ||
    echo "    Not every list could be refreshed; going on with those at hand (details in $log)."

echo "Setup 2/3: asking apt what this takes"
plan=$(LC_ALL=C apt-get install --yes --no-install-recommends --print-uris \
           -o Debug::NoLocking=1 "${missing[@]}" 2>>"$log") ||
    fail "apt cannot install these packages here. Is this Debian 12 or a like system?"
# apt's own sentences, "Need to get 12.3 MB/45 MB of archives" and "... 67.8 MB of additional ...".
read -r count download disk < <(awk '
    function megabytes(number, unit) {
        gsub(",", "", number); sub("/.*", "", unit)
        return number * (unit == "GB" ? 1000 : unit == "kB" ? 0.001 : unit == "B" ? 0.000001 : 1)
    }
    / newly installed, /           { count = $1 + $3 }
    /^Need to get /                { download = megabytes($4, $5) }
    /^After this operation.* used/ { disk = megabytes($4, $5) }
    END                            { printf "%d %d %d\n", count, download + 0.99, disk + 0.99 }' <<<"$plan")
# Measured on two cores: 10 MB a second to download, then 3 packages a second to unpack and set up.
minutes=$(((download / 10 + count / 3) / 60 + 1))
echo "    $count packages with what they need in turn: $download MB to download, $disk MB on disk," \
     "about $minutes minute(s)."

echo "Setup 3/3: installing (apt's output goes to $log)"
"${apt[@]}" install --yes --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null ||
    fail "installing the packages failed."
rm -f "$log"
echo "Setup: done, all ${#packages[@]} packages are installed."
