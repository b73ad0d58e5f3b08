"""On this machine's GPU (or CPU): the kernels, the first loss against the CPU's, and going on after a stop."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import HAS_GPU, HERE, dataset, job, model, run

failed = 0


def check(what: str, good: bool, told: str = "") -> None:
    global failed
    failed += not good
    print(f"{'ok    ' if good else 'FAILED'} {what} {told}", flush=True)


def losses(events: list[dict]) -> list[float]:
    return [event["loss"] for event in events if event["event"] == "progress"]


def warnings(events: list[dict]) -> str:
    return "; ".join(e["message"] for e in events if e["event"] == "log" and e["level"] != "info")


def kernels() -> None:
    test = HERE.parent / "diffusers/test_kernels.py"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(test)], capture_output=True, text=True, check=False
    )
    check("kernels compute what torch does", done.returncode == 0, done.stdout[-600:] if done.returncode else "")


def main() -> int:
    kernels()
    folder = Path(tempfile.mkdtemp(prefix="sdtrain-gpu-"))
    pictures = dataset(folder, 64, 5)
    here = "gpu" if HAS_GPU else "cpu"
    for kind in ("sd1", "sd2", "sdxl"):
        base = model(folder, kind, full=False)

        def train(name: str, compute: dict, kind: str = kind, base: Path = base, **more) -> tuple[list[dict], bytes]:
            place = folder / f"{kind}-{name}"
            path = job(place, base, pictures, folder / "cache", batch_size=2, compute=compute, **{"steps": 4} | more)
            events = run(path)
            return events, (place / "output/net.safetensors").read_bytes()

        on_cpu, _ = train("cpu", {"device": "cpu", "precision": "fp32"})
        exact, _ = train("fp32", {"device": here, "precision": "fp32"})
        error = max(abs(a / b - 1) for a, b in zip(losses(exact), losses(on_cpu), strict=True))
        check(f"{kind}: losses in fp32 are the CPU's", error < 1e-3, f"(relative error {error:.1e})")
        told = warnings(exact)
        check(f"{kind}: nothing to warn of", told == "", told)

        half = {"device": here, "precision": "bf16"}
        events, whole = train("whole", half, states=[2])
        error = max(abs(a / b - 1) for a, b in zip(losses(events), losses(on_cpu), strict=True))
        check(f"{kind}: losses in bf16 are near", error < 5e-2, f"(relative error {error:.1e})")
        _, again = train("again", half, states=[2])
        check(f"{kind}: the same job makes the same bytes", whole == again)
        train("parts", half, states=[2], steps=2)
        shutil.rmtree(folder / f"{kind}-parts/output")
        events, parts = train("parts", half, states=[2])
        began = next(event["from"] for event in events if event["event"] == "start")
        check(f"{kind}: going on after a stop makes the same bytes", whole == parts and began == 2, f"(from {began})")
        if HAS_GPU:
            os.environ["SDTRAIN_GRAPHS"] = "0"
            _, eager = train("eager", half, states=[2])
            del os.environ["SDTRAIN_GRAPHS"]
            check(f"{kind}: recorded graphs compute what single kernels do", whole == eager)
    shutil.rmtree(folder)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
