"""sdbuild's trainer of Stable Diffusion 1.x, 2.x and XL on PyTorch. It speaks the trainer protocol (docs/trainers.md)."""

VERSION = "1"
