"""Textual inversion, hypernetworks and whole models: what they leave is the same network elsewhere."""

import pytest
import reference
import torch
from conftest import make_job
from safetensors import safe_open
from safetensors.torch import load_file
from test_training import DRAWN, results, train

from sdtrain.base import Base
from sdtrain.step import predict

KINDS = ["sd1", "sd2", "sdxl"]
IDS = [1929, 267, 15105]


def inputs(kind: str) -> tuple:
    chance = torch.Generator().manual_seed(1)
    sizes = torch.tensor([[64, 64, 0, 0, 64, 64]] * 2) if kind == "sdxl" else None
    return torch.randn((2, 4, 8, 8), generator=chance), torch.tensor([3, 800]), sizes


def embedding_job(folder, model, dataset, **more) -> dict:
    about = {"name": "aki-chan", "init": "tokens", "vectors": 2, "text": "a, girl", "ids": IDS} | more
    job = make_job(folder, model, dataset, method="textual-inversion", embedding=about)
    job["schedule"][0]["lr"] = 1e-2
    del job["network"]
    return job


@pytest.mark.parametrize("kind", KINDS)
def test_an_embedding_is_the_same_word_in_transformers(kind, models, dataset, tmp_path, capsys):
    """Its vectors as further rows of their tables, the text encodes to the same."""
    training, _ = train(embedding_job(tmp_path, models[kind], dataset), capsys)
    file = load_file(tmp_path / "output/net.safetensors")
    assert set(file) == ({"clip_l", "clip_g"} if kind == "sdxl" else {"emb_params"})
    ids = training.texts.ids(["aki-chan, smile", "solo"])
    assert ids["ids0"][0, 1:3].tolist() == [49408, 49409]
    encoders = reference.text_encoders(kind, models[kind])
    vectors = [file["clip_l"], file["clip_g"]] if kind == "sdxl" else [file["emb_params"]]
    for encoder, own in zip(encoders, vectors, strict=True):
        encoder.resize_token_embeddings(49410, mean_resizing=False)
        start = encoder.get_input_embeddings().weight[[IDS[0], IDS[1]]]
        assert float((own - start).abs().max()) > 1e-3
        encoder.get_input_embeddings().weight.data[49408:] = own
    theirs = reference.encode(kind, encoders, list(ids.values()), 1)
    with torch.no_grad():
        ours = training.texts.encode(ids)
    for name, value in theirs.items():
        torch.testing.assert_close(ours[name], value, rtol=1e-4, atol=1e-5 * float(value.abs().max()))


def test_an_embedding_starts_from_its_text(models, dataset, tmp_path, capsys):
    table = load_file(models["sd1"])["cond_stage_model.transformer.text_model.embeddings.token_embedding.weight"]
    for init, expected in (("tokens", table[[IDS[0], IDS[1]]]), ("mean", table[IDS].mean(dim=0).repeat(2, 1))):
        job = embedding_job(tmp_path / init, models["sd1"], dataset, init=init)
        job["schedule"][0]["lr"] = 0.0
        train(job, capsys)
        assert torch.equal(load_file(tmp_path / init / "output/net.safetensors")["emb_params"], expected)


HYPERNETWORK = {"layers": [1, 2, 1], "activation": "relu", "layer_norm": True, "dropout": 0.3, "init": "normal"}


def test_a_hypernetwork_is_the_webuis(models, dataset, tmp_path, capsys):
    """The .pt, run as the WebUI runs it, changes the context as the trained network does."""
    job = make_job(tmp_path, models["sd1"], dataset, method="hypernetwork", hypernetwork=HYPERNETWORK, states=[4])
    job["schedule"][0]["lr"] = 1e-2
    training, _ = train(job, capsys)
    file = torch.load(tmp_path / "output/net.pt", weights_only=True)
    assert file["layer_structure"] == [1, 2, 1]
    assert file["dropout_structure"] == [0, 0.3, 0]
    context = torch.randn((2, 77, 64), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        ours = training.models.context(context, {})
        for own, state in zip(ours, file[64], strict=True):
            layers = [torch.nn.Linear(64, 128), torch.nn.ReLU(), torch.nn.LayerNorm(128), torch.nn.Dropout(0.3)]
            layers += [torch.nn.Linear(128, 64), torch.nn.LayerNorm(64)]
            module = torch.nn.Module()
            module.linear = torch.nn.Sequential(*layers)
            module.load_state_dict(state)
            theirs = context + module.eval().linear(context)
            torch.testing.assert_close(own, theirs)
            assert float((theirs - context).abs().max()) > 1e-3
    again = make_job(tmp_path / "again", models["sd1"], dataset, method="hypernetwork", hypernetwork=HYPERNETWORK)
    again["schedule"][0]["lr"] = 1e-2
    train(again, capsys)
    assert results(tmp_path / "again/output") == results(tmp_path / "output")


@pytest.mark.parametrize("kind", KINDS)
def test_a_fine_tune_is_the_same_checkpoint_in_diffusers(kind, models, dataset, tmp_path, capsys):
    drawn = {"every": 4, "prompts": [DRAWN | {"strength": 0}, DRAWN]}
    job = make_job(tmp_path, models[kind], dataset, method="fine-tune", previews=drawn, states=[2])
    training, _ = train(job, capsys)
    path = tmp_path / "output/net.safetensors"
    old, new = load_file(models[kind]), load_file(path)
    assert set(old) == set(new)
    assert all(old[key].shape == new[key].shape for key in old)
    changed = {key for key in old if not torch.equal(old[key].half(), new[key].half())}
    assert not any(key.startswith("first_stage_model.") for key in changed)
    assert changed >= {key for key in old if key.startswith("model.diffusion_model.") and key.endswith("weight")}
    # But for the last layer, which neither SD 2.x nor XL reads, and keys' biases, which softmax cannot feel.
    first = [key for key in old if ".0.mlp." in key or ".0.self_attn.v_proj" in key or ".0.attn.in_proj_w" in key]
    assert first and changed >= set(first)
    x, times, sizes = inputs(kind)
    ids = training.texts.ids(["aki-chan, smile", ""])
    text = reference.encode(kind, reference.text_encoders(kind, path), list(ids.values()), 1)
    theirs = reference.predict(kind, reference.unet(kind, path), x, times, text, (64, 64))
    with torch.no_grad():
        ours = predict(training.models, x, times, training.texts.encode(ids), sizes, {})
    torch.testing.assert_close(ours, theirs, rtol=0, atol=5e-3 * float(theirs.abs().max()))
    previews = results(tmp_path / "output/previews")
    assert previews["step-000000/00-7.png"] == previews["step-000004/00-7.png"] == previews["step-000000/01-7.png"]
    assert previews["step-000004/01-7.png"] != previews["step-000004/00-7.png"]
    result = path.read_bytes()
    train(job, capsys)
    assert path.read_bytes() == result


def test_a_rate_of_nothing_leaves_the_text_encoder(models, dataset, tmp_path, capsys):
    rates = {"unet": None, "text_encoder": [{"lr": 0, "from": 0, "to": 4}]}
    job = make_job(tmp_path, models["sd1"], dataset, method="dreambooth", part_schedules=rates)
    train(job, capsys)
    old, new = load_file(models["sd1"]), load_file(tmp_path / "output/net.safetensors")
    texts = [key for key in old if key.startswith("cond_stage_model.")]
    assert all(torch.equal(old[key].half(), new[key].half()) for key in texts)


def test_a_folder_becomes_one_file(models, dataset, tmp_path, capsys):
    for kind in ("sd1", "sdxl"):
        folder = tmp_path / kind / "model"
        reference.pipeline(kind, models[kind]).save_pretrained(folder)
        job = make_job(tmp_path / kind, folder, dataset, method="fine-tune", steps=1)
        job["schedule"] = [{"lr": 1e-9, "from": 0, "to": 1}]
        train(job, capsys)
        old, new = load_file(models[kind]), load_file(tmp_path / kind / "output/net.safetensors")
        assert set(old) - set(new) <= {"conditioner.embedders.1.model.logit_scale"}
        for key in new:
            torch.testing.assert_close(new[key].float(), old[key].half().float(), rtol=2e-3, atol=1e-5)
        assert Base(str(tmp_path / kind / "output/net.safetensors"), None).family.name == kind


def test_class_pictures_weigh_what_the_job_says(models, dataset, tmp_path, capsys):
    """A weight of 0 is as if they were not there: nothing is learned of them."""
    prior = dataset | {"name": "class", "regularisation": True, "loss_weight": 0.0}
    job = make_job(tmp_path, models["sd1"], dataset, datasets=[prior])
    job["optimizer"]["weight_decay"] = 0
    training, _ = train(job, capsys)
    ups = [value for name, value in training.flat.tensors().items() if "lora_up" in name]
    assert all(float(value.abs().max()) == 0 for value in ups)


def test_metadata_of_a_checkpoint(models, dataset, tmp_path, capsys):
    train(make_job(tmp_path, models["sdxl"], dataset, method="fine-tune", steps=1), capsys)
    with safe_open(tmp_path / "output/net.safetensors", "pt") as file:
        assert file.metadata()["modelspec.architecture"] == "stable-diffusion-xl-v1-base"
