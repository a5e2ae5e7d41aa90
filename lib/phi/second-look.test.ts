import { describe, expect, it } from "vitest";
import { deidentify, type DeidentifyOptions } from "./deidentify";
import { STRICT_POLICY } from "./policy/policy.schema";

const STOPS = { ...STRICT_POLICY, secondLook: "stop" } as const;

/** Run together as a copy from a print view leaves it: the second look sees shapes, the recognizers see one long word. */
const TEXT = "Vaccine given left arm.\nPolicy 33x9 noted, strip ref 12345678 kept.\nPlan: rest.";

function findingsOf(text: string, options: DeidentifyOptions): string[] {
  const result = deidentify(text, options);
  if (result.ok) return [];
  return result.findings.map(({ start, end }) => text.slice(start, end));
}

const markOn = (words: string, action: "mark" | "unmark") => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  action,
});

describe("what only the second look finds", () => {
  it("is taken out by default", () => {
    expect(deidentify(TEXT)).toMatchObject({ ok: true });
  });

  const found = findingsOf(TEXT, { policy: STOPS });

  it("stops the text where a person is to decide, as a guess and not as something known", () => {
    expect(found.length).toBeGreaterThan(0);
    const result = deidentify(TEXT, { policy: STOPS });
    if (result.ok) throw new Error("not blocked");
    expect(result.findings.map(({ isKnown }) => isKnown)).not.toContain(true);
  });

  it("goes once each of it is marked", () => {
    const marks = found.map((words) => markOn(words, "mark"));
    const result = deidentify(TEXT, { policy: STOPS, marks });
    if (!result.ok) throw new Error("blocked");
    for (const words of found) expect(result.text).not.toContain(words);
  });

  it("stays once each of it is cleared", () => {
    const marks = found.map((words) => markOn(words, "unmark"));
    const result = deidentify(TEXT, { policy: STOPS, marks });
    if (!result.ok) throw new Error("blocked");
    for (const words of found) expect(result.text).toContain(words);
  });

  it("stops the text still when one of it is left undecided", () => {
    const marks = found.slice(1).map((words) => markOn(words, "unmark"));
    expect(findingsOf(TEXT, { policy: STOPS, marks })).toEqual(found.slice(0, 1));
  });

  it("does not stop a text in which there is nothing of it", () => {
    const plain = "Cough for three days, no fever. Lungs clear.";
    expect(deidentify(plain, { policy: STOPS })).toMatchObject({ ok: true });
  });
});

describe("a known value", () => {
  const knownValues = [{ category: "name", value: "Quillon Abara" } as const];

  it("is taken out and stops nothing, also when it was cleared", () => {
    const text = "Seen with Q u i l l o n A b a r a today.";
    const marks = [{ start: 0, end: text.length, action: "unmark" } as const];
    const result = deidentify(text, { knownValues, marks, policy: STOPS });
    if (!result.ok) throw new Error("blocked");
    expect(result.text).not.toContain("A b a r a");
  });
});
