"""Reads a hypernetwork as torch does and compares it with the safetensors beside it.

pt.py FILE.pt FILE.safetensors: exits with 0 when torch loads the first without running anything of it, its weights fit
modules of the layers that it declares, and every number is that of the second. Needs torch and nothing else.
"""

import json
import struct
import sys

import torch
from torch import nn

ACTIVATIONS = {"relu": nn.ReLU, "tanh": nn.Tanh, "swish": nn.Hardswish}


def read_safetensors(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = bytearray(file.read())
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        assert entry["dtype"] == "F32", f"{name} is {entry['dtype']}"
        start, end = entry["data_offsets"]
        values = torch.frombuffer(data[start:end], dtype=torch.float32)
        tensors[name] = values.reshape(entry["shape"])
    return tensors


def module_of(width, about):
    """The layers that the WebUI makes of what a file says, numbered by nn.Sequential."""
    structure = about["layer_structure"]
    layers = []
    for place, (take, give) in enumerate(zip(structure, structure[1:])):
        last = place == len(structure) - 2
        layers.append(nn.Linear(int(width * take), int(width * give)))
        if about["activation_func"] != "linear" and not last:
            layers.append(ACTIVATIONS[about["activation_func"]]())
        if about["is_layer_norm"]:
            layers.append(nn.LayerNorm(int(width * give)))
        if about["use_dropout"] and not last:
            layers.append(nn.Dropout(about["dropout_structure"][place + 1]))
    return nn.ModuleDict({"linear": nn.Sequential(*layers)})


def main(pt, safetensors):
    about = torch.load(pt, map_location="cpu", weights_only=True)
    plain = read_safetensors(safetensors)
    widths = [key for key in about if isinstance(key, int)]
    assert widths, "no layers"
    compared = 0
    for width in widths:
        for side, state in zip("kv", about[width], strict=True):
            module_of(width, about).load_state_dict(state, strict=True)
            for name, values in state.items():
                assert torch.equal(values, plain.pop(f"hypernetwork.{width}.{side}.{name}")), name
                compared += 1
    assert not plain, f"only in the safetensors: {sorted(plain)}"
    print(f"torch {torch.__version__}: {compared} tensors equal, {about['name']} at step {about['step']}")


main(*sys.argv[1:])
