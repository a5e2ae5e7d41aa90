"""Writes the shipped files: int8 weights, vocabulary, card and test vectors.

    python export.py --weights MODEL.pt --model transformer2 --vocabulary vocab.txt --out models/phi [--name phi-small/1]

Weights of matrix products and embeddings become 8-bit integers (dynamic quantization); the rest stays as trained.
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from features import LABELS, Pieces, windows_of, words_of
from network import build

# A word is proposed when "not identifying" is less likely than this; chosen on the development texts, for recall.
KEEP_BELOW = {"NAME": 0.7, "PLACE": 0.7, "DATE": 0.6, "CONTACT": 0.6, "ID": 0.6, "AGE": 0.5}
VECTORS = [
    "Pt: Ada Testcase DOB 03/11/1968, MRN 4471-0926.",
    "seen by dr. müller-öztürk at St. Mary's; BP 120/80,\n  T 38.5 °C\tx3d",
    "EMAIL a.b@clinic.example (URGENT) ½ tab ﬁrst O'Brien’s № 5",
    "名前 Иван Ελένη naïve façade ŁÓDŹ 𝒳 😀 done",
]


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("weights", "vocabulary", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    options.add_argument("--model", required=True)
    options.add_argument("--name", default="phi-small/1")
    options.add_argument("--window", type=int, default=96)
    options.add_argument("--keep-below", type=json.loads, default=KEEP_BELOW)
    given = options.parse_args()
    model = build(given.model, None)
    model.load_state_dict(torch.load(given.weights))
    model.eval()
    given.out.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(200, 20000, (2, 20))
    example = (ids, torch.full_like(ids, 31), torch.ones_like(ids))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        axes = {0: "rows", 1: "length"}
        torch.onnx.export(model, example, str(plain), input_names=["pieces", "shapes", "mask"], output_names=["logits"], opset_version=17, dynamo=False,
                          dynamic_axes={name: axes for name in ("pieces", "shapes", "mask", "logits")})
        quantize_dynamic(str(plain), str(given.out / "classifier.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=False, op_types_to_quantize=["MatMul", "Gather", "Gemm"])
        session = onnxruntime.InferenceSession(str(given.out / "classifier.onnx"))
        with torch.no_grad():
            expected = model(*example)
        found = session.run(None, {"pieces": example[0].numpy(), "shapes": example[1].numpy(), "mask": example[2].numpy()})[0]
        print("largest difference of the outputs after quantization:", float((torch.tensor(found) - expected).abs().max()))
    text = given.vocabulary.read_text(encoding="utf8").rstrip("\n")
    (given.out / "vocabulary.txt").write_text(text + "\n", encoding="utf8")
    card = {"name": given.name, "labels": LABELS, "windowPieces": given.window, "keepBelow": given.keep_below,
            "files": {"weights": digest(given.out / "classifier.onnx"), "vocabulary": digest(given.out / "vocabulary.txt")}}
    (given.out / "classifier.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf8")
    pieces = Pieces(given.out / "vocabulary.txt")
    vectors = []
    for sample in VECTORS:
        words = words_of(sample, pieces)
        utf16 = lambda at, sample=sample: len(sample[:at].encode("utf-16-le")) // 2
        vectors.append({"text": sample, "words": [{"start": utf16(w.start), "end": utf16(w.end), "gap": w.gap, "case": w.case, "pieces": w.pieces} for w in words],
                        "windows": windows_of(sample, words, 16)})
    (given.out / "vectors.json").write_text(json.dumps(vectors, ensure_ascii=False) + "\n", encoding="utf8")
    print({file.name: file.stat().st_size for file in given.out.iterdir()})


if __name__ == "__main__":
    main()
