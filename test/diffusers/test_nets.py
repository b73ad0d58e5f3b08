"""The networks are those of diffusers and transformers."""

import pytest
import reference
import torch
from conftest import VOCABULARY

from sdtrain.base import Base
from sdtrain.diffusion import sample
from sdtrain.faults import Fault
from sdtrain.nets.clip import from_open_clip, to_open_clip
from sdtrain.text import Texts
from sdtrain.tokenizer import Tokenizer

CPU = torch.device("cpu")
KINDS = ["sd1", "sd2", "sdxl"]


def close(ours: torch.Tensor, theirs: torch.Tensor) -> None:
    torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5 * float(theirs.abs().max()))


@pytest.fixture(params=KINDS)
def kind(request) -> str:
    return request.param


def texts_of(base: Base, clip_skip: int = 1) -> Texts:
    encoders = base.build_text_encoders(CPU, torch.float32)
    return Texts(base, Tokenizer(str(VOCABULARY)), clip_skip, lambda: encoders, CPU, torch.float32)


def test_family(kind, models):
    assert Base(str(models[kind]), None).family.name == kind


@torch.no_grad()
@pytest.mark.parametrize("size", [(8, 8), (12, 20)])
def test_unet(kind, models, size):
    base = Base(str(models[kind]), None)
    ours, theirs = base.build_unet(CPU, torch.float32), reference.unet(kind, models[kind])
    chance = torch.Generator().manual_seed(1)
    x = torch.randn((2, 4, *size), generator=chance)
    times = torch.tensor([3, 800])
    text = {"context": torch.randn((2, 77, 128 if kind == "sdxl" else 64), generator=chance)}
    text["pooled"] = torch.randn((2, 64), generator=chance)
    sizes = torch.tensor([[64, 96, 0, 0, 64, 96]] * 2) if kind == "sdxl" else None
    from sdtrain.methods import Models
    from sdtrain.step import predict

    about = Models(base, CPU, torch.float32, ours, lambda: [])
    close(predict(about, x, times, text, sizes, {}), reference.predict(kind, theirs, x, times, text, (64, 96)))


@torch.no_grad()
def test_vae(kind, models):
    ours, theirs = Base(str(models[kind]), None).build_vae(CPU, torch.float32), reference.vae(kind, models[kind])
    pixels = torch.rand((1, 3, 64, 96), generator=torch.Generator().manual_seed(1)) * 2 - 1
    latents = theirs.encode(pixels).latent_dist.mode() * theirs.config.scaling_factor
    close(ours.encode(pixels), latents)
    close(ours.decode(latents), theirs.decode(latents / theirs.config.scaling_factor).sample)


@torch.no_grad()
@pytest.mark.parametrize("clip_skip", [1, 2])
def test_text(kind, models, clip_skip):
    texts = texts_of(Base(str(models[kind]), None), clip_skip)
    captions = ["aki-chan, solo, (long hair:1.2)", ""]
    ids = texts.ids(captions)
    theirs = reference.encode(kind, reference.text_encoders(kind, models[kind]), list(ids.values()), clip_skip)
    ours = texts.encoded(captions, fixed=False)
    assert set(ours) == set(theirs)
    for name, value in ours.items():
        close(value, theirs[name])


def test_padding(models):
    ids = {kind: texts_of(Base(str(models[kind]), None)).ids(["smile"]) for kind in KINDS}
    after_end = {kind: [int(value[0, 3]) for value in own.values()] for kind, own in ids.items()}
    assert after_end == {"sd1": [49407], "sd2": [0], "sdxl": [49407, 0]}


@torch.no_grad()
@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction"])
def test_ddim(prediction):
    scheduler = reference.scheduler(prediction)
    scheduler.set_timesteps(7)
    noise = torch.randn((1, 4, 8, 8), generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    weight = torch.randn((4, 4), generator=torch.Generator().manual_seed(2), dtype=torch.float64) * 0.5

    def network(x, t):
        return torch.einsum("oc,nchw->nohw", weight, x) * (1 + t / 1000)

    x = noise
    for t in scheduler.timesteps:
        x = scheduler.step(3 * network(x, int(t)) - 2 * network(x, int(t)) * 0.5, t, x).prev_sample
    ours = sample(noise, 7, 3, lambda x, t: (network(x, t), network(x, t) * 0.5), prediction != "epsilon", None)
    close(ours, x)


def test_folder(kind, models, tmp_path):
    """A folder of diffusers is the same model as the file."""
    path = models[kind]
    reference.unet(kind, path).save_pretrained(tmp_path / "unet")
    reference.vae(kind, path).save_pretrained(tmp_path / "vae")
    for number, encoder in enumerate(reference.text_encoders(kind, path), 1):
        encoder.save_pretrained(tmp_path / ("text_encoder" if number == 1 else f"text_encoder_{number}"))
    scheduler = reference.scheduler("v_prediction" if kind == "sd2" else "epsilon")
    scheduler.save_pretrained(tmp_path / "scheduler")
    file, folder = Base(str(path), None), Base(str(tmp_path), None)
    assert folder.family is file.family
    assert folder.predicts_velocity == (kind == "sd2")
    for build in (lambda b: b.build_unet, lambda b: b.build_vae):
        ours, theirs = build(folder)(CPU, torch.float32), build(file)(CPU, torch.float32)
        assert set(ours.state_dict()) == set(theirs.state_dict())
        for name, value in theirs.state_dict().items():
            torch.testing.assert_close(ours.state_dict()[name].flatten(), value.flatten(), rtol=0, atol=0)
    for name, value in texts_of(file).encoded(["smile"], fixed=False).items():
        torch.testing.assert_close(texts_of(folder).encoded(["smile"], fixed=False)[name], value, rtol=0, atol=0)


def test_open_clip_round_trip(models):
    from sdtrain.base import Weights

    for kind, prefix in (("sd2", "cond_stage_model.model."), ("sdxl", "conditioner.embedders.1.model.")):
        state = Weights(models[kind], "base").below(prefix)
        back = to_open_clip(from_open_clip(state))
        state.pop("logit_scale")
        assert set(back) == set(state)
        for name, value in state.items():
            assert torch.equal(back[name], value), name


def test_bad_files(tmp_path, models):
    from safetensors.torch import load_file, save_file

    (tmp_path / "a.ckpt").write_bytes(b"\x80")
    (tmp_path / "torn.safetensors").write_bytes(models["sd1"].read_bytes()[:5000])
    state = load_file(models["sd1"])
    save_file({"a": torch.zeros(1)}, tmp_path / "other.safetensors")
    del state["model.diffusion_model.middle_block.0.out_layers.3.weight"]
    save_file(state, tmp_path / "pruned.safetensors")
    for name, said in (("a.ckpt", "pickled"), ("torn.safetensors", "read"), ("other.safetensors", "no checkpoint")):
        with pytest.raises(Fault, match=said):
            _ = Base(str(tmp_path / name), None).family
    with pytest.raises(Fault, match="lacks"):
        Base(str(tmp_path / "pruned.safetensors"), None).build_unet(CPU, torch.float32)
    with pytest.raises(Fault, match="does not exist"):
        Base(str(tmp_path / "nowhere.safetensors"), None)
