"""One training: the loop over optimiser steps, with previews, validation, checkpoints and states between them."""

from collections import deque
from collections.abc import Callable
from functools import cache
from pathlib import Path

import torch
from torch import Tensor

from . import VERSION
from .base import Base
from .batches import Batches
from .cache import Cache, remembered
from .data import Picture, Plan, rates_of, read_pictures
from .diffusion import ALPHAS
from .events import emit, log, short
from .faults import Fault
from .flat import Flat
from .latents import Latents
from .methods import Models, create_method
from .optimizers import OPTIMIZERS, Optimizer
from .previews import Previews
from .results import metadata_of
from .setting import Setting, setting_of
from .states import load_state, save_state
from .step import Stepper
from .text import Texts
from .tokenizer import Tokenizer
from .validation import Validation

# Steps whose losses may still be on their way from the GPU.
AHEAD = 8


class Training:
    def __init__(self, job: dict, vocabulary: str, stop: Callable[[], bool]) -> None:
        self.job, self.stop = job, stop
        self.setting: Setting = setting_of(job)
        self.base = Base(job["model"]["checkpoint"], job["model"]["vae"])
        asked = job.get("prediction")
        self.v = self.base.predicts_velocity if asked is None else asked == "v"
        device, dtype = self.setting.device, self.setting.dtype
        self._encoders = cache(lambda: self.base.build_text_encoders(device, dtype))
        # Of XL's autoencoder half precision makes no numbers; it is used seldom enough for the whole one.
        self._vae = cache(lambda: self.base.build_vae(device, torch.float32))
        unet = self.base.build_unet(device, dtype)
        unet.checkpoint_gradients(self.setting.gradient_checkpointing)
        self.models = Models(self.base, device, dtype, unet, self._encoders)
        self.method = create_method(job, self.models)
        tokenizer = Tokenizer(vocabulary)
        self.texts = Texts(self.base, tokenizer, job["model"]["clip_skip"], self._encoders, device, dtype)
        self.flat = Flat(self.method.specs(), device, dtype)
        if job["network_file"] is not None:
            for name, value in self.method.load(Path(job["network_file"])).items():
                self.flat.view(self.flat.master, name).copy_(value)
            self.flat.publish()
        self.method.bind(self.flat)
        self.texts.tokenizer.word = self.method.word
        self.previews = Previews(job, self.models, self.texts, self.method, self._vae, self.v)
        self._pending: deque[Callable[[], None]] = deque()

    def run(self) -> bool:
        """False when it was stopped, with its state saved."""
        job = self.job
        emitted = {"trainer": f"diffusers {VERSION}", "steps": job["steps"]}
        if job["steps"] == 0:
            emit("start", **emitted, **{"from": 0})
            self.previews.draw(0)
            return True
        self._open()
        optimizer = OPTIMIZERS[job["optimizer"]["name"]](self.flat, job["optimizer"])
        first = self._resume(optimizer)
        emit("start", **emitted, **{"from": first})
        if first == 0:
            self.previews.draw(0)
            self._validate(0)
        for step in range(first, job["steps"]):
            if self.stop():
                self._save_state(optimizer, step)
                return False
            self._step(optimizer, step)
            self._between(optimizer, step + 1)
        self._flush()
        path = f"{job['name']}.safetensors"
        self._write(Path(job["output"]) / path, job["steps"])
        emit("done", step=job["steps"], path=path)
        return True

    def _open(self) -> None:
        """Everything that steps read: latents, texts, the plan of batches."""
        job, base, setting = self.job, self.base, self.setting
        folder = Path(job["cache"])
        vae = remembered(folder, "vae", self._files(job["model"]["vae"]), base.vae_digest)
        cache_ = Cache(folder / f"diffusers-{vae}")
        pictures = read_pictures(job["datasets"])
        held_back = read_pictures((job["validation"] or {"datasets": []})["datasets"])
        self.plan = Plan(pictures, job["batch_size"], job["gradient_accumulation"], job["seed"])
        latents = Latents(pictures, cache_, self._vae, setting.device)
        held = Latents(held_back, cache_, self._vae, setting.device)
        fresh = latents.prepare() + held.prepare()
        log("info", f"{fresh} of {len(pictures) + len(held_back)} pictures encoded anew")
        learns = self.method.learns_text
        if not learns:
            text = remembered(folder, "text", self._files(None), base.text_digest)
            self.texts.keep_in(Cache(folder / f"diffusers-text-{text}"))
        self.batches = Batches(job, pictures, self.plan, latents, self.texts, self.method, self.v)
        self.stepper = Stepper(self.models, self.texts, self.flat, learns, self.v, ALPHAS, setting.graphs)
        self.validation: Validation | None = None
        if held_back and job["validation"]["timesteps"]:
            own = Batches(job, held_back, self.plan, held, self.texts, self.method, self.v)
            self.validation = Validation(job, held_back, held, own)
        parts = job["part_schedules"]
        self.rates = {part: rates_of(parts.get(part) or job["schedule"]) for part in self.flat.parts}
        self.rate = rates_of(job["schedule"])

    def _files(self, vae: str | None) -> list[Path]:
        if vae is not None:
            return [Path(vae)]
        return sorted(self.base.path.rglob("*.safetensors")) if self.base.is_folder else [self.base.path]

    def _step(self, optimizer: Optimizer, step: int) -> None:
        numbers = self.plan.batches_of(step)
        told: list[tuple[list[Picture], Tensor, Tensor]] = []
        for number in numbers:
            inputs, pictures = self.batches.draw(number, 1 / len(numbers))
            losses = self.stepper.run(inputs)
            self.flat.collect()
            told.append((pictures, inputs["timesteps"], losses.to("cpu", non_blocking=True)))
        optimizer.step({part: rate(step) for part, rate in self.rates.items()})
        self.flat.clear()
        self.flat.publish()
        self._tell_later(step, told)

    def _tell_later(self, step: int, told: list[tuple[list[Picture], Tensor, Tensor]]) -> None:
        """Losses are told once they have come from the GPU: no step waits for them."""
        arrived = torch.cuda.Event() if self.setting.device.type == "cuda" else None
        if arrived is not None:
            arrived.record()
        done, epoch, lr = step + 1, (step + 1) / self.plan.steps_per_epoch, self.rate(step)

        def tell() -> None:
            if arrived is not None:
                arrived.synchronize()
            mean = sum(float(losses.mean()) for *_, losses in told) / len(told)
            if not torch.tensor(mean).isfinite():
                raise Fault(f"the loss of step {done} is {mean}", "lower the learning rate from before on", "schedule")
            for pictures, timesteps, losses in told:
                for picture, timestep, loss in zip(pictures, timesteps.tolist(), losses.tolist(), strict=True):
                    emit(
                        "sample",
                        step=done,
                        dataset=picture.dataset,
                        image=picture.image,
                        timestep=timestep,
                        loss=short(loss),
                    )
            emit("progress", step=done, epoch=epoch, loss=short(mean), lr=lr)

        self._pending.append(tell)
        while self._pending and (len(self._pending) > AHEAD or arrived is None):
            self._pending.popleft()()

    def _flush(self) -> None:
        while self._pending:
            self._pending.popleft()()

    def _between(self, optimizer: Optimizer, done: int) -> None:
        job, last = self.job, done == self.job["steps"]
        if done % job["previews"]["every"] == 0 or last:
            self._flush()
            self.previews.draw(done)
        if job["validation"] is not None and (done % job["validation"]["every"] == 0 or last):
            self._validate(done)
        if job["save_every"] is not None and done % job["save_every"] == 0:
            self._flush()
            path = f"checkpoints/{job['name']}-step{done:08}.safetensors"
            self._write(Path(job["output"]) / path, done)
            emit("checkpoint", step=done, path=path)
        if done in job["states"]:
            self._save_state(optimizer, done)

    def _validate(self, step: int) -> None:
        if self.validation is None:
            return
        self._flush()
        emit("validation", step=step, loss=short(self.validation.loss(self.stepper, self.setting.device)))

    def _write(self, path: Path, step: int) -> None:
        kind = {"textual-inversion": "textual-inversion", "lora": "lora", "hypernetwork": "hypernetwork"}
        metadata = metadata_of(self.job, self.base, step, self.v, kind.get(self.job["method"], ""))
        self.method.save(path, self.flat.tensors(), metadata)

    def _tensors(self, optimizer: Optimizer) -> dict[str, Tensor]:
        return {"master": self.flat.master} | optimizer.state()

    def _save_state(self, optimizer: Optimizer, step: int) -> None:
        self._flush()
        path = save_state(Path(self.job["resume"]), step, self._tensors(optimizer), optimizer.updates)
        emit("state", step=step, path=path)

    def _resume(self, optimizer: Optimizer) -> int:
        step, tensors, updates = load_state(Path(self.job["resume"]), self._tensors(optimizer))
        if step > 0:
            self.flat.master.copy_(tensors.pop("master"))
            optimizer.load(tensors, updates)
            self.flat.publish()
        return step
