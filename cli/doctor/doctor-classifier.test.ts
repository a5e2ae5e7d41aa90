import { describe, expect, test } from "vitest";
import { inspectClassifier } from "./doctor-classifier";

const name = { start: 0, end: 1, category: "name", score: 0.9 } as const;

describe("the doctor and the classifier", () => {
  test.each([
    ["finds its names", { model: "phi-small/1", spans: [name, name] }, "ok"],
    ["misses one", { model: "phi-small/1", spans: [name] }, "bad"],
    ["is not there", { model: null, spans: [] }, "warn"],
  ] as const)("it %s: %o", async (_, answer, state) => {
    const finding = await inspectClassifier(() => Promise.resolve(answer));
    expect(finding.state).toBe(state);
    expect(finding.advice === undefined).toBe(state === "ok");
  });
});
