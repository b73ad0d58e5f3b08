"""Where and how precisely a job computes."""

import os
from dataclasses import dataclass

import torch

from .faults import Fault

_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


@dataclass(frozen=True)
class Setting:
    device: torch.device
    dtype: torch.dtype
    gradient_checkpointing: bool
    deterministic: bool
    compile: bool
    graphs: bool


def setting_of(job: dict) -> Setting:
    """From the job's `compute`; what it leaves out is chosen for the machine."""
    asked = job.get("compute", {})
    has_gpu = torch.cuda.is_available()
    if asked.get("device") == "gpu" and not has_gpu:
        built = torch.version.cuda or torch.version.hip
        why = "torch sees none" if built else "this torch was built without one"
        raise Fault(f"the training wants a GPU, and {why}", "`sdbuild doctor` says what is missing", "compute")
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0))) if has_gpu else torch.device("cpu")
    if asked.get("device") == "cpu":
        device = torch.device("cpu")
    default = "bf16" if device.type == "cuda" and torch.cuda.is_bf16_supported() else "fp32"
    name = asked.get("precision", default)
    if name == "fp16" and device.type == "cpu":
        raise Fault("a CPU cannot train in fp16", "write `precision: fp32` or `bf16`", "compute")
    setting = Setting(
        device=device,
        dtype=_DTYPES[name],
        gradient_checkpointing=asked.get("gradient_checkpointing", False),
        deterministic=asked.get("deterministic", True),
        compile=asked.get("compile", False),
        # Recorded once a batch shape; a GPU's own launches then take no time of Python's.
        graphs=os.environ.get("SDTRAIN_GRAPHS", "1") == "1",
    )
    _apply(setting)
    return setting


def _apply(setting: Setting) -> None:
    if setting.deterministic:
        # Read by cuBLAS when it starts.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        # torch.use_deterministic_algorithms without its import of the whole compiler, which takes seconds.
        torch._C._set_deterministic_algorithms(True, warn_only=True)
        torch.backends.cudnn.benchmark = False
    elif setting.device.type == "cuda":
        torch.backends.cudnn.benchmark = True
    if setting.device.type == "cuda":
        torch.cuda.set_device(setting.device)
