"""Of fp16: gradients too small for it are made larger on the way back, and smaller again before they are used."""

import torch
from torch import Tensor

# As torch.amp.GradScaler.
START, GROWS_AFTER = 2.0**16, 2000


class LossScale:
    """`state` is [scale, steps since it changed]. Where the precision needs none, it is 1 and asks nothing."""

    def __init__(self, dtype: torch.dtype) -> None:
        self.needed = dtype == torch.float16
        self.state = torch.tensor([START if self.needed else 1.0, 0.0])

    @property
    def value(self) -> float:
        return float(self.state[0])

    def unscale(self, gradients: Tensor) -> bool:
        """False where they left the range: the step is left out, and the next ones are scaled less."""
        if not self.needed:
            return True
        gradients /= self.value
        if not bool(torch.linalg.vector_norm(gradients).isfinite()):
            self.state.copy_(torch.tensor([max(self.value / 2, 1.0), 0.0]))
            return False
        self.state[1] += 1
        if self.state[1] >= GROWS_AFTER:
            self.state.copy_(torch.tensor([self.value * 2, 0.0]))
        return True
