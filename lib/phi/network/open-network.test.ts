import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNetwork } from "./open-network";

const shipped = join(import.meta.dirname, "..", "..", "..", "models", "phi");
const sha256 = (file: Buffer | string): string => createHash("sha256").update(file).digest("hex");
const pinned = (path: string): { path: string; sha256: string } => ({
  path,
  sha256: sha256(readFileSync(path)),
});
const weights = pinned(join(shipped, "classifier.onnx"));
const VOCABULARY = "[UNK]\n[CLS]\n[SEP]\n";

let folder: string;
let vocabulary: ReturnType<typeof pinned>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provenote-network-"));
  await writeFile(join(folder, "words.txt"), VOCABULARY);
  vocabulary = pinned(join(folder, "words.txt"));
});
afterAll(() => rm(folder, { recursive: true }));

const inputs = (size: number): Record<string, BigInt64Array> => ({
  pieces: new BigInt64Array(size).fill(200n),
  shapes: new BigInt64Array(size).fill(31n),
  mask: new BigInt64Array(size).fill(1n),
});

describe("a net opened from its files", () => {
  test("gives its vocabulary, and its output flat", async () => {
    const net = await openNetwork({ weights, vocabulary }, 1);
    expect(net.vocabulary).toBe(VOCABULARY);
    const found = await net.run([2, 3], inputs(6), "logits");
    expect(found).toHaveLength(2 * 3 * 7);
    expect(await net.run([2, 3], inputs(6), "logits")).toEqual(found);
  });

  test.each<[string, [number, number], number, string]>([
    ["an output it does not have", [1, 3], 3, "last_hidden_state"],
    ["inputs of another size than their shape", [1, 3], 4, "logits"],
  ])("refuses %s", async (_what, shape, size, output) => {
    const net = await openNetwork({ weights, vocabulary }, 1);
    await expect(net.run(shape, inputs(size), output)).rejects.toThrow();
  });

  test("refuses a run without one of its inputs", async () => {
    const net = await openNetwork({ weights, vocabulary }, 1);
    const { pieces, shapes } = inputs(3);
    if (pieces === undefined || shapes === undefined) throw new TypeError("no inputs");
    await expect(net.run([1, 3], { pieces, shapes }, "logits")).rejects.toThrow();
  });
});

describe("a net is not opened", () => {
  test("with weights other than those its card names", async () => {
    const other = { ...weights, sha256: sha256("others") };
    await expect(openNetwork({ weights: other, vocabulary }, 1)).rejects.toThrow("its card names");
  });

  test("with a vocabulary of which one letter differs", async () => {
    const path = join(folder, "changed.txt");
    await writeFile(path, VOCABULARY.replace("[SEP]", "[sEP]"));
    const changed = { ...vocabulary, path };
    await expect(openNetwork({ weights, vocabulary: changed }, 1)).rejects.toThrow(
      "its card names",
    );
  });

  test("without its files, or when its weights are no net", async () => {
    const absent = { ...weights, path: join(folder, "absent.onnx") };
    await expect(openNetwork({ weights: absent, vocabulary }, 1)).rejects.toThrow("ENOENT");
    await expect(openNetwork({ weights: vocabulary, vocabulary }, 1)).rejects.toThrow();
  });
});
