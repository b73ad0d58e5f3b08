"""Checkpoints of random numbers in the layouts of Stable Diffusion 1.x, 2.x and XL: tiny ones, or ones of full size.

python make_model.py sdxl full out.safetensors [fp16]
"""

import sys
from dataclasses import dataclass

import torch
from safetensors.torch import save_file
from torch import Tensor


@dataclass(frozen=True)
class Unet:
    width: int
    multiples: tuple[int, ...]
    depths: tuple[int, ...]
    middle_depth: int
    context: int
    vector: int
    linear_projections: bool


@dataclass(frozen=True)
class Text:
    width: int
    layers: int
    open_clip: bool
    projection: int


@dataclass(frozen=True)
class Model:
    unet: Unet
    texts: tuple[Text, ...]
    vae_width: int
    vae_multiples: tuple[int, ...] = (1, 2, 4, 4)


FULL = {
    "sd1": Model(Unet(320, (1, 2, 4, 4), (1, 1, 1, 0), 1, 768, 0, False), (Text(768, 12, False, 0),), 128),
    "sd2": Model(Unet(320, (1, 2, 4, 4), (1, 1, 1, 0), 1, 1024, 0, True), (Text(1024, 24, True, 1024),), 128),
    "sdxl": Model(
        Unet(320, (1, 2, 4), (0, 2, 10), 10, 2048, 2816, True),
        (Text(768, 12, False, 0), Text(1280, 32, True, 1280)),
        128,
    ),
}
TINY = {
    "sd1": Model(Unet(32, (1, 2, 4, 4), (1, 1, 1, 0), 1, 64, 0, False), (Text(64, 3, False, 0),), 32, (1, 1, 1, 1)),
    "sd2": Model(Unet(64, (1, 1, 2, 2), (1, 1, 1, 0), 1, 64, 0, True), (Text(64, 4, True, 64),), 32, (1, 1, 1, 1)),
    "sdxl": Model(
        Unet(64, (1, 1, 2), (0, 1, 2), 2, 128, 64 + 6 * 32, True),
        (Text(64, 3, False, 0), Text(64, 3, True, 64)),
        32,
        (1, 1, 1, 1),
    ),
}


class Builder:
    """Tensors by name; a weight's numbers are as large as keeps what passes through it."""

    def __init__(self, seed: int, dtype: torch.dtype) -> None:
        self.state: dict[str, Tensor] = {}
        self._chance = torch.Generator().manual_seed(seed)
        self._dtype = dtype

    def put(self, name: str, *shape: int, std: float | None = None) -> None:
        inner = 1
        for size in shape[1:]:
            inner *= size
        values = torch.randn(shape, generator=self._chance) * (inner**-0.5 if std is None else std)
        self.state[name] = values.to(self._dtype)

    def norm(self, name: str, width: int) -> None:
        self.put(f"{name}.weight", width, std=0.1)
        self.state[f"{name}.weight"] += 1
        self.put(f"{name}.bias", width, std=0.1)

    def layer(self, name: str, *shape: int, bias: bool = True) -> None:
        self.put(f"{name}.weight", *shape)
        if bias:
            self.put(f"{name}.bias", shape[0], std=0.02)


def add_unet(b: Builder, config: Unet) -> None:
    start, width, embed = "model.diffusion_model.", config.width, config.width * 4

    def res(name: str, into: int, out: int) -> None:
        b.norm(f"{name}.in_layers.0", into)
        b.layer(f"{name}.in_layers.2", out, into, 3, 3)
        b.layer(f"{name}.emb_layers.1", out, embed)
        b.norm(f"{name}.out_layers.0", out)
        b.layer(f"{name}.out_layers.3", out, out, 3, 3)
        if into != out:
            b.layer(f"{name}.skip_connection", out, into, 1, 1)

    def transformer(name: str, size: int, depth: int) -> None:
        one = () if config.linear_projections else (1, 1)
        b.norm(f"{name}.norm", size)
        b.layer(f"{name}.proj_in", size, size, *one)
        for i in range(depth):
            block = f"{name}.transformer_blocks.{i}"
            for attention, source in (("attn1", size), ("attn2", config.context)):
                b.layer(f"{block}.{attention}.to_q", size, size, bias=False)
                b.layer(f"{block}.{attention}.to_k", size, source, bias=False)
                b.layer(f"{block}.{attention}.to_v", size, source, bias=False)
                b.layer(f"{block}.{attention}.to_out.0", size, size)
            b.layer(f"{block}.ff.net.0.proj", size * 8, size)
            b.layer(f"{block}.ff.net.2", size, size * 4)
            for norm in ("norm1", "norm2", "norm3"):
                b.norm(f"{block}.{norm}", size)
        b.layer(f"{name}.proj_out", size, size, *one)

    b.layer(f"{start}time_embed.0", embed, width)
    b.layer(f"{start}time_embed.2", embed, embed)
    if config.vector:
        b.layer(f"{start}label_emb.0.0", embed, config.vector)
        b.layer(f"{start}label_emb.0.2", embed, embed)
    b.layer(f"{start}input_blocks.0.0", width, 4, 3, 3)
    sizes, size, number = [width], width, 1
    levels = list(zip(config.multiples, config.depths, strict=True))
    for level, (multiple, depth) in enumerate(levels):
        for _ in range(2):
            res(f"{start}input_blocks.{number}.0", size, width * multiple)
            size = width * multiple
            if depth:
                transformer(f"{start}input_blocks.{number}.1", size, depth)
            sizes.append(size)
            number += 1
        if level < len(levels) - 1:
            b.layer(f"{start}input_blocks.{number}.0.op", size, size, 3, 3)
            sizes.append(size)
            number += 1
    res(f"{start}middle_block.0", size, size)
    transformer(f"{start}middle_block.1", size, config.middle_depth)
    res(f"{start}middle_block.2", size, size)
    number = 0
    for level, (multiple, depth) in reversed(list(enumerate(levels))):
        for i in range(3):
            block = f"{start}output_blocks.{number}"
            res(f"{block}.0", size + sizes.pop(), width * multiple)
            size = width * multiple
            if depth:
                transformer(f"{block}.1", size, depth)
            if level and i == 2:
                b.layer(f"{block}.{2 if depth else 1}.conv", size, size, 3, 3)
            number += 1
    b.norm(f"{start}out.0", size)
    b.layer(f"{start}out.2", 4, size, 3, 3)


def add_clip(b: Builder, start: str, config: Text) -> None:
    width = config.width
    b.put(f"{start}text_model.embeddings.token_embedding.weight", 49408, width, std=0.3)
    b.put(f"{start}text_model.embeddings.position_embedding.weight", 77, width, std=0.1)
    for i in range(config.layers):
        layer = f"{start}text_model.encoder.layers.{i}"
        for name in ("q", "k", "v", "out"):
            b.layer(f"{layer}.self_attn.{name}_proj", width, width)
        b.norm(f"{layer}.layer_norm1", width)
        b.layer(f"{layer}.mlp.fc1", width * 4, width)
        b.layer(f"{layer}.mlp.fc2", width, width * 4)
        b.norm(f"{layer}.layer_norm2", width)
    b.norm(f"{start}text_model.final_layer_norm", width)


def add_open_clip(b: Builder, start: str, config: Text) -> None:
    width = config.width
    b.put(f"{start}token_embedding.weight", 49408, width, std=0.3)
    b.put(f"{start}positional_embedding", 77, width, std=0.1)
    for i in range(config.layers):
        layer = f"{start}transformer.resblocks.{i}"
        b.put(f"{layer}.attn.in_proj_weight", 3 * width, width)
        b.put(f"{layer}.attn.in_proj_bias", 3 * width, std=0.02)
        b.layer(f"{layer}.attn.out_proj", width, width)
        b.norm(f"{layer}.ln_1", width)
        b.layer(f"{layer}.mlp.c_fc", width * 4, width)
        b.layer(f"{layer}.mlp.c_proj", width, width * 4)
        b.norm(f"{layer}.ln_2", width)
    b.norm(f"{start}ln_final", width)
    b.put(f"{start}text_projection", width, config.projection)
    b.state[f"{start}logit_scale"] = torch.tensor(4.6)


def add_vae(b: Builder, width: int, multiples: tuple[int, ...]) -> None:
    def res(name: str, into: int, out: int) -> None:
        b.norm(f"{name}.norm1", into)
        b.layer(f"{name}.conv1", out, into, 3, 3)
        b.norm(f"{name}.norm2", out)
        b.layer(f"{name}.conv2", out, out, 3, 3)
        if into != out:
            b.layer(f"{name}.nin_shortcut", out, into, 1, 1)

    def middle(name: str, size: int) -> None:
        res(f"{name}.block_1", size, size)
        b.norm(f"{name}.attn_1.norm", size)
        for part in ("q", "k", "v", "proj_out"):
            b.layer(f"{name}.attn_1.{part}", size, size, 1, 1)
        res(f"{name}.block_2", size, size)

    start, last = "first_stage_model.", len(multiples) - 1
    b.layer(f"{start}encoder.conv_in", width, 3, 3, 3)
    size = width
    for level, multiple in enumerate(multiples):
        for i in range(2):
            res(f"{start}encoder.down.{level}.block.{i}", size, width * multiple)
            size = width * multiple
        if level < last:
            b.layer(f"{start}encoder.down.{level}.downsample.conv", size, size, 3, 3)
    middle(f"{start}encoder.mid", size)
    b.norm(f"{start}encoder.norm_out", size)
    b.layer(f"{start}encoder.conv_out", 8, size, 3, 3)
    b.layer(f"{start}decoder.conv_in", size, 4, 3, 3)
    middle(f"{start}decoder.mid", size)
    for level, multiple in reversed(list(enumerate(multiples))):
        for i in range(3):
            res(f"{start}decoder.up.{level}.block.{i}", size, width * multiple)
            size = width * multiple
        if level:
            b.layer(f"{start}decoder.up.{level}.upsample.conv", size, size, 3, 3)
    b.norm(f"{start}decoder.norm_out", size)
    b.layer(f"{start}decoder.conv_out", 3, size, 3, 3)
    b.layer(f"{start}quant_conv", 8, 8, 1, 1)
    b.layer(f"{start}post_quant_conv", 4, 4, 1, 1)


def checkpoint(kind: str, model: Model, seed: int = 0, dtype: torch.dtype = torch.float32) -> dict[str, Tensor]:
    b = Builder(seed, dtype)
    add_unet(b, model.unet)
    add_vae(b, model.vae_width, model.vae_multiples)
    if kind == "sd1":
        add_clip(b, "cond_stage_model.transformer.", model.texts[0])
    elif kind == "sd2":
        add_open_clip(b, "cond_stage_model.model.", model.texts[0])
    else:
        add_clip(b, "conditioner.embedders.0.transformer.", model.texts[0])
        add_open_clip(b, "conditioner.embedders.1.model.", model.texts[1])
    return b.state


if __name__ == "__main__":
    kind, size, path, *more = sys.argv[1:]
    model = (FULL if size == "full" else TINY)[kind]
    save_file(checkpoint(kind, model, 0, torch.float16 if "fp16" in more else torch.float32), path)
