"""CLIP's text encoder, under the names of transformers; OpenCLIP's names and fused weights are put into those."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import Linear, Shapes, attention

END = 49407


class Mlp(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.fc1, self.fc2 = shapes.linear("fc1"), shapes.linear("fc2")


class SelfAttention(nn.Module):
    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        names = ("q_proj", "k_proj", "v_proj", "out_proj")
        self.q_proj, self.k_proj, self.v_proj, self.out_proj = (shapes.linear(name) for name in names)
        self.heads = max(1, shapes["q_proj.weight"][0] // 64)


class Layer(nn.Module):
    def __init__(self, shapes: Shapes, quick: bool) -> None:
        super().__init__()
        self.layer_norm1, self.layer_norm2 = shapes.layer_norm("layer_norm1"), shapes.layer_norm("layer_norm2")
        self.self_attn = SelfAttention(shapes.below("self_attn"))
        self.mlp = Mlp(shapes.below("mlp"))
        self.quick = quick

    def forward(self, x: Tensor) -> Tensor:
        h, a = self.layer_norm1(x), self.self_attn
        x = x + a.out_proj(attention(a.q_proj(h), a.k_proj(h), a.v_proj(h), a.heads, causal=True))
        h = self.mlp.fc1(self.layer_norm2(x))
        h = h * torch.sigmoid(1.702 * h) if self.quick else F.gelu(h)
        return x + self.mlp.fc2(h)


class Embeddings(nn.Module):
    """The table of tokens; ids past its end are the vectors of a word that is being learned."""

    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self.token_embedding, self.position_embedding = nn.Module(), nn.Module()
        for part in ("token_embedding", "position_embedding"):
            weight = nn.Parameter(torch.empty(shapes[f"{part}.weight"]), requires_grad=False)
            getattr(self, part).weight = weight
        self.more: Tensor | None = None

    def forward(self, ids: Tensor) -> Tensor:
        table = self.token_embedding.weight
        if self.more is not None:
            table = torch.cat([table, self.more.to(table.dtype)])
        return F.embedding(ids, table) + self.position_embedding.weight[: ids.shape[1]]


class TextEncoder(nn.Module):
    def __init__(self, all_shapes: dict[str, torch.Size], quick: bool) -> None:
        super().__init__()
        shapes = Shapes(all_shapes, "text_model.")
        model = nn.Module()
        model.embeddings = Embeddings(shapes.below("embeddings"))
        model.encoder = nn.Module()
        layers = range(shapes.count("encoder.layers"))
        model.encoder.layers = nn.ModuleList(Layer(shapes.below(f"encoder.layers.{i}"), quick) for i in layers)
        model.final_layer_norm = shapes.layer_norm("final_layer_norm")
        self.text_model = model
        top = Shapes(all_shapes)
        self.text_projection: Linear | None = top.linear("text_projection") if "text_projection.weight" in top else None

    def forward(self, ids: Tensor) -> list[Tensor]:
        """Hidden states [N, 77, C]: of the embeddings, then after every layer."""
        model = self.text_model
        states = [model.embeddings(ids)]
        for layer in model.encoder.layers:
            states.append(layer(states[-1]))
        return states

    def normed(self, x: Tensor) -> Tensor:
        return self.text_model.final_layer_norm(x)

    def pooled(self, states: list[Tensor], ids: Tensor) -> Tensor:
        """The text's one vector [N, C]: at the first end mark."""
        ends = (ids == END).int().argmax(dim=1)
        last = self.normed(states[-1])[torch.arange(len(ids), device=ids.device), ends]
        return self.text_projection(last)


_LAYER = {
    "ln_1": "layer_norm1",
    "ln_2": "layer_norm2",
    "attn.out_proj": "self_attn.out_proj",
    "mlp.c_fc": "mlp.fc1",
    "mlp.c_proj": "mlp.fc2",
}
_TOP = {
    "token_embedding.weight": "text_model.embeddings.token_embedding.weight",
    "positional_embedding": "text_model.embeddings.position_embedding.weight",
    "ln_final.weight": "text_model.final_layer_norm.weight",
    "ln_final.bias": "text_model.final_layer_norm.bias",
}


def from_open_clip(state: dict[str, Tensor], layers: int | None = None) -> dict[str, Tensor]:
    """OpenCLIP's tensors under transformers' names; of the first `layers` layers."""
    out: dict[str, Tensor] = {}
    for key, value in state.items():
        if key in _TOP:
            out[_TOP[key]] = value
        elif key == "text_projection":
            out["text_projection.weight"] = value.T
        elif key.startswith("transformer.resblocks."):
            _, _, number, name = key.split(".", 3)
            if layers is not None and int(number) >= layers:
                continue
            start = f"text_model.encoder.layers.{number}."
            module, kind = name.replace("in_proj_", "in_proj.").rsplit(".", 1)
            if module == "attn.in_proj":
                for part, piece in zip("qkv", value.chunk(3), strict=True):
                    out[f"{start}self_attn.{part}_proj.{kind}"] = piece
            elif module in _LAYER:
                out[f"{start}{_LAYER[module]}.{kind}"] = value
    return out


def to_open_clip(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The way back."""
    out: dict[str, Tensor] = {}
    names = {new: old for old, new in _TOP.items()}
    modules = {new: old for old, new in _LAYER.items()}
    for key, value in state.items():
        if key in names:
            out[names[key]] = value
        elif key == "text_projection.weight":
            out["text_projection"] = value.T.contiguous()
        elif key.startswith("text_model.encoder.layers."):
            _, _, _, number, rest = key.split(".", 4)
            start = f"transformer.resblocks.{number}."
            module, kind = rest.rsplit(".", 1)
            if module == "self_attn.q_proj":
                parts = [state[key.replace("q_proj", f"{part}_proj")] for part in "qkv"]
                out[f"{start}attn.in_proj_{kind}"] = torch.cat(parts)
            elif module in modules:
                out[f"{start}{modules[module]}.{kind}"] = value
    return out
