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
from .loss_scale import LossScale
from .methods import Models, create_method
from .nets.layers import use_kernels
from .optimizers import OPTIMIZERS, Optimizer
from .previews import Previews
from .results import metadata_of
from .setting import Setting, setting_of
from .states import load_state, save_state
from .step import Stepper, to_host
from .text import Texts
from .tokenizer import Tokenizer
from .validation import Validation
from .watch import Pace, estimate, warn_of_memory
from .world import World

# Steps whose losses may still be on their way from the GPU.
AHEAD = 8


class Training:
    def __init__(self, job: dict, vocabulary: str, stop: Callable[[], bool]) -> None:
        self.job, self.world = job, World()
        self.stop = lambda: self.world.any(stop())
        self.setting: Setting = setting_of(job)
        self.base = Base(job["model"]["checkpoint"], job["model"]["vae"])
        self._slow = use_kernels(self.setting.device) if self.setting.device.type == "cuda" else ""
        asked = job.get("prediction")
        self.v = self.base.predicts_velocity if asked is None else asked == "v"
        device, dtype = self.setting.device, self.setting.dtype
        self._encoders = cache(lambda: self.base.build_text_encoders(device, dtype))
        # Of XL's autoencoder half precision makes no numbers; it is used seldom enough for the whole one.
        self._vae = cache(lambda: self.base.build_vae(device, torch.float32))
        unet = self.base.build_unet(device, dtype)
        unet.checkpoint_gradients(self.setting.gradient_checkpointing)
        if self.setting.compile:
            unet.compile_blocks()
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
        self._pending: deque[tuple[torch.cuda.Event | None, Callable[[], None]]] = deque()
        self._ema: Tensor | None = self.flat.master.clone() if "ema" in job else None
        self._pace = Pace()
        self._texts_are_done = False
        self.scale = LossScale(dtype)

    def run(self) -> bool:
        """False when it was stopped, with its state saved."""
        job = self.job
        emitted = {"trainer": f"diffusers {VERSION}", "steps": job["steps"]}
        if job["steps"] == 0:
            emit("start", **emitted, **{"from": 0})
            self.previews.draw(0)
            return True
        optimizer = OPTIMIZERS[job["optimizer"]["name"]](self.flat, job["optimizer"])
        first = self._resume(optimizer)
        # Before any other word: it says which of an earlier attempt's hold.
        self._tell("start", **emitted, **{"from": first})
        if self._slow and self.world.leads:
            log("warning", f"the fused GPU kernels do not work here, so steps take longer: {self._slow}")
        self._open()
        if first == 0:
            self._draw(0)
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
        self._tell("done", step=job["steps"], path=path)
        self.world.wait()
        return True

    def _tell(self, event: str, **fields: object) -> None:
        if self.world.leads:
            emit(event, **fields)

    def _draw(self, step: int) -> None:
        if self.world.leads:
            self.previews.draw(step)
        self._release()
        self.world.wait()

    def _release(self) -> None:
        """What no step needs leaves the GPU; it is read again for the next pictures."""
        self._vae.cache_clear()
        if self._texts_are_done:
            self._encoders.cache_clear()
        if self.setting.device.type == "cuda":
            torch.cuda.empty_cache()

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
        # The first process encodes, and the others read.
        if not self.world.leads:
            self.world.wait()
        fresh = latents.prepare() + held.prepare()
        if self.world.leads:
            self.world.wait()
            log("info", f"{fresh} of {len(pictures) + len(held_back)} pictures encoded anew")
            self._estimate(pictures)
        learns = self.method.learns_text
        if not learns:
            text = remembered(folder, "text", self._files(None), base.text_digest)
            self.texts.keep_in(Cache(folder / f"diffusers-text-{text}"))
            if all(picture.has_fixed_text for picture in pictures):
                self.texts.prepare(picture.captions for picture in [*pictures, *held_back])
                self._texts_are_done = True
        self._release()
        self.batches = Batches(job, pictures, self.plan, latents, self.texts, self.method, self.v)
        self.stepper = Stepper(self.models, self.texts, self.flat, learns, self.v, ALPHAS, setting.graphs)
        self.validation: Validation | None = None
        if held_back and job["validation"]["timesteps"]:
            own = Batches(job, held_back, self.plan, held, self.texts, self.method, self.v)
            self.validation = Validation(job, held_back, held, own)
        parts = job["part_schedules"]
        self.rates = {part: rates_of(parts.get(part) or job["schedule"]) for part in self.flat.parts}
        self.rate = rates_of(job["schedule"])

    def _estimate(self, pictures: list[Picture]) -> None:
        unet, size = self.models.unet, self.job["batch_size"]
        count = sum(one.numel() for one in unet.parameters())
        most = max(one.width * one.height for one in pictures)
        name, is_xl = self.job["optimizer"]["name"], unet.label_emb is not None
        each = -(-size // self.world.size)
        needed = estimate(count, len(self.flat.master), name, self.setting, most, each, is_xl)
        warn_of_memory(needed, self.setting, size)

    def _files(self, vae: str | None) -> list[Path]:
        if vae is not None:
            return [Path(vae)]
        return sorted(self.base.path.rglob("*.safetensors")) if self.base.is_folder else [self.base.path]

    def _step(self, optimizer: Optimizer, step: int) -> None:
        numbers = self.plan.batches_of(step)
        told: list[tuple[list[Picture], Tensor, Tensor]] = []
        for number in numbers:
            inputs, pictures = self.batches.draw(number, self.scale.value / len(numbers))
            own = self.world.share(len(pictures))
            losses = torch.zeros(len(pictures), device=self.setting.device)
            if len(own) > 0:
                mine = {name: value[own.start :: own.step] for name, value in inputs.items()}
                losses[own.start :: own.step] = self.stepper.run(mine)
                self.flat.collect()
            self.world.sum(losses)
            told.append((pictures, inputs["timesteps"], to_host(losses)))
        self.world.sum(self.flat.sum)
        if self.scale.unscale(self.flat.sum):
            optimizer.step({part: rate(step) for part, rate in self.rates.items()})
        if self._ema is not None:
            # Of few steps a mean would mostly be where they began.
            decay = min(self.job["ema"], (step + 1) / (step + 10))
            self._ema.lerp_(self.flat.master, 1 - decay)
        self.flat.clear()
        self.flat.publish()
        self._pace.step(step + 1)
        self._tell_later(step, told)

    def _tell_later(self, step: int, told: list[tuple[list[Picture], Tensor, Tensor]]) -> None:
        """Losses are told once they have come from the GPU: no step waits for them."""
        arrived = torch.cuda.Event() if self.setting.device.type == "cuda" else None
        if arrived is not None:
            arrived.record()
        done, epoch, lr = step + 1, (step + 1) / self.plan.steps_per_epoch, self.rate(step)

        def tell() -> None:
            mean = sum(float(losses.mean()) for *_, losses in told) / len(told)
            if not torch.tensor(mean).isfinite():
                raise Fault(f"the loss of step {done} is {mean}", "lower the learning rate from before on", "schedule")
            for pictures, timesteps, losses in told:
                for picture, timestep, loss in zip(pictures, timesteps.tolist(), losses.tolist(), strict=True):
                    self._tell(
                        "sample",
                        step=done,
                        dataset=picture.dataset,
                        image=picture.image,
                        timestep=timestep,
                        loss=short(loss),
                    )
            self._tell("progress", step=done, epoch=epoch, loss=short(mean), lr=lr)

        self._pending.append((arrived, tell))
        self._tell_arrived(AHEAD)

    def _tell_arrived(self, ahead: int) -> None:
        """Waits only for what is farther back than `ahead` steps."""
        while self._pending:
            arrived, tell = self._pending[0]
            if arrived is not None and not arrived.query():
                if len(self._pending) <= ahead:
                    return
                arrived.synchronize()
            self._pending.popleft()
            tell()

    def _flush(self) -> None:
        self._tell_arrived(0)

    def _between(self, optimizer: Optimizer, done: int) -> None:
        job, last = self.job, done == self.job["steps"]
        if done % job["previews"]["every"] == 0 or last:
            self._flush()
            self._draw(done)
        if job["validation"] is not None and (done % job["validation"]["every"] == 0 or last):
            self._validate(done)
        if job["save_every"] is not None and done % job["save_every"] == 0:
            self._flush()
            path = f"checkpoints/{job['name']}-step{done:08}.safetensors"
            self._write(Path(job["output"]) / path, done)
            self._tell("checkpoint", step=done, path=path)
        if done in job["states"]:
            self._save_state(optimizer, done)
        self._pace.pause()

    def _validate(self, step: int) -> None:
        if self.validation is None:
            return
        self._flush()
        self._tell("validation", step=step, loss=short(self.validation.loss(self.stepper, self.setting.device)))

    def _write(self, path: Path, step: int) -> None:
        if not self.world.leads:
            return
        method = self.job["method"]
        kind = "" if method in ("dreambooth", "fine-tune") else method
        metadata = metadata_of(self.job, self.base, step, self.v, kind)
        self.method.save(path, self.flat.tensors(self._ema), metadata)

    def _tensors(self, optimizer: Optimizer) -> dict[str, Tensor]:
        ema = {} if self._ema is None else {"ema": self._ema}
        own = {"master": self.flat.master, "scale": self.scale.state}
        return own | ema | {f"optimizer.{k}": v for k, v in optimizer.state().items()}

    def _save_state(self, optimizer: Optimizer, step: int) -> None:
        self._flush()
        if self.world.leads:
            path = save_state(Path(self.job["resume"]), step, self._tensors(optimizer), optimizer.updates)
            emit("state", step=step, path=path)
        self.world.wait()

    def _resume(self, optimizer: Optimizer) -> int:
        step, tensors, updates = load_state(Path(self.job["resume"]), self._tensors(optimizer))
        if step > 0:
            self.flat.master.copy_(tensors.pop("master"))
            self.scale.state.copy_(tensors.pop("scale"))
            if self._ema is not None:
                self._ema.copy_(tensors.pop("ema"))
            optimizer.load({key.removeprefix("optimizer."): value for key, value in tensors.items()}, updates)
            self.flat.publish()
        return step
