"""The trainer as a process: `python sdtrain JOB.json`, events as JSON lines on standard output."""

import os
import sys
from pathlib import Path

if __package__ in (None, ""):
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

# Nothing is ever looked up on a hub.
os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}

from sdtrain.main import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv))
