"""Trains one classifier.

    python train.py --corpus FOLDER --weights MINILM --vocabulary vocab.txt --model transformer2 --out FILE
                    [--minutes N] [--teacher FILE --teacher-model transformer6] [--seed 20]

Learns from the labels and, with a teacher, from what the teacher says of the same words. Stops after `--epochs` or the minutes
given, whichever is first; the rate of learning falls to zero over that time. Prints development figures by label.
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from features import LABELS, MASKED, Pieces, windows_of, words_of
from network import build


def encode(row: dict, pieces: Pieces, limit: int) -> list[tuple[list[int], list[int], list[int]]]:
    """(pieces, shapes, labels) of each window; a label stands on the first piece of its word."""
    text, spans = row["text"], sorted(row["spans"])
    words = words_of(text, pieces)
    labels, at = [], 0
    for word in words:
        while at < len(spans) and spans[at][1] <= word.start:
            at += 1
        inside = at < len(spans) and spans[at][0] < word.end
        labels.append((MASKED if spans[at][2] == "MASK" else LABELS.index(spans[at][2])) if inside else 0)
    out = []
    for start, end in windows_of(text, words, limit):
        ids, shapes, gold = [pieces.first], [7 + 24], [MASKED]
        for word, label in zip(words[start:end], labels[start:end], strict=True):
            for index, piece in enumerate(word.pieces):
                ids.append(piece)
                shapes.append(word.case + 8 * word.gap + (24 if index == 0 else 0))
                gold.append(label if index == 0 else MASKED)
        out.append((ids + [pieces.last], shapes + [7 + 24], gold + [MASKED]))
    return out


def read_windows(file: Path, pieces: Pieces, rng: random.Random | None):
    found = []
    with file.open(encoding="utf8") as lines:
        for line in lines:
            found += encode(json.loads(line), pieces, rng.choice([40, 64, 96, 96, 120]) if rng else 96)
    return found


def batches(windows, size: int, rng: random.Random):
    """Windows of like length together, `size` pieces a batch, in random order."""
    order = sorted(range(len(windows)), key=lambda at: (len(windows[at][0]) + rng.random() * 6))
    groups, current = [], []
    for at in order:
        longest = len(windows[at][0])
        if current and longest * (len(current) + 1) > size:
            groups.append(current)
            current = []
        current.append(at)
    if current:
        groups.append(current)
    rng.shuffle(groups)
    for group in groups:
        longest = max(len(windows[at][0]) for at in group)
        ids = torch.zeros(len(group), longest, dtype=torch.long)
        shapes = torch.full((len(group), longest), 7, dtype=torch.long)
        gold = torch.full((len(group), longest), MASKED, dtype=torch.long)
        mask = torch.zeros(len(group), longest, dtype=torch.long)
        for row, at in enumerate(group):
            one, shape, label = windows[at]
            ids[row, : len(one)], shapes[row, : len(one)] = torch.tensor(one), torch.tensor(shape)
            gold[row, : len(one)], mask[row, : len(one)] = torch.tensor(label), 1
        yield ids, shapes, mask, gold


def development(model, windows, rng) -> str:
    model.eval()
    right, gold_count, found, hit_any = torch.zeros(len(LABELS)), torch.zeros(len(LABELS)), torch.zeros(len(LABELS)), torch.zeros(len(LABELS))
    with torch.no_grad():
        for ids, shapes, mask, gold in batches(windows, 16384, rng):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(ids, shapes, mask)
            said, at = logits.float().argmax(-1)[gold >= 0], gold[gold >= 0]
            for label in range(len(LABELS)):
                gold_count[label] += (at == label).sum()
                found[label] += (said == label).sum()
                right[label] += ((at == label) & (said == label)).sum()
                hit_any[label] += ((at == label) & (said > 0)).sum()
    model.train()
    parts = [f"{LABELS[label]} R {100 * hit_any[label] / max(1, gold_count[label]):.1f}/{100 * right[label] / max(1, gold_count[label]):.1f} P {100 * right[label] / max(1, found[label]):.1f}" for label in range(1, len(LABELS))]
    false = 100 * (1 - right[0] / gold_count[0])
    return "  ".join(parts) + f"  O touched {false:.2f} %"


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("corpus", "weights", "vocabulary", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    options.add_argument("--model", required=True)
    options.add_argument("--teacher", type=Path)
    options.add_argument("--teacher-model", default="transformer6")
    options.add_argument("--minutes", type=float, default=600)
    options.add_argument("--epochs", type=float, default=2)
    options.add_argument("--rate", type=float, default=5e-4)
    options.add_argument("--seed", type=int, default=20)
    options.add_argument("--start", type=Path)
    given = options.parse_args()
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    pieces = Pieces(given.vocabulary)
    train = read_windows(given.corpus / "train.jsonl", pieces, rng)
    dev = read_windows(given.corpus / "dev.jsonl", pieces, None)
    total = sum(len(window[0]) for window in train)
    print(f"{len(train)} windows, {total / 1e6:.2f} M pieces; {len(dev)} to develop on", flush=True)
    model = build(given.model, given.weights)
    if given.start:
        model.load_state_dict(torch.load(given.start))
    teacher = None
    if given.teacher:
        teacher = build(given.teacher_model, None)
        teacher.load_state_dict(torch.load(given.teacher))
        teacher.eval()
    slow = [p for n, p in model.named_parameters() if n.startswith("embeddings.word") or n.startswith("embeddings.position")]
    fast = [p for n, p in model.named_parameters() if not (n.startswith("embeddings.word") or n.startswith("embeddings.position"))]
    learn = torch.optim.AdamW([{"params": slow, "lr": given.rate / 3, "weight_decay": 0.0}, {"params": fast, "lr": given.rate, "weight_decay": 0.01}], betas=(0.9, 0.98))
    bases = [group["lr"] for group in learn.param_groups]
    began, seen, step, said = time.time(), 0, 0, 0.0
    budget = total * given.epochs
    ended = False
    for _ in range(math.ceil(given.epochs)):
        for ids, shapes, mask, gold in batches(train, 4096, rng):
            elapsed = time.time() - began
            share = max(seen / budget, elapsed / (given.minutes * 60))
            if share >= 1:
                ended = True
                break
            for group, base in zip(learn.param_groups, bases, strict=True):
                group["lr"] = base * min(1.0, (step + 1) / 100) * (1 - share)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(ids, shapes, mask).float()
                taught = teacher(ids, shapes, mask).float().detach() if teacher is not None else None
            loss = F.cross_entropy(logits.view(-1, len(LABELS)), gold.view(-1), ignore_index=MASKED, label_smoothing=0.02)
            if taught is not None:
                first = (shapes // 24 == 1) & (mask == 1)
                # Masked words teach too: the teacher's opinion is all there is of them.
                loss = 0.4 * loss + 0.6 * F.kl_div(F.log_softmax(logits[first] / 2, -1), F.softmax(taught[first] / 2, -1), reduction="batchmean") * 4
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            learn.step()
            learn.zero_grad(set_to_none=True)
            seen, step, said = seen + int(mask.sum()), step + 1, 0.98 * said + 0.02 * float(loss.detach()) if step else float(loss.detach())
            if step % 200 == 0:
                print(f"{step} {seen / 1e6:.2f} M {elapsed:.0f} s {seen / max(1, elapsed):.0f}/s loss {said:.4f}", flush=True)
            if step % 1000 == 0:
                print(development(model, dev, random.Random(1)), flush=True)
        if ended:
            break
    print(development(model, dev, random.Random(1)), flush=True)
    torch.save(model.state_dict(), given.out)


if __name__ == "__main__":
    main()
