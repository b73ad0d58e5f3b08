"""The noise schedule of Stable Diffusion, what the network is to predict, and drawing."""

from collections.abc import Callable

import torch
from torch import Tensor

TIMESTEPS = 1000


def signal_left() -> Tensor:
    """Share of the signal left at each timestep (ᾱ), float32: scaled-linear betas from 0.00085 to 0.012."""
    betas = torch.linspace(0.00085**0.5, 0.012**0.5, TIMESTEPS, dtype=torch.float32) ** 2
    return torch.cumprod(1 - betas, dim=0)


ALPHAS = signal_left()


def mix(alphas: Tensor, x: Tensor, noise: Tensor) -> Tensor:
    """√ᾱ·x + √(1-ᾱ)·noise; `alphas` [N, 1, 1, 1]."""
    return alphas.sqrt() * x + (1 - alphas).sqrt() * noise


def velocity(alphas: Tensor, x: Tensor, noise: Tensor) -> Tensor:
    """What models of v-prediction predict (Salimans and Ho 2022)."""
    return alphas.sqrt() * noise - (1 - alphas).sqrt() * x


def snr_weights(timesteps: Tensor, gamma: float, predicts_velocity: bool) -> Tensor:
    """Min-SNR-γ (Hang et al. 2023): how much each timestep counts, [N]."""
    alphas = ALPHAS[timesteps]
    snr = alphas / (1 - alphas)
    return snr.clamp(max=gamma) / (snr + 1 if predicts_velocity else snr)


def sample(
    noise: Tensor,
    steps: int,
    cfg: float,
    predict: Callable[[Tensor, int], tuple[Tensor, Tensor]],
    predicts_velocity: bool,
    fresh: Callable[[], Tensor] | None,
) -> Tensor:
    """DDIM from pure noise [1, 4, H, W]: η = 0, or with `fresh` noise for every step η = 1, which is Euler ancestral.
    `predict` returns what the network makes of x with the prompt and with the negative prompt."""
    every = TIMESTEPS // steps
    times = [i * every + 1 for i in reversed(range(steps))] if steps < TIMESTEPS else [*reversed(range(TIMESTEPS))]
    alphas = ALPHAS.tolist()
    x = noise
    for at in times:
        with_, without = predict(x, at)
        guided = without + cfg * (with_ - without)
        now, before = alphas[at], alphas[at - every] if at >= every else alphas[0]
        if predicts_velocity:
            clean = now**0.5 * x - (1 - now) ** 0.5 * guided
            direction = now**0.5 * guided + (1 - now) ** 0.5 * x
        else:
            clean = (x - (1 - now) ** 0.5 * guided) / now**0.5
            direction = guided
        # Of the noise at the next step, so much is new.
        share = 0.0 if fresh is None else (1 - before) / (1 - now) * (1 - now / before)
        x = before**0.5 * clean + (1 - before - share) ** 0.5 * direction
        if fresh is not None and share > 0:
            x = x + share**0.5 * fresh()
    return x
