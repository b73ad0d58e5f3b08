"""Settings: what each changes, and what it must not."""

import json
from pathlib import Path

import numpy
import pytest
import torch
from conftest import make_job, run
from PIL import Image
from safetensors.torch import load_file
from test_training import losses, train

from sdtrain import watch
from sdtrain.diffusion import ALPHAS, snr_weights

CPU = {"device": "cpu", "precision": "fp32"}


def test_several_processes_make_the_same_steps(models, dataset, tmp_path, capsys):
    """Batches of two spread over two, and one batch of one picture that leaves one of them idle."""
    network = {"rank": 4, "alpha": 2, "text_encoder": {"rank": 2, "alpha": 1}}
    alone = make_job(tmp_path / "alone", models["sd1"], dataset, network=network, states=[2])
    _, events = train(alone, capsys)
    shared = make_job(tmp_path / "both", models["sd1"], dataset, network=network, states=[2], compute=CPU | {"gpus": 2})
    both = run(shared, tmp_path / "both")
    assert losses(both) == pytest.approx(losses(events), rel=1e-4)
    assert [event["event"] for event in both] == [event["event"] for event in events]
    ours, theirs = (load_file(tmp_path / name / "output/net.safetensors") for name in ("both", "alone"))
    ours, theirs = (torch.cat([one[name].float().flatten() for name in sorted(one)]) for one in (ours, theirs))
    # Sums in another order; Adam makes steps of one size of the smallest gradients too, whose signs are chance.
    assert float((ours - theirs).norm() / theirs.norm()) < 1e-3


def test_checkpointing_gradients_changes_nothing(models, dataset, tmp_path, capsys):
    files = []
    for name, how in (("whole", {}), ("little", {"gradient_checkpointing": True})):
        train(make_job(tmp_path / name, models["sdxl"], dataset, compute=CPU | how), capsys)
        files.append((tmp_path / name / "output/net.safetensors").read_bytes())
    assert files[0] == files[1]


def test_half_precision_is_near(models, dataset, tmp_path, capsys):
    told = []
    for precision in ("fp32", "bf16"):
        job = make_job(tmp_path / precision, models["sd1"], dataset, compute={"device": "cpu", "precision": precision})
        training, events = train(job, capsys)
        told.append(losses(events))
        assert training.flat.master.dtype == torch.float32
    assert told[1] != told[0]
    assert told[1] == pytest.approx(told[0], rel=3e-2)


def test_ema_is_the_mean_of_what_was_trained(models, dataset, tmp_path, capsys):
    plain, _ = train(make_job(tmp_path / "plain", models["sd1"], dataset, steps=1), capsys)
    job = make_job(tmp_path / "ema", models["sd1"], dataset, steps=1, ema=0.999, states=[1])
    training, _ = train(job, capsys)
    assert torch.equal(training.flat.master, plain.flat.master)
    ours, theirs = (load_file(tmp_path / name / "output/net.safetensors") for name in ("ema", "plain"))
    name = next(key for key in ours if "lora_up" in key)
    # After one step a tenth of the way is left out.
    torch.testing.assert_close(ours[name].float(), theirs[name].float() * 0.9, rtol=2e-3, atol=1e-8)


def test_masked_places_count_nothing(models, dataset, tmp_path, capsys):
    """Squared errors are multiplied by the mask and divided by all places, as in kohya's scripts."""
    chance = numpy.random.default_rng(0)
    Image.fromarray(chance.integers(0, 256, (64, 64, 3), dtype=numpy.uint8)).save(tmp_path / "a.png")
    mask = numpy.full((64, 64), 255, dtype=numpy.uint8)
    mask[:, 32:] = 0
    Image.fromarray(mask).save(tmp_path / "mask.png")
    row = {"image": "a.png", "sha256": "0" * 64, "width": 64, "height": 64, "caption": "a", "keep": 0, "repeats": 1}
    row["mask"] = {"image": "mask.png", "sha256": "1" * 64}
    (tmp_path / "manifest.jsonl").write_text(json.dumps(row) + "\n")
    own = dataset | {"root": str(tmp_path), "manifest": str(tmp_path / "manifest.jsonl")}
    training, _ = train(make_job(tmp_path, models["sd1"], own, steps=1, batch_size=1), capsys)
    inputs, _ = training.batches.draw(0, 1.0)
    left = torch.zeros(1, 1, 8, 8)
    left[..., :4] = 1
    assert torch.equal(inputs["mask"], left)
    with torch.no_grad():
        masked, rest, whole = (
            training.stepper.losses(inputs | {"mask": one}) for one in (left, 1 - left, torch.ones_like(left))
        )
    torch.testing.assert_close(masked + rest, whole)


def test_min_snr_is_that_of_its_paper():
    times = torch.tensor([0, 500, 999])
    snr = ALPHAS[times] / (1 - ALPHAS[times])
    torch.testing.assert_close(snr_weights(times, 5, False), torch.minimum(snr, torch.tensor(5.0)) / snr)
    torch.testing.assert_close(snr_weights(times, 5, True), torch.minimum(snr, torch.tensor(5.0)) / (snr + 1))


def test_noise_settings(models, dataset, tmp_path, capsys):
    noise = {"min_snr": 5, "offset": 0.1, "timesteps": [200, 300]}
    training, events = train(make_job(tmp_path, models["sd1"], dataset, noise=noise), capsys)
    drawn = [event["timestep"] for event in events if event["event"] == "sample"]
    assert drawn and all(200 <= one < 300 for one in drawn)
    inputs, _ = training.batches.draw(0, 1.0)
    weights = snr_weights(inputs["timesteps"], 5, False) / len(inputs["weights"])
    torch.testing.assert_close(inputs["weights"], weights)
    plain, _ = train(make_job(tmp_path / "plain", models["sd1"], dataset), capsys)
    shift = inputs["noise"] - plain.batches.draw(0, 1.0)[0]["noise"]
    assert torch.allclose(shift, shift[:, :, :1, :1].expand_as(shift), atol=1e-6)
    assert float(shift.abs().max()) > 0.01


def test_another_vae_makes_other_latents(models, dataset, tmp_path, capsys):
    import make_model
    from safetensors.torch import save_file

    other = {
        key: value
        for key, value in make_model.checkpoint("sd1", make_model.TINY["sd1"], seed=1).items()
        if key.startswith("first_stage_model.")
    }
    save_file(other, tmp_path / "inside.safetensors")
    save_file(
        {key.removeprefix("first_stage_model."): value for key, value in other.items()}, tmp_path / "bare.safetensors"
    )
    told = {}
    for name in (None, "inside.safetensors", "bare.safetensors"):
        path = None if name is None else str(tmp_path / name)
        job = make_job(tmp_path / f"with {name}", models["sd1"], dataset, steps=1)
        job["model"]["vae"] = path
        told[name] = losses(train(job | {"cache": str(tmp_path)}, capsys)[1])[0]
    assert told["inside.safetensors"] == told["bare.safetensors"] != told[None]
    assert len(list(Path(tmp_path).glob("diffusers-*"))) - len(list(Path(tmp_path).glob("diffusers-text-*"))) == 2


def test_pace_tells_once_of_a_fall(capsys):
    seconds = iter([0.0, *[0.1 * i for i in range(1, 41)], *[4 + 1.0 * i for i in range(1, 41)]])
    pace = watch.Pace(lambda: next(seconds))
    for step in range(1, 81):
        pace.step(step)
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(told) == 1
    assert "instead of 0.10 s" in told[0]["message"]


def test_steps_after_previews_are_not_slow(capsys):
    clock = {"now": 0.0}
    pace = watch.Pace(lambda: clock["now"])
    for step in range(200):
        clock["now"] += 0.1
        pace.step(step)
        if step % 2 == 0:
            clock["now"] += 60
            pace.pause()
    assert capsys.readouterr().out == ""


def test_missing_bitsandbytes_is_a_fault(models, dataset, tmp_path):
    optimizer = {"name": "adamw8bit", "betas": [0.9, 0.999], "weight_decay": 0, "max_grad_norm": 1}
    events = run(make_job(tmp_path, models["sd1"], dataset, optimizer=optimizer), tmp_path, expect=1)
    assert events[-1]["about"] == "optimizer"
    assert "bitsandbytes" in events[-1]["message"]


def test_loss_scale_leaves_out_steps_that_overflow():
    from sdtrain.loss_scale import GROWS_AFTER, START, LossScale

    assert LossScale(torch.bfloat16).value == 1
    scale = LossScale(torch.float16)
    gradients = torch.full((4,), START)
    assert scale.unscale(gradients)
    assert gradients.eq(1).all()
    assert not scale.unscale(torch.tensor([float("inf")]))
    assert scale.value == START / 2
    for _ in range(GROWS_AFTER):
        assert scale.unscale(torch.ones(1))
    assert scale.value == START


def test_compiled_blocks_compute_the_same(models, dataset, tmp_path, capsys, monkeypatch):
    """What torch.compile traces of them, adapters and their gradients included; its own C++ would take minutes here."""
    from sdtrain.nets.unet import UNet

    traced = UNet.compile_blocks
    monkeypatch.setattr(UNet, "compile_blocks", lambda self: traced(self, "aot_eager"))
    told = []
    for name, how in (("plain", {}), ("compiled", {"compile": True})):
        network = {"rank": 4, "alpha": 2, "text_encoder": None, "blocks": {"IN01": 4}}
        job = make_job(tmp_path / name, models["sd1"], dataset, steps=1, network=network, compute=CPU | how)
        told.append(losses(train(job, capsys)[1]))
    assert told[1] == pytest.approx(told[0], rel=1e-4)


def test_what_no_step_needs_is_let_go(models, dataset, tmp_path, capsys):
    """Text encoders stay only where captions change from step to step."""
    for name, more, kept in (("fixed", {}, 0), ("shuffled", {"shuffle": True}, 1)):
        training, _ = train(make_job(tmp_path / name, models["sdxl"], dataset | more, steps=2), capsys)
        assert training._encoders.cache_info().currsize == kept
        assert training._vae.cache_info().currsize == 0
