"""The lists that names and places are drawn from. They lie beside the repository and are never copied into it.

Every list is cut by a hash of the value: nine tenths are for training, one tenth is seen by the development texts alone,
so that a development figure says what happens to a name that the model has never met.
"""

import csv
import hashlib
import json
import os
import random
import re
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("PROVENOTE_SHARED", ROOT.parent / "shared"))
LISTS = SHARED / "data" / "reference" / "gazetteers"


def is_held_out(value: str) -> bool:
    return hashlib.sha256(value.lower().encode()).digest()[0] < 26


class Part:
    """One list, cut in two; `head` holds the most common values of a ranked list."""

    def __init__(self, values: list[str], head: int = 0):
        values = list(dict.fromkeys(value for value in values if value))
        self.train = [value for value in values if not is_held_out(value)]
        self.dev = [value for value in values if is_held_out(value)]
        top = values[:head]
        self.train_head = [value for value in top if not is_held_out(value)]
        self.dev_head = [value for value in top if is_held_out(value)]

    def draw(self, rng: random.Random, is_dev: bool, head_share: float = 0.0) -> str:
        head, rest = (self.dev_head, self.dev) if is_dev else (self.train_head, self.train)
        return rng.choice(head if head and rng.random() < head_share else rest)


def lines(name: str) -> list[str]:
    return (LISTS / name).read_text(encoding="utf8").splitlines()


@lru_cache(maxsize=None)
def first_names() -> dict[str, Part]:
    rows = list(csv.DictReader((LISTS / "us-ssa-first-names-1880-2020.csv").open(encoding="utf8")))
    women = [row["name"] for row in rows if int(row["female"]) >= int(row["male"])]
    men = [row["name"] for row in rows if int(row["male"]) > int(row["female"])]
    return {"F": Part(women, 2500), "M": Part(men, 2000)}


@lru_cache(maxsize=None)
def surnames() -> Part:
    return Part([name for name in lines("us-census2000-surnames-ordered.txt") if len(name) > 1], 6000)


@lru_cache(maxsize=None)
def cities() -> Part:
    rows = csv.DictReader((LISTS / "synthea-zipcodes.csv").open(encoding="utf8"))
    found = [f"{row['NAME']}|{row['ST']}|{row['USPS']}" for row in rows if not re.search(r"\d", row["NAME"])]
    rng = random.Random(5)
    found = list(dict.fromkeys(found))
    rng.shuffle(found)
    return Part(found)


@lru_cache(maxsize=None)
def counties() -> Part:
    return Part(lines("phileas-us-counties.txt"))


@lru_cache(maxsize=None)
def hospitals() -> Part:
    return Part(lines("phileas-hospitals.txt"))


SHOUT = {"LLC", "INC", "LP", "LTD", "PC", "PLLC", "PA", "II", "III", "VA", "USA", "UCSF", "NW", "SW", "NE", "SE", "DBA"}


def spelled(name: str) -> str:
    """A facility as people write it: "HEALTH CARE OF MARTIN, LLC" becomes "Health Care of Martin"."""
    name = re.sub(r"^\(CLOSED\)\s*|\s*\([^)]*\)\s*$", "", name).strip()
    name = re.sub(r"^(.*), the$", r"The \1", name, flags=re.I)
    name = re.sub(r",?\s+(?:LLC|INC\.?|L\.?P\.?|LTD\.?|CORP\.?|P\.?C\.?)$", "", name, flags=re.I)
    words = []
    for index, word in enumerate(name.split()):
        small = word.lower() in {"of", "the", "and", "at", "for", "in", "on", "de", "la"} and index > 0
        words.append(word.lower() if small else word if word in SHOUT else "-".join(piece.capitalize() for piece in word.split("-")))
    return " ".join(words)


@lru_cache(maxsize=None)
def facilities() -> dict[str, Part]:
    kinds: dict[str, list[str]] = {}
    for line in lines("us-facility-names.tsv")[1:]:
        name, _, kind = line.partition("\t")
        if 5 < len(name) < 55:
            kinds.setdefault(kind, []).append(spelled(name))
    rng = random.Random(7)
    for values in kinds.values():
        rng.shuffle(values)
    return {kind: Part(values) for kind, values in kinds.items()}


@lru_cache(maxsize=None)
def diseases() -> list[str]:
    rows = lines("../disease-ontology/HumanDO.tsv")[1:]
    names = [json.loads(row.split("\t")[1]) if row.split("\t")[1].startswith('"') else row.split("\t")[1] for row in rows]
    return [name for name in names if len(name) < 60]


@lru_cache(maxsize=None)
def diagnoses() -> list[str]:
    rows = csv.reader((LISTS / "../icd10cm-2018-categories/categories.csv").open(encoding="utf8"))
    return [row[1] for row in rows if len(row) > 1 and len(row[1]) < 70]


@lru_cache(maxsize=None)
def symptoms() -> list[str]:
    text = (LISTS / "../symptom-ontology/symp.obo").read_text(encoding="utf8")
    return [name for name in re.findall(r"^name: (.+)$", text, flags=re.M) if "obsolete" not in name.lower()]
