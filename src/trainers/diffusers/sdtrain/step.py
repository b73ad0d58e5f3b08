"""From a batch to losses and gradients: eagerly, or on a GPU as one recorded graph a batch shape."""

from collections.abc import Callable

import torch
from torch import Tensor

from .diffusion import mix, velocity
from .events import log
from .flat import Flat
from .methods import Models
from .nets.unet import embed_timesteps
from .text import Texts

Inputs = dict[str, Tensor]


def predict(
    models: Models, x: Tensor, timesteps: Tensor, text: Inputs, sizes: Tensor | None, dropped: Inputs
) -> Tensor:
    """The U-Net's answer [N, 4, H, W], float32, to noised latents."""
    vector = None
    if sizes is not None:
        # XL is told of each picture's size, crop and target, [N, 6], beside its text's one vector.
        width = models.unet.label_emb[0][0].weight.shape[1] - text["pooled"].shape[1]
        told = embed_timesteps(sizes.flatten(), width // 6).view(len(sizes), -1)
        vector = torch.cat([text["pooled"].to(models.dtype), told.to(models.dtype)], dim=1)
    keys, values = models.context(text["context"].to(models.dtype), dropped)
    x = x.to(models.dtype)
    if x.is_cuda:
        x = x.contiguous(memory_format=torch.channels_last)
    return models.unet(x, timesteps, keys, values, vector).float()


def to_host(values: Tensor) -> Tensor:
    """Without waiting: there once the GPU has come to it."""
    if not values.is_cuda:
        return values
    return torch.empty(values.shape, dtype=values.dtype, pin_memory=True).copy_(values, non_blocking=True)


class Stepper:
    """`run` adds the gradients of a batch to the flat row's and returns the losses of its pictures, [N], float32."""

    def __init__(
        self, models: Models, texts: Texts, flat: Flat, learns_text: bool, v: bool, alphas: Tensor, graphs: bool
    ) -> None:
        self._models, self._texts, self._flat = models, texts, flat
        self._learns_text, self._v = learns_text, v
        self._alphas = alphas.to(models.device)
        self._graphs: dict[tuple, Callable[[Inputs], Tensor]] = {}
        self._uses_graphs = graphs and models.device.type == "cuda"
        self._pool = None

    def losses(self, inputs: Inputs) -> Tensor:
        """Mean squared errors of a batch's pictures."""
        alphas = self._alphas[inputs["timesteps"]][:, None, None, None]
        latents, noise = inputs["latents"], inputs["noise"]
        target = velocity(alphas, latents, noise) if self._v else noise
        text = self._texts.encode(inputs) if self._learns_text else inputs
        dropped = {name: value for name, value in inputs.items() if name.startswith("drop")}
        x = mix(alphas, latents, noise)
        answer = predict(self._models, x, inputs["timesteps"], text, inputs.get("sizes"), dropped)
        error = (answer - target).square()
        return (error * inputs["mask"] if "mask" in inputs else error).mean(dim=(1, 2, 3))

    def run(self, inputs: Inputs) -> Tensor:
        device = self._models.device
        if device.type == "cuda":
            # From other memory a copy would wait for all that the GPU has to do.
            inputs = {name: value.pin_memory() for name, value in inputs.items()}
        if not self._uses_graphs:
            return self._backward({name: value.to(device, non_blocking=True) for name, value in inputs.items()})
        key = tuple((name, tuple(value.shape)) for name, value in inputs.items())
        if key not in self._graphs:
            try:
                self._graphs[key] = self._record(inputs)
            except RuntimeError as error:
                if isinstance(error, torch.OutOfMemoryError):
                    raise
                log("warning", f"no CUDA graph could be recorded, so steps are started one kernel at a time: {error}")
                self._uses_graphs = False
                return self.run(inputs)
        return self._graphs[key](inputs)

    def _backward(self, inputs: Inputs) -> Tensor:
        losses = self.losses(inputs)
        (losses * inputs["weights"]).sum().backward()
        return losses.detach()

    def _record(self, inputs: Inputs) -> Callable[[Inputs], Tensor]:
        device = self._models.device
        still = {name: value.to(device) for name, value in inputs.items()}
        before = self._flat.gradient.clone()
        # Libraries choose their kernels and take their memory before the recording.
        aside = torch.cuda.Stream()
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):
            self._backward(still)
        torch.cuda.current_stream().wait_stream(aside)
        self._flat.gradient.copy_(before)
        del before
        torch.cuda.empty_cache()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool):
            losses = self._backward(still)
        self._pool = self._pool or graph.pool()

        def replay(inputs: Inputs) -> Tensor:
            for name, value in inputs.items():
                still[name].copy_(value, non_blocking=True)
            graph.replay()
            return losses.clone()

        return replay
