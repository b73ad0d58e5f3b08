"""The files that a training leaves for everyone."""

import hashlib
import json
import os
from pathlib import Path

import torch
from torch import Tensor

from .base import SD2, Base


def metadata_of(job: dict, base: Base, step: int, velocity: bool, kind: str = "") -> dict[str, str]:
    """What every result says of itself, in kohya's and Stability's words. Nothing that differs between equal trainings."""
    family = base.family
    spec = "stable-diffusion-v2-768-v" if family is SD2 and velocity else family.modelspec
    return {
        "ss_base_model_version": family.kohya + ("_v" if family is SD2 and velocity else ""),
        "ss_clip_skip": str(job["model"]["clip_skip"]),
        "ss_gradient_accumulation_steps": str(job["gradient_accumulation"]),
        "ss_max_train_steps": str(job["steps"]),
        "ss_optimizer": job["optimizer"]["name"],
        "ss_output_name": job["name"],
        "ss_sd_model_name": base.path.name,
        "ss_seed": str(job["seed"]),
        "ss_steps": str(step),
        "ss_total_batch_size": str(job["batch_size"]),
        "ss_v2": str(family is SD2),
        "modelspec.sai_model_spec": "1.0.0",
        "modelspec.architecture": spec + (f"/{kind}" if kind else ""),
        "modelspec.implementation": "sdbuild diffusers",
        "modelspec.prediction_type": "v" if velocity else "epsilon",
        "modelspec.title": job["name"],
    }


def write_network(path: Path, tensors: dict[str, Tensor], metadata: dict[str, str], arguments: dict[str, str]) -> None:
    """With `ss_network_args`, and the digest by which WebUIs know a network whatever is written about it."""
    if arguments:
        metadata = {**metadata, "ss_network_args": json.dumps(arguments)}
    sum_ = hashlib.sha256()
    for name in _ordered(tensors):
        sum_.update(_bytes(tensors[name]))
    write_tensors(path, tensors, {**metadata, "sshs_model_hash": sum_.hexdigest()})


def write_tensors(path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
    """A .safetensors file, written beside and renamed, so that nobody ever sees half of it. The library's own writer puts
    metadata in another order every time; here equal trainings make equal files."""
    header: dict[str, object] = {"__metadata__": dict(sorted(metadata.items()))}
    end = 0
    for name in _ordered(tensors):
        tensor, start = tensors[name], end
        end += tensor.numel() * tensor.element_size()
        header[name] = {"dtype": _DTYPES[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [start, end]}
    head = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    head += b" " * (-len(head) % 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    with open(fresh, "wb") as file:
        file.write(len(head).to_bytes(8, "little") + head)
        for name in _ordered(tensors):
            file.write(_bytes(tensors[name]))
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, path)


_DTYPES = {
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.uint8: "U8",
}


def _ordered(tensors: dict[str, Tensor]) -> list[str]:
    """Wide numbers first, so that all are aligned."""
    return sorted(tensors, key=lambda name: (-tensors[name].element_size(), name))


def _bytes(tensor: Tensor) -> memoryview:
    return memoryview(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy())


def half_floats(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value.half() if value.is_floating_point() else value for name, value in tensors.items()}
