"""What was made of pictures and texts once, kept for all trainings under all that it was made from."""

import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from .base import stat_name


class Cache:
    """A folder of files named by what they were made from; a damaged one is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> dict[str, Tensor] | None:
        path = self._folder / name
        try:
            data = path.read_bytes()
            tensors = load(data[4:])
        except (OSError, SafetensorError):
            return None
        return tensors if zlib.crc32(data[4:]) == int.from_bytes(data[:4], "little") else None

    def put(self, name: str, tensors: dict[str, Tensor]) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = save({key: value.detach().cpu().contiguous() for key, value in tensors.items()})
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        fresh.write_bytes(zlib.crc32(data).to_bytes(4, "little") + data)
        os.replace(fresh, path)


def remembered(folder: Path, what: str, files: list[Path], compute: Callable[[], str]) -> str:
    """A digest of large files, computed once as long as nobody writes into them."""
    name = " ".join([what, *map(stat_name, files)])
    book = folder / "digests.json"
    try:
        known = json.loads(book.read_text())
    except (OSError, ValueError):
        known = {}
    if name not in known:
        known[name] = compute()
        folder.mkdir(parents=True, exist_ok=True)
        fresh = book.with_name(f".{book.name}.{os.getpid()}")
        fresh.write_text(json.dumps(known, indent=1))
        os.replace(fresh, book)
    return known[name]


def torch_name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")
