"""A batch's tensors: pictures, noise, noise levels and texts, all from (seed, number of the batch)."""

import torch

from .data import Picture, Plan, draw_caption
from .diffusion import TIMESTEPS, snr_weights
from .draws import generator, normal
from .latents import Latents
from .methods import Method
from .step import Inputs
from .text import Texts


class Batches:
    def __init__(
        self, job: dict, pictures: list[Picture], plan: Plan, latents: Latents, texts: Texts, method: Method, v: bool
    ) -> None:
        self._seed, self._pictures, self._plan = job["seed"], pictures, plan
        self._latents, self._texts, self._method, self._v = latents, texts, method, v
        noise = job.get("noise", {})
        self._offset: float = noise.get("offset", 0.0)
        self._gamma: float | None = noise.get("min_snr")
        self._range: tuple[int, int] = tuple(noise.get("timesteps", (0, TIMESTEPS)))
        self._is_xl = len(texts.base.family.pads) > 1

    def draw(self, number: int, share: float) -> tuple[Inputs, list[Picture]]:
        """`share` is what the whole batch counts in its step."""
        numbers = self._plan.pictures_of(number)
        pictures = [self._pictures[one] for one in numbers]
        latents = self._latents.of(numbers)
        noise = normal(tuple(latents.shape), self._seed, "noise", number)
        if self._offset:
            noise += self._offset * normal((len(numbers), 4, 1, 1), self._seed, "offset", number)
        chance = generator(self._seed, "timestep", number)
        timesteps = torch.tensor([chance.randrange(*self._range) for _ in numbers])
        weights = torch.tensor([picture.loss_weight for picture in pictures]) * (share / len(numbers))
        if self._gamma is not None:
            weights *= snr_weights(timesteps, self._gamma, self._v)
        epoch = number // self._plan.batches_per_epoch
        captions = [draw_caption(picture, self._seed, number, slot, epoch) for slot, picture in enumerate(pictures)]
        inputs = {"latents": latents, "noise": noise, "timesteps": timesteps, "weights": weights}
        if self._latents.has_masks:
            inputs["mask"] = self._latents.masks_of(numbers)
        inputs |= self._method.draw(number, len(numbers))
        return inputs | self.text(captions, pictures), pictures

    def text(self, captions: list[str], pictures: list[Picture]) -> Inputs:
        fixed = [picture.has_fixed_text for picture in pictures]
        encoded = self._texts.ids(captions) if self._method.learns_text else self._texts.encoded(captions, all(fixed))
        if not self._is_xl:
            return encoded
        sizes = [[p.height, p.width, 0, 0, p.height, p.width] for p in pictures]
        return encoded | {"sizes": torch.tensor(sizes)}
