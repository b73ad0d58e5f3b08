"""What each batch trains on, as a function of (seed, number of the batch) alone."""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch
from PIL import Image
from torch import Tensor

from .draws import generator
from .faults import Fault


@dataclass(frozen=True)
class Picture:
    """A line of a manifest with what its dataset says of all."""

    dataset: str
    root: Path
    image: str
    sha256: str
    width: int
    height: int
    captions: tuple[str, ...]
    keep: int
    repeats: int
    mask: str | None
    loss_weight: float
    shuffle: bool
    caption_dropout: float
    empty_every: int
    tag_dropout: float

    @property
    def has_fixed_text(self) -> bool:
        """Every step sees one of its captions as written, or none."""
        return not self.shuffle and self.tag_dropout == 0

    def pixels(self) -> Tensor:
        """[3, H, W] in -1…1."""
        image = self._open(self.image).convert("RGB")
        values = torch.from_numpy(numpy.asarray(image, dtype=numpy.float32))
        return values.permute(2, 0, 1) / 127.5 - 1

    def mask_of_latents(self) -> Tensor | None:
        """How much each latent counts [1, H/8, W/8]: the mean of the mask there."""
        if self.mask is None:
            return None
        grey = numpy.asarray(self._open(self.mask).convert("L"), dtype=numpy.float32) / 255
        return torch.nn.functional.avg_pool2d(torch.from_numpy(grey)[None], 8)

    def _open(self, name: str) -> Image.Image:
        path = self.root / name
        try:
            image = Image.open(path)
            image.load()
        except OSError as error:
            raise Fault(f"{path} cannot be read: {error}", "build its dataset again") from error
        if image.size != (self.width, self.height):
            width, height = image.size
            raise Fault(f"{path} is {width}x{height}; its manifest says {self.width}x{self.height}")
        return image


def read_pictures(datasets: list[dict]) -> list[Picture]:
    """Of all manifests; a line's own settings count instead of its dataset's."""
    pictures = []
    for dataset in datasets:
        for line in Path(dataset["manifest"]).read_text(encoding="utf-8").split("\n"):
            if line == "":
                continue
            row = json.loads(line)
            own = {**dataset, **row}
            if row["width"] % 8 or row["height"] % 8:
                raise Fault(f"{row['image']} is {row['width']}x{row['height']}: sides must be multiples of 8")
            pictures.append(
                Picture(
                    dataset=dataset["name"],
                    root=Path(dataset["root"]),
                    image=row["image"],
                    sha256=row["sha256"],
                    width=row["width"],
                    height=row["height"],
                    captions=(row["caption"], *row.get("variants", [])),
                    keep=row["keep"],
                    repeats=row["repeats"],
                    mask=row["mask"]["image"] if row.get("mask") else None,
                    loss_weight=dataset.get("loss_weight", 1.0),
                    shuffle=own.get("shuffle", False),
                    caption_dropout=own.get("caption_dropout", 0.0),
                    empty_every=own.get("caption_dropout_every_n_epochs", 0),
                    tag_dropout=own.get("tag_dropout", 0.0),
                )
            )
    return pictures


class Plan:
    """Every epoch shows each picture `repeats` times in an order of its own, batched by size; the last batch of a size
    takes what is left of it."""

    def __init__(self, pictures: list[Picture], batch_size: int, accumulation: int, seed: int) -> None:
        self._buckets: dict[tuple[int, int], list[int]] = {}
        for index, picture in enumerate(pictures):
            bucket = self._buckets.setdefault((picture.width, picture.height), [])
            bucket += [index] * picture.repeats
        self._batch_size, self._accumulation, self._seed = batch_size, accumulation, seed
        sizes = [len(bucket) for bucket in self._buckets.values()]
        self.batches_per_epoch = sum(math.ceil(size / batch_size) for size in sizes)
        self.steps_per_epoch = math.ceil(self.batches_per_epoch / accumulation)
        self._epoch: tuple[int, list[list[int]]] = (-1, [])

    def batches_of(self, step: int) -> list[int]:
        """The numbers of an optimiser step's batches, counted through all epochs; none reaches over the end of one."""
        epoch, at = divmod(step, self.steps_per_epoch)
        first = at * self._accumulation
        count = min(self._accumulation, self.batches_per_epoch - first)
        return [epoch * self.batches_per_epoch + first + n for n in range(count)]

    def pictures_of(self, number: int) -> list[int]:
        """Indices of the pictures of a batch."""
        epoch, at = divmod(number, self.batches_per_epoch)
        if self._epoch[0] != epoch:
            self._epoch = (epoch, self._order(epoch))
        return self._epoch[1][at]

    def _order(self, epoch: int) -> list[list[int]]:
        chance = generator(self._seed, "order", epoch)
        batches = []
        for bucket in self._buckets.values():
            order = list(bucket)
            chance.shuffle(order)
            size = self._batch_size
            batches += [order[at : at + size] for at in range(0, len(order), size)]
        chance.shuffle(batches)
        return batches


def draw_caption(picture: Picture, seed: int, number: int, slot: int, epoch: int) -> str:
    """The caption that a batch sees of the picture in place `slot`."""
    chance = generator(seed, "caption", number, slot)
    caption = picture.captions[0]
    if len(picture.captions) > 1:
        caption = picture.captions[chance.randrange(len(picture.captions))]
    if chance.random() < picture.caption_dropout:
        return ""
    if picture.empty_every > 0 and (epoch + 1) % picture.empty_every == 0:
        return ""
    if not picture.shuffle and picture.tag_dropout == 0:
        return caption
    tags = [tag.strip() for tag in caption.split(",")]
    kept, rest = tags[: picture.keep], tags[picture.keep :]
    rest = [tag for tag in rest if chance.random() >= picture.tag_dropout]
    if picture.shuffle:
        chance.shuffle(rest)
    return ", ".join([*kept, *rest])


def rates_of(segments: list[dict]) -> Callable[[int], float]:
    """A step's learning rate by consecutive segments."""

    def rate(step: int) -> float:
        return next((one["lr"] for one in segments if one["from"] <= step < one["to"]), 0.0)

    return rate
