import fc from "fast-check";
import { expect, test } from "vitest";
import { modelThreads } from "./model-threads";

test.each([
  [1, 1],
  [2, 1],
  [4, 3],
  [64, 63],
])("a machine of %d cores gives a model %d threads", (cores, threads) => {
  expect(modelThreads(cores)).toBe(threads);
});

test("a model has a thread always, and all cores only where there is one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_024 }), (cores) => {
      const threads = modelThreads(cores);
      expect(threads).toBeGreaterThanOrEqual(1);
      expect(threads < cores || cores === 1).toBe(true);
    }),
  );
});
