"""The names that diffusers (and with them kohya's LoRA of SD 1.x and 2.x) gives the modules of LDM checkpoints."""

import re

_RESNET = {
    "in_layers.0": "norm1",
    "in_layers.2": "conv1",
    "emb_layers.1": "time_emb_proj",
    "out_layers.0": "norm2",
    "out_layers.3": "conv2",
    "skip_connection": "conv_shortcut",
}
_RESNET_BACK = {new: old for old, new in _RESNET.items()}
_OUTSIDE = {
    "input_blocks.0.0": "conv_in",
    "time_embed.0": "time_embedding.linear_1",
    "time_embed.2": "time_embedding.linear_2",
    "label_emb.0.0": "add_embedding.linear_1",
    "label_emb.0.2": "add_embedding.linear_2",
    "out.0": "conv_norm_out",
    "out.2": "conv_out",
}
_OUTSIDE_BACK = {new: old for old, new in _OUTSIDE.items()}


def to_diffusers(module: str) -> str:
    """A module of an LDM U-Net. Two residual blocks a level on the way down, three on the way up."""
    if module in _OUTSIDE:
        return _OUTSIDE[module]
    side, number, rest = module.split(".", 2)
    if side == "middle_block":
        if number == "1":
            return f"mid_block.attentions.0.{rest}"
        return f"mid_block.resnets.{int(number) // 2}.{_RESNET[rest]}"
    at = int(number) - (side == "input_blocks")
    level, index = f"{'down' if side == 'input_blocks' else 'up'}_blocks.{at // 3}", at % 3
    part, _, name = rest.partition(".")
    if name == "op":
        return f"{level}.downsamplers.0.conv"
    if name == "conv":
        return f"{level}.upsamplers.0.conv"
    return f"{level}.resnets.{index}.{_RESNET[name]}" if part == "0" else f"{level}.attentions.{index}.{name}"


_BLOCK = re.compile(r"(down|up)_blocks\.(\d+)\.(resnets|attentions|downsamplers|upsamplers)\.(\d+)\.(.+)")
_MIDDLE = re.compile(r"mid_block\.(resnets|attentions)\.(\d+)\.(.+)")


def unet_from_diffusers(keys: list[str]) -> dict[str, str]:
    """LDM's key of every key of a diffusers U-Net."""
    return {key: _ldm(*key.rsplit(".", 1), keys) for key in keys}


def _ldm(module: str, kind: str, keys: list[str]) -> str:
    if module in _OUTSIDE_BACK:
        return f"{_OUTSIDE_BACK[module]}.{kind}"
    middle = _MIDDLE.fullmatch(module)
    if middle is not None:
        what, number, name = middle.groups()
        where = f"{2 * int(number)}.{_RESNET_BACK[name]}" if what == "resnets" else f"1.{name}"
        return f"middle_block.{where}.{kind}"
    block = _BLOCK.fullmatch(module)
    if block is None:
        return f"{module}.{kind}"
    side, level, what, index, name = block.groups()
    first = 3 * int(level)
    if what == "downsamplers":
        return f"input_blocks.{first + 3}.0.op.{kind}"
    if what == "upsamplers":
        has_attention = any(key.startswith(f"up_blocks.{level}.attentions.") for key in keys)
        return f"output_blocks.{first + 2}.{2 if has_attention else 1}.conv.{kind}"
    at = first + int(index) + (side == "down")
    part = f"0.{_RESNET_BACK[name]}" if what == "resnets" else f"1.{name}"
    return f"{'input' if side == 'down' else 'output'}_blocks.{at}.{part}.{kind}"


_VAE = [
    (r"mid_block\.resnets\.(\d)", lambda m: f"mid.block_{int(m[1]) + 1}"),
    (r"mid_block\.attentions\.0", "mid.attn_1"),
    (r"down_blocks\.(\d+)\.resnets\.(\d+)", r"down.\1.block.\2"),
    (r"down_blocks\.(\d+)\.downsamplers\.0", r"down.\1.downsample"),
    (r"\bconv_norm_out\b", "norm_out"),
    (r"\bconv_shortcut\b", "nin_shortcut"),
    (r"\bgroup_norm\b", "norm"),
    (r"\b(to_q|query)\b", "q"),
    (r"\b(to_k|key)\b", "k"),
    (r"\b(to_v|value)\b", "v"),
    (r"\b(to_out\.0|proj_attn)\b", "proj_out"),
]
_UP = re.compile(r"up_blocks\.(\d+)\.(?:resnets\.(\d+)|upsamplers\.0)")


def vae_from_diffusers(keys: list[str]) -> dict[str, str]:
    """LDM's key of every key of a diffusers autoencoder, whose decoder counts its levels from the other end."""
    last = max((int(m[1]) for key in keys if (m := _UP.search(key))), default=0)

    def level(match: re.Match[str]) -> str:
        number = last - int(match[1])
        return f"up.{number}.upsample" if match[2] is None else f"up.{number}.block.{match[2]}"

    def rename(key: str) -> str:
        for pattern, new in _VAE:
            key = re.sub(pattern, new, key)
        return _UP.sub(level, key)

    return {key: rename(key) for key in keys}


def block_of(module: str) -> str:
    """Which of IN00 … IN11, M00, OUT00 … OUT11 a module of the U-Net belongs to, as supermerger and MBW count."""
    side, _, rest = module.partition(".")
    number = rest.partition(".")[0]
    if side == "input_blocks":
        return f"IN{int(number):02}"
    if side == "output_blocks":
        return f"OUT{int(number):02}"
    if side == "middle_block":
        return "M00"
    return "OUT11" if side == "out" else "IN00"
