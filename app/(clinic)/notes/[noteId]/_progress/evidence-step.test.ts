import { describe, expect, it } from "vitest";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";
import { stepsOf } from "./progress-steps";

const AT = "2026-11-26T10:00:01.000Z";
const RUN: RunProgress = {
  runId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  noteId: "5c6f0f8e-0f0e-4a52-9f0e-000000000002",
  documentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000003",
  template: "soap",
  templateName: "SOAP",
  status: "done",
  startedAt: "2026-11-26T10:00:00.000Z",
  waitsForWorker: false,
  steps: [],
  modelName: null,
  modelNames: {},
  isEmergency: false,
  outcome: null,
};

const lookedUp = (counts: Record<string, number>) =>
  stepsOf({ ...RUN, steps: [{ step: "evidence", state: "done", counts, at: AT }] }, 0).find(
    ({ id }) => id === "evidence",
  );

describe("the step of a draft that looks up references", () => {
  it.each([
    [{ references: 4, unavailable: 0 }, "4 beside the note"],
    [
      { references: 2, unavailable: 1 },
      "2 beside the note; the library did not answer for the rest",
    ],
    [{ references: 0, unavailable: 0 }, "Nothing in the library fits"],
    [
      { references: 0, unavailable: 1 },
      "The reference library is not there yet; the draft goes on",
    ],
  ])("says of %j: %s", (counts, words) => {
    expect(lookedUp(counts)).toMatchObject({ state: "done", detail: words, ms: 1_000 });
  });

  it("stands between writing and checking, and waits like them", () => {
    const steps = stepsOf({ ...RUN, status: "queued" }, Date.parse(RUN.startedAt));
    expect(steps.map(({ id }) => id)).toEqual([
      "deidentify",
      "facts",
      "write",
      "second_look",
      "evidence",
      "check",
    ]);
    expect(steps.find(({ id }) => id === "evidence")?.state).toBe("waiting");
  });
});
