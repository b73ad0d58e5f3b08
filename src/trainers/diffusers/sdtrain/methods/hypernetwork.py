"""Hypernetworks, as the WebUI's: two small networks change what cross-attention makes its keys and its values of:
context + strength · network(context)."""

import json
from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor

from ..base import SDXL
from ..draws import normal, seed_of
from ..faults import Fault
from ..flat import Flat, Spec
from ..results import write_tensors
from .method import Method, Models, pick

# The WebUI's names; its `swish` is the hard one.
_ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "linear": lambda x: x,
    "relu": F.relu,
    "leakyrelu": F.leaky_relu,
    "elu": F.elu,
    "swish": F.hardswish,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
}
_INITS: dict[str, Callable[[Tensor, torch.Generator], object]] = {
    "normal": lambda w, g: w.normal_(0, 0.01, generator=g),
    "xavier-uniform": lambda w, g: torch.nn.init.xavier_uniform_(w, generator=g),
    "xavier-normal": lambda w, g: torch.nn.init.xavier_normal_(w, generator=g),
    "kaiming-uniform": lambda w, g: torch.nn.init.kaiming_uniform_(w, nonlinearity="relu", generator=g),
    "kaiming-normal": lambda w, g: torch.nn.init.kaiming_normal_(w, nonlinearity="relu", generator=g),
}
SIDES = ("k", "v")


class Hypernetwork(Method):
    learns_text = False

    def __init__(self, job: dict, models: Models) -> None:
        if models.base.family is SDXL:
            raise Fault("hypernetworks are of Stable Diffusion 1.x and 2.x", "train a LoRA", "method")
        self._settings, self._job, self._seed = job["hypernetwork"], job, job["seed"]
        self._width: int = models.unet.middle_block[1].transformer_blocks[0].attn2.to_k.weight.shape[1]
        self._layers = self._plan()
        self._strength = 1.0
        models.context = self._context

    def _plan(self) -> list[tuple[str, int, int]]:
        """Kind and widths of what the WebUI numbers as `linear.N`."""
        settings = self._settings
        widths = [int(self._width * multiple) for multiple in settings["layers"]]
        layers = []
        for i, (into, out) in enumerate(zip(widths, widths[1:], strict=False)):
            inner = i < len(widths) - 2
            layers.append(("linear", into, out))
            if settings["activation"] != "linear" and inner:
                layers.append(("activation", out, out))
            if settings["layer_norm"]:
                layers.append(("norm", out, out))
            if settings["dropout"] > 0 and inner:
                layers.append(("dropout", out, out))
        return layers

    def _name(self, side: str, index: int, kind: str) -> str:
        return f"hypernetwork.{self._width}.{side}.linear.{index}.{kind}"

    def specs(self) -> list[Spec]:
        specs = []
        for side in SIDES:
            for index, (kind, into, out) in enumerate(self._layers):
                if kind not in ("linear", "norm"):
                    continue
                name = self._name(side, index, "weight")
                chance = torch.Generator().manual_seed(seed_of(self._seed, "network", name))
                weight = torch.empty((out, into) if kind == "linear" else (out,))
                _INITS[self._settings["init"] if kind == "linear" else "normal"](weight, chance)
                specs.append(Spec(name, "unet", weight))
                specs.append(Spec(self._name(side, index, "bias"), "unet", torch.zeros(out)))
        return specs

    def bind(self, flat: Flat) -> None:
        self._parameters = flat.parameters

    def apply(self, strength: float) -> None:
        self._strength = strength

    def draw(self, number: int, count: int) -> dict[str, Tensor]:
        """What dropout leaves of a batch, and how much larger."""
        share, drawn = self._settings["dropout"], {}
        for side in SIDES:
            for index, (kind, _, width) in enumerate(self._layers):
                if kind == "dropout":
                    chance = normal((count, 77, width), self._seed, "dropout", number, side, index)
                    # Of normal numbers, this share lies below.
                    kept = chance >= torch.distributions.Normal(0, 1).icdf(torch.tensor(share))
                    drawn[f"drop.{side}.{index}"] = kept.float() / (1 - share)
        return drawn

    def _context(self, context: Tensor, chance: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        keys, values = (context + self._strength * self._changed(context, side, chance) for side in SIDES)
        return keys, values

    def _changed(self, x: Tensor, side: str, chance: dict[str, Tensor]) -> Tensor:
        for index, (kind, _, width) in enumerate(self._layers):
            if kind == "activation":
                x = _ACTIVATIONS[self._settings["activation"]](x)
            elif kind == "dropout":
                kept = chance.get(f"drop.{side}.{index}")
                x = x if kept is None else x * kept.to(x.dtype)
            else:
                weight, bias = (self._parameters[self._name(side, index, one)] for one in ("weight", "bias"))
                x = F.linear(x, weight, bias) if kind == "linear" else F.layer_norm(x, (width,), weight, bias)
        return x

    def save(self, path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
        """As safetensors, and as the `.pt` that the WebUI reads: the same names and numbers."""
        about = self._describe(int(metadata["ss_steps"]))
        write_tensors(path, tensors, metadata | {name: json.dumps(value) for name, value in about.items()})
        sides = []
        for side in SIDES:
            prefix = f"hypernetwork.{self._width}.{side}."
            own = {name: value for name, value in tensors.items() if name.startswith(prefix)}
            sides.append({name.removeprefix(prefix): value.clone() for name, value in own.items()})
        fresh = path.with_suffix(".pt.new")
        with open(fresh, "wb") as file:
            torch.save({self._width: tuple(sides), **about}, file)
        fresh.rename(path.with_suffix(".pt"))

    def _describe(self, step: int) -> dict[str, object]:
        """What the WebUI keeps beside the weights, under its names."""
        settings = self._settings
        layers, dropout = settings["layers"], settings["dropout"]
        title = "".join(word.capitalize() for word in settings["init"].split("-"))
        inner = [dropout if 0 < i < len(layers) - 1 else 0 for i in range(len(layers))]
        return {
            "step": step,
            "name": self._job["name"],
            "layer_structure": layers,
            "activation_func": settings["activation"],
            "is_layer_norm": settings["layer_norm"],
            "weight_initialization": title,
            "use_dropout": dropout > 0,
            "last_layer_dropout": dropout > 0,
            "dropout_structure": inner,
            "activate_output": False,
            "sd_checkpoint": None,
            "sd_checkpoint_name": None,
            "optional_info": "",
        }

    def load(self, path: Path) -> dict[str, Tensor]:
        return pick(load_file(path), self.specs(), path)
