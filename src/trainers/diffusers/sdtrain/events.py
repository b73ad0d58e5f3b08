"""What the trainer tells: JSON lines on standard output (schema/train-event.schema.json)."""

import json
import sys


def emit(event: str, **fields: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
    sys.stdout.flush()


def log(level: str, message: str, **more: object) -> None:
    emit("log", level=level, message=message, **more)


def short(loss: float) -> float:
    """Six digits: more would say nothing."""
    return float(f"{loss:.6g}")
