"""Words, word pieces and shapes of a text. `lib/phi/model/` reads text the same way; the card's test vectors compare the two.

A word is a run of letters, marks and digits, or one other character that is not white space. Its pieces are BERT's uncased
word pieces of the word without accents; beside them stand its casing and what stood before it (nothing, space, new line),
so that small and capital letters are a hint and never a condition.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

MAX_WORD = 60
CASES = ["lower", "title", "upper", "initial", "mixed", "digits", "letters-and-digits", "sign"]
GAPS = ["none", "space", "line"]
LABELS = ["O", "NAME", "PLACE", "DATE", "CONTACT", "ID", "AGE"]
MASKED = -100


@dataclass
class Word:
    start: int
    end: int
    gap: int
    case: int
    pieces: list[int]


def is_word_sign(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN"


def case_of(word: str) -> int:
    if not is_word_sign(word[0]):
        return 7
    has_digit = any(sign.isdecimal() for sign in word)
    letters = [sign for sign in word if unicodedata.category(sign)[0] == "L"]
    if not letters:
        return 5
    if has_digit:
        return 6
    upper = [sign != sign.lower() for sign in letters]
    if not any(upper):
        return 0
    if len(letters) == 1:
        return 3
    if all(upper):
        return 2
    return 1 if upper[0] and not any(upper[1:]) else 4


class Pieces:
    def __init__(self, vocabulary: Path):
        self.ids = {piece: at for at, piece in enumerate(vocabulary.read_text(encoding="utf8").split("\n")) if piece}
        self.unknown, self.first, self.last = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        found = self.known.get(word)
        if found is None:
            found = self.split(word)
            self.known[word] = found
        return found

    def split(self, word: str) -> list[int]:
        plain = "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(sign) != "Mn")
        if not plain or len(plain) > MAX_WORD:
            return [self.unknown]
        pieces, at = [], 0
        while at < len(plain):
            end = len(plain)
            while end > at and ("##" if at else "") + plain[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            pieces.append(self.ids[("##" if at else "") + plain[at:end]])
            at = end
        return pieces[:12]


def words_of(text: str, pieces: Pieces) -> list[Word]:
    words, at, gap = [], 0, 2
    while at < len(text):
        sign = text[at]
        if sign.isspace():
            gap = 2 if sign == "\n" or gap == 2 else 1
            at += 1
            continue
        end = at + 1
        if is_word_sign(sign):
            while end < len(text) and is_word_sign(text[end]):
                end += 1
        word = text[at:end]
        words.append(Word(at, end, gap, case_of(word), pieces.of(word)))
        at, gap = end, 0
    return words


def breaks_after(text: str, words: list[Word], at: int) -> bool:
    """A window may end behind this word: a line ends, or a sentence does."""
    if at + 1 >= len(words):
        return True
    following = words[at + 1]
    if following.gap == 2:
        return True
    return following.gap == 1 and text[words[at].start] in ".?!;"


def windows_of(text: str, words: list[Word], limit: int) -> list[tuple[int, int]]:
    """Word ranges of at most `limit` pieces that end at a line or a sentence where one ends in the second half."""
    windows, start = [], 0
    while start < len(words):
        size, at, cut = 0, start, None
        while at < len(words) and size + len(words[at].pieces) <= limit:
            size += len(words[at].pieces)
            if breaks_after(text, words, at) and (size * 2 >= limit or at + 1 == len(words)):
                cut = at + 1
            at += 1
        end = at if at == len(words) else cut or max(at, start + 1)
        windows.append((start, end))
        start = end
    return windows
