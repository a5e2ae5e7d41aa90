import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { InferenceSession, Tensor } from "onnxruntime-node";

/** A file of a shipped net: where it lies, and the SHA-256 (hex) that its card names. */
type PinnedFile = { readonly path: string; readonly sha256: string };

export type Network = {
  /** One word piece a line. */
  readonly vocabulary: string;
  /**
   * Runs the net on inputs of whole numbers, each `rows` × `length`, row after row.
   * @returns the output of that name, flat.
   * @throws Error when it cannot be computed.
   */
  readonly run: (
    shape: readonly [rows: number, length: number],
    inputs: Readonly<Record<string, BigInt64Array>>,
    output: string,
  ) => Promise<Float32Array>;
};

async function readPinned({ path, sha256 }: PinnedFile): Promise<Buffer> {
  const file = await readFile(path);
  if (createHash("sha256").update(file).digest("hex") !== sha256) {
    throw new Error("A file of a net is not the one its card names.");
  }
  return file;
}

/**
 * Loads a shipped net and its vocabulary, and one session for it.
 * @param threads threads of one run.
 * @throws Error when a file is missing, is not the one that the card names, or cannot be loaded.
 */
export async function openNetwork(
  files: { readonly weights: PinnedFile; readonly vocabulary: PinnedFile },
  threads: number,
): Promise<Network> {
  const [weights, vocabulary] = [
    await readPinned(files.weights),
    await readPinned(files.vocabulary),
  ];
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    // The arena keeps the largest batch it ever saw; a long text would stay in memory for good.
    enableCpuMemArena: false,
    // A thread that has done its share sleeps; turning in circles, as by default, it takes the core from whoever has work.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
    logSeverityLevel: 3,
  });
  return {
    vocabulary: vocabulary.toString("utf8"),
    run: async (shape, inputs, output) => {
      const feeds = Object.entries(inputs).map(
        ([name, values]) => [name, new Tensor("int64", values, shape)] as const,
      );
      const { [output]: found } = await session.run(Object.fromEntries(feeds));
      if (!(found?.data instanceof Float32Array)) throw new Error("The net gave no outputs.");
      return found.data;
    },
  };
}
