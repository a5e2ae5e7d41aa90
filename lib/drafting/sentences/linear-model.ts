/** A linear model over hashed features as shipped: one signed byte for each of 2^bits buckets. */
export type ModelFile = Readonly<{
  bits: number;
  /** What one step of a byte is worth, in log odds. */
  scale: number;
  /** Base64 of the bytes. */
  weights: string;
}>;

export type LinearModel = Readonly<{ mask: number; scale: number; weights: Int8Array }>;

export function readModel(file: ModelFile): LinearModel {
  const bytes = Buffer.from(file.weights, "base64");
  return { mask: 2 ** file.bits - 1, scale: file.scale, weights: new Int8Array(bytes) };
}

/** Log odds that the features stand at what the model looks for. */
export function scoreHashes(model: LinearModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += model.weights[feature & model.mask] ?? 0;
  return sum * model.scale;
}
