"""What a user can do something about: shown as a diagnostic, never as a stack of calls."""


class Fault(Exception):
    """`about` is the key of a training's recipe that it is about."""

    def __init__(self, message: str, hint: str = "", about: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        self.about = about
