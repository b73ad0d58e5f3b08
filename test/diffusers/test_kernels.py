"""The GPU kernels compute what torch does: on a GPU where there is one, else in Triton's interpreter."""

import os
import subprocess
import sys

import pytest
import torch
from conftest import TRAINER

CHECK = """
import sys, torch, torch.nn.functional as F
sys.path.insert(0, sys.argv[1])
from sdtrain.nets import kernels
device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)

def close(a, b):
    torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-4)

for shape in [(2, 64, 8, 8), (1, 320, 12, 20), (2, 96, 5, 7)]:
    for silu in (True, False):
        values = [torch.randn(shape), torch.randn(shape[1]), torch.randn(shape[1])]
        ours, theirs = ([one.to(device).clone().requires_grad_() for one in values] for _ in range(2))
        slope = torch.randn(shape, device=device)
        y = kernels.group_norm(*ours, 1e-5, silu)
        z = F.group_norm(theirs[0], 32, theirs[1], theirs[2], 1e-5)
        z = F.silu(z) if silu else z
        close(y, z)
        y.backward(slope), z.backward(slope)
        for a, b in zip(ours, theirs, strict=True):
            close(a.grad, b.grad)
x = torch.randn(3, 7, 40, device=device)
ours, theirs = x.clone().requires_grad_(), x.clone().requires_grad_()
slope = torch.randn(3, 7, 20, device=device)
y = kernels.geglu(ours)
value, gate = theirs.chunk(2, -1)
z = value * F.gelu(gate)
close(y, z)
y.backward(slope), z.backward(slope)
close(ours.grad, theirs.grad)
print("equal")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Triton is for Linux")
def test_kernels_are_torchs_operations():
    env = os.environ | ({} if torch.cuda.is_available() else {"TRITON_INTERPRET": "1"})
    command = [sys.executable, "-c", CHECK, str(TRAINER.parent)]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert done.stdout == "equal\n", done.stderr[-3000:]
