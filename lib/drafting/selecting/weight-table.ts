import { hashWord } from "../sentences/hash-words";

/** A linear model as shipped: each feature is a 32-bit hash with one signed byte per output. */
export type WeightFile = Readonly<{
  outputs: readonly string[];
  /** What one step of each output's byte is worth. */
  scales: readonly number[];
  /** Base64: for each feature its hash, four bytes little-endian, then one byte an output. */
  table: string;
}>;

export type WeightTable = Readonly<{
  outputs: number;
  scales: readonly number[];
  weights: Int8Array;
  rows: ReadonlyMap<number, number>;
}>;

export function readWeights(file: WeightFile): WeightTable {
  const bytes = Buffer.from(file.table, "base64");
  const outputs = file.outputs.length;
  const size = 4 + outputs;
  const count = Math.floor(bytes.length / size);
  const rows = new Map<number, number>();
  const weights = new Int8Array(count * outputs);
  for (let row = 0; row < count; row += 1) {
    rows.set(bytes.readUInt32LE(row * size), row);
    for (let output = 0; output < outputs; output += 1) {
      weights[row * outputs + output] = bytes.readInt8(row * size + 4 + output);
    }
  }
  return { outputs, scales: file.scales, weights, rows };
}

/** Probability of each output for a set of features, 0 to 1; unknown features count nothing. */
export function scoreFeatures(table: WeightTable, features: readonly string[]): number[] {
  const sums = new Array<number>(table.outputs).fill(0);
  for (const name of features) {
    const row = table.rows.get(hashWord(name));
    if (row === undefined) continue;
    for (let output = 0; output < table.outputs; output += 1) {
      sums[output] = (sums[output] ?? 0) + (table.weights[row * table.outputs + output] ?? 0);
    }
  }
  return sums.map((sum, output) => 1 / (1 + Math.exp(-sum * (table.scales[output] ?? 1))));
}
