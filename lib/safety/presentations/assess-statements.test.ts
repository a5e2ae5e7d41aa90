import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessStatements } from "./assess-statements";
import { findMissingItems } from "./find-missing-items";
import { findPresentationFlags } from "./find-presentation-flags";
import { findPresentations } from "./find-presentations";
import { rankDifferentials } from "./rank-differentials";
import { stateUrgency } from "./state-urgency";
import type { PresentationInput, Statement } from "./statement.schema";
import { personSchema, statementSchema } from "./statement.schema";

const CALMING =
  /low[- ]acuity|safe|discharge|non-?urgent|not urgent|routine|stable|reassur|benign|minor|nothing to worry|unlikely|ruled out|go home/i;

const input: PresentationInput = {
  statements: [
    { id: "a", text: "chest pain going down my left arm", polarity: "present" },
    { id: "b", text: "no fever", polarity: "absent" },
    { id: "c", text: "BP 84/50, SpO2 89%", polarity: "present" },
  ],
  person: { ageYears: 61, sex: "male" },
};

describe("assessStatements", () => {
  it("says what the single verbs say", () => {
    const all = assessStatements(input);
    expect(all.flags).toEqual(findPresentationFlags(input));
    expect(all.differentials).toEqual(rankDifferentials(input));
    expect(all.missing).toEqual(findMissingItems(input));
    expect(all.presentations.map(({ id }) => id)).toEqual(
      findPresentations(input.statements, input.person).map(({ id }) => id),
    );
  });

  it("leaves the input as it was and gives the same twice", () => {
    const before = JSON.stringify(input);
    expect(assessStatements(input)).toEqual(assessStatements(input));
    expect(JSON.stringify(input)).toBe(before);
  });

  it("hands on no row of the table", () => {
    expect(Object.keys(assessStatements(input).presentations[0] ?? {})).not.toContain("row");
  });
});

describe("stateUrgency", () => {
  it("names the flags and what is open", () => {
    const { urgency } = assessStatements(input);
    expect(urgency.isEmergency).toBe(true);
    expect(urgency.text).toMatch(/^Red flags: .*hypotension.*Assess now\. Not documented: /);
  });

  it("says of a text without a flag only that none is documented", () => {
    const { isEmergency, text } = assessStatements({
      statements: [{ id: "s", text: "sore throat for two days", polarity: "present" }],
    }).urgency;
    expect(isEmergency).toBe(false);
    expect(text).toContain("does not mean there is none");
    expect(text).toContain("Not documented");
  });

  it("says of doubt that it is possible", () => {
    const flags = findPresentationFlags({
      statements: [
        { id: "s", text: "may have passed out", polarity: "present" },
        { id: "t", text: "chest pain", polarity: "present" },
      ],
    });
    expect(stateUrgency(flags).text).toContain("possibly loss of consciousness");
  });

  it("counts the flags beyond five", () => {
    const empty = { present: [], absent: [], notJudged: [], notDocumented: [] };
    expect(stateUrgency(empty).text).not.toContain("Not documented");
    const many = findPresentationFlags({
      statements: [{ id: "s", text: "back pain", polarity: "present" }],
    });
    expect(stateUrgency(many).text).toMatch(/ and \d+ more\.$/);
  });

  it("never calms, whatever is told", () => {
    const texts = fc.constantFrom(
      "chest pain",
      "stable, safe for discharge home",
      "low acuity visit",
      "no fever",
      "sore throat",
      "feels fine",
      "possible syncope",
      "BP 120/80",
    );
    const statement = fc.record({
      id: fc.uuid(),
      text: texts,
      polarity: fc.constantFrom("present", "absent", "uncertain"),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const { urgency } = assessStatements({ statements: statements as Statement[] });
        expect(urgency.text).not.toMatch(CALMING);
      }),
      { numRuns: 60 },
    );
  });

  it("calls any flag that is told an emergency", () => {
    const all = assessStatements(input);
    expect(all.urgency.isEmergency).toBe(all.flags.present.length > 0);
  });
});

describe("the schemas of the input", () => {
  it.each([
    [{ id: "a", text: "", polarity: "present" }, true],
    [{ id: "", text: "x", polarity: "present" }, false],
    [{ id: "a", text: "x", polarity: "no" }, false],
    [{ id: "a", polarity: "absent" }, false],
  ])("a statement %j is good: %s", (value, isGood) => {
    expect(statementSchema.safeParse(value).success).toBe(isGood);
  });

  it.each([
    [{}, true],
    [{ ageYears: 0.1 }, true],
    [{ ageYears: -1 }, false],
    [{ ageYears: 131 }, false],
    [{ sex: "other" }, false],
    [{ isPregnant: true, sex: "female" }, true],
  ])("a person %j is good: %s", (value, isGood) => {
    expect(personSchema.safeParse(value).success).toBe(isGood);
  });
});
