"""The same training by sd-scripts: its arguments, its tokenizer files, and what its progress bar says."""

import json
import os
import sys
from pathlib import Path

from common import vocabulary

from sdtrain.tokenizer import Tokenizer

TOKENIZERS = ("openai_clip-vit-large-patch14", "laion_CLIP-ViT-bigG-14-laion2B-39B-b160k")
# One line of JSON for every update of tqdm's bar.
BAR = '{{"d":"{desc}","n":{n},"t":{total},"el":{elapsed_s}}}'


def tokenizers(folder: Path) -> Path:
    """CLIP's vocabulary as transformers reads it, where sd-scripts looks before it asks a hub."""
    made = Tokenizer(str(vocabulary()))
    ids = made._ids | {"<|startoftext|>": 49406, "<|endoftext|>": 49407}
    merges = ["#version: 0.2", *(" ".join(pair) for pair in made._ranks)]
    special = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>", "unk_token": "<|endoftext|>"}
    about = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "do_lower_case": True}
    for name in TOKENIZERS:
        place = folder / "tokenizers" / name
        place.mkdir(parents=True, exist_ok=True)
        (place / "vocab.json").write_text(json.dumps(ids, ensure_ascii=False))
        (place / "merges.txt").write_text("\n".join(merges) + "\n")
        whole = special | {"pad_token": "<|endoftext|>"}
        (place / "tokenizer_config.json").write_text(json.dumps(about | whole))
        (place / "special_tokens_map.json").write_text(json.dumps(whole))
    return folder / "tokenizers"


def command(
    checkout: Path,
    folder: Path,
    kind: str,
    base: Path,
    pictures: Path,
    side: int,
    batch: int,
    steps: int,
    checkpointing: bool,
) -> list[str]:
    """A LoRA of rank 16 of the U-Net alone, AdamW, bf16, SDPA, everything cached: as ours."""
    folder.mkdir(parents=True, exist_ok=True)
    toml = folder / "dataset.toml"
    toml.write_text(
        f"[general]\ncaption_extension = '.txt'\n[[datasets]]\nresolution = {side}\nbatch_size = {batch}\n"
        f"[[datasets.subsets]]\nimage_dir = '{pictures}'\nnum_repeats = 1\n"
    )
    script = "sdxl_train_network.py" if kind == "sdxl" else "train_network.py"
    return [
        os.environ.get("SD_PYTHON", sys.executable),
        str(checkout / script),
        f"--pretrained_model_name_or_path={base}",
        f"--dataset_config={toml}",
        f"--tokenizer_cache_dir={tokenizers(folder.parent)}",
        f"--output_dir={folder / 'output'}",
        "--output_name=net",
        "--save_model_as=safetensors",
        "--save_precision=fp16",
        "--network_module=networks.lora",
        "--network_dim=16",
        "--network_alpha=8",
        "--network_train_unet_only",
        "--optimizer_type=AdamW",
        "--learning_rate=1e-4",
        "--lr_scheduler=constant",
        f"--max_train_steps={steps}",
        "--mixed_precision=bf16",
        "--sdpa",
        "--seed=1",
        "--cache_latents",
        "--cache_latents_to_disk",
        *(["--cache_text_encoder_outputs", "--cache_text_encoder_outputs_to_disk"] if kind == "sdxl" else []),
        *(["--gradient_checkpointing"] if checkpointing else []),
        "--max_data_loader_n_workers=2",
        "--persistent_data_loader_workers",
    ]


def environment(checkout: Path) -> dict[str, str]:
    more = {"TQDM_BAR_FORMAT": BAR, "PYTHONUNBUFFERED": "1", "COLUMNS": "400", "HF_HUB_OFFLINE": "1"}
    return os.environ | more | {"PYTHONPATH": os.pathsep.join([str(checkout), os.environ.get("SD_PYTHONPATH", "")])}


def steps_done(line: str) -> int | None:
    """How many steps a line of its standard error says are done."""
    try:
        bar = json.loads(line[line.index("{") : line.rindex("}") + 1])
    except ValueError:
        return None
    return bar["n"] if isinstance(bar, dict) and bar.get("d", "").startswith("steps") else None
