"""LoRA: W + strength · alpha/rank · up · down beside frozen weights, as kohya's scripts name and start it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from ..base import SDXL
from ..draws import seed_of
from ..flat import Flat, Spec
from ..names import block_of, to_diffusers
from ..nets.layers import Conv, Linear
from ..results import write_network
from .adapters import ConvAdapter, DoraAdapter, LinearAdapter
from .method import Method, Models, learned_parts, pick

# kohya's targets: transformers of the U-Net, layers of the encoders; with convolutions also all the rest of the blocks.
_TRANSFORMER = re.compile(r"\.(proj_in|proj_out|attn[12]\.to_(q|k|v|out\.0)|ff\.net\.(0\.proj|2))$")
_CONVOLUTIONS = re.compile(r"\.(in_layers\.2|out_layers\.3|emb_layers\.1|skip_connection|op|conv)$")
_TEXT = re.compile(r"\.(self_attn\.(q|k|v|out)_proj|mlp\.fc[12])$")

DOWN, UP, MAGNITUDE = ".lora_down.weight", ".lora_up.weight", ".dora_scale"


@dataclass(frozen=True)
class Module:
    name: str
    part: str
    layer: nn.Module
    rank: int
    alpha: float


def unet_modules(unet: nn.Module, convolutions: bool) -> Iterator[tuple[str, nn.Module]]:
    for path, layer in unet.named_modules():
        if isinstance(layer, Linear | Conv):
            if _TRANSFORMER.search(path) or (convolutions and _CONVOLUTIONS.search(path)):
                yield path, layer


class Lora(Method):
    def __init__(self, job: dict, models: Models) -> None:
        settings = job["network"]
        self._settings, self._seed = settings, job["seed"]
        self._dora = settings.get("dora", False)
        parts = learned_parts(job)
        self.modules = [
            *(self._unet(settings, models) if "unet" in parts else []),
            *(self._text(settings, models) if "text_encoder" in parts else []),
        ]
        self.learns_text = any(module.part == "text_encoder" for module in self.modules)

    @staticmethod
    def _unet(settings: dict, models: Models) -> Iterator[Module]:
        conv, blocks = settings.get("conv"), settings.get("blocks", {})
        for path, layer in unet_modules(models.unet, conv is not None):
            rank, alpha = blocks.get(block_of(path), settings["rank"]), settings["alpha"]
            if conv is not None and rank > 0 and layer.weight.shape[2:].numel() > 1:
                rank, alpha = conv["rank"], conv["alpha"]
            name = path if models.base.family is SDXL else to_diffusers(path)
            if rank > 0:
                yield Module(f"lora_unet_{name.replace('.', '_')}", "unet", layer, rank, alpha)

    @staticmethod
    def _text(settings: dict, models: Models) -> Iterator[Module]:
        own = settings.get("text_encoder", settings)
        if own is None:
            return
        for number, encoder in enumerate(models.load_text_encoders(), 1):
            prefix = f"lora_te{number if models.base.family is SDXL else ''}_"
            for path, layer in encoder.named_modules():
                if isinstance(layer, Linear) and _TEXT.search(path):
                    name = prefix + path.replace(".", "_")
                    yield Module(name, "text_encoder", layer, own["rank"], own["alpha"])

    def specs(self) -> list[Spec]:
        """Down is uniform on ±1/√fan-in, up is zero: nothing changes yet."""
        specs = []
        for module in self.modules:
            weight, rank = module.layer.weight, module.rank
            to, inner = weight.shape[0], weight.shape[1:]
            chance = torch.Generator().manual_seed(seed_of(self._seed, "network", module.name))
            bound = inner.numel() ** -0.5
            down = (torch.rand((rank, *inner), generator=chance) * 2 - 1) * bound
            up = torch.zeros((to, rank, *[1 for _ in inner[1:]]))
            specs.append(Spec(module.name + DOWN, module.part, down))
            specs.append(Spec(module.name + UP, module.part, up))
            if self._dora:
                norms = weight.float().flatten(1).norm(dim=1).view(to, *[1 for _ in inner])
                specs.append(Spec(module.name + MAGNITUDE, module.part, norms.cpu()))
        return specs

    def bind(self, flat: Flat) -> None:
        for module in self.modules:
            down, up = flat.parameters[module.name + DOWN], flat.parameters[module.name + UP]
            scale = module.alpha / module.rank
            if self._dora:
                adapter = DoraAdapter(down, up, scale, flat.parameters[module.name + MAGNITUDE])
            else:
                adapter = (ConvAdapter if isinstance(module.layer, Conv) else LinearAdapter)(down, up, scale)
            module.layer.adapter = adapter

    def apply(self, strength: float) -> None:
        for module in self.modules:
            module.layer.adapter.strength = strength

    def save(self, path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
        settings, conv = self._settings, self._settings.get("conv")
        arguments = {} if conv is None else {"conv_dim": str(conv["rank"]), "conv_alpha": str(conv["alpha"])}
        write_network(
            path,
            {
                **{name: value.half() for name, value in tensors.items()},
                **{f"{one.name}.alpha": torch.tensor(one.alpha).half() for one in self.modules},
            },
            {
                **metadata,
                "ss_network_module": "networks.lora",
                "ss_network_dim": str(settings["rank"]),
                "ss_network_alpha": str(settings["alpha"]),
            },
            arguments | ({"dora_wd": "True"} if self._dora else {}),
        )

    def load(self, path: Path) -> dict[str, Tensor]:
        return pick(load_file(path), self.specs(), path)
