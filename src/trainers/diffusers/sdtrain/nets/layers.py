"""Layers that the U-Net and the text encoders are made of. A layer with an `adapter` leaves its sum to that."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

# The GPU kernels, where they work: group norm and GEGLU.
_fused: tuple[Callable[..., Tensor], Callable[[Tensor], Tensor]] | None = None


def use_kernels(device: torch.device) -> str:
    """Uses fused kernels from now on; why not where they do not work, for instance without a C compiler."""
    global _fused
    try:
        from . import kernels

        x = torch.ones(1, 32, 2, 2, device=device)
        one = torch.ones(32, device=device)
        kernels.group_norm(x, one, one, 1e-5, True)
        kernels.geglu(one)
        torch.cuda.synchronize(device)
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    _fused = kernels.group_norm, kernels.geglu
    return ""


def geglu(x: Tensor) -> Tensor:
    """[…, 2C] → […, C]: the first half times GELU of the second."""
    if _fused is not None and x.is_cuda:
        return _fused[1](x)
    value, gate = x.chunk(2, dim=-1)
    return value * F.gelu(gate)


class Linear(nn.Module):
    """x·Wᵀ + b on the last axis. W is [out, in], or [out, in, 1, 1] where the checkpoint has a 1×1 convolution."""

    def __init__(self, shape: torch.Size, has_bias: bool) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(shape), requires_grad=False)
        self.bias = nn.Parameter(torch.empty(shape[0]), requires_grad=False) if has_bias else None
        self.adapter = None

    def forward(self, x: Tensor) -> Tensor:
        if self.adapter is not None:
            return self.adapter(x, self)
        return F.linear(x, self.weight.flatten(1), self.bias)


class Conv(nn.Module):
    """A convolution over [N, C, H, W] whose padding keeps the size, but for its stride."""

    def __init__(self, shape: torch.Size, stride: int = 1, padding: int | None = None) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(shape), requires_grad=False)
        self.bias = nn.Parameter(torch.empty(shape[0]), requires_grad=False)
        self.stride = stride
        self.padding = shape[-1] // 2 if padding is None else padding
        self.adapter = None

    def forward(self, x: Tensor) -> Tensor:
        if self.adapter is not None:
            return self.adapter(x, self)
        return F.conv2d(x, self.weight, self.bias, self.stride, self.padding)


class GroupNorm(nn.Module):
    """Over 32 groups of channels, then SiLU where `silu`."""

    def __init__(self, channels: int, eps: float, silu: bool = False) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(channels), requires_grad=False)
        self.bias = nn.Parameter(torch.empty(channels), requires_grad=False)
        self.eps = eps
        self.silu = silu

    def forward(self, x: Tensor) -> Tensor:
        if _fused is not None and x.is_cuda:
            return _fused[0](x, self.weight, self.bias, self.eps, self.silu)
        y = F.group_norm(x, 32, self.weight, self.bias, self.eps)
        return F.silu(y) if self.silu else y


class LayerNorm(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(channels), requires_grad=False)
        self.bias = nn.Parameter(torch.empty(channels), requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias, 1e-5)


def attention(q: Tensor, k: Tensor, v: Tensor, heads: int, causal: bool = False) -> Tensor:
    """Scaled dot products of [N, L, C], C split into heads."""
    q, k, v = (x.unflatten(-1, (heads, -1)).transpose(1, 2) for x in (q, k, v))
    return F.scaled_dot_product_attention(q, k, v, is_causal=causal).transpose(1, 2).flatten(2)


class Shapes:
    """The shapes of a checkpoint's tensors below a prefix: a network is built as its file says."""

    def __init__(self, shapes: dict[str, torch.Size], prefix: str = "") -> None:
        self.all = shapes
        self.prefix = prefix

    def __getitem__(self, name: str) -> torch.Size:
        key = self.prefix + name
        if key not in self.all:
            raise KeyError(key)
        return self.all[key]

    def __contains__(self, name: str) -> bool:
        return self.prefix + name in self.all

    def below(self, name: str) -> "Shapes":
        return Shapes(self.all, f"{self.prefix}{name}.")

    def count(self, name: str) -> int:
        """How many numbered parts stand under a name."""
        start = f"{self.prefix}{name}."
        numbers = {key[len(start) :].split(".")[0] for key in self.all if key.startswith(start)}
        return len([number for number in numbers if number.isdigit()])

    def linear(self, name: str) -> Linear:
        return Linear(self[f"{name}.weight"], f"{name}.bias" in self)

    def conv(self, name: str, stride: int = 1, padding: int | None = None) -> Conv:
        return Conv(self[f"{name}.weight"], stride, padding)

    def group_norm(self, name: str, eps: float, silu: bool = False) -> GroupNorm:
        return GroupNorm(self[f"{name}.weight"][0], eps, silu)

    def layer_norm(self, name: str) -> LayerNorm:
        return LayerNorm(self[f"{name}.weight"][0])
