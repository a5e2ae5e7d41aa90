"""Reads the templates: `<a|b>` chooses, `{slot.form}` is filled, everything else is text."""

import hashlib
import random
import re
from pathlib import Path

from clinical import FILLERS, fill
from dates import Dates
from numbers_of import CONTACT_SLOTS, NUMBER_SLOTS, Numbers
from people import AGREEING, KIN, NAME_FORMS, make_person
from places import COUNTRIES, PLACE_SLOTS, Places

FOLDER = Path(__file__).parent / "templates"
PEOPLE = {"pt", "dr", "rn", "rel", "oth", "name"}
DATE_SLOTS = {"date", "dob", "holiday"}
SLOT = re.compile(r"\{(?:\{|([a-z]+[a-z0-9]*?)(\d*)(?:\.([A-Za-z_]+))?\})")

Piece = tuple[str, str | None]
LABELS = ["NAME", "PLACE", "DATE", "CONTACT", "ID", "AGE"]


class TemplateProblem(ValueError):
    pass


def read_templates() -> list[tuple[str, str]]:
    """(style, text) of every template on disk."""
    found = []
    for file in sorted(FOLDER.glob("*.txt")):
        body = re.sub(r"\A(?:#[^\n]*\n)+", "", file.read_text(encoding="utf8"))
        found += [(file.stem, part.strip("\n")) for part in re.split(r"^%%\s*$", body, flags=re.M) if part.strip()]
    return found


def is_dev_template(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[1] < 20


def choose(text: str, rng: random.Random) -> str:
    """Resolves `<a|b>`, innermost last; recursion follows the nesting."""

    def walk(at: int, is_inner: bool) -> tuple[str, int]:
        options, current = [], []
        while at < len(text):
            sign = text[at]
            if sign == "<":
                inner, at = walk(at + 1, True)
                current.append(inner)
                continue
            if is_inner and sign == "|":
                options.append("".join(current))
                current = []
            elif is_inner and sign == ">":
                options.append("".join(current))
                return rng.choice(options), at + 1
            else:
                current.append(sign)
            at += 1
        if is_inner:
            raise TemplateProblem("a < without its >")
        return "".join(current), at

    return walk(0, False)[0]


class Filler:
    """The people, places and numbers of one document: the same slot is the same thing throughout."""

    def __init__(self, rng: random.Random, is_dev: bool):
        self.rng, self.is_dev = rng, is_dev
        self.people, self.kept = {}, {}
        self.places, self.dates, self.numbers = Places(rng, is_dev), Dates(rng), Numbers(rng, is_dev)

    def once(self, key: str, make) -> str:
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]

    def person(self, key: str):
        if key not in self.people:
            person = make_person(self.rng, self.is_dev)
            patient = self.people.get("pt")
            if key.startswith("rel") and patient is not None and self.rng.random() < 0.5:
                person.last = patient.last
            self.people[key] = person
        return self.people[key]

    def slot(self, name: str, number: str, form: str) -> Piece:
        key = name + number
        if key in FILLERS or key in NUMBER_SLOTS or key == "age90":
            name, number = key, ""
        if name in PEOPLE:
            person = self.person(key if name != "name" else f"name{len(self.people)}")
            if form in AGREEING:
                return AGREEING[form][0 if person.sex == "M" else 1], None
            if form in ("kin", "Kin"):
                return (person.kin if form == "kin" else person.kin.capitalize()), None
            if form not in NAME_FORMS:
                raise TemplateProblem(f"{key}.{form}")
            return person.form(form), "NAME"
        if name in PLACE_SLOTS:
            return self.once(key, lambda: self.places.slot(name)), "PLACE"
        if name in DATE_SLOTS:
            return self.dates.slot(key, form), "DATE"
        if name in NUMBER_SLOTS or name in CONTACT_SLOTS:
            value = self.once(key, lambda: self.numbers.slot(name))
            is_said = form == "spoken" or (name in ("mrn", "phone", "plan") and self.rng.random() < 0.02)
            return self.numbers.spoken(value) if is_said else value, "ID" if name in NUMBER_SLOTS else "CONTACT"
        if name == "age90":
            return self.once(key, lambda: str(self.rng.randint(90, 108))), "AGE"
        if name == "country":
            return self.rng.choice(COUNTRIES), None
        if name == "age":
            return self.once(key, lambda: fill(self.rng, "age")), None
        if name in FILLERS:
            return fill(self.rng, name), None
        if name == "kin":
            return self.rng.choice(KIN["F"] + KIN["M"]), None
        raise TemplateProblem(f"unknown slot {key}.{form}")


def fill_template(text: str, rng: random.Random, is_dev: bool) -> list[Piece]:
    """The pieces of one document, labelled or not."""
    chosen, filler = choose(text, rng), Filler(rng, is_dev)
    pieces: list[Piece] = []
    at = 0
    for match in SLOT.finditer(chosen):
        pieces.append((chosen[at:match.start()], None))
        at = match.end()
        if match.group(0) == "{{":
            pieces.append(("{", None))
            continue
        pieces.append(filler.slot(match.group(1), match.group(2), match.group(3) or ""))
    pieces.append((chosen[at:], None))
    return [piece for piece in pieces if piece[0]]
