"""What a user should know of a training's speed and memory before and while it runs."""

import statistics
import time
from collections import deque
from collections.abc import Callable

import torch

from .events import log
from .setting import Setting

GB = 1024**3


def estimate(
    unet: int, trained: int, optimizer: str, setting: Setting, pixels: int, batch_size: int, is_xl: bool
) -> float:
    """Bytes that a training takes at its peak, roughly: weights, what is trained of them, and a batch's way through.

    `unet` and `trained` are numbers of parameters; `pixels` those of the largest bucket."""
    width = 4 if setting.dtype == torch.float32 else 2
    moments = {"adamw": 8, "adamw8bit": 2, "lion": 4, "prodigy": 16, "adafactor": 1}[optimizer]
    # Master numbers and their gradients in float32, and both as the networks see them.
    numbers = unet * width + trained * (8 + (2 * width if width < 4 else 0) + moments)
    # Of one picture of 512x512 in half precision, by the shapes that a pass keeps; attention keeps no square.
    kept = (1.9 if is_xl else 2.1) * GB * (pixels / 512**2) * (width / 2)
    kept *= 0.25 if setting.gradient_checkpointing else 1
    return numbers + kept * batch_size + 0.8 * GB


def warn_of_memory(needed: float, setting: Setting, batch_size: int) -> None:
    """Before the first step; a guess is no reason to refuse."""
    if setting.device.type != "cuda":
        return
    free, total = torch.cuda.mem_get_info(setting.device)
    # What torch has taken already is counted in the estimate.
    free += torch.cuda.memory_reserved(setting.device)
    said = f"about {needed / GB:.1f} GB of the GPU's {total / GB:.1f} GB are needed, {free / GB:.1f} GB are free"
    if needed <= free:
        log("info", said)
        return
    ways = [] if setting.gradient_checkpointing else ["`compute: {gradient_checkpointing: true}`"]
    ways += [f"`batch_size: {batch_size // 2}`"] if batch_size > 1 else []
    ways += ["`optimizer: {name: adamw8bit}`"]
    log("warning", f"{said}: it may run out of memory", hint=f"write {' or '.join(ways)}", about="compute")


class Pace:
    """Tells when steps take much longer than they did: mostly since the GPU's memory is full, and some drivers then use
    the computer's, which takes ten times as long, in silence."""

    FACTOR = 3
    WINDOW = 20

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._last = clock, clock()
        self._first: list[float] = []
        self._recent: deque[float] = deque(maxlen=self.WINDOW)
        self._told = False

    def pause(self) -> None:
        """After previews and the like, which are no steps."""
        self._last = self._clock()

    def step(self, number: int) -> None:
        now = self._clock()
        took, self._last = now - self._last, now
        if len(self._first) < self.WINDOW:
            self._first.append(took)
            return
        self._recent.append(took)
        usual = statistics.median(self._first)
        slow = statistics.median(self._recent)
        if len(self._recent) == self.WINDOW and slow > self.FACTOR * usual and not self._told:
            self._told = True
            log(
                "warning",
                f"since about step {number - self.WINDOW // 2} a step takes {slow:.2f} s instead of {usual:.2f} s: the "
                "GPU's memory may be full and the computer's used instead, or something else uses the GPU",
                hint="write `compute: {gradient_checkpointing: true}` or a smaller `batch_size`",
                about="compute",
            )
