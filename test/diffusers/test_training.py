"""What a training computes, leaves and goes on from, against plain loops in diffusers."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
import reference
import torch
from conftest import TRAINER, VOCABULARY, make_job, run
from PIL import Image
from safetensors.torch import load_file, save_file

from sdtrain.step import predict
from sdtrain.tokenizer import Tokenizer
from sdtrain.train import Training

KINDS = ["sd1", "sd2", "sdxl"]
PROMPT = {"prompt": "aki-chan", "negative": "bad", "seed": 7, "width": 64, "height": 64}
DRAWN = PROMPT | {"steps": 3, "cfg": 5, "strength": 1}


def train(job: dict, capsys) -> tuple[Training, list[dict]]:
    """In this process: the training with its network in memory, and its events."""
    training = Training(job, str(VOCABULARY), lambda: False)
    training.run()
    return training, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def losses(events: list[dict]) -> list[float]:
    return [event["loss"] for event in events if event["event"] == "progress"]


def results(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("kind", KINDS)
def test_first_loss_is_that_of_a_plain_loop(kind, models, dataset, tmp_path, capsys):
    """Pixels, latents, texts, noise and loss: everything but the numbers drawn is diffusers' and transformers'."""
    more = {"prediction": "v"} if kind == "sd2" else {}
    training, events = train(make_job(tmp_path, models[kind], dataset, steps=1, **more), capsys)
    inputs, pictures = training.batches.draw(0, 1.0)
    vae, unet = reference.vae(kind, models[kind]), reference.unet(kind, models[kind])
    tokenizer = Tokenizer(str(VOCABULARY))
    with torch.no_grad():
        pixels = [
            torch.from_numpy(numpy.asarray(Image.open(one.root / one.image), dtype=numpy.float32)) for one in pictures
        ]
        x = torch.stack(pixels).permute(0, 3, 1, 2) / 127.5 - 1
        latents = vae.encode(x).latent_dist.mode() * vae.config.scaling_factor
        scheduler = reference.scheduler("v_prediction" if kind == "sd2" else "epsilon")
        noised = scheduler.add_noise(latents, inputs["noise"], inputs["timesteps"])
        pads = {"sd1": [49407], "sd2": [0], "sdxl": [49407, 0]}[kind]
        ids = [torch.tensor([tokenizer.padded(one.captions[0], pad) for one in pictures]) for pad in pads]
        text = reference.encode(kind, reference.text_encoders(kind, models[kind]), ids, 1)
        size = (pictures[0].height, pictures[0].width)
        answer = reference.predict(kind, unet, noised, inputs["timesteps"], text, size)
        target = inputs["noise"]
        if kind == "sd2":
            target = scheduler.get_velocity(latents, inputs["noise"], inputs["timesteps"])
        expected = torch.nn.functional.mse_loss(answer, target)
    assert losses(events)[0] == pytest.approx(float(expected), rel=1e-5)


NETWORKS = {
    "linear": {"rank": 4, "alpha": 2, "text_encoder": None},
    "texts": {"rank": 4, "alpha": 2, "text_encoder": {"rank": 2, "alpha": 1}},
    "convolutions": {"rank": 4, "alpha": 2, "conv": {"rank": 2, "alpha": 1}, "text_encoder": None},
    "blocks": {"rank": 4, "alpha": 2, "blocks": {"M00": 8, "IN01": 0}, "text_encoder": None},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("network", NETWORKS)
def test_a_lora_is_the_same_network_in_diffusers(kind, network, models, dataset, tmp_path, capsys):
    """Saved under kohya's names and loaded by a pipeline, it predicts what the trained one in memory does."""
    job = make_job(tmp_path, models[kind], dataset, network=NETWORKS[network])
    job["schedule"][0]["lr"] = 1e-2
    training, _ = train(job, capsys)
    chance = torch.Generator().manual_seed(1)
    x, times = torch.randn((2, 4, 8, 8), generator=chance), torch.tensor([3, 800])
    ids = training.texts.ids(["aki-chan, smile", ""])
    sizes = torch.tensor([[64, 64, 0, 0, 64, 64]] * 2) if kind == "sdxl" else None
    pipeline = reference.pipeline(kind, models[kind])

    def theirs() -> torch.Tensor:
        encoders = [one for one in (pipeline.text_encoder, getattr(pipeline, "text_encoder_2", None)) if one]
        text = reference.encode(kind, encoders, list(ids.values()), 1)
        return reference.predict(kind, pipeline.unet, x, times, text, (64, 64))

    with torch.no_grad():
        ours = predict(training.models, x, times, training.texts.encode(ids), sizes, {})
        before = theirs()
        pipeline.load_lora_weights(str(tmp_path / "output/net.safetensors"))
        after = theirs()
    largest = float(after.abs().max())
    assert float((after - before).abs().max()) > 1e-2 * largest
    # It was saved in half precision.
    torch.testing.assert_close(ours, after, rtol=0, atol=2e-3 * largest)


def test_a_dora_is_what_webuis_make_of_its_file(models, dataset, tmp_path, capsys):
    """Baked into the checkpoint by their formula: rows of W + delta get the lengths in `dora_scale`."""
    network = {"rank": 4, "alpha": 2, "dora": True, "text_encoder": None, "conv": {"rank": 2, "alpha": 1}}
    job = make_job(tmp_path, models["sdxl"], dataset, network=network)
    job["schedule"][0]["lr"] = 1e-2
    training, _ = train(job, capsys)
    file, base = load_file(tmp_path / "output/net.safetensors"), load_file(models["sdxl"])
    weights = {key.removeprefix("model.").removesuffix(".weight").replace(".", "_"): key for key in base}
    for name in {key.split(".")[0] for key in file}:
        key = weights[name.replace("lora_unet_", "diffusion_model_")]
        down, up, alpha, lengths = (
            file[f"{name}.{part}"].float() for part in ("lora_down.weight", "lora_up.weight", "alpha", "dora_scale")
        )
        whole = base[key].flatten(1) + alpha / down.shape[0] * up.flatten(1) @ down.flatten(1)
        assert lengths.shape == (base[key].shape[0], *[1] * (base[key].dim() - 1))
        base[key] = (whole * (lengths.flatten() / whole.norm(dim=1))[:, None]).view(base[key].shape)
    save_file(base, tmp_path / "baked.safetensors")
    chance = torch.Generator().manual_seed(1)
    x, times = torch.randn((2, 4, 8, 8), generator=chance), torch.tensor([3, 800])
    text = {"context": torch.randn((2, 77, 128), generator=chance), "pooled": torch.randn((2, 64), generator=chance)}
    sizes = torch.tensor([[64, 64, 0, 0, 64, 64]] * 2)
    with torch.no_grad():
        ours = predict(training.models, x, times, text, sizes, {})
        theirs, before = (
            reference.predict("sdxl", reference.unet("sdxl", path), x, times, text, (64, 64))
            for path in (tmp_path / "baked.safetensors", models["sdxl"])
        )
    largest = float(theirs.abs().max())
    assert float((theirs - before).abs().max()) > 1e-2 * largest
    torch.testing.assert_close(ours, theirs, rtol=0, atol=4e-3 * largest)


def test_kohya_names_and_metadata(models, dataset, tmp_path, capsys):
    from safetensors import safe_open

    network = NETWORKS["texts"] | {"conv": {"rank": 2, "alpha": 1}}
    expected = {
        "sd1": ("lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_out_0", "lora_te_"),
        "sd2": ("lora_unet_up_blocks_0_upsamplers_0_conv", "lora_te_"),
        "sdxl": ("lora_unet_input_blocks_4_1_transformer_blocks_0_ff_net_0_proj", "lora_te2_"),
    }
    for kind, (module, text) in expected.items():
        folder = tmp_path / kind
        train(make_job(folder, models[kind], dataset, network=network, steps=1), capsys)
        with safe_open(folder / "output/net.safetensors", "pt") as file:
            keys, metadata = set(file.keys()), file.metadata()
        assert {f"{module}.lora_down.weight", f"{module}.lora_up.weight", f"{module}.alpha"} <= keys
        assert f"{text}text_model_encoder_layers_0_self_attn_q_proj.alpha" in keys
        assert metadata["ss_network_module"] == "networks.lora"
        assert json.loads(metadata["ss_network_args"]) == {"conv_dim": "2", "conv_alpha": "1"}
        assert metadata["modelspec.architecture"].endswith("/lora")
        assert metadata["ss_base_model_version"] == {"sd1": "sd_v1", "sd2": "sd_v2", "sdxl": "sdxl_base_v1-0"}[kind]


def test_going_on_is_the_same_as_never_stopping(models, dataset, tmp_path, capsys):
    network = NETWORKS["texts"]
    more = {"network": network, "states": [2, 4], "previews": {"every": 2, "prompts": [DRAWN]}}
    shuffled = dataset | {"shuffle": True, "caption_dropout": 0.3}
    train(make_job(tmp_path / "whole", models["sd1"], shuffled, **more), capsys)
    half = make_job(tmp_path / "parts", models["sd1"], shuffled, **more | {"steps": 2, "states": [2]})
    train(half | {"schedule": [{"lr": 1e-3, "from": 0, "to": 2}]}, capsys)
    _, events = train(make_job(tmp_path / "parts", models["sd1"], shuffled, **more), capsys)
    assert next(event["from"] for event in events if event["event"] == "start") == 2
    assert results(tmp_path / "whole/output") == results(tmp_path / "parts/output")
    assert results(tmp_path / "whole/resume") == results(tmp_path / "parts/resume")


def test_looking_changes_nothing(models, dataset, tmp_path, capsys):
    """Previews, validation, checkpoints and a warm cache: the network is the same without them."""
    held = {"every": 1, "datasets": [dataset], "timesteps": [100, 900]}
    watched = {"previews": {"every": 1, "prompts": [DRAWN]}, "validation": held, "save_every": 2, "states": [1, 3]}
    train(make_job(tmp_path / "plain", models["sdxl"], dataset), capsys)
    _, events = train(make_job(tmp_path / "watched", models["sdxl"], dataset, **watched), capsys)
    assert len([event for event in events if event["event"] == "validation"]) == 5
    ours = [(tmp_path / name / "output/net.safetensors").read_bytes() for name in ("plain", "watched")]
    assert ours[0] == ours[1]
    again = make_job(tmp_path / "again", models["sdxl"], dataset) | {"cache": str(tmp_path / "plain/cache")}
    _, events = train(again, capsys)
    assert events[1]["message"].startswith("0 of 5")
    assert (tmp_path / "again/output/net.safetensors").read_bytes() == ours[0]


def test_a_damaged_cache_is_no_cache(models, dataset, tmp_path, capsys):
    train(make_job(tmp_path / "a", models["sd1"], dataset), capsys)
    result = (tmp_path / "a/output/net.safetensors").read_bytes()
    for path in (tmp_path / "a/cache").rglob("*"):
        if path.is_file():
            data = bytearray(path.read_bytes())
            data[-3] ^= 1
            path.write_bytes(data)
    job = make_job(tmp_path / "b", models["sd1"], dataset) | {"cache": str(tmp_path / "a/cache")}
    train(job, capsys)
    assert (tmp_path / "b/output/net.safetensors").read_bytes() == result


def test_accumulated_batches_are_one_large_batch(models, dataset, tmp_path, capsys):
    """Two batches of one picture, and one of two: the same pictures, and so the same gradients but for the noise drawn."""
    training, events = train(make_job(tmp_path, models["sd1"], dataset, gradient_accumulation=2, steps=2), capsys)
    assert training.plan.steps_per_epoch == 2
    seen = [(event["step"], event["image"]) for event in events if event["event"] == "sample"]
    assert sorted(image for _, image in seen) == ["0.png", "1.png", "2.png", "3.png", "4.png"]


def test_stopped_by_a_signal_it_goes_on(models, dataset, tmp_path):
    job = make_job(tmp_path, models["sd1"], dataset, steps=60)
    path = tmp_path / "job.json"
    path.write_text(json.dumps(job))
    command = [sys.executable, str(TRAINER), "--vocabulary", str(VOCABULARY), str(path)]
    env = os.environ | {"OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        for line in process.stdout:
            if json.loads(line)["event"] == "progress":
                process.send_signal(signal.SIGTERM)
                break
        events = [json.loads(line) for line in process.stdout]
    assert process.returncode == 75
    assert events[-1]["event"] == "state"
    stopped_at = events[-1]["step"]
    assert 0 < stopped_at < 60
    events = run(job, tmp_path)
    assert next(event["from"] for event in events if event["event"] == "start") == stopped_at
    whole = make_job(tmp_path / "whole", models["sd1"], dataset, steps=60)
    run(whole, tmp_path / "whole")
    assert results(tmp_path / "whole/output") == results(tmp_path / "output")


def test_faults_are_events(models, dataset, tmp_path):
    broken = tmp_path / "base.ckpt"
    broken.write_bytes(b"\x80\x02")
    job = make_job(tmp_path, broken, dataset)
    events = run(job, tmp_path, expect=1)
    assert events[-1]["level"] == "error"
    assert "pickled" in events[-1]["message"]
    assert events[-1]["about"] == "base"
    events = run(make_job(tmp_path, models["sd1"], dataset, compute={"device": "gpu"}), tmp_path, expect=1)
    assert events[-1]["about"] == "compute"


def test_a_loss_that_is_no_number_ends_it(models, dataset, tmp_path):
    job = make_job(tmp_path, models["sd1"], dataset, states=[1, 2, 3, 4], schedule=[{"lr": 1e30, "from": 0, "to": 4}])
    events = run(job, tmp_path, expect=1)
    assert events[-1]["about"] == "schedule"
    told = [event["step"] for event in events if event["event"] == "progress"]
    assert told == list(range(1, len(told) + 1))
    assert all(event["step"] <= len(told) for event in events if event["event"] == "state")


@pytest.mark.parametrize("name", ["adafactor", "lion", "prodigy"])
def test_optimizers_learn_and_go_on(name, models, dataset, tmp_path, capsys):
    rate = {"adafactor": 1e-2, "lion": 1e-3, "prodigy": 1.0}[name]
    optimizer = {"name": name, "betas": [0.9, 0.99], "weight_decay": 0.0, "max_grad_norm": 0}
    job = make_job(tmp_path, models["sd1"], dataset, optimizer=optimizer, states=[2], steps=4)
    job["schedule"][0]["lr"] = rate
    training, _ = train(job, capsys)
    ups = [value for key, value in training.flat.tensors().items() if "lora_up" in key]
    assert all(bool(value.isfinite().all()) for value in ups) and sum(float(value.abs().sum()) for value in ups) > 0
    result = (tmp_path / "output/net.safetensors").read_bytes()
    _, events = train(job, capsys)
    assert next(event["from"] for event in events if event["event"] == "start") == 2
    assert (tmp_path / "output/net.safetensors").read_bytes() == result


def test_a_job_of_no_steps_draws(models, dataset, tmp_path, capsys):
    """A job of no steps draws: with the finished network as the training did, with strength 0 as the base model."""
    every = {"every": 4, "prompts": [DRAWN, DRAWN | {"strength": 0}]}
    train(make_job(tmp_path, models["sd1"], dataset, previews=every), capsys)
    files = {"steps": 0, "schedule": [], "datasets": [], "network_file": str(tmp_path / "output/net.safetensors")}
    train(make_job(tmp_path / "drawn", models["sd1"], dataset, previews=every, **files), capsys)
    drawn, trained = (results(folder / "output/previews") for folder in (tmp_path / "drawn", tmp_path))
    assert drawn["step-000000/01-7.png"] == trained["step-000004/01-7.png"] == trained["step-000000/00-7.png"]
    ours, theirs = (
        numpy.asarray(Image.open(tmp_path / name), dtype=numpy.int32)
        for name in ("drawn/output/previews/step-000000/00-7.png", "output/previews/step-000004/00-7.png")
    )
    # The network was saved in half precision.
    assert abs(ours - theirs).max() <= 3
