"""Writes the training text: every template filled many times, beside text of others that is known to identify nobody.

    python make_corpus.py --out FOLDER [--documents 60000] [--seed 20]

Writes train.jsonl and dev.jsonl: {text, spans: [[start, end, label]], style}; a label "MASK" is not counted by the training.
"""

import argparse
import json
import random
from collections import Counter
from pathlib import Path

import clinical
from gazetteers import diagnoses, diseases
from noise import joined, noisy
from templates import fill_template, is_dev_template, read_templates


def weight(style: str, text: str) -> float:
    """Long templates make long documents: a short one is filled more often, for the same amount of text."""
    kind = 1.3 if style.startswith("short") else 2.0 if "sparse" in style or "free" in style or "narrative" in style else 1.2
    kind = 2.4 if "visit" in style else kind
    return (260 / max(120, len(text))) ** 0.5 * kind


def lists_without_people(rng: random.Random, is_dev: bool) -> dict:
    """Problem lists, medication lists, code lists."""
    rows = []
    for _ in range(rng.randint(2, 9)):
        kind = rng.random()
        if kind < 0.3:
            rows.append(rng.choice(diseases()))
        elif kind < 0.5:
            rows.append(f"{clinical.fill(rng, 'icd')} {rng.choice(diagnoses())}")
        elif kind < 0.65:
            rows.append(rng.choice(clinical.EPONYMS))
        elif kind < 0.85:
            rows.append(f"{clinical.fill(rng, 'drug')} {clinical.fill(rng, 'dose')}")
        elif kind < 0.93:
            rows.append(f"{clinical.fill(rng, 'lab')}, {clinical.fill(rng, 'score')}")
        else:
            rows.append(f"{clinical.fill(rng, 'trial')} {clinical.fill(rng, 'gene')} {clinical.fill(rng, 'loinc')}")
    text = rng.choice(["\n", ", ", "; ", "\n- "]).join(rows)
    return {**joined(noisy([(text, None)], rng)), "style": "lists"}


def open_rows(folder: Path, rng: random.Random) -> list[dict]:
    """Texts of others with what the rules found in them, as `label_open_texts.mjs` writes them: found spans are masked."""
    file = folder / "open.jsonl"
    if not file.exists():
        return []
    rows = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
    found = []
    for row in rows:
        draw = rng.random()
        text = row["text"].lower() if draw < 0.2 else row["text"].upper() if draw < 0.32 else row["text"]
        if len(text) == len(row["text"]):
            found.append({"text": text, "spans": [[start, end, "MASK"] for start, end in row["spans"]], "style": "open"})
    return found


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--documents", type=int, default=60000)
    options.add_argument("--seed", type=int, default=20)
    given = options.parse_args()
    rng = random.Random(given.seed)
    templates = read_templates()
    parts = {"train": [t for t in templates if not is_dev_template(t[1])], "dev": [t for t in templates if is_dev_template(t[1])]}
    given.out.mkdir(parents=True, exist_ok=True)
    for part, chosen in parts.items():
        is_dev = part == "dev"
        amount = 3000 if is_dev else given.documents
        weights = [weight(style, text) for style, text in chosen]
        rows, failed = [], Counter()
        for _ in range(amount):
            if rng.random() < 0.04:
                rows.append(lists_without_people(rng, is_dev))
                continue
            style, text = rng.choices(chosen, weights)[0]
            try:
                pieces = noisy(fill_template(text, rng, is_dev), rng)
            except (ValueError, KeyError) as problem:
                failed[f"{style}: {problem}"] += 1
                continue
            row = joined(pieces)
            if row["text"].strip():
                rows.append({**row, "style": style})
        if not is_dev:
            rows += open_rows(given.out, rng)
        rng.shuffle(rows)
        with (given.out / f"{part}.jsonl").open("w", encoding="utf8") as out:
            for row in rows:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        labels = Counter(span[2] for row in rows for span in row["spans"])
        print(part, len(chosen), "templates,", len(rows), "documents,", sum(len(row["text"]) for row in rows) // 1000, "kB", dict(labels))
        for problem, times in failed.most_common(20):
            print("  not filled:", problem, times)


if __name__ == "__main__":
    main()
