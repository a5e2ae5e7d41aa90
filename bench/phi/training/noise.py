"""What happens to text on its way: other casing, typing slips, scanning, odd spaces. Labels stay with their piece."""

import random
import unicodedata

from templates import Piece

LOOKS_LIKE = {"0": "O", "O": "0", "1": "l", "l": "1", "5": "S", "S": "5", "8": "B", "I": "l", "m": "rn", "e": "c"}


def cased(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    draw = rng.random()
    if draw < 0.2:
        return [(text.lower(), label) for text, label in pieces]
    if draw < 0.29:
        return [(text.upper(), label) for text, label in pieces]
    if draw < 0.33:
        return [(text.lower() if label in ("NAME", "PLACE") else text, label) for text, label in pieces]
    if draw < 0.36:
        return [(text.upper() if label in ("NAME", "PLACE") else text, label) for text, label in pieces]
    if draw < 0.38:
        return [(text if label is None else text.swapcase() if rng.random() < 0.2 else text.title(), label) for text, label in pieces]
    return pieces


def slipped(text: str, rng: random.Random, share: float) -> str:
    out = []
    for sign in text:
        if sign.isalnum() and rng.random() < share:
            kind = rng.random()
            if kind < 0.3:
                continue
            if kind < 0.55:
                out.append(sign * 2)
                continue
            out.append(LOOKS_LIKE.get(sign, sign))
            continue
        out.append(sign)
    return "".join(out) or text


def plain_spaces(text: str) -> str:
    return " ".join(text.split("\n"))


def noisy(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    """One document with at most two kinds of noise."""
    pieces = cased(pieces, rng)
    if rng.random() < 0.07:
        pieces = [(slipped(text, rng, 0.015), label) for text, label in pieces]
    if rng.random() < 0.06:
        pieces = [(plain_spaces(text), label) for text, label in pieces]
    if rng.random() < 0.05:
        pieces = [(text.replace(". ", " ").replace(", ", " ").replace("?", ""), label) if label is None else (text, label) for text, label in pieces]
    if rng.random() < 0.05:
        pieces = [("".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign)), label) for text, label in pieces]
    return [piece for piece in pieces if piece[0]]


def joined(pieces: list[Piece]) -> dict:
    """{text, spans}; offsets count code points, a label covers its piece without outer white space."""
    text, spans = [], []
    at = 0
    for part, label in pieces:
        if label is not None and part.strip():
            start = at + len(part) - len(part.lstrip())
            spans.append([start, at + len(part.rstrip()), label])
        text.append(part)
        at += len(part)
    return {"text": "".join(text), "spans": spans}
