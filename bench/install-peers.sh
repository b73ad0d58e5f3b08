#!/usr/bin/env bash
# Installs the build tools that `npm run bench` compares with: Debian's by apt (as root), the others into a folder of
# their own, ~/.cache/sdbuild-bench/peers or $SDBUILD_BENCH_PEERS. What cannot be had is said and left out; the
# benchmark measures against those it finds there and on the PATH.
set -uo pipefail
folder=${SDBUILD_BENCH_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/sdbuild-bench/peers}
mkdir -p "$folder"
missing=()

if command -v apt-get >/dev/null; then
  apt-get update -qq
  # One at a time: not every release of Debian has all of them.
  for package in ninja-build make samurai snakemake time; do
    apt-get install -y -qq --no-install-recommends "$package" >/dev/null || missing+=("$package (Debian)")
  done
fi
npm install --silent --no-audit --no-fund --prefix "$folder" wireit@0.14.13 turbo@2.11.11 ||
  missing+=('wireit, turbo (npm)')
python3 -m venv "$folder/venv" && "$folder/venv/bin/pip" install --quiet --disable-pip-version-check dvc==3.67.1 ||
  missing+=('dvc (PyPI)')

((${#missing[@]})) && printf 'not installed: %s\n' "${missing[@]}"
exit 0
