"""The autoencoder (KL-f8) of Stable Diffusion, under its checkpoints' names."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import Shapes


class ResBlock(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.norm1, self.norm2 = (shapes.group_norm(f"norm{i}", 1e-6, silu=True) for i in (1, 2))
        self.conv1, self.conv2 = shapes.conv("conv1"), shapes.conv("conv2")
        self.nin_shortcut = shapes.conv("nin_shortcut") if "nin_shortcut.weight" in shapes else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        return self.nin_shortcut(x) + self.conv2(self.norm2(self.conv1(self.norm1(x))))


class AttnBlock(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.norm = shapes.group_norm("norm", 1e-6)
        self.q, self.k, self.v, self.proj_out = (shapes.linear(name) for name in ("q", "k", "v", "proj_out"))

    def forward(self, x: Tensor) -> Tensor:
        h = self.norm(x).flatten(2).transpose(1, 2)
        h = F.scaled_dot_product_attention(self.q(h)[:, None], self.k(h)[:, None], self.v(h)[:, None])[:, 0]
        return x + self.proj_out(h).transpose(1, 2).unflatten(2, x.shape[2:])


def _middle(shapes: Shapes) -> nn.Module:
    middle = nn.Module()
    middle.block_1, middle.block_2 = ResBlock(shapes.below("block_1")), ResBlock(shapes.below("block_2"))
    middle.attn_1 = AttnBlock(shapes.below("attn_1"))
    return middle


def _levels(shapes: Shapes, name: str, change: str) -> nn.ModuleList:
    levels = nn.ModuleList()
    for i in range(shapes.count(name)):
        own = shapes.below(f"{name}.{i}")
        level = nn.Module()
        level.block = nn.ModuleList(ResBlock(own.below(f"block.{j}")) for j in range(own.count("block")))
        if f"{change}.conv.weight" in own:
            resample = nn.Module()
            down = change == "downsample"
            resample.conv = own.conv(f"{change}.conv", stride=2 if down else 1, padding=0 if down else None)
            setattr(level, change, resample)
        levels.append(level)
    return levels


class Encoder(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.conv_in, self.conv_out = shapes.conv("conv_in"), shapes.conv("conv_out")
        self.down = _levels(shapes, "down", "downsample")
        self.mid = _middle(shapes.below("mid"))
        self.norm_out = shapes.group_norm("norm_out", 1e-6, silu=True)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        for level in self.down:
            for block in level.block:
                x = block(x)
            if hasattr(level, "downsample"):
                x = level.downsample.conv(F.pad(x, (0, 1, 0, 1)))
        x = self.mid.block_2(self.mid.attn_1(self.mid.block_1(x)))
        return self.conv_out(self.norm_out(x))


class Decoder(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.conv_in, self.conv_out = shapes.conv("conv_in"), shapes.conv("conv_out")
        self.mid = _middle(shapes.below("mid"))
        self.up = _levels(shapes, "up", "upsample")
        self.norm_out = shapes.group_norm("norm_out", 1e-6, silu=True)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        x = self.mid.block_2(self.mid.attn_1(self.mid.block_1(x)))
        for level in reversed(self.up):
            for block in level.block:
                x = block(x)
            if hasattr(level, "upsample"):
                x = level.upsample.conv(F.interpolate(x, scale_factor=2.0, mode="nearest"))
        return self.conv_out(self.norm_out(x))


class Vae(nn.Module):
    """Pictures [N, 3, H, W] in -1…1 to latents [N, 4, H/8, W/8] and back; `scale` makes latents of unit variance."""

    def __init__(self, all_shapes: dict[str, torch.Size], scale: float) -> None:
        super().__init__()
        shapes = Shapes(all_shapes)
        self.encoder, self.decoder = Encoder(shapes.below("encoder")), Decoder(shapes.below("decoder"))
        self.quant_conv, self.post_quant_conv = shapes.conv("quant_conv"), shapes.conv("post_quant_conv")
        self.scale = scale

    def encode(self, pixels: Tensor) -> Tensor:
        """The mean of the distribution: its spread is a thousandth of the latents'."""
        mean, _ = self.quant_conv(self.encoder(pixels)).chunk(2, dim=1)
        return mean * self.scale

    def decode(self, latents: Tensor) -> Tensor:
        return self.decoder(self.post_quant_conv(latents / self.scale))
