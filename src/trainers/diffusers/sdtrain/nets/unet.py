"""The U-Net of Stable Diffusion 1.x, 2.x and XL, under the names of their checkpoints (LDM and SGM layout)."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from .layers import Conv, Shapes, attention, geglu


class ResBlock(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        norm = lambda name: shapes.group_norm(name, 1e-5, silu=True)  # noqa: E731
        none = nn.Identity
        self.in_layers = nn.ModuleList([norm("in_layers.0"), none(), shapes.conv("in_layers.2")])
        self.emb_layers = nn.ModuleList([none(), shapes.linear("emb_layers.1")])
        self.out_layers = nn.ModuleList([norm("out_layers.0"), none(), none(), shapes.conv("out_layers.3")])
        self.skip_connection = shapes.conv("skip_connection") if "skip_connection.weight" in shapes else nn.Identity()

    def forward(self, x: Tensor, emb: Tensor) -> Tensor:
        h = self.in_layers[2](self.in_layers[0](x))
        h = h + self.emb_layers[1](emb)[:, :, None, None]
        h = self.out_layers[3](self.out_layers[0](h))
        return self.skip_connection(x) + h


class Attention(nn.Module):
    def __init__(self, shapes: Shapes, heads: int) -> None:
        super().__init__()
        self.to_q, self.to_k, self.to_v = (shapes.linear(f"to_{name}") for name in "qkv")
        self.to_out = nn.ModuleList([shapes.linear("to_out.0")])
        self.heads = heads

    def forward(self, x: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        y = attention(self.to_q(x), self.to_k(keys), self.to_v(values), self.heads)
        return self.to_out[0](y)


class FeedForward(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        first = nn.Module()
        first.proj = shapes.linear("net.0.proj")
        self.net = nn.ModuleList([first, nn.Identity(), shapes.linear("net.2")])

    def forward(self, x: Tensor) -> Tensor:
        return self.net[2](geglu(self.net[0].proj(x)))


class TransformerBlock(nn.Module):
    def __init__(self, shapes: Shapes, heads: int) -> None:
        super().__init__()
        self.norm1, self.norm2, self.norm3 = (shapes.layer_norm(f"norm{i}") for i in (1, 2, 3))
        self.attn1 = Attention(shapes.below("attn1"), heads)
        self.attn2 = Attention(shapes.below("attn2"), heads)
        self.ff = FeedForward(shapes.below("ff"))

    def forward(self, x: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        h = self.norm1(x)
        x = x + self.attn1(h, h, h)
        x = x + self.attn2(self.norm2(x), keys, values)
        return x + self.ff(self.norm3(x))


class SpatialTransformer(nn.Module):
    def __init__(self, shapes: Shapes, heads: int | None) -> None:
        super().__init__()
        channels = shapes["norm.weight"][0]
        self.norm = shapes.group_norm("norm", 1e-6)
        self.proj_in, self.proj_out = shapes.linear("proj_in"), shapes.linear("proj_out")
        blocks = range(shapes.count("transformer_blocks"))
        self.transformer_blocks = nn.ModuleList(
            TransformerBlock(shapes.below(f"transformer_blocks.{i}"), heads or channels // 64) for i in blocks
        )
        self.gradient_checkpointing = False

    def forward(self, x: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        h = self.proj_in(self.norm(x).permute(0, 2, 3, 1).flatten(1, 2))
        for block in self.transformer_blocks:
            if self.gradient_checkpointing and torch.is_grad_enabled():
                h = checkpoint(block, h, keys, values, use_reentrant=False, preserve_rng_state=False)
            else:
                h = block(h, keys, values)
        h = self.proj_out(h).unflatten(1, x.shape[2:]).permute(0, 3, 1, 2)
        return x + h


class Resample(nn.Module):
    """Halves the size (`op`) or doubles it (`conv`)."""

    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.halves = "op.weight" in shapes
        if self.halves:
            self.op = shapes.conv("op", stride=2)
        else:
            self.conv = shapes.conv("conv")

    def forward(self, x: Tensor, size: torch.Size | None) -> Tensor:
        """`size` is that of what is joined next: twice the own, or one less where that was halved from an odd one."""
        if self.halves:
            return self.op(x)
        doubled = tuple(side * 2 for side in x.shape[2:])
        # torch's own has no gradient on GPUs whose sums come in one order.
        return self.conv(_doubled(x) if size in (None, doubled) else F.interpolate(x, size=size, mode="nearest"))


def _doubled(x: Tensor) -> Tensor:
    """Every place four times; channels last stays channels last."""
    n, c, h, w = x.shape
    return x.permute(0, 2, 3, 1)[:, :, None, :, None].expand(n, h, 2, w, 2, c).reshape(n, h * 2, w * 2, c).permute(0, 3, 1, 2)


def _layer(shapes: Shapes, heads: int | None) -> nn.Module:
    if "in_layers.0.weight" in shapes:
        return ResBlock(shapes)
    if "proj_in.weight" in shapes:
        return SpatialTransformer(shapes, heads)
    if "op.weight" in shapes or "conv.weight" in shapes:
        return Resample(shapes)
    return Conv(shapes["weight"])


class UNet(nn.Module):
    """Predicts noise (or velocity) [N, 4, H, W]. SD 1.x has 8 heads everywhere; 2.x and XL heads of 64 channels."""

    def __init__(self, all_shapes: dict[str, torch.Size], heads: int | None) -> None:
        super().__init__()
        shapes = Shapes(all_shapes)
        self.channels = shapes["input_blocks.0.0.weight"][0]

        def block(name: str) -> nn.ModuleList:
            return nn.ModuleList(_layer(shapes.below(f"{name}.{i}"), heads) for i in range(shapes.count(name)))

        def mlp(name: str) -> nn.ModuleList:
            return nn.ModuleList([shapes.linear(f"{name}.0"), nn.Identity(), shapes.linear(f"{name}.2")])

        self.time_embed = mlp("time_embed")
        self.label_emb = nn.ModuleList([mlp("label_emb.0")]) if "label_emb.0.0.weight" in shapes else None
        counts = [shapes.count("input_blocks"), shapes.count("output_blocks")]
        self.input_blocks = nn.ModuleList(block(f"input_blocks.{i}") for i in range(counts[0]))
        self.middle_block = block("middle_block")
        self.output_blocks = nn.ModuleList(block(f"output_blocks.{i}") for i in range(counts[1]))
        self.out = nn.ModuleList([shapes.group_norm("out.0", 1e-5, silu=True), nn.Identity(), shapes.conv("out.2")])
        self.gradient_checkpointing = False

    def checkpoint_gradients(self, how: bool) -> None:
        """Keeps little of the forward pass and computes it anew on the way back."""
        self.gradient_checkpointing = how
        for module in self.modules():
            if isinstance(module, SpatialTransformer):
                module.gradient_checkpointing = how

    def compile_blocks(self, backend: str = "inductor") -> None:
        """Block by block: those of one shape are one kernel, and no graph of thousands of nodes is made."""
        for module in self.modules():
            if isinstance(module, TransformerBlock | ResBlock):
                module.compile(dynamic=False, backend=backend)

    def forward(
        self, x: Tensor, timesteps: Tensor, keys: Tensor, values: Tensor | None = None, vector: Tensor | None = None
    ) -> Tensor:
        """`keys` [N, L, C] is what cross-attention reads; `values` where those are others; `vector` is XL's [N, 2816]."""
        values = keys if values is None else values
        dtype = x.dtype
        emb = self._mlp(self.time_embed, embed_timesteps(timesteps, self.channels).to(dtype))
        if self.label_emb is not None:
            emb = emb + self._mlp(self.label_emb[0], vector)
        emb = F.silu(emb)
        skips: list[Tensor] = []
        for block in self.input_blocks:
            x = self._run(block, x, emb, keys, values)
            skips.append(x)
        x = self._run(self.middle_block, x, emb, keys, values)
        for block in self.output_blocks:
            x = torch.cat([x, skips.pop()], dim=1)
            x = self._run(block, x, emb, keys, values, skips[-1].shape[2:] if skips else None)
        return self.out[2](self.out[0](x))

    def _run(
        self,
        block: nn.ModuleList,
        x: Tensor,
        emb: Tensor,
        keys: Tensor,
        values: Tensor,
        size: torch.Size | None = None,
    ) -> Tensor:
        for layer in block:
            if isinstance(layer, ResBlock):
                if self.gradient_checkpointing and torch.is_grad_enabled():
                    x = checkpoint(layer, x, emb, use_reentrant=False, preserve_rng_state=False)
                else:
                    x = layer(x, emb)
            elif isinstance(layer, SpatialTransformer):
                x = layer(x, keys, values)
            elif isinstance(layer, Resample):
                x = layer(x, size)
            else:
                x = layer(x)
        return x

    @staticmethod
    def _mlp(layers: nn.ModuleList, x: Tensor) -> Tensor:
        return layers[2](F.silu(layers[0](x)))


def embed_timesteps(timesteps: Tensor, width: int) -> Tensor:
    """[N] → [N, width], cosines first."""
    half = width // 2
    rates = torch.exp(torch.arange(half, device=timesteps.device, dtype=torch.float32) * (-math.log(10000) / half))
    angles = timesteps.float()[:, None] * rates
    return torch.cat([angles.cos(), angles.sin()], dim=-1)
