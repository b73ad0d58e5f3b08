"""Everything that is trained, in one long row of numbers: one kernel updates, clips, averages or copies all of it."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

# Elements; tensors begin where matrix units like it.
ALIGNED = 64


@dataclass(frozen=True)
class Spec:
    """A tensor to be trained and where it starts; `part` is unet or text_encoder."""

    name: str
    part: str
    start: Tensor


class Flat:
    """`master` is float32; `compute` what networks see, in their own precision, with its gradients beside it."""

    def __init__(self, specs: list[Spec], device: torch.device, dtype: torch.dtype) -> None:
        self.specs = sorted(specs, key=lambda spec: spec.part != "unet")
        self.places: dict[str, tuple[int, torch.Size]] = {}
        self.parts: dict[str, tuple[int, int]] = {}
        end = 0
        for spec in self.specs:
            first = self.parts.get(spec.part, (end, end))[0]
            self.places[spec.name] = (end, spec.start.shape)
            end += -(-spec.start.numel() // ALIGNED) * ALIGNED
            self.parts[spec.part] = (first, end)
        self.master = torch.zeros(end, device=device)
        for spec in self.specs:
            self.view(self.master, spec.name).copy_(spec.start)
        own = dtype != torch.float32
        self.compute = self.master.to(dtype) if own else self.master
        self.gradient = torch.zeros(end, device=device, dtype=dtype)
        # Gradients of one optimiser step, summed over its batches.
        self.sum = torch.zeros(end, device=device) if own else self.gradient
        self._aside: Tensor | None = None
        self.parameters = {spec.name: self._parameter(spec.name) for spec in self.specs}

    def view(self, row: Tensor, name: str) -> Tensor:
        at, shape = self.places[name]
        return row[at : at + shape.numel()].view(shape)

    def _parameter(self, name: str) -> nn.Parameter:
        parameter = nn.Parameter(self.view(self.compute, name))
        parameter.grad = self.view(self.gradient, name)
        return parameter

    def publish(self) -> None:
        """Lets the networks see `master`."""
        if self.compute is not self.master:
            self.compute.copy_(self.master)

    def show(self, row: Tensor | None) -> None:
        """Lets the networks see other numbers for a while; None ends that."""
        if self._aside is not None:
            self.master.copy_(self._aside)
            self._aside = None
        if row is not None:
            self._aside = self.master.clone() if self.compute is self.master else None
            self.compute.copy_(row)
        else:
            self.publish()

    def collect(self) -> None:
        """Adds the gradients of a batch to those of the step."""
        if self.sum is not self.gradient:
            self.sum += self.gradient
            self.gradient.zero_()

    def clear(self) -> None:
        self.sum.zero_()
        self.gradient.zero_()

    def tensors(self, row: Tensor | None = None) -> dict[str, Tensor]:
        """By name, on the CPU."""
        host = (self.master if row is None else row).detach().cpu()
        return {spec.name: self.view(host, spec.name) for spec in self.specs}
