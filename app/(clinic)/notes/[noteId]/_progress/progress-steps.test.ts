import { describe, expect, it } from "vitest";
import { stepsToShow } from "@/components/notes/draft/draft-view";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";
import { stepsOf } from "./progress-steps";

const START = Date.parse("2026-11-17T15:42:00Z");
type Step = RunProgress["steps"][number];
const step = (
  name: Step["step"],
  state: Step["state"],
  counts: Step["counts"],
  seconds: number,
): Step => ({
  step: name,
  state,
  counts,
  at: new Date(START + seconds * 1_000).toISOString(),
});
const progress = (steps: Step[], change: Partial<RunProgress> = {}): RunProgress => ({
  runId: "r",
  noteId: "n",
  documentId: "d",
  template: "soap",
  templateName: "SOAP",
  status: "running",
  startedAt: new Date(START).toISOString(),
  waitsForWorker: false,
  steps,
  modelName: null,
  modelNames: {},
  isEmergency: false,
  outcome: null,
  ...change,
});
const BEGUN = [
  step("deidentify", "done", { identifiers: 14 }, 0.02),
  step("facts", "done", { facts: 41, lines: 23 }, 0.13),
];
const MODELS = { modelNames: { section_drafter: "Clinic server", critic: "House critic" } };
const at = (steps: Step[], seconds: number, change: Partial<RunProgress> = {}) =>
  stepsOf(progress(steps, change), START + seconds * 1_000);
const find = (views: ReturnType<typeof at>, id: string) => views.find((view) => view.id === id);

describe("the timeline of a draft", () => {
  it("has its steps in order: done, running, waiting", () => {
    expect(at(BEGUN, 1).map(({ id, state }) => [id, state])).toEqual([
      ["deidentify", "done"],
      ["facts", "done"],
      ["write", "running"],
      ["second_look", "waiting"],
      ["evidence", "waiting"],
      ["check", "waiting"],
    ]);
  });

  it.each<[string, Step, string, string | null]>([
    [
      "a section drafter",
      step("write", "running", { section: 2, of: 3, tokens: 1_240 }, 2),
      "write",
      "Clinic server, section 2 of 3, 1,240 tokens",
    ],
    [
      "a section drafter at its first section",
      step("write", "running", { section: 1, of: 3, tokens: 0 }, 2),
      "write",
      "Clinic server, section 1 of 3",
    ],
  ])("says what %s does now, with its name, count and tokens", (_, running, id, detail) => {
    expect(find(at([...BEGUN, running], 3, MODELS), id)).toMatchObject({
      state: "running",
      detail,
    });
  });

  it.each([
    [{ claims: 12, of: 30, tokens: 900 }, "House critic, claims 12 of 30, 900 tokens"],
    [{ rewording: 2 }, "House critic, rewording 2"],
  ])("says where the critic is: %o", (counts, detail) => {
    const steps = [
      ...BEGUN,
      step("write", "done", { sentences: 30, tokens: 2_000 }, 4),
      step("second_look", "running", counts, 5),
    ];
    const views = at(steps, 6.5, MODELS);
    expect(find(views, "write")).toMatchObject({
      detail: "30 sentences, Clinic server, 2,000 tokens",
      ms: 3_870,
    });
    expect(find(views, "second_look")).toMatchObject({ state: "running", detail, ms: 2_500 });
  });

  it("names no model and no tokens where the embedded engines do all of it", () => {
    const views = at([...BEGUN, step("write", "running", { section: 1, of: 3 }, 1)], 2);
    expect(find(views, "write")?.detail).toBeNull();
  });

  it.each([
    [
      { sentences: 9, "failed.assessment_and_plan": 1 },
      "Assessment and plan is from the embedded drafter: Clinic server did not answer.",
    ],
    [
      { sentences: 9, "failed.subjective": 1, "failed.objective_exam": 1 },
      "Subjective and Examination are from the embedded drafter: Clinic server did not answer.",
    ],
    [{ sentences: 9, refused: 1 }, "Clinic server was refused: nothing was sent to it."],
    [{ sentences: 9 }, null],
  ])("says what stands in for a drafter: %o", (counts, notice) => {
    const views = at([...BEGUN, step("write", "done", counts, 4)], 5, MODELS);
    expect(find(views, "write")?.notice).toBe(notice);
  });

  it.each([
    [{ claims: 9, disputed: 0 }, "9 claims, none disputed, House critic", null],
    [
      { claims: 9, disputed: 2, failed: 1 },
      "2 of 9 disputed, House critic",
      "The second look is the embedded critic's alone: House critic did not answer.",
    ],
  ])("says what the second look gave, and who stands in: %o", (counts, detail, notice) => {
    const steps = [
      ...BEGUN,
      step("write", "done", { sentences: 9 }, 4),
      step("second_look", "done", counts, 5),
    ];
    expect(find(at(steps, 5, MODELS), "second_look")).toMatchObject({ detail, notice });
  });

  it("shows only the first and the last step while a run is under a second", () => {
    expect(stepsToShow(at(BEGUN, 0.9), 900).map(({ id }) => id)).toEqual(["deidentify", "check"]);
    expect(stepsToShow(at(BEGUN, 1.1), 1_100)).toHaveLength(6);
  });

  it("runs no step of a run that has ended", () => {
    const views = at(BEGUN, 5, { status: "cancelled" });
    expect(views.some(({ state }) => state === "running")).toBe(false);
  });
});
