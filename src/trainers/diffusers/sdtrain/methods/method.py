from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from ..base import Base
from ..faults import Fault
from ..flat import Flat, Spec
from ..nets.clip import TextEncoder
from ..nets.unet import UNet


@dataclass
class Models:
    """The networks of a training; text encoders are there only where something is learned of them or drawn with them."""

    base: Base
    device: torch.device
    dtype: torch.dtype
    unet: UNet
    load_text_encoders: Callable[[], list[TextEncoder]]
    # What cross-attention makes its keys and its values of, from the text's encoding and a batch's own chance.
    context: Callable[[Tensor, dict[str, Tensor]], tuple[Tensor, Tensor]] = lambda context, _: (context, context)


class Method(ABC):
    """`specs` are bound to the model once, by `bind`; `apply` sets how far they count in pictures that are drawn."""

    # Whether the texts' encoding changes while it trains.
    learns_text: bool

    @abstractmethod
    def specs(self) -> list[Spec]: ...

    @abstractmethod
    def bind(self, flat: Flat) -> None: ...

    @abstractmethod
    def apply(self, strength: float) -> None:
        """1 while it trains; 0 is the base model."""

    @abstractmethod
    def save(self, path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None: ...

    @abstractmethod
    def load(self, path: Path) -> dict[str, Tensor]:
        """The tensors of a file that `save` wrote, by the names of `specs`."""


def create_method(job: dict, models: Models) -> Method:
    from .lora import Lora

    if job["method"] == "lora":
        return Lora(job, models)
    raise Fault(f"the trainer diffusers has no method {job['method']}", about="method")


def pick(found: dict[str, Tensor], specs: list[Spec], path: Path) -> dict[str, Tensor]:
    """What a file has for the specs; a Fault where it is another network's."""
    for spec in specs:
        if spec.name not in found or found[spec.name].numel() != spec.start.numel():
            raise Fault(f"{path.name} holds no network of this shape", f"it lacks {spec.name}")
    return {spec.name: found[spec.name].float().view(spec.start.shape) for spec in specs}
