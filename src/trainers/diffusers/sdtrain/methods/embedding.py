"""Textual inversion: the vectors of one new word are trained, one set a text encoder, and nothing else."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from ..flat import Flat, Spec
from ..results import write_tensors
from .method import Method, Models, pick

# Numbers of CLIP's own tokens end here.
FIRST = 49408


class Embedding(Method):
    learns_text = True

    def __init__(self, job: dict, models: Models) -> None:
        self._about = job["embedding"]
        self.word = self._about["name"], [FIRST + i for i in range(self._about["vectors"])]
        self._tables = [encoder.text_model.embeddings for encoder in models.load_text_encoders()]
        # WebUIs and kohya's scripts read a single set by this name, XL's two by those.
        self._names = ["emb_params"] if len(self._tables) == 1 else ["clip_l", "clip_g"]

    def specs(self) -> list[Spec]:
        return [
            Spec(name, "text_encoder", self._start(table.token_embedding.weight.float().cpu()))
            for name, table in zip(self._names, self._tables, strict=True)
        ]

    def _start(self, table: Tensor) -> Tensor:
        """As the WebUI spreads the tokens of a text over more vectors, or fewer, than it has."""
        count, ids = self._about["vectors"], self._about["ids"]
        if not ids:
            return torch.zeros(count, table.shape[1])
        if self._about["init"] == "mean":
            return table[ids].mean(dim=0).repeat(count, 1)
        return table[[ids[i * len(ids) // count] for i in range(count)]]

    def bind(self, flat: Flat) -> None:
        self._vectors = [flat.parameters[name] for name in self._names]
        self._starts = [spec.start.to(one.device) for spec, one in zip(self.specs(), self._vectors, strict=True)]
        self.apply(1.0)

    def apply(self, strength: float) -> None:
        """Between the words that it began with and what it has learned."""
        for table, vectors, start in zip(self._tables, self._vectors, self._starts, strict=True):
            table.more = vectors if strength == 1 else torch.lerp(start, vectors.detach().float(), strength)

    def save(self, path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
        own = {"sdbuild.embedding.name": self._about["name"], "sdbuild.embedding.text": self._about["text"]}
        write_tensors(path, tensors, metadata | own)

    def load(self, path: Path) -> dict[str, Tensor]:
        return pick(load_file(path), self.specs(), path)
