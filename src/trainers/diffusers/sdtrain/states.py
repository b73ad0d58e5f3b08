"""The trainer's own states, for going on after a stop."""

from pathlib import Path

from safetensors import SafetensorError, safe_open
from torch import Tensor

from .results import write_tensors


def save_state(folder: Path, step: int, tensors: dict[str, Tensor], updates: int) -> str:
    """Saves all that the steps from `step` on depend on; older states go. Returns the file's name."""
    name = f"state-{step:08}.safetensors"
    write_tensors(folder / name, tensors, {"step": str(step), "updates": str(updates)})
    for other in folder.glob("state-*.safetensors"):
        if other.name != name:
            other.unlink()
    return name


def load_state(folder: Path, tensors: dict[str, Tensor]) -> tuple[int, dict[str, Tensor], int]:
    """The newest whole state that has these tensors: its step, its tensors and updates; step 0 if there is none."""
    for path in sorted(folder.glob("state-*.safetensors"), reverse=True):
        try:
            with safe_open(path, framework="pt", device="cpu") as file:
                about = file.metadata()
                if set(file.keys()) != set(tensors):
                    continue
                found = {name: file.get_tensor(name) for name in tensors}
        except (OSError, SafetensorError):
            continue
        if all(found[name].shape == tensors[name].shape for name in tensors):
            return int(about["step"]), found, int(about["updates"])
    return 0, {}, 0
