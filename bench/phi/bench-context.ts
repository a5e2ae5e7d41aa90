import type { SharedData } from "./cases/read-rows";
import type { BenchCase } from "./cases/bench-case";

/** What every check is given. `shared` is null in a checkout without the evaluation data. */
export type BenchContext = {
  readonly shared: SharedData | null;
  readonly written: readonly BenchCase[];
  /** Predictions and gold are written here for the scorer, and kept when a person asked for it. */
  readonly folder: string;
  /** Python environment that holds Presidio, when there is one. */
  readonly presidioPython: string | null;
  readonly presidioScript: string | null;
  /** The bundled engine, for fresh processes. */
  readonly engineFile: string;
  readonly progress: (line: string) => void;
};
