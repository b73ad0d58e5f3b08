"""Optimisers over a flat row of numbers. Everything stays on the device: no step waits for a number."""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn

from .faults import Fault
from .flat import Flat


class Optimizer:
    """Updates `flat.master` by `flat.sum`; `state` is all that the next step depends on."""

    def __init__(self, flat: Flat, settings: dict) -> None:
        self.flat = flat
        self.betas: tuple[float, float] = tuple(settings["betas"])
        self.decay: float = settings["weight_decay"]
        self.clip: float = settings["max_grad_norm"]
        self.updates = 0
        self.start()

    def start(self) -> None: ...

    def update(self, rates: dict[str, float]) -> None: ...

    def state(self) -> dict[str, Tensor]: ...

    def step(self, rates: dict[str, float]) -> None:
        """One update with a learning rate a part."""
        if self.clip > 0:
            norm = torch.linalg.vector_norm(self.flat.sum)
            self.flat.sum *= (self.clip / (norm + 1e-6)).clamp(max=1)
        self.updates += 1
        self.update(rates)

    def load(self, state: dict[str, Tensor], updates: int) -> None:
        self.updates = updates
        for name, value in self.state().items():
            value.copy_(state[name])

    def stretches(self, rates: dict[str, float]) -> list[tuple[slice, float]]:
        return [(slice(*self.flat.parts[part]), rates[part]) for part in self.flat.parts]


class AdamW(Optimizer):
    """torch's own, one kernel a part (Loshchilov and Hutter 2019)."""

    def start(self) -> None:
        zeros = torch.zeros_like
        self.first, self.second = zeros(self.flat.master), zeros(self.flat.master)
        self.count = torch.zeros((), device=self.flat.master.device)

    def state(self) -> dict[str, Tensor]:
        return {"first": self.first, "second": self.second, "count": self.count}

    def update(self, rates: dict[str, float]) -> None:
        self.count += 1
        for at, rate in self.stretches(rates):
            torch._fused_adamw_(
                [self.flat.master[at]],
                [self.flat.sum[at]],
                [self.first[at]],
                [self.second[at]],
                [],
                [self.count],
                lr=rate,
                beta1=self.betas[0],
                beta2=self.betas[1],
                weight_decay=self.decay,
                eps=1e-8,
                amsgrad=False,
                maximize=False,
            )


class AdamW8bit(Optimizer):
    """bitsandbytes': moments in 8 bits, a quarter of the memory (Dettmers et al. 2022)."""

    def start(self) -> None:
        try:
            from bitsandbytes.optim import AdamW8bit as Implementation
        except ImportError as error:
            hint = "`pip install bitsandbytes` into its environment, or write `optimizer: {name: adamw}`"
            raise Fault("adamw8bit needs bitsandbytes, which is not installed", hint, "optimizer") from error
        self._parts = {part: nn.Parameter(self.flat.master[slice(*at)]) for part, at in self.flat.parts.items()}
        groups = [{"params": [parameter], "lr": 0.0} for parameter in self._parts.values()]
        self._optimizer = Implementation(groups, betas=self.betas, weight_decay=self.decay)
        for parameter, at in zip(self._parts.values(), self.flat.parts.values(), strict=True):
            parameter.grad = self.flat.sum[slice(*at)]
            self._optimizer.init_state(*self._place(parameter))

    def _place(self, parameter: nn.Parameter) -> tuple:
        number = list(self._parts.values()).index(parameter)
        return self._optimizer.param_groups[number], parameter, number, 0

    def state(self) -> dict[str, Tensor]:
        return {
            f"{part}.{name}": value
            for part, parameter in self._parts.items()
            for name, value in self._optimizer.state[parameter].items()
            if isinstance(value, Tensor)
        }

    def load(self, state: dict[str, Tensor], updates: int) -> None:
        super().load(state, updates)
        for parameter in self._parts.values():
            self._optimizer.state[parameter]["step"] = updates

    def update(self, rates: dict[str, float]) -> None:
        for group, part in zip(self._optimizer.param_groups, self._parts, strict=True):
            group["lr"] = rates[part]
        self._optimizer.step()


class Lion(Optimizer):
    """Signs of a momentum (Chen et al. 2023)."""

    def start(self) -> None:
        self.first = torch.zeros_like(self.flat.master)

    def state(self) -> dict[str, Tensor]:
        return {"first": self.first}

    def update(self, rates: dict[str, float]) -> None:
        for at, rate in self.stretches(rates):
            value, grad, first = self.flat.master[at], self.flat.sum[at], self.first[at]
            value.mul_(1 - rate * self.decay)
            value.add_(torch.lerp(grad, first, self.betas[0]).sign_(), alpha=-rate)
            first.lerp_(grad, 1 - self.betas[1])


class Prodigy(Optimizer):
    """Finds its own step size; learning rates are shares of it, mostly 1 (Mishchenko and Defazio 2023)."""

    START = 1e-6

    def start(self) -> None:
        row = self.flat.master
        self.first, self.second, self.sums = (torch.zeros_like(row) for _ in range(3))
        self.origin = row.clone()
        self.size = torch.full((), self.START, device=row.device)
        self.largest, self.numerator = self.size.clone(), torch.zeros((), device=row.device)

    def state(self) -> dict[str, Tensor]:
        names = ("first", "second", "sums", "origin", "size", "largest", "numerator")
        return {name: getattr(self, name) for name in names}

    def update(self, rates: dict[str, float]) -> None:
        beta1, beta2 = self.betas
        beta3, size = math.sqrt(beta2), self.size.clone()
        self.numerator *= beta3
        for at, rate in self.stretches(rates):
            grad, step = self.flat.sum[at], size / self.START * size * rate
            self.numerator += step * torch.dot(grad, self.origin[at] - self.flat.master[at])
            self.first[at] = beta1 * self.first[at] + size * (1 - beta1) * grad
            self.second[at] = beta2 * self.second[at] + size**2 * (1 - beta2) * grad.square()
            self.sums[at] = beta3 * self.sums[at] + step * grad
        found = self.numerator / self.sums.abs().sum().clamp(min=1e-30)
        self.largest.copy_(torch.maximum(self.largest, found))
        self.size.copy_(torch.maximum(size, self.largest))
        for at, rate in self.stretches(rates):
            value, step = self.flat.master[at], size * rate
            value -= self.decay * step * value
            value -= step * self.first[at] / (self.second[at].sqrt() + size * 1e-8)


class Adafactor(Optimizer):
    """Second moments by rows and columns, no first ones (Shazeer and Stern 2018); with given learning rates."""

    def start(self) -> None:
        self._moments: dict[str, Tensor] = {}
        for name, (_, shape) in self.flat.places.items():
            empty = self.flat.master.new_zeros
            if len(shape) < 2:
                self._moments[name] = empty(shape)
            else:
                self._moments[f"{name}/rows"] = empty(shape[0])
                self._moments[f"{name}/columns"] = empty(shape[1:].numel())

    def state(self) -> dict[str, Tensor]:
        return self._moments

    def update(self, rates: dict[str, float]) -> None:
        beta = 1 - self.updates**-0.8
        for spec in self.flat.specs:
            value, grad = (self.flat.view(row, spec.name) for row in (self.flat.master, self.flat.sum))
            update = self._scaled(spec.name, grad, beta)
            update /= (torch.linalg.vector_norm(update) / math.sqrt(update.numel())).clamp(min=1)
            rate = rates[spec.part]
            value.mul_(1 - rate * self.decay).add_(update, alpha=-rate)

    def _scaled(self, name: str, grad: Tensor, beta: float) -> Tensor:
        square = grad.square() + 1e-30
        if grad.dim() < 2:
            return grad * self._moments[name].lerp_(square, 1 - beta).rsqrt()
        square = square.flatten(1)
        rows = self._moments[f"{name}/rows"].lerp_(square.mean(dim=1), 1 - beta)
        columns = self._moments[f"{name}/columns"].lerp_(square.mean(dim=0), 1 - beta)
        scale = (rows / rows.mean()).rsqrt()[:, None] * columns.rsqrt()
        return grad * scale.view_as(grad)


OPTIMIZERS: dict[str, Callable[[Flat, dict], Optimizer]] = {
    "adamw": AdamW,
    "adamw8bit": AdamW8bit,
    "lion": Lion,
    "prodigy": Prodigy,
    "adafactor": Adafactor,
}
