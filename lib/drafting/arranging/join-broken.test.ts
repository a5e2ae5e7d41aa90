import { describe, expect, it } from "vitest";
import { extractClauses } from "../extract-clauses";
import type { Chosen } from "../selecting/choose-lines";
import { hearTalk, type Heard } from "../spoken/hear-talk";
import { listCandidates } from "../spoken/list-candidates";
import { PERSONS } from "../spoken/rewrite-person";
import { joinBroken } from "./join-broken";

const SECTION = "objective_exam";

/** Talk whose doctor says these clauses, cut as given rather than by the model. */
function hear(clauses: readonly string[]): Heard[] {
  const said = clauses.map((clause) => `[doctor] ${clause}\n[patient] okay`).join("\n");
  const read = extractClauses(`[doctor] how are you ?\n[patient] i am well .\n${said}`);
  const talk = read.mode === "talk" ? read.talk : [];
  return hearTalk(talk)
    .filter(({ clause }) => clause.turn > 1 && clause.speaker === "doctor")
    .map((item) => ({ ...item, phase: "exam", clause: { ...item.clause, turn: 2 } }));
}

function join(clauses: readonly string[], chosen: readonly number[]): string[] {
  const heard = hear(clauses);
  const lines: Chosen[] = listCandidates(heard, PERSONS.unknown).flatMap((candidate) => {
    const text = candidate.texts[SECTION];
    const isChosen = text !== undefined && chosen.includes(candidate.from);
    return isChosen ? [{ candidate, section: SECTION, text, probability: 0.5 }] : [];
  });
  return joinBroken(heard, lines, PERSONS.unknown).map(({ text }) => text);
}

describe("joinBroken", () => {
  it("joins two chosen pieces of one sentence", () => {
    expect(
      join(["there is tenderness to palpation of the", "lateral malleolus and swelling"], [0, 1]),
    ).toEqual(["Tenderness to palpation of the lateral malleolus and swelling."]);
  });

  it("brings along the rest of a sentence that nobody chose", () => {
    expect(join(["the right knee shows mild", "swelling and tenderness"], [0])).toEqual([
      "The right knee shows mild swelling and tenderness.",
    ]);
  });

  it.each([
    {
      name: "two statements",
      clauses: ["the lungs are clear to auscultation", "there is no edema of the legs"],
      found: ["The lungs are clear to auscultation.", "No edema of the legs."],
    },
    {
      name: "what stands before another part of the examination",
      clauses: ["there is a slight murmur and", "on the lung exam there are no wheezes"],
      found: ["Slight murmur.", "Lung: no wheezes."],
    },
    {
      name: "what a mark has ended",
      clauses: ["there is swelling of the right .", "knee is tender to palpation"],
      found: ["Knee is tender to palpation."],
    },
  ])("leaves apart $name", ({ clauses, found }) => {
    expect(join(clauses, [0, 1])).toEqual(found);
  });

  it("keeps order, and every clause once", () => {
    const clauses = ["the neck is supple", "there are no carotid bruits", "the heart is regular"];
    const heard = hear(clauses);
    const candidates = listCandidates(heard, PERSONS.unknown);
    const lines = candidates.map((candidate) => ({
      candidate,
      section: SECTION,
      text: candidate.texts[SECTION] ?? "",
      probability: 0.5,
    })) as readonly Chosen[];
    const covered = joinBroken(heard, lines, PERSONS.unknown).flatMap(({ candidate }) =>
      Array.from({ length: candidate.to - candidate.from + 1 }, (_, at) => candidate.from + at),
    );
    expect(covered).toEqual(lines.map(({ candidate }) => candidate.from));
  });
});
