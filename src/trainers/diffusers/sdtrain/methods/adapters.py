"""What a LoRA does in a layer: the layer's own sum and the low-rank one beside it."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..nets.layers import Conv, Linear


class _LowRank(torch.autograd.Function):
    """x·Wᵀ + b + scale·(x·downᵀ)·upᵀ. The low-rank part is added by the matrix product itself, both ways: written out
    for autograd, it would cost two more passes over the output and one over the input's gradient."""

    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor, bias: Tensor | None, down: Tensor, up: Tensor, scale: float):
        rows = x.reshape(-1, x.shape[-1])
        inner = rows @ down.t()
        y = rows @ weight.t() if bias is None else torch.addmm(bias, rows, weight.t())
        y.addmm_(inner, up.t(), alpha=scale)
        ctx.save_for_backward(rows, weight, down, up, inner)
        ctx.scale, ctx.shape = scale, x.shape
        return y.view(*x.shape[:-1], -1)

    @staticmethod
    def backward(ctx, grad: Tensor):
        rows, weight, down, up, inner = ctx.saved_tensors
        grad = grad.reshape(-1, grad.shape[-1])
        slope = (grad @ up).mul_(ctx.scale)
        into_up = (grad.t() @ inner).mul_(ctx.scale)
        into_down = slope.t() @ rows
        into_x = None
        if ctx.needs_input_grad[0]:
            into_x = torch.addmm(grad @ weight, slope, down).view(ctx.shape)
        return into_x, None, None, into_down, into_up, None


class LinearAdapter:
    def __init__(self, down: nn.Parameter, up: nn.Parameter, scale: float) -> None:
        self.down, self.up, self.scale, self.strength = down, up, scale, 1.0

    def __call__(self, x: Tensor, layer: Linear) -> Tensor:
        down, up = self.down.flatten(1), self.up.flatten(1)
        return _LowRank.apply(x, layer.weight.flatten(1), layer.bias, down, up, self.scale * self.strength)


class ConvAdapter:
    def __init__(self, down: nn.Parameter, up: nn.Parameter, scale: float) -> None:
        self.down, self.up, self.scale, self.strength = down, up, scale, 1.0

    def __call__(self, x: Tensor, layer: Conv) -> Tensor:
        y = F.conv2d(x, layer.weight, layer.bias, layer.stride, layer.padding)
        inner = F.conv2d(x, self.down, None, layer.stride, layer.padding)
        return torch.add(y, F.conv2d(inner, self.up), alpha=self.scale * self.strength)


class DoraAdapter:
    """Weight-decomposed (DoRA): the rows of W + delta keep a length of their own, which is learned beside the delta."""

    def __init__(self, down: nn.Parameter, up: nn.Parameter, scale: float, magnitude: nn.Parameter) -> None:
        self.down, self.up, self.scale, self.magnitude, self.strength = down, up, scale, magnitude, 1.0

    def __call__(self, x: Tensor, layer: Linear | Conv) -> Tensor:
        delta = (self.up.flatten(1) @ self.down.flatten(1)).view(layer.weight.shape) * self.scale
        changed = layer.weight + delta
        # No gradient goes through the length, as in the paper's section 4.3.
        lengths = changed.detach().float().flatten(1).norm(dim=1).to(changed.dtype)
        factor = self.magnitude.flatten() / lengths
        weight = changed * factor.view(-1, *[1 for _ in changed.shape[1:]])
        if self.strength != 1:
            weight = layer.weight + self.strength * (weight - layer.weight)
        if isinstance(layer, Conv):
            return F.conv2d(x, weight, layer.bias, layer.stride, layer.padding)
        return F.linear(x, weight.flatten(1), layer.bias)
