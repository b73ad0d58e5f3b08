"""Steps a second, seconds up to the first step, and GPU memory of LoRA trainings; ours beside sd-scripts."""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import sd_scripts
import torch
from common import HAS_GPU, command, dataset, job, model


@dataclass(frozen=True)
class Case:
    name: str
    kind: str
    side: int
    batch: int
    checkpointing: bool


CASES = [
    Case("sd1-b1", "sd1", 512, 1, False),
    Case("sd1-b4", "sd1", 512, 4, False),
    Case("sdxl-b1", "sdxl", 1024, 1, False),
    Case("sdxl-b4-checkpointing", "sdxl", 1024, 4, True),
]


@dataclass
class Measured:
    first: float
    rate: float
    memory: float


class Memory:
    """The most that the GPU held while something ran, in GB, as the driver sees it."""

    def __init__(self) -> None:
        self.most, self._ended = 0.0, threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def _watch(self) -> None:
        query = ["nvidia-smi", "--query-gpu=memory.used", "--format=csv,noheader,nounits"]
        while HAS_GPU and not self._ended.wait(0.2):
            told = subprocess.run(query, capture_output=True, text=True, check=False).stdout.split()
            self.most = max(self.most, float(told[0]) / 1024 if told else 0.0)

    def __enter__(self) -> "Memory":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()


def follow(argv: list[str], steps: int, of_line, log: Path, env: dict | None = None) -> Measured:
    """Starts a trainer and takes the time of each step that it tells of; the first fifth is left to warm up."""
    began, times, tail = time.monotonic(), {}, []
    with (
        Memory() as memory,
        subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env) as process,
    ):
        text = ""
        while chunk := process.stdout.read(1):
            text += chunk
            if chunk not in "\r\n":
                continue
            done = of_line(text)
            if done:
                times.setdefault(done, time.monotonic() - began)
            tail, text = [*tail[-400:], text], ""
    log.write_text("".join(tail))
    if process.returncode != 0 or steps not in times:
        raise RuntimeError(f"exit code {process.returncode}, see {log}: {''.join(tail[-12:])}")
    start = max(1, steps // 5)
    start = min(step for step in times if step >= start)
    return Measured(times[min(times)], (steps - start) / (times[steps] - times[start]), memory.most)


def our_step(line: str) -> int | None:
    event = json.loads(line) if line.startswith("{") else {}
    return event.get("step") if event.get("event") == "progress" else None


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sd-scripts", type=Path, help="a checkout to measure beside")
    parser.add_argument("--steps", type=int, default=100 if HAS_GPU else 6)
    parser.add_argument("--only", default=",".join(case.name for case in CASES))
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "sdtrain-measured")
    parser.add_argument("--variants", default="deterministic,fast", help="deterministic, fast, compile, eager")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="sdtrain-measure-"))
    device = torch.cuda.get_device_name() if HAS_GPU else "no GPU: a rehearsal with tiny models"
    print(f"{device}, torch {torch.__version__}, {options.steps} steps a case", flush=True)
    rows = []
    for case in (case for case in CASES if case.name in options.only.split(",")):
        side = case.side if HAS_GPU else 64
        base, pictures = model(work, case.kind, full=HAS_GPU), dataset(work, side, 16)
        for variant in options.variants.split(","):
            rows.append((case.name, f"ours, {variant}", *measure_ours(case, variant, base, pictures, work, options)))
        if options.sd_scripts is not None:
            rows.append((case.name, "sd-scripts", *measure_theirs(case, base, pictures, side, work, options)))
        table(rows, options.out)


def measure_ours(case: Case, variant: str, base: Path, pictures: Path, work: Path, options) -> tuple:
    """Twice: the second time finds its caches warm."""
    compute = {
        "device": "gpu" if HAS_GPU else "cpu",
        "precision": "bf16",
        "gradient_checkpointing": case.checkpointing,
        "deterministic": variant == "deterministic",
        "compile": variant == "compile",
    }
    env = dict(sd_scripts.os.environ) | ({"SDTRAIN_GRAPHS": "0"} if variant == "eager" else {})
    found = []
    for attempt in ("cold", "warm"):
        folder = work / f"{case.name}-{variant}-{attempt}"
        more = {"batch_size": case.batch, "compute": compute}
        path = job(folder, base, pictures, work / "cache", steps=options.steps, **more)
        log = options.out / f"{case.name}-{variant}-{attempt}.log"
        found.append(attempted(lambda: follow(command(path), options.steps, our_step, log, env)))
    return tuple(found)


def measure_theirs(case: Case, base: Path, pictures: Path, side: int, work: Path, options) -> tuple:
    found = []
    for attempt in ("cold", "warm"):
        folder = work / f"{case.name}-theirs"
        argv = sd_scripts.command(
            options.sd_scripts, folder, case.kind, base, pictures, side, case.batch, options.steps, case.checkpointing
        )
        env, log = sd_scripts.environment(options.sd_scripts), options.out / f"{case.name}-theirs-{attempt}.log"
        found.append(attempted(lambda: follow(argv, options.steps, sd_scripts.steps_done, log, env)))
    return tuple(found)


def attempted(what) -> Measured | str:
    try:
        return what()
    except RuntimeError as error:
        return str(error)


def table(rows: list[tuple], out: Path) -> None:
    """Steps a second: the better of two; the first step: with warm caches."""
    lines = ["| case | trainer | steps/s | first step, warm | memory |", "| --- | --- | --- | --- | --- |"]
    for name, who, cold, warm in rows:
        good = [one for one in (cold, warm) if isinstance(one, Measured)]
        if not good:
            lines.append(f"| {name} | {who} | failed: {str(warm)[:300].replace(chr(10), ' ')} | | |")
            continue
        rate, most = max(one.rate for one in good), statistics.median([one.memory for one in good])
        lines.append(f"| {name} | {who} | {rate:.2f} | {good[-1].first:.1f} s | {most:.1f} GB |")
    text = "\n".join(lines)
    (out / "table.md").write_text(text + "\n")
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
