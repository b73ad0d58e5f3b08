"""A base model on disk: a single-file checkpoint or a folder of diffusers. Its parts are read when they are needed."""

import hashlib
import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from .faults import Fault
from .names import unet_from_diffusers, vae_from_diffusers
from .nets.clip import TextEncoder, from_open_clip, to_open_clip
from .nets.unet import UNet
from .nets.vae import Vae

PICKLED = (".ckpt", ".pt", ".pth", ".bin")


class Weights:
    """Tensors of a .safetensors file by name; read one by one."""

    def __init__(self, path: Path, about: str) -> None:
        self.path = path
        if path.suffix in PICKLED:
            raise Fault(
                f"{path.name} is pickled: to open it would run whatever program is in it",
                "convert it to .safetensors first, in a program that you trust with it",
                about,
            )
        try:
            self._file = safe_open(path, framework="pt", device="cpu")
        except (OSError, SafetensorError) as error:
            raise Fault(f"{path.name} cannot be read: {error}", "copy or download it again", about) from error
        self.keys = list(self._file.keys())
        self.metadata: dict[str, str] = self._file.metadata() or {}

    def below(self, prefix: str) -> dict[str, Tensor]:
        return {key[len(prefix) :]: self.read(key) for key in self.keys if key.startswith(prefix)}

    def read(self, key: str) -> Tensor:
        return self._file.get_tensor(key)

    def digest(self, prefix: str) -> str:
        """Of all tensors below a prefix: names, shapes and bytes."""
        sum_ = hashlib.sha256()
        for key in sorted(key for key in self.keys if key.startswith(prefix)):
            tensor = self.read(key).contiguous()
            sum_.update(f"{key[len(prefix) :]} {tensor.dtype} {list(tensor.shape)}\n".encode())
            sum_.update(tensor.flatten().view(torch.uint8).numpy())
        return sum_.hexdigest()[:16]


@dataclass(frozen=True)
class Family:
    """What the sizes of a checkpoint's tensors do not say."""

    name: str
    # Attention heads everywhere; None: as many as there are 64 channels.
    heads: int | None
    latent_scale: float
    # ss_base_model_version and modelspec.architecture.
    kohya: str
    modelspec: str
    # What texts are padded with, an encoder each.
    pads: tuple[int, ...]
    # Of a single file, an encoder each; True: in OpenCLIP's layout.
    encoders: tuple[tuple[str, bool], ...]


SD1 = Family("sd1", 8, 0.18215, "sd_v1", "stable-diffusion-v1", (49407,), (("cond_stage_model.transformer.", False),))
SD2 = Family("sd2", None, 0.18215, "sd_v2", "stable-diffusion-v2-512", (0,), (("cond_stage_model.model.", True),))
SDXL = Family(
    "sdxl",
    None,
    0.13025,
    "sdxl_base_v1-0",
    "stable-diffusion-xl-v1-base",
    (49407, 0),
    (("conditioner.embedders.0.transformer.", False), ("conditioner.embedders.1.model.", True)),
)

UNET, VAE = "model.diffusion_model.", "first_stage_model."


class Base:
    """A base model. `vae` is the path of another autoencoder, or None."""

    def __init__(self, path: str, vae: str | None) -> None:
        self.path = Path(path)
        self.is_folder = self.path.is_dir()
        self._vae = Path(vae) if vae is not None else None
        if not self.path.exists():
            raise Fault(f"{path} does not exist", "check the path of the base model", "base")

    @cached_property
    def _single(self) -> Weights:
        return Weights(self.path, "base")

    def _part(self, name: str) -> Weights:
        folder = self.path / name
        stems = ("diffusion_pytorch_model", "model")
        for stem in (f"{stem}{variant}" for variant in ("", ".fp16") for stem in stems):
            if (file := folder / f"{stem}.safetensors").exists():
                return Weights(file, "base")
        hint = "a folder of diffusers has unet/, vae/ and text_encoder/ with .safetensors files"
        raise Fault(f"{folder} holds no weights", hint, "base")

    @cached_property
    def family(self) -> Family:
        if self.is_folder:
            if (self.path / "text_encoder_2").is_dir():
                return SDXL
            return SD2 if self._config("unet").get("use_linear_projection") else SD1
        keys = self._single.keys
        for family in (SDXL, SD2, SD1):
            if all(any(key.startswith(prefix) for key in keys) for prefix, _ in family.encoders):
                if any(key.startswith(UNET) for key in keys):
                    return family
        raise Fault(
            f"{self.path.name} is no checkpoint of Stable Diffusion 1.x, 2.x or XL",
            "the U-Net is expected under `model.diffusion_model.` and a text encoder beside it",
            "base",
        )

    @cached_property
    def predicts_velocity(self) -> bool:
        """Whether the file itself says so; most do not."""
        if self.is_folder:
            return self._config("scheduler", "scheduler_config").get("prediction_type") == "v_prediction"
        said = self._single.metadata.get("modelspec.prediction_type", "")
        return said == "v" or "v_pred" in self._single.keys

    def _config(self, part: str, name: str = "config") -> dict:
        path = self.path / part / f"{name}.json"
        return json.loads(path.read_text()) if path.exists() else {}

    def unet_state(self) -> dict[str, Tensor]:
        if not self.is_folder:
            return self._single.below(UNET)
        weights = self._part("unet")
        return {new: weights.read(old) for old, new in unet_from_diffusers(weights.keys).items()}

    def text_states(self) -> list[dict[str, Tensor]]:
        return [self._text_state(i) for i in range(len(self.family.encoders))]

    def _text_state(self, index: int) -> dict[str, Tensor]:
        if self.is_folder:
            state = self._part("text_encoder" if index == 0 else f"text_encoder_{index + 1}").below("")
        else:
            prefix, is_open = self.family.encoders[index]
            state = self._single.below(prefix)
            # SD 2.x was trained without the last layer of its encoder.
            layers = {int(key.split(".")[2]) for key in state if key.startswith("transformer.resblocks.")}
            used = len(layers) - 1 if self.family is SD2 else None
            state = from_open_clip(state, used) if is_open else state
        # Some versions of transformers leave the outermost name away.
        state = {(key if key.startswith("text_") else f"text_model.{key}"): state[key] for key in state}
        state.pop("text_model.embeddings.position_ids", None)
        if self.family is not SDXL or index == 0:
            state.pop("text_projection.weight", None)
        return state

    def _vae_weights(self) -> tuple[Weights, str]:
        """Where the autoencoder is, and what its keys begin with there."""
        if self._vae is not None:
            weights = Weights(self._vae, "vae")
            inside = any(key.startswith(VAE) for key in weights.keys)
            return weights, VAE if inside else ""
        return self._vae_inside()

    def _vae_inside(self) -> tuple[Weights, str]:
        return (self._part("vae"), "") if self.is_folder else (self._single, VAE)

    def vae_digest(self) -> str:
        return self._vae_weights()[0].digest(self._vae_weights()[1])

    def text_digest(self) -> str:
        sums = [state_digest(state) for state in self.text_states()]
        return hashlib.sha256(" ".join(sums).encode()).hexdigest()[:16]

    def build_vae(self, device: torch.device, dtype: torch.dtype) -> Vae:
        weights, prefix = self._vae_weights()
        state = weights.below(prefix)
        if any(".resnets." in key for key in state):
            names = vae_from_diffusers(list(state))
            state = {names[key]: value for key, value in state.items()}
        state = {key: value for key, value in state.items() if not key.startswith(("loss.", "model_ema."))}
        about = "vae" if self._vae is not None else "base"
        scale = self.family.latent_scale
        return fill(lambda shapes: Vae(shapes, scale), state, device, dtype, weights.path, about)

    def build_text_encoders(self, device: torch.device, dtype: torch.dtype) -> list[TextEncoder]:
        return [
            fill(lambda shapes, quick=index == 0: TextEncoder(shapes, quick), state, device, dtype, self.path)
            if self.family is not SD2
            else fill(lambda shapes: TextEncoder(shapes, False), state, device, dtype, self.path)
            for index, state in enumerate(self.text_states())
        ]

    def build_unet(self, device: torch.device, dtype: torch.dtype) -> UNet:
        heads = self.family.heads
        unet = fill(lambda shapes: UNet(shapes, heads), self.unet_state(), device, dtype, self.path)
        if device.type == "cuda":
            unet = unet.to(memory_format=torch.channels_last)
        return unet

    def checkpoint(self, unet: dict[str, Tensor] | None, texts: list[dict[str, Tensor]]) -> dict[str, Tensor]:
        """A single file's tensors: these in the place of the base's own, and all that the base has beside."""
        whole = self._whole_folder() if self.is_folder else self._single.below("")
        changed = {f"{UNET}{key}": value for key, value in (unet or {}).items()}
        for state, (prefix, is_open) in zip(texts, self.family.encoders, strict=False):
            named = to_open_clip(state) if is_open else state
            changed |= {f"{prefix}{key}": value for key, value in named.items()}
        for key, value in changed.items():
            old = whole.get(key)
            # Some checkpoints leave `text_model.` away.
            key = key if old is not None or self.is_folder else key.replace(".text_model.", ".")
            whole[key] = value if old is None else value.to(old.dtype).view(old.shape)
        return whole

    def _whole_folder(self) -> dict[str, Tensor]:
        vae, _ = self._vae_inside()
        state = vae.below("")
        names = vae_from_diffusers(list(state))
        whole = {f"{VAE}{names[key]}": _as_convolution(names[key], value) for key, value in state.items()}
        whole |= {f"{UNET}{key}": value for key, value in self.unet_state().items()}
        for state, (prefix, is_open) in zip(self.text_states(), self.family.encoders, strict=True):
            named = to_open_clip(state) if is_open else state
            whole |= {f"{prefix}{key}": value for key, value in named.items()}
        return whole


def _as_convolution(key: str, value: Tensor) -> Tensor:
    """Single files have 1×1 convolutions in the autoencoder's attention."""
    return value[:, :, None, None] if ".attn_1." in key and value.dim() == 2 else value


def state_digest(state: dict[str, Tensor]) -> str:
    sum_ = hashlib.sha256()
    for key in sorted(state):
        tensor = state[key].contiguous()
        sum_.update(f"{key} {tensor.dtype} {list(tensor.shape)}\n".encode())
        sum_.update(tensor.flatten().view(torch.uint8).numpy())
    return sum_.hexdigest()[:16]


def fill[N: nn.Module](
    build, state: dict[str, Tensor], device: torch.device, dtype: torch.dtype, path: Path, about: str = "base"
) -> N:
    """A network built as the tensors' shapes say, with the tensors in it."""
    try:
        with torch.device("meta"):
            net = build({key: value.shape for key, value in state.items()})
    except KeyError as error:
        raise Fault(f"{path.name} lacks {error.args[0]}", "it may be cut off, or pruned too far", about) from error
    ready = {key: value.to(device, dtype).contiguous() for key, value in state.items()}
    missing, surplus = net.load_state_dict(ready, assign=True, strict=False)
    if missing:
        raise Fault(f"{path.name} lacks {missing[0]} and {len(missing) - 1} others", "it may be pruned too far", about)
    if any(not key.endswith("position_ids") for key in surplus):
        raise Fault(
            f"{path.name} has {surplus[0]}, which no network of its kind has", "is it another architecture?", about
        )
    return net.requires_grad_(False).eval()


def stat_name(path: Path) -> str:
    """Names a file's content as long as nobody writes into it."""
    about = os.stat(path)
    return f"{path.resolve()} {about.st_size} {about.st_mtime_ns} {about.st_ino}"
