"""Fine-tuning and DreamBooth: the whole U-Net, and the text encoders unless their rate is 0."""

from pathlib import Path

import torch
from torch import Tensor, nn

from ..base import Base
from ..flat import Flat, Spec
from ..results import half_floats, write_tensors
from .method import Method, Models, learned_parts, pick


class Whole(Method):
    def __init__(self, job: dict, models: Models) -> None:
        parts = learned_parts(job)
        self._base = models.base
        self._nets: dict[str, nn.Module] = {"unet": models.unet} if "unet" in parts else {}
        self.learns_text = "text_encoder" in parts
        if self.learns_text:
            encoders = models.load_text_encoders()
            self._nets |= {f"text{number}": encoder for number, encoder in enumerate(encoders)}

    def specs(self) -> list[Spec]:
        """From the numbers in the file, which may be finer than those that the networks compute with."""
        states = self._states(self._base)
        return [
            Spec(f"{net}.{name}", "unet" if net == "unet" else "text_encoder", states[net][name])
            for net, module in self._nets.items()
            for name, _ in module.named_parameters()
        ]

    def _states(self, base: Base) -> dict[str, dict[str, Tensor]]:
        states = {"unet": base.unet_state()} if "unet" in self._nets else {}
        return states | {f"text{i}": one for i, one in enumerate(base.text_states()) if self.learns_text}

    def bind(self, flat: Flat) -> None:
        self._flat = flat
        for net, module in self._nets.items():
            for name, _ in list(module.named_parameters()):
                owner, _, last = name.rpartition(".")
                setattr(module.get_submodule(owner), last, flat.parameters[f"{net}.{name}"])

    def apply(self, strength: float) -> None:
        if strength == 1:
            self._flat.show(None)
            return
        row = torch.empty_like(self._flat.master)
        for spec in self._flat.specs:
            place = self._flat.view(row, spec.name).copy_(spec.start)
            place.lerp_(self._flat.view(self._flat.master, spec.name), strength)
        self._flat.show(row)

    def save(self, path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
        """A checkpoint in half precision, with all that the base has beside."""
        nets: dict[str, dict[str, Tensor]] = {}
        for name, value in tensors.items():
            net, _, key = name.partition(".")
            nets.setdefault(net, {})[key] = value
        whole = self._base.checkpoint(nets.get("unet"), [nets[net] for net in sorted(nets) if net != "unet"])
        kept = {key: metadata[key] for key in metadata if not key.startswith("ss_")}
        write_tensors(path, half_floats(whole), kept)

    def load(self, path: Path) -> dict[str, Tensor]:
        states = self._states(Base(str(path), None))
        found = {f"{net}.{name}": value for net, state in states.items() for name, value in state.items()}
        return pick(found, self.specs(), path)
