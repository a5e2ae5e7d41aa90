import { describe, expect, test } from "vitest";
import type { DocumentRow } from "@/lib/patients/texts/load-document";
import { shippedLayout } from "@/lib/notes/templates/shipped-templates.schema";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { STRICT_POLICY } from "@/lib/phi/policy/policy.schema";
import { feedbackText } from "./feedback-text";
import { previewRedraft, type RedraftInput } from "./preview-redraft";

const TEXT = "HPI: Quentin Examplar has a cough. No fever.\nMeds: lisinopril 20 mg daily";
/** Run together as a copy from a print view leaves it: only the second look sees what it may be. */
const DOUBTFUL = "Policy 33x9 noted, strip ref 12345678 kept.";

const preview = (given: Partial<RedraftInput> & { readonly source?: string }) => {
  const { source = TEXT, ...change } = given;
  return previewRedraft({
    document: { text: source, marks: [] } as unknown as DocumentRow,
    layout: shippedLayout("soap"),
    sex: undefined,
    section: "subjective",
    feedback: null,
    map: EMPTY_PLACEHOLDER_MAP,
    knownValues: [{ category: "name", value: "Quentin Examplar" }],
    policy: { ...STRICT_POLICY, secondLook: "stop" },
    ...change,
  });
};

const said = (words: string) =>
  feedbackText({ kind: "wrong", words, sentence: "Quentin Examplar has a cough." });

describe("what a redraft would send", () => {
  test("facts and feedback share one map, so that one person has one number", async () => {
    const { parts } = (await preview({ feedback: said("Ask Quentin Examplar.") })) as {
      parts?: readonly string[];
    };
    expect(parts).toHaveLength(2);
    expect(parts?.[0]).toMatch(/^F1: .*cough/m);
    expect(parts?.[1]).toContain("[NAME_1] has a cough");
    expect(parts?.[1]).toContain("Ask [NAME_1].");
    expect(parts?.join("\n")).not.toMatch(/Quentin|Examplar/);
  });

  test.each([
    ["the text", { source: `${TEXT}\n${DOUBTFUL}` }, "text"],
    ["the clinician's words", { feedback: said(DOUBTFUL) }, "feedback"],
    ["the text, whatever was said", { source: `${TEXT}\n${DOUBTFUL}`, feedback: said("") }, "text"],
    ["nothing, with no fact in the section", { section: "objective_results" }, "nothing"],
    [
      "nothing, with feedback and no fact to go with it",
      { section: "objective_results", feedback: said("Say more.") },
      "nothing",
    ],
  ] as const)("stopped by %s", async (_, given, stopped) => {
    expect(await preview(given)).toEqual({ stopped });
  });

  test("is shown as the whole text where a second reader would quote from any of it", async () => {
    const { parts } = (await preview({ isLookedAt: true, feedback: said("") })) as {
      parts?: readonly string[];
    };
    expect(parts?.[0]).toBe(TEXT.replace("Quentin Examplar", "[NAME_1]"));
    expect(parts).toHaveLength(2);
    expect(await preview({ isLookedAt: true, section: "objective_results" })).toEqual({
      stopped: "nothing",
    });
  });

  test("what a doubtful text stops is let go once each of it is decided", async () => {
    const policy = STRICT_POLICY;
    expect(await preview({ source: `${TEXT}\n${DOUBTFUL}`, policy })).toMatchObject({
      stopped: null,
    });
  });
});
