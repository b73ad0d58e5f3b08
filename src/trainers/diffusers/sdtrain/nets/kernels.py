"""Two fused GPU kernels in Triton, for what PyTorch does in many passes over memory: group norm with SiLU over
channels-last pictures (torch's own would turn each into the other layout and back), and GEGLU. Sums are made in one
order, so results are the same bits every time."""

import torch
import triton
import triton.language as tl
from torch import Tensor

GROUPS = 32
# Numbers that one program holds.
TILE = 8192


@triton.jit
def _sigmoid(z):
    return 1.0 / (1.0 + tl.exp(-z))


@triton.jit
def _sums(
    x,
    dy,
    weight,
    bias,
    about,
    out,
    PLACES,
    C,
    ROWS: tl.constexpr,
    WIDE: tl.constexpr,
    SILU: tl.constexpr,
    BACK: tl.constexpr,
):
    """Of a stretch of one picture's places, a channel each: Σx and Σx², or on the way back Σdz and Σdz·x̂."""
    n, part = tl.program_id(0), tl.program_id(1)
    rows, cols = part * ROWS + tl.arange(0, ROWS), tl.arange(0, WIDE)
    inside = (rows[:, None] < PLACES) & (cols[None, :] < C)
    at = (n * PLACES + rows[:, None]).to(tl.int64) * C + cols[None, :]
    value = tl.load(x + at, inside, 0.0).to(tl.float32)
    if BACK:
        group = n * 32 + cols // (C // 32)
        mean = tl.load(about + 2 * group, cols < C, 0.0)
        scale = tl.load(about + 2 * group + 1, cols < C, 0.0)
        value = tl.where(inside, (value - mean[None, :]) * scale[None, :], 0.0)
        dz = tl.load(dy + at, inside, 0.0).to(tl.float32)
        if SILU:
            w = tl.load(weight + cols, cols < C, 0.0).to(tl.float32)
            z = value * w[None, :] + tl.load(bias + cols, cols < C, 0.0).to(tl.float32)[None, :]
            s = _sigmoid(z)
            dz = dz * s * (1 + z * (1 - s))
        first, second = tl.sum(dz, 0), tl.sum(dz * value, 0)
    else:
        first, second = tl.sum(value, 0), tl.sum(value * value, 0)
    place = (n * tl.num_programs(1) + part) * 2 * C + cols
    tl.store(out + place, first, cols < C)
    tl.store(out + place + C, second, cols < C)


@triton.jit
def _apply(
    x,
    dy,
    weight,
    bias,
    about,
    slopes,
    out,
    PLACES,
    C,
    ROWS: tl.constexpr,
    WIDE: tl.constexpr,
    SILU: tl.constexpr,
    BACK: tl.constexpr,
):
    """The norm itself, or on the way back the gradient of x."""
    n, part = tl.program_id(0), tl.program_id(1)
    rows, cols = part * ROWS + tl.arange(0, ROWS), tl.arange(0, WIDE)
    inside = (rows[:, None] < PLACES) & (cols[None, :] < C)
    at = (n * PLACES + rows[:, None]).to(tl.int64) * C + cols[None, :]
    group = n * 32 + cols // (C // 32)
    mean = tl.load(about + 2 * group, cols < C, 0.0)
    scale = tl.load(about + 2 * group + 1, cols < C, 0.0)
    w = tl.load(weight + cols, cols < C, 0.0).to(tl.float32)
    hat = (tl.load(x + at, inside, 0.0).to(tl.float32) - mean[None, :]) * scale[None, :]
    z = hat * w[None, :] + tl.load(bias + cols, cols < C, 0.0).to(tl.float32)[None, :]
    if BACK:
        dz = tl.load(dy + at, inside, 0.0).to(tl.float32)
        if SILU:
            s = _sigmoid(z)
            dz = dz * s * (1 + z * (1 - s))
        first = tl.load(slopes + 2 * group, cols < C, 0.0)
        second = tl.load(slopes + 2 * group + 1, cols < C, 0.0)
        z = scale[None, :] * (dz * w[None, :] - first[None, :] - hat * second[None, :])
    elif SILU:
        z = z * _sigmoid(z)
    tl.store(out + at, z, inside)


class _GroupNorm(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor, bias: Tensor, eps: float, silu: bool) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)
        n, c, h, w = x.shape
        sums = _run_sums(x, x, weight, bias, x, silu, back=False).view(n, 2, GROUPS, -1).sum(-1)
        count = h * w * c // GROUPS
        mean = sums[:, 0] / count
        variance = (sums[:, 1] / count - mean.square()).clamp(min=0)
        about = torch.stack([mean, (variance + eps).rsqrt()], dim=-1).contiguous()
        y = torch.empty_like(x, memory_format=torch.channels_last)
        _run_apply(x, x, weight, bias, about, about, y, silu, back=False)
        ctx.save_for_backward(x, weight, bias, about)
        ctx.silu = silu
        return y

    @staticmethod
    def backward(ctx, dy: Tensor):
        x, weight, bias, about = ctx.saved_tensors
        dy = dy.contiguous(memory_format=torch.channels_last)
        n, c, h, w = x.shape
        sums = _run_sums(x, dy, weight, bias, about, ctx.silu, back=True)
        into_weight = sums[:, 1].sum(0).to(weight.dtype) if ctx.needs_input_grad[1] else None
        into_bias = sums[:, 0].sum(0).to(bias.dtype) if ctx.needs_input_grad[2] else None
        weighted = (sums * weight.float()).view(n, 2, GROUPS, -1).sum(-1) / (h * w * c // GROUPS)
        slopes = weighted.transpose(1, 2).contiguous()
        into_x = torch.empty_like(x, memory_format=torch.channels_last)
        _run_apply(x, dy, weight, bias, about, slopes, into_x, ctx.silu, back=True)
        return into_x, into_weight, into_bias, None, None


def _grid(x: Tensor) -> tuple[tuple[int, int], int, int, int]:
    n, c, h, w = x.shape
    wide = triton.next_power_of_2(c)
    rows = max(1, TILE // wide)
    return (n, triton.cdiv(h * w, rows)), h * w, rows, wide


def _run_sums(x, dy, weight, bias, about, silu: bool, back: bool) -> Tensor:
    """[N, 2, C], float32."""
    grid, places, rows, wide = _grid(x)
    parts = torch.empty((x.shape[0], grid[1], 2, x.shape[1]), device=x.device, dtype=torch.float32)
    _sums[grid](x, dy, weight, bias, about, parts, places, x.shape[1], rows, wide, silu, back, num_warps=8)
    return parts.sum(1)


def _run_apply(x, dy, weight, bias, about, slopes, out, silu: bool, back: bool) -> None:
    grid, places, rows, wide = _grid(x)
    _apply[grid](x, dy, weight, bias, about, slopes, out, places, x.shape[1], rows, wide, silu, back, num_warps=8)


def group_norm(x: Tensor, weight: Tensor, bias: Tensor, eps: float, silu: bool) -> Tensor:
    """Of [N, C, H, W] over 32 groups, channels last."""
    return _GroupNorm.apply(x, weight, bias, eps, silu)


@triton.jit
def _gelu_gate(x, dy, out, SIZE, WIDTH, BLOCK: tl.constexpr, BACK: tl.constexpr):
    """value · gelu(gate) of rows [value, gate], or on the way back the gradients of both."""
    at = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = at < SIZE
    row, col = at // WIDTH, at % WIDTH
    left = row * 2 * WIDTH + col
    value = tl.load(x + left, inside, 0.0).to(tl.float32)
    gate = tl.load(x + left + WIDTH, inside, 0.0).to(tl.float32)
    normal = 0.5 * (1.0 + tl.erf(gate * 0.7071067811865476))
    if BACK:
        slope = tl.load(dy + at, inside, 0.0).to(tl.float32)
        density = tl.exp(-0.5 * gate * gate) * 0.3989422804014327
        tl.store(out + left, slope * gate * normal, inside)
        tl.store(out + left + WIDTH, slope * value * (normal + gate * density), inside)
    else:
        tl.store(out + at, value * gate * normal, inside)


class _Geglu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x: Tensor) -> Tensor:
        x = x.contiguous()
        width = x.shape[-1] // 2
        y = x.new_empty((*x.shape[:-1], width))
        _gelu_gate[(triton.cdiv(y.numel(), 1024),)](x, x, y, y.numel(), width, 1024, False)
        ctx.save_for_backward(x)
        return y

    @staticmethod
    def backward(ctx, dy: Tensor):
        (x,) = ctx.saved_tensors
        dy, out = dy.contiguous(), torch.empty_like(x)
        _gelu_gate[(triton.cdiv(dy.numel(), 1024),)](x, dy, out, dy.numel(), x.shape[-1] // 2, 1024, True)
        return out


def geglu(x: Tensor) -> Tensor:
    """[…, 2C] → […, C]: the first half times GELU of the second."""
    return _Geglu.apply(x)
