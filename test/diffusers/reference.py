"""The same models in diffusers and transformers, read from a single file by diffusers' own conversions."""

from pathlib import Path

import make_model
import torch
from diffusers import (
    AutoencoderKL,
    DDIMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from diffusers.loaders import single_file_utils as single
from safetensors.torch import load_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection


def unet_config(kind: str) -> dict:
    config = make_model.TINY[kind].unet
    channels = [config.width * multiple for multiple in config.multiples]
    down = ["CrossAttnDownBlock2D" if depth else "DownBlock2D" for depth in config.depths]
    heads = 8 if kind == "sd1" else [size // 64 for size in channels]
    shared = {
        "sample_size": 8,
        "block_out_channels": channels,
        "down_block_types": down,
        "up_block_types": [name.replace("Down", "Up") for name in reversed(down)],
        "cross_attention_dim": config.context,
        "attention_head_dim": heads,
        "use_linear_projection": config.linear_projections,
        "layers_per_block": 2,
    }
    if kind != "sdxl":
        return shared
    return shared | {
        "transformer_layers_per_block": [max(depth, 1) for depth in config.depths],
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": 32,
        "projection_class_embeddings_input_dim": config.vector,
    }


def unet(kind: str, path: Path) -> UNet2DConditionModel:
    model = UNet2DConditionModel(**unet_config(kind))
    model.load_state_dict(single.convert_ldm_unet_checkpoint(load_file(path), unet_config(kind)))
    return model.eval()


def vae(kind: str, path: Path) -> AutoencoderKL:
    config = make_model.TINY[kind]
    levels = [config.vae_width * multiple for multiple in config.vae_multiples]
    model = AutoencoderKL(
        block_out_channels=levels,
        down_block_types=["DownEncoderBlock2D"] * 4,
        up_block_types=["UpDecoderBlock2D"] * 4,
        latent_channels=4,
        layers_per_block=2,
        scaling_factor=0.13025 if kind == "sdxl" else 0.18215,
    )
    model.load_state_dict(single.convert_ldm_vae_checkpoint(load_file(path), model.config))
    return model.eval()


def text_encoders(kind: str, path: Path) -> list:
    """SD 2.x without its last layer, as diffusers has it."""
    state, models = load_file(path), []
    for config in make_model.TINY[kind].texts:
        layers = config.layers - (kind == "sd2")
        about = CLIPTextConfig(
            hidden_size=config.width,
            intermediate_size=config.width * 4,
            num_hidden_layers=layers,
            num_attention_heads=config.width // 64,
            hidden_act="gelu" if config.open_clip else "quick_gelu",
            projection_dim=config.projection or config.width,
            bos_token_id=49406,
            eos_token_id=49407,
        )
        kind_of = CLIPTextModelWithProjection if kind == "sdxl" and config.open_clip else CLIPTextModel
        model = kind_of(about)
        model.load_state_dict(_text_state(kind, model, config, state, layers), strict=False)
        models.append(model.eval())
    return models


def _text_state(kind: str, model, config, state: dict, layers: int) -> dict:
    if not config.open_clip:
        prefix = "cond_stage_model.transformer." if kind == "sd1" else "conditioner.embedders.0.transformer."
        found = {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)}
    else:
        prefix = "cond_stage_model.model." if kind == "sd2" else "conditioner.embedders.1.model."
        found = single.convert_open_clip_checkpoint(model, state, prefix)
        found = {key: value for key, value in found.items() if f".layers.{layers}." not in key}
    own = set(model.state_dict())
    renamed = {(key if key in own else key.removeprefix("text_model.")): value for key, value in found.items()}
    assert own - set(renamed) <= {"embeddings.position_ids", "text_model.embeddings.position_ids"}, own - set(renamed)
    return renamed


def scheduler(prediction: str = "epsilon") -> DDIMScheduler:
    return DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
        prediction_type=prediction,
    )


def pipeline(kind: str, path: Path) -> StableDiffusionPipeline | StableDiffusionXLPipeline:
    parts = {"vae": vae(kind, path), "unet": unet(kind, path), "scheduler": scheduler()}
    encoders = text_encoders(kind, path)
    if kind == "sdxl":
        names = {"text_encoder": encoders[0], "text_encoder_2": encoders[1], "tokenizer": None, "tokenizer_2": None}
        return StableDiffusionXLPipeline(**parts, **names)
    none = {"tokenizer": None, "safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
    return StableDiffusionPipeline(**parts, **none, text_encoder=encoders[0])


@torch.no_grad()
def encode(kind: str, encoders: list, ids: list[torch.Tensor], clip_skip: int) -> dict:
    """What the U-Net reads, as sd-scripts make it."""
    outputs = [model(one, output_hidden_states=True) for model, one in zip(encoders, ids, strict=True)]
    if kind == "sdxl":
        context = torch.cat([output.hidden_states[-2] for output in outputs], dim=-1)
        return {"context": context, "pooled": outputs[1].text_embeds}
    top = getattr(encoders[0], "text_model", encoders[0])
    return {"context": top.final_layer_norm(outputs[0].hidden_states[-clip_skip])}


def predict(kind: str, model, x, timesteps, text: dict, size: tuple[int, int]):
    more = {}
    if kind == "sdxl":
        height, width = size
        ids = torch.tensor([[height, width, 0, 0, height, width]] * len(x))
        more = {"added_cond_kwargs": {"text_embeds": text["pooled"], "time_ids": ids}}
    return model(x, timesteps, text["context"], **more).sample
