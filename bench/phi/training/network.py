"""The classifiers that were tried: a shortened MiniLM and a convolutional net on the same word pieces."""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from features import CASES, GAPS, LABELS

WIDTH, HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 1536, 30522, 512


class Embeddings(nn.Module):
    def __init__(self):
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.case = nn.Embedding(len(CASES), WIDTH)
        self.gap = nn.Embedding(len(GAPS), WIDTH)
        self.first = nn.Embedding(2, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        for table in (self.case, self.gap, self.first):
            nn.init.normal_(table.weight, std=0.01)

    def forward(self, pieces, shapes):
        # shapes = case + 8 * gap + 24 * is-first-piece: one small table look-up in the exported graph each.
        places = torch.arange(pieces.shape[1], device=pieces.device)
        case, gap, first = shapes % 8, (shapes // 8) % 3, shapes // 24
        return self.norm(self.word(pieces) + self.position(places) + self.kind + self.case(case) + self.gap(gap) + self.first(first))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, bias, drop):
        batch, length, _ = x.shape
        q, k, v = (part(x).view(batch, length, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        weights = F.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias, dim=-1)
        seen = (weights @ v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm(x + F.dropout(self.output(seen), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Transformer(nn.Module):
    def __init__(self, layers: int):
        super().__init__()
        self.embeddings = Embeddings()
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.classify = nn.Linear(WIDTH, len(LABELS))
        self.drop = 0.1

    def forward(self, pieces, shapes, mask):
        bias = (1.0 - mask.float())[:, None, None, :] * -10000.0
        x = F.dropout(self.embeddings(pieces, shapes), self.drop, self.training)
        for layer in self.layers:
            x = layer(x, bias, self.drop)
        return self.classify(x)


class ConvLayer(nn.Module):
    def __init__(self, width: int, reach: int):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Conv1d(width, width, 2 * reach + 1, padding=reach, groups=width)
        self.up, self.down = nn.Linear(width, 2 * width), nn.Linear(width, width)

    def forward(self, x, mask, drop):
        y = self.norm(x) * mask
        y = self.mix(y.transpose(1, 2)).transpose(1, 2)
        a, b = self.up(y).chunk(2, dim=-1)
        return x + F.dropout(self.down(a * F.silu(b)), drop, self.training)


class Convolution(nn.Module):
    def __init__(self, layers: int, width: int = 256):
        super().__init__()
        self.embeddings = Embeddings()
        self.narrow = nn.Linear(WIDTH, width)
        self.layers = nn.ModuleList(ConvLayer(width, reach) for reach in ([2, 3, 4, 4, 3, 2] * 2)[:layers])
        self.norm = nn.LayerNorm(width)
        self.classify = nn.Linear(width, len(LABELS))
        self.drop = 0.1

    def forward(self, pieces, shapes, mask):
        keep = mask.float()[:, :, None]
        x = self.narrow(F.dropout(self.embeddings(pieces, shapes), self.drop, self.training))
        for layer in self.layers:
            x = layer(x, keep, self.drop)
        return self.classify(self.norm(x))


def start_weights(model: nn.Module, weights: Path, from_layers: list[int]) -> None:
    """Copies MiniLM's embeddings and the chosen layers."""
    source = load_file(str(weights))
    prefix = "" if "embeddings.word_embeddings.weight" in source else next(key for key in source if key.endswith("embeddings.word_embeddings.weight"))[: -len("embeddings.word_embeddings.weight")]
    take = lambda name: source[prefix + name].float()
    with torch.no_grad():
        own = model.embeddings
        own.word.weight.copy_(take("embeddings.word_embeddings.weight"))
        own.position.weight.copy_(take("embeddings.position_embeddings.weight"))
        own.kind.copy_(take("embeddings.token_type_embeddings.weight")[0])
        own.norm.weight.copy_(take("embeddings.LayerNorm.weight"))
        own.norm.bias.copy_(take("embeddings.LayerNorm.bias"))
        if isinstance(model, Convolution):
            return
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "output": "attention.output.dense", "norm": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
        for layer, at in zip(model.layers, from_layers, strict=True):
            for ours, theirs in names.items():
                part = getattr(layer, ours)
                part.weight.copy_(take(f"encoder.layer.{at}.{theirs}.weight"))
                part.bias.copy_(take(f"encoder.layer.{at}.{theirs}.bias"))


SHAPES = {"transformer6": (6, [0, 1, 2, 3, 4, 5]), "transformer3": (3, [0, 2, 4]), "transformer2": (2, [0, 3])}


def build(name: str, weights: Path | None) -> nn.Module:
    if name.startswith("convolution"):
        model: nn.Module = Convolution(int(name.removeprefix("convolution") or 6))
        chosen: list[int] = []
    else:
        layers, chosen = SHAPES[name]
        model = Transformer(layers)
    if weights is not None:
        start_weights(model, weights, chosen)
    return model
