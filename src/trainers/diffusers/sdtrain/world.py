"""Several GPUs: each process takes some pictures of every batch, and all make the same step."""

import os
import sys
from pathlib import Path

import torch
import torch.distributed as dist
from torch import Tensor

from .faults import Fault


class World:
    """The processes of a training; alone unless a launcher (torchrun, accelerate) says otherwise."""

    def __init__(self) -> None:
        self.size = int(os.environ.get("WORLD_SIZE", "1"))
        self.rank = int(os.environ.get("RANK", "0"))
        if self.size > 1 and not dist.is_initialized():
            dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")

    @property
    def leads(self) -> bool:
        """Whether this process tells of the training and writes its files."""
        return self.rank == 0

    def share(self, count: int) -> range:
        """Which pictures of a batch are this process's; there may be none."""
        return range(self.rank, count, self.size)

    def sum(self, row: Tensor) -> None:
        if self.size > 1:
            dist.all_reduce(row)

    def any(self, said: bool) -> bool:
        """Whether some process says so: all stop at the same step."""
        if self.size == 1:
            return said
        device = "cuda" if dist.get_backend() == "nccl" else "cpu"
        flag = torch.tensor(float(said), device=device)
        dist.all_reduce(flag, op=dist.ReduceOp.MAX)
        return bool(flag)

    def wait(self) -> None:
        if self.size > 1:
            dist.barrier()


def launch_on(gpus: int, argv: list[str]) -> None:
    """Goes on as so many processes, unless it is one of them."""
    if gpus <= 1 or "WORLD_SIZE" in os.environ:
        return
    if torch.cuda.is_available() and torch.cuda.device_count() < gpus:
        there = torch.cuda.device_count()
        raise Fault(f"the training wants {gpus} GPUs, and there are {there}", f"write `gpus: {there}`", "compute")
    program = str(Path(__file__).parent / "__main__.py")
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(gpus)]
    os.execv(sys.executable, [sys.executable, *launcher, program, *argv[1:]])
