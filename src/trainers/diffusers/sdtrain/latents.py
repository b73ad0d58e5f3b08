"""Pictures as the U-Net sees them, encoded once for all trainings with the same autoencoder."""

from collections.abc import Callable

import torch
from torch import Tensor

from .cache import Cache
from .data import Picture
from .nets.vae import Vae


class Latents:
    """Latents [4, H/8, W/8], float32, and masks of pictures by their numbers."""

    def __init__(self, pictures: list[Picture], cache: Cache, vae: Callable[[], Vae], device: torch.device) -> None:
        self._pictures, self._cache, self._vae, self._device = pictures, cache, vae, device
        self._latents: dict[int, Tensor] = {}
        self._masks: dict[int, Tensor | None] = {}
        self.has_masks = any(picture.mask is not None for picture in pictures)

    def prepare(self) -> int:
        """Encodes what no training has encoded before; how many those were."""
        fresh = 0
        for number, picture in enumerate(self._pictures):
            kept = self._cache.get(self._name(picture)) if picture.sha256 else None
            self._masks[number] = picture.mask_of_latents()
            if kept is not None:
                self._latents[number] = kept["latents"]
                continue
            fresh += 1
            self._latents[number] = self._encode(picture)
            # Of a picture without a digest nobody knows whether it is the same.
            if picture.sha256:
                self._cache.put(self._name(picture), {"latents": self._latents[number]})
        return fresh

    def of(self, numbers: list[int]) -> Tensor:
        return torch.stack([self._latents[number] for number in numbers])

    def masks_of(self, numbers: list[int]) -> Tensor:
        masks = [self._masks[number] for number in numbers]
        size = self._latents[numbers[0]].shape[1:]
        return torch.stack([torch.ones(1, *size) if mask is None else mask for mask in masks])

    @torch.no_grad()
    def _encode(self, picture: Picture) -> Tensor:
        """One at a time, so that a picture's latents do not depend on its neighbours."""
        return self._vae().encode(picture.pixels()[None].to(self._device))[0].float().cpu()

    @staticmethod
    def _name(picture: Picture) -> str:
        return f"{picture.sha256}-{picture.width}x{picture.height}"
