"""Random numbers as functions of counters: what step n draws never depends on what was drawn before."""

import hashlib
import random

import torch
from torch import Tensor


def seed_of(*counters: int | str) -> int:
    """63 bits of the counters' digest."""
    digest = hashlib.blake2b("/".join(map(str, counters)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") >> 1


def generator(*counters: int | str) -> random.Random:
    return random.Random(seed_of(*counters))


def normal(shape: tuple[int, ...], *counters: int | str) -> Tensor:
    """Standard normal, float32, drawn on the CPU so that every machine draws the same."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed_of(*counters)))
