"""Pictures from prompts, drawn with the network as it is. All chance comes from the prompts' own seeds."""

from collections.abc import Callable
from pathlib import Path

import torch
from PIL import Image
from torch import Tensor

from .diffusion import sample
from .events import emit
from .methods import Method, Models
from .nets.vae import Vae
from .step import predict
from .text import Texts


class Previews:
    def __init__(
        self, job: dict, models: Models, texts: Texts, method: Method, vae: Callable[[], Vae], v: bool
    ) -> None:
        self._prompts: list[dict] = job["previews"]["prompts"]
        self._output = Path(job["output"])
        self._models, self._texts, self._method, self._vae, self._v = models, texts, method, vae, v

    @torch.no_grad()
    def draw(self, step: int) -> None:
        """Every prompt's picture: previews/step-000100/00-1234.png."""
        if not self._prompts:
            return
        folder = Path(f"previews/step-{step:06}")
        (self._output / folder).mkdir(parents=True, exist_ok=True)
        for number, prompt in enumerate(self._prompts):
            self._method.apply(prompt["strength"])
            if self._method.learns_text:
                self._texts.forget()
            path = folder / f"{number:02}-{prompt['seed']}.png"
            pixels = self._vae().decode(self._latents(prompt))[0]
            self._write(pixels, self._output / path, prompt["width"], prompt["height"])
            emit("preview", step=step, prompt=number, path=str(path))
        self._method.apply(1.0)
        if self._method.learns_text:
            self._texts.forget()

    def _latents(self, prompt: dict) -> Tensor:
        """As a GPU of any kind starts from: noise [1, 4, H/8, W/8] drawn on the CPU."""
        chance = torch.Generator().manual_seed(prompt["seed"])
        device = self._models.device
        shape = (1, 4, round(prompt["height"] / 8), round(prompt["width"] / 8))

        def noise() -> Tensor:
            return torch.randn(shape, generator=chance).to(device)

        texts = [prompt["prompt"], prompt["negative"]]
        text = {k: v.to(device) for k, v in self._texts.encoded(texts, fixed=not self._method.learns_text).items()}
        sizes = None
        if "pooled" in text:
            height, width = shape[2] * 8, shape[3] * 8
            sizes = torch.tensor([[height, width, 0, 0, height, width]] * 2, device=device)

        def both(x: Tensor, at: int) -> tuple[Tensor, Tensor]:
            times = torch.full((2,), at, device=device)
            with_, without = predict(self._models, x.repeat(2, 1, 1, 1), times, text, sizes, {}).chunk(2)
            return with_, without

        fresh = noise if prompt.get("sampler") == "euler_a" else None
        return sample(noise(), prompt["steps"], prompt["cfg"], both, self._v, fresh)

    @staticmethod
    def _write(pixels: Tensor, path: Path, width: int, height: int) -> None:
        bytes_ = ((pixels.float() + 1) * 127.5).round().clamp(0, 255).byte().permute(1, 2, 0).cpu()
        image = Image.fromarray(bytes_.numpy())
        if image.size != (width, height):
            image = image.resize((width, height), Image.Resampling.LANCZOS)
        image.save(path)
