#!/usr/bin/env bash
# What only a GPU can show of the trainer diffusers: correctness, going on after a stop, and steps a second with memory
# beside sd-scripts. Without a GPU the same runs on tiny models, as a rehearsal of this script.
#
#   test/gpu/run.sh [--sd-scripts DIR] [--steps N] [--only CASE,CASE] [--out FOLDER]
#
# $PYTHON is one with torch, safetensors, numpy, pillow (and pytest for the first part); $SD_PYTHON one with what
# sd-scripts needs, the same when absent.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
"$python" "$here/correct.py"
exec "$python" "$here/measure.py" "$@"
