"""The loss of pictures that are not trained on, at noise and noise levels that are always the same."""

import torch

from .batches import Batches
from .data import Picture
from .draws import normal
from .latents import Latents
from .step import Stepper


class Validation:
    def __init__(self, job: dict, pictures: list[Picture], latents: Latents, batches: Batches) -> None:
        self._seed, self._timesteps = job["seed"], job["validation"]["timesteps"]
        self._pictures, self._latents, self._batches = pictures, latents, batches

    @torch.no_grad()
    def loss(self, stepper: Stepper, device: torch.device) -> float:
        """Mean over all pictures and noise levels; a picture's noise comes from (seed, picture, timestep)."""
        total = torch.zeros((), device=device)
        for number, picture in enumerate(self._pictures):
            latents = self._latents.of([number])
            for timestep in self._timesteps:
                name = f"{picture.dataset}/{picture.image}"
                noise = normal(tuple(latents.shape), self._seed, "validation", name, timestep)
                inputs = {"latents": latents, "noise": noise, "timesteps": torch.tensor([timestep])}
                if self._latents.has_masks:
                    inputs["mask"] = self._latents.masks_of([number])
                inputs |= self._batches.text([picture.captions[0]], [picture])
                total += stepper.losses({name: value.to(device) for name, value in inputs.items()})[0]
        return float(total) / len(self._pictures) / len(self._timesteps)
