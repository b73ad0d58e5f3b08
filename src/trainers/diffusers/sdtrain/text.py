"""From captions to what the U-Net reads of them."""

import hashlib
from collections.abc import Callable, Iterable

import torch
from torch import Tensor

from .base import SDXL, Base
from .cache import Cache, torch_name
from .nets.clip import TextEncoder
from .tokenizer import Tokenizer

# Texts whose encodings are held in memory; the others are read from the disk again.
HELD = 4096


class Texts:
    def __init__(
        self,
        base: Base,
        tokenizer: Tokenizer,
        clip_skip: int,
        encoders: Callable[[], list[TextEncoder]],
        device: torch.device,
        dtype: torch.dtype,
    ) -> None:
        self.base, self.tokenizer, self._clip_skip = base, tokenizer, clip_skip
        self._encoders, self._device, self._dtype = encoders, device, dtype
        self._held: dict[str, dict[str, Tensor]] = {}
        self._cache: Cache | None = None

    def keep_in(self, cache: Cache) -> None:
        """Encodings of fixed texts are kept there; for encoders that nothing changes."""
        self._cache = cache

    def ids(self, captions: Iterable[str]) -> dict[str, Tensor]:
        """ids0 [N, 77], and ids1 where there are two encoders: padded in other ways."""
        texts = list(captions)
        return {
            f"ids{i}": torch.tensor([self.tokenizer.padded(text, pad) for text in texts])
            for i, pad in enumerate(self.base.family.pads)
        }

    def encode(self, inputs: dict[str, Tensor]) -> dict[str, Tensor]:
        """context [N, 77, C], and of XL pooled [N, P]. Gradients flow where something is learned."""
        encoders = self._encoders()
        states = [encoder(inputs[f"ids{i}"]) for i, encoder in enumerate(encoders)]
        if self.base.family is SDXL:
            context = torch.cat([one[-2] for one in states], dim=-1)
            return {"context": context, "pooled": encoders[1].pooled(states[1], inputs["ids1"])}
        return {"context": encoders[0].normed(states[0][-self._clip_skip])}

    def prepare(self, captions: Iterable[Iterable[str]]) -> None:
        """Encodes them, and no caption, before the first step."""
        for caption in dict.fromkeys(["", *(one for own in captions for one in own)]):
            self.encoded([caption], fixed=True)

    @torch.no_grad()
    def encoded(self, captions: list[str], fixed: bool) -> dict[str, Tensor]:
        """The same on the CPU, of encoders that do not learn; kept for later where the texts are `fixed`."""
        rows = [self._row(caption, fixed) for caption in captions]
        return {name: torch.stack([row[name] for row in rows]) for name in rows[0]}

    def _row(self, caption: str, fixed: bool) -> dict[str, Tensor]:
        if caption in self._held:
            return self._held[caption]
        name = self._name(caption)
        row = self._cache.get(name) if fixed and self._cache is not None else None
        if row is None:
            ids = {name: value.to(self._device) for name, value in self.ids([caption]).items()}
            row = {name: value[0].cpu() for name, value in self.encode(ids).items()}
            if fixed and self._cache is not None:
                self._cache.put(name, row)
        if len(self._held) < HELD:
            self._held[caption] = row
        return row

    def _name(self, caption: str) -> str:
        digest = hashlib.sha256(caption.encode()).hexdigest()[:32]
        skip = 1 if self.base.family is SDXL else self._clip_skip
        return f"{digest}-skip{skip}-{torch_name(self._dtype)}"

    def forget(self) -> None:
        """After the encoders changed."""
        self._held.clear()
