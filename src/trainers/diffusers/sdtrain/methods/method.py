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
    # A word that captions may have, and the ids that stand for it.
    word: tuple[str, list[int]] | None = None

    @abstractmethod
    def specs(self) -> list[Spec]: ...

    @abstractmethod
    def bind(self, flat: Flat) -> None: ...

    @abstractmethod
    def apply(self, strength: float) -> None:
        """1 while it trains; 0 is the base model."""

    def draw(self, number: int, count: int) -> dict[str, Tensor]:
        """The method's own chance in a batch of so many pictures, as further inputs; none while pictures are drawn."""
        return {}

    @abstractmethod
    def save(self, path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None: ...

    @abstractmethod
    def load(self, path: Path) -> dict[str, Tensor]:
        """The tensors of a file that `save` wrote, by the names of `specs`."""


def create_method(job: dict, models: Models) -> Method:
    from .embedding import Embedding
    from .hypernetwork import Hypernetwork
    from .lora import Lora
    from .whole import Whole

    methods = {
        "lora": Lora,
        "textual-inversion": Embedding,
        "hypernetwork": Hypernetwork,
        "dreambooth": Whole,
        "fine-tune": Whole,
    }
    return methods[job["method"]](job, models)


def learned_parts(job: dict) -> set[str]:
    """The parts of the model whose rate is not 0 all the way; of a job of no steps both."""
    rates = {part: job["part_schedules"].get(part) or job["schedule"] for part in ("unet", "text_encoder")}
    return {part for part, segments in rates.items() if not segments or any(one["lr"] > 0 for one in segments)}


def pick(found: dict[str, Tensor], specs: list[Spec], path: Path) -> dict[str, Tensor]:
    """What a file has for the specs; a Fault where it is another network's."""
    for spec in specs:
        if spec.name not in found or found[spec.name].numel() != spec.start.numel():
            raise Fault(f"{path.name} holds no network of this shape", f"it lacks {spec.name}")
    return {spec.name: found[spec.name].float().view(spec.start.shape) for spec in specs}
